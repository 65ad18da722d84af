"""Sanne has one line changed as she says: suggested first, made only when she sends the edits."""

from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from assistant.records import Theme
from assistant.store import Store
from tests.service import ADDRESS, settings_for
from tests.web.pages.workshop import LATE, SOONER, document, okr_set, source
from web.app import create_app

DRAFT = "/api/v1/drafts/tallberg-2027"
THEME = Theme("t-people", "Good mechanics leave us", sources=(source("mechanics leave"),), parked=True)
TALK = replace(LATE, text="Cut late collections (an old complaint) from 40 to 10 a month")


@pytest.fixture
def served(tmp_path):
    """A service with the workshop's draft in it, by the engine asked for."""
    opened = []

    def start(**fields):
        store = Store.open(tmp_path / "data")
        store.save_document(document())
        sooner = replace(SOONER, key_results=(SOONER.key_results[0], TALK))
        store.save_draft(okr_set(objectives=(sooner,), themes=(THEME,)), {}, author="offline", reason="drafted")
        settings = replace(settings_for(tmp_path / "data"), **fields)
        client = TestClient(create_app(settings, store, worker="none"), base_url=ADDRESS)
        opened.extend((client, store))
        return client.__enter__()

    yield start
    for each in opened:
        each.close()


@pytest.fixture
def client(served):
    return served()


def suggest(client, item="kr-late", **body):
    return client.post(f"{DRAFT}/items/{item}/suggestions", json=body or {"instruction": "Make it shorter"})


def test_a_suggestion_changes_nothing_and_its_edits_do(client):
    answer = suggest(client)
    assert answer.status_code == 200, answer.text
    assert answer.headers["etag"] == '"1"' and client.get(DRAFT).json()["revision"] == 1
    (found,) = answer.json()["suggestions"]
    change = found["changes"][0]
    assert change["field"] == "text"
    assert {"mark": "gone", "text": " (an old complaint)"} in change["diff"]
    patched = client.patch(DRAFT, json={"by": "Sanne", "edits": found["edits"]}, headers={"If-Match": '"1"'})
    assert patched.status_code == 200, patched.text
    line = patched.json()["set"]["objectives"][0]["key_results"][1]
    assert line["text"] == found["new"]["item"]["text"] == "Cut late collections from 40 to 10 a month"
    undone = client.post(f"{DRAFT}/undo", json={"by": "Sanne"}, headers={"If-Match": '"2"'})
    assert "(an old complaint)" in undone.text


def test_alternatives(client):
    answer = suggest(client, alternatives=True).json()
    assert len(answer["suggestions"]) == 2
    assert all(each["new"]["kind"] == "key_result" and each["edits"] for each in answer["suggestions"])


def test_work_becomes_an_initiative(client):
    (found,) = suggest(client, instruction="Verplaats naar de initiatieven").json()["suggestions"]
    assert found["new"]["kind"] == "initiative"
    patched = client.patch(DRAFT, json={"by": "Sanne", "edits": found["edits"]}, headers={"If-Match": '"1"'})
    objective = patched.json()["set"]["objectives"][0]
    assert len(objective["key_results"]) == 1 and len(objective["initiatives"]) == 2
    assert objective["initiatives"][1]["sources"] == found["new"]["item"]["sources"]


@pytest.mark.parametrize(
    ("item", "body", "status"),
    [
        ("kr-late", {"instruction": "more ambitious"}, 400),
        ("kr-late", {"alternatives": False}, 400),
        ("kr-nowhere", {"instruction": "shorter"}, 404),
        ("i-store", {"alternatives": True}, 400),
        ("kr-late", {"instruction": ""}, 422),
        ("kr-late", {"instruction": "x" * 1001}, 422),
        ("kr-late", {"instruction": "shorter", "nonsense": 1}, 422),
    ],
)
def test_what_cannot_be_suggested_is_refused(client, item, body, status):
    assert suggest(client, item, **body).status_code == status


@pytest.mark.parametrize("language", ["en", "nl", "sv", "vi", "zh"])
def test_a_refusal_names_what_can_be_done_in_the_readers_language(client, language):
    refused = client.post(
        f"{DRAFT}/items/kr-late/suggestions?lang={language}", json={"instruction": "more ambitious"}
    ).json()
    assert "Split it in two" in refused["hint"]
    assert ("Without a model" in refused["detail"]) == (language == "en")


def test_a_model_that_is_not_there_is_a_bad_gateway(served):
    client = served(engine="openai", model="m", base_url="http://127.0.0.1:9/v1")
    answer = suggest(client, instruction="more ambitious")
    assert answer.status_code == 502
    assert answer.json()["retry"] is True


def test_a_theme_becomes_an_objective(client):
    address = f"{DRAFT}/themes/t-people/objective"
    made = client.post(address, json={"by": "Sanne"}, headers={"If-Match": '"1"'})
    assert made.status_code == 200, made.text
    told = made.json()
    assert told["revision"] == 2 and len(told["set"]["objectives"]) == 2
    assert told["set"]["objectives"][1]["id"] in told["added"]
    assert told["state"][told["added"][0]] == {"reviewed": False, "locked": False, "origin": "drafted", "dropped": None}
    assert client.post(address, json={"by": "Sanne"}, headers={"If-Match": '"1"'}).status_code == 412
    assert client.post(address, json={"by": "Sanne"}, headers={"If-Match": '"2"'}).status_code == 400
    assert client.post(address, json={"by": "Sanne"}).status_code == 428
    nowhere = client.post(f"{DRAFT}/themes/t-x/objective", json={"by": "Sanne"}, headers={"If-Match": '"2"'})
    assert nowhere.status_code == 404


def test_a_theme_takes_the_place_of_an_objective(client):
    address, asked = f"{DRAFT}/themes/t-people/objective", {"by": "Sanne", "instead": "o-sooner"}
    edit = {"by": "Sanne", "edits": [{"op": "set", "item": "o-sooner", "field": "title", "value": "Sooner"}]}
    assert client.patch(DRAFT, json=edit, headers={"If-Match": '"1"'}).status_code == 200
    refused = client.post(address, json=asked, headers={"If-Match": '"2"'})
    assert refused.status_code == 400 and "O1 was edited by a person" in refused.json()["detail"]
    made = client.post(address, json={**asked, "edited_too": True}, headers={"If-Match": '"2"'})
    assert made.status_code == 200, made.text
    (objective,) = made.json()["set"]["objectives"]
    assert objective["theme_id"] == "t-people" and objective["id"] in made.json()["added"]
    undone = client.post(f"{DRAFT}/undo", json={"by": "Sanne"}, headers={"If-Match": '"3"'})
    assert [each["id"] for each in undone.json()["set"]["objectives"]] == ["o-sooner"]
