"""The themes of a text before anything is drafted: ticked, named, ordered, merged, and drafted from."""

from contextlib import closing
from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from assistant.jobs import JobRunner
from assistant.records import LANGUAGE_CODES
from assistant.samples import sample
from tests.service import ADDRESS, settings_for
from tests.web.pages.forms import Page, look, press
from web.app import create_app

PLAN = (
    "Plan for Tallberg Cykel\n\n"
    "Shorter waits\n\nA service takes 6.2 days today. By the end of June 2027 we want that down to 3 days.\n\n"
    "Mechanics who stay\n\nLast year 9 of 40 mechanics left us. Turnover must fall from 22% to 10% by December 2027.\n\n"
    "A full shop\n\nWe want to sell 400 bicycles in 2027, up from 310.\n"
)
WAITS, STAY, SHOP = "Shorter waits", "Mechanics who stay", "A full shop"


@pytest.fixture
def themes(client):
    """The page for the plan."""
    return Page(client.post("/themes", data=look(client, "/").form("/jobs") | {"text": PLAN}).text)


def names(page):
    form = page.form("/themes")
    return [form[f"theme|{row}"][0].strip() for row in form["row"]]


def row(page, name):
    """The number by which the form knows a theme."""
    form = page.form("/themes")
    return next(each for each in form["row"] if form[f"theme|{each}"][0].strip() == name)


def work(store, tmp_path):
    """Do the one job that waits, and return the set it made."""
    with closing(JobRunner(tmp_path / "data", settings_for(tmp_path / "data"))) as runner:
        assert runner.run_one()
    (job,) = store.jobs()
    return store.draft(job.result).okr_set


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_the_first_page_leads_there_in_every_language(client, store, language):
    home = look(client, f"/?lang={language}&example={language}-1")
    assert [each["formaction"] for name, each in home.tags if name == "button" and "formaction" in each] == ["/themes"]
    page = Page(client.post("/themes", data=home.form("/jobs")).text)
    assert len(names(page)) >= 2
    assert all(name in page.text for name in names(page))
    tags = {each.get("lang") for name, each in page.tags if name == "q"}
    assert tags == {"zh-Hans" if language == "zh" else language}
    assert store.jobs() == ()
    assert store.library() == ()


def test_each_theme_shows_its_sentences_and_they_are_marked_in_the_text(themes):
    assert names(themes) == [WAITS, STAY, SHOP]
    assert "By the end of June 2027 we want that down to 3 days." in themes.text
    assert {link[1:] for link in themes.links if link.startswith("#")} <= themes.ids
    assert {f"tick|{each}" for each in themes.form("/themes")["row"]} <= themes.form("/themes").keys()


def test_drafting_follows_ticks_names_and_order(client, store, tmp_path, themes):
    up = press(client, themes, "/themes", f"up|{row(themes, SHOP)}")
    moved = Page(up.text)
    assert names(moved) == [WAITS, SHOP, STAY]
    assert "“A full shop” is now number 2." in moved.text
    data = moved.form("/themes") | {"do": "draft", f"theme|{row(moved, SHOP)}": "People ride our bicycles"}
    del data[f"tick|{row(moved, WAITS)}"]
    answer = client.post("/themes", data=data)
    assert answer.url.path.startswith("/jobs/"), Page(answer.text).text
    made = work(store, tmp_path)
    assert [each.title for each in made.objectives] == ["People ride our bicycles", STAY]
    assert [(each.name, each.parked) for each in made.themes] == [
        ("People ride our bicycles", False),
        (STAY, False),
        (WAITS, True),
    ]


def test_two_themes_become_one(client, store, tmp_path, themes):
    waits, stay = row(themes, WAITS), row(themes, STAY)
    answer = press(client, themes, "/themes", f"merge|{stay}", **{f"into|{stay}": waits})
    one = Page(answer.text)
    assert names(one) == [WAITS, SHOP]
    assert "“Shorter waits” now holds the sentences of “Mechanics who stay” as well." in one.text
    press(client, one, "/themes", "draft")
    first, _ = work(store, tmp_path).objectives
    assert {each.target for each in first.key_results} >= {3, 10}


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_what_cannot_be_done_is_said_and_nothing_typed_is_lost(client, store, themes, language):
    look(client, f"/?lang={language}")
    shop = row(themes, SHOP)
    for do, changes in (
        ("draft", {f"theme|{shop}": " "}),
        (f"merge|{shop}", {f"theme|{shop}": "Bicycles sold"}),
    ):
        data = themes.form("/themes") | {"do": do, "level": "team", **changes}
        del data[f"tick|{row(themes, WAITS)}"]
        answer = client.post("/themes", data=data)
        assert answer.status_code == 400
        page = Page(answer.text)
        assert "trouble" in page.ids
        form = page.form("/themes")
        assert form["row"] == themes.form("/themes")["row"]
        assert form["level"] == ["team"]
        assert form["text"] == [PLAN]
        assert f"tick|{row(themes, WAITS)}" not in form
        assert form[f"theme|{shop}"] == [changes[f"theme|{shop}"].strip()]
    assert store.jobs() == ()


def test_with_nothing_ticked_nothing_is_drafted(client, store, themes):
    data = {name: value for name, value in themes.form("/themes").items() if not name.startswith("tick|")}
    answer = client.post("/themes", data=data | {"do": "draft"})
    assert answer.status_code == 400
    assert "No theme is ticked" in Page(answer.text).text
    assert store.jobs() == ()


def test_back_to_the_text_brings_every_choice_along(client, themes):
    answer = press(client, themes, "/themes", "back", level="team", title="Bicycles", objectives="3")
    form = Page(answer.text).form("/jobs")
    assert form["text"][0] == PLAN
    assert (form["level"], form["title"], form["objectives"]) == (["team"], ["Bicycles"], ["3"])


def test_reading_again_gives_the_themes_as_they_were_read(client, themes):
    renamed = press(client, themes, "/themes", "stay", **{f"theme|{row(themes, SHOP)}": "Bicycles"})
    assert names(Page(renamed.text)) == [WAITS, STAY, "Bicycles"]
    assert names(Page(press(client, Page(renamed.text), "/themes", "anew").text)) == [WAITS, STAY, SHOP]


def test_a_text_without_themes_can_be_drafted_from_all_the_same(client, store):
    data = look(client, "/").form("/jobs") | {"text": "The tractor was red. It rained on Tuesday."}
    page = Page(client.post("/themes", data=data).text)
    assert "No theme was found in this text." in page.text
    assert press(client, page, "/jobs").url.path.startswith("/jobs/")
    assert len(store.jobs()) == 1


def test_a_text_that_cannot_be_read_comes_back_with_the_form(client):
    answer = client.post("/themes", data=look(client, "/").form("/jobs") | {"text": "No", "level": "team"})
    assert answer.status_code == 422
    assert Page(answer.text).form("/jobs")["level"] == ["team"]


def test_a_file_is_read_like_a_pasted_text(client):
    answer = client.post(
        "/themes", data={"level": "company"}, files={"file": ("plan.txt", PLAN.encode(), "text/plain")}
    )
    assert names(Page(answer.text)) == [WAITS, STAY, SHOP]


def test_the_address_alone_leads_to_the_first_page(client):
    assert client.get("/themes").url.path == "/"


def test_the_form_sent_twice_starts_one_draft(client, store, themes):
    first, second = press(client, themes, "/themes", "draft"), press(client, themes, "/themes", "draft")
    assert first.url == second.url
    assert len(store.jobs()) == 1


def test_drafting_again_for_another_period_keeps_the_choice(client, store, tmp_path):
    home = look(client, "/").form("/jobs") | {"text": PLAN, "level": "team", "period": "2027-Q1"}
    page = Page(client.post("/themes", data=home).text)
    data = page.form("/themes") | {"do": "draft", f"theme|{row(page, WAITS)}": "Bicycles back sooner"}
    del data[f"tick|{row(page, STAY)}"]
    client.post("/themes", data=data)
    path = f"/drafts/{work(store, tmp_path).id}"
    again = press(client, look(client, path), path, "again|2027")
    assert again.url.path.startswith("/jobs/")
    one, two = ([(each["name"], each["parked"]) for each in job.input["brief"]["themes"]] for job in store.jobs())
    assert one == two == [("Bicycles back sooner", False), (STAY, True)]


class TestWithAModel:
    """A model drafts; the themes are read here all the same."""

    @pytest.fixture
    def away(self, tmp_path):
        settings = replace(settings_for(tmp_path / "away"), engine="openai", base_url="https://m.example/v1", model="m")
        app = create_app(settings, worker="none")
        with TestClient(app, base_url=ADDRESS, headers={"origin": ADDRESS, "accept": "text/html"}) as client:
            yield client

    def test_the_calls_are_shown_before_and_counted_by_ticks(self, away):
        page = Page(away.post("/themes", data=look(away, "/").form("/jobs") | {"text": PLAN}).text)
        assert "no model was asked" in page.text
        assert "About 3 calls to the model" in page.text
        fewer = page.form("/themes") | {"do": "draft"}
        del fewer[f"tick|{row(page, SHOP)}"]
        asked = away.post("/themes", data=fewer)
        again = Page(asked.text)
        assert "About 2 calls to the model" in again.text
        assert "press the button again" in again.text
        started = press(away, again, "/themes", "draft")
        assert started.url.path.startswith("/jobs/")

    def test_what_was_shown_need_not_be_shown_again(self, away):
        page = Page(away.post("/themes", data=look(away, "/").form("/jobs") | {"text": PLAN}).text)
        assert press(away, page, "/themes", "draft").url.path.startswith("/jobs/")


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_every_field_has_a_label_and_every_id_is_one_of_a_kind(client, language):
    text = sample(f"{language}-2").text
    page = Page(client.post(f"/themes?lang={language}", data={"text": text}).text)
    labelled = {each["for"] for name, each in page.tags if name == "label" and each.get("for")}
    ids = [each["id"] for _, each in page.tags if each.get("id")]
    assert len(ids) == len(set(ids))
    for name, each in page.tags:
        if name in ("textarea", "select"):
            assert each.get("id") in labelled or each.get("aria-label"), each
