"""The themes of a set on its review page: set aside, called something else, made one, drafted instead."""

from dataclasses import replace

import pytest

from assistant.records import LANGUAGE_CODES, Theme
from tests.web.pages.forms import Page, look, press
from tests.web.pages.workshop import SOONER, document, okr_set, source

REVIEW = "/drafts/tallberg-2027"
WAITS = Theme("t-waits", "Waiting", (source("wait too long"), source("6.2 days")), parked=False)
PEOPLE = Theme("t-people", "Mechanics who stay", (source("mechanics leave"), source("every month")), parked=True)


@pytest.fixture
def draft(store):
    store.save_document(document())
    plan = okr_set(themes=(WAITS, PEOPLE), objectives=(replace(SOONER, theme_id="t-waits"),))
    return store.save_draft(plan, {}, author="offline", reason="drafted")


def themes(store):
    return [(each.name, each.parked) for each in store.draft("tallberg-2027").okr_set.themes]


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_every_theme_stands_there_with_its_sentences(client, draft, language):
    page = look(client, f"{REVIEW}?lang={language}")
    for theme in (WAITS, PEOPLE):
        assert theme.name in page.text
        assert all(each.quote in page.text for each in theme.sources)
    assert {link[1:] for link in page.links if link.startswith("#")} <= page.ids


@pytest.mark.parametrize(
    ("do", "fields", "after"),
    [
        ("unpark|t-people", {}, [("Waiting", False), ("Mechanics who stay", False)]),
        (
            "rename_theme|t-people",
            {"theme|t-people": "Good mechanics"},
            [("Waiting", False), ("Good mechanics", True)],
        ),
        ("merge_theme|t-people", {"into|t-people": "t-waits"}, [("Waiting", False)]),
    ],
)
def test_a_button_changes_the_theme_and_undo_takes_it_back(client, store, draft, do, fields, after):
    before = themes(store)
    press(client, look(client, REVIEW), REVIEW, do, **fields)
    assert themes(store) == after
    press(client, look(client, REVIEW), REVIEW, "undo")
    assert themes(store) == before


def test_a_theme_is_drafted_in_the_place_of_an_objective(client, store, draft):
    press(client, look(client, REVIEW), REVIEW, "instead|t-people", **{"instead|t-people": "o-sooner"})
    (made,) = store.draft(draft.id).okr_set.objectives
    assert made.theme_id == "t-people"
    assert themes(store) == [("Waiting", True), ("Mechanics who stay", False)]


def test_what_was_not_chosen_is_said_and_what_was_typed_stays(client, store, draft):
    title = {"o-sooner.title": "Bicycles come back sooner"}
    answer = press(client, look(client, REVIEW), REVIEW, "instead|t-people", **title)
    assert answer.status_code == 400
    assert "No objective was chosen to be replaced." in Page(answer.text).text
    assert store.draft(draft.id).okr_set.objectives[0].title == "Bicycles come back sooner"


def test_an_objective_a_person_wrote_is_not_offered_to_be_replaced(client, draft):
    press(client, look(client, REVIEW), REVIEW, "save", **{"o-sooner.title": "Bicycles come back sooner"})
    assert not [each for each in look(client, REVIEW).buttons[REVIEW] if each.startswith("instead")]
