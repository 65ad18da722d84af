"""Themes over the API: read first, sent back as a person wants them, and kept with the job."""

from contextlib import closing

import pytest

from assistant.jobs import JobRunner
from assistant.records import LANGUAGE_CODES
from assistant.samples import samples
from tests.service import app_client, settings_for

TEXT = next(iter(samples("en"))).text


def read(client, text=TEXT, **more):
    answer = client.post("/api/v1/themes", json={"text": text, **more})
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_themes_come_with_the_sentences_they_were_read_from(client, language):
    text = next(iter(samples(language))).text
    told = read(client, text)
    assert told["language"] == language and len(told["themes"]) >= 2
    for theme in told["themes"]:
        assert theme["sentences"] == [each["sentence"] for each in theme["sources"]]
        assert all(text[each["start"] : each["end"]] == each["quote"] for each in theme["sources"])
    assert client.get("/api/v1/drafts").json()["total"] == 0


def test_how_many_objectives_are_wanted_decides_which_are_parked(client):
    assert sum(not theme["parked"] for theme in read(client, objectives=1)["themes"]) == 1


def test_the_choice_is_kept_with_the_job_and_drafted_after_a_restart(tmp_path):
    with app_client(tmp_path) as client:
        one, two, *_ = read(client)["themes"]
        wanted = [
            {"name": "What comes first", "sentences": two["sentences"]},
            {"name": one["name"], "sentences": one["sentences"], "parked": True},
        ]
        job = client.post("/api/v1/drafts", json={"text": TEXT, "themes": wanted}).json()["id"]
    with closing(JobRunner(tmp_path, settings_for(tmp_path))) as runner:
        assert runner.run_one()
    with app_client(tmp_path) as client:
        made = client.get(f"/api/v1/drafts/{job}").json()["set"]
    assert [(each["name"], each["parked"]) for each in made["themes"]] == [
        ("What comes first", False),
        (one["name"], True),
    ]
    assert [each["title"] for each in made["objectives"]] == ["What comes first"]


@pytest.mark.parametrize(
    ("theme", "status", "says"),
    [
        ({"name": "Waits", "sentences": ["s9999"]}, 400, "rests on sentences"),
        ({"name": " ", "sentences": ["s1"]}, 400, "has no name"),
        ({"name": "Waits", "sentences": ["s1"], "parked": True}, 400, "No theme is ticked"),
        ({"name": "Waits", "sentences": []}, 422, ""),
        ({"name": "Waits", "sentences": ["s1"], "colour": "red"}, 422, ""),
    ],
)
def test_a_choice_that_is_none_is_refused(client, theme, status, says):
    answer = client.post("/api/v1/drafts", json={"text": TEXT, "themes": [theme]})
    assert answer.status_code == status
    assert says in answer.json()["detail"]
