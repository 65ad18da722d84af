"""A change asked for on the review page: old beside new, used or not, with no script at hand."""

import json
from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from assistant.records import LANGUAGE_CODES, Theme
from tests.service import ADDRESS, settings_for
from tests.web.pages.forms import Page, look, press
from tests.web.pages.workshop import LATE, SOONER, document, okr_set, source
from web.app import create_app

REVIEW = "/drafts/tallberg-2027"
USE = f"{REVIEW}/suggestion"
WORDY = "Cut late collections (an old complaint) from 40 to 10 a month"
PLAIN = "Cut late collections from 40 to 10 a month"
THEME = Theme("t-people", "Good mechanics leave us", sources=(source("mechanics leave"),), parked=True)


@pytest.fixture
def draft(store):
    """The workshop's draft with a wordy line and a parked theme."""
    store.save_document(document())
    sooner = replace(SOONER, key_results=(SOONER.key_results[0], replace(LATE, text=WORDY)))
    made = okr_set(objectives=(sooner,), themes=(THEME,))
    return store.save_draft(made, {}, author="offline", reason="drafted")


@pytest.fixture
def away(tmp_path, store, draft):
    """A browser at a service whose model does not answer."""
    settings = replace(settings_for(tmp_path / "data"), engine="openai", model="m", base_url="http://127.0.0.1:9/v1")
    app = create_app(settings, store, worker="none")
    with TestClient(app, base_url=ADDRESS, headers={"origin": ADDRESS, "accept": "text/html"}) as opened:
        yield opened


def line(store):
    return store.draft("tallberg-2027").okr_set.objectives[0].key_results[1]


def ask(client, do="suggest|kr-late|shorter", **changes):
    """The page with the suggestion."""
    answer = press(client, look(client, f"{REVIEW}?lang=en"), REVIEW, do, **changes)
    assert answer.status_code == 200, answer.text
    return Page(answer.text)


def test_asked_seen_used_and_taken_back(client, draft, store):
    page = ask(client)
    assert "Suggestion for KR1.2" in page.text
    assert "<del> (an old complaint)</del>" in page.html
    assert line(store).text == WORDY, "nothing is changed by looking"
    answer = press(client, page, USE)
    assert answer.request.url.path == REVIEW and "kr-late" in str(answer.url)
    assert line(store).text == PLAIN
    assert store.draft("tallberg-2027").state["kr-late"].locked
    press(client, look(client, REVIEW), REVIEW, "undo")
    assert line(store).text == WORDY


def test_typed_words_are_understood_in_the_box(client, draft):
    page = ask(client, "suggest|kr-late", **{"ask|kr-late": "Schrijf dit korter"})
    assert PLAIN in page.text and "Schrijf dit korter" in page.text


def test_what_else_was_typed_on_the_page_is_saved_first(client, draft, store):
    ask(client, **{"o-sooner.rationale": "Bicycles are for riding"})
    assert store.draft("tallberg-2027").okr_set.objectives[0].rationale == "Bicycles are for riding"


def test_two_alternatives_each_with_its_own_button(client, draft, store):
    page = ask(client, "alternatives|kr-late")
    assert page.text.count("As it is") >= 2 and "Alternative 2" in page.text
    assert "To be confirmed afterwards" in page.text
    press(client, page, USE, edits=[value for name, value in page.fields[USE] if name == "edits"][1:])
    assert line(store).metric not in (LATE.metric, None)


def test_work_is_shown_as_what_it_becomes(client, draft, store):
    page = ask(client, "suggest|kr-late|move")
    assert "Suggested: Initiative" in page.text
    press(client, page, USE)
    kept = store.draft("tallberg-2027").okr_set.objectives[0]
    assert [each.text for each in kept.initiatives][-1] == WORDY and len(kept.key_results) == 1


@pytest.mark.parametrize("words", ["Make it more ambitious", "  "])
def test_what_cannot_be_followed_comes_back_with_the_words(client, draft, words):
    answer = press(client, look(client, f"{REVIEW}?lang=en"), REVIEW, "suggest|kr-late", **{"ask|kr-late": words})
    assert answer.status_code == 400
    page = Page(answer.text)
    assert 'role="alert"' in answer.text
    assert dict(page.fields[REVIEW])["ask|kr-late"] == words


def test_a_model_that_does_not_answer_loses_nothing(away, store):
    answer = press(
        away, look(away, f"{REVIEW}?lang=en"), REVIEW, "suggest|kr-late", **{"ask|kr-late": "More ambitious"}
    )
    assert answer.status_code == 502
    assert dict(Page(answer.text).fields[REVIEW])["ask|kr-late"] == "More ambitious"
    assert "Nothing answers" in answer.text
    assert line(store).text == WORDY


def test_a_line_that_somebody_changed_is_shown_once_more(client, draft, store):
    page = ask(client)
    press(client, look(client, REVIEW), REVIEW, "save", **{"kr-late.owner": "Anh Tran"})
    again = press(client, page, USE)
    assert again.status_code == 412
    assert "Somebody changed this line" in again.text
    assert line(store).text == WORDY
    press(client, Page(again.text), USE)
    assert (line(store).text, line(store).owner.name) == (PLAIN, "Anh Tran")


def test_what_somebody_else_saved_elsewhere_does_not_matter(client, draft, store):
    page = ask(client)
    press(client, look(client, REVIEW), REVIEW, "save", **{"i-store.owner": "Anh Tran"})
    press(client, page, USE)
    assert line(store).text == PLAIN
    assert store.draft("tallberg-2027").okr_set.objectives[0].initiatives[0].owner.name == "Anh Tran"


def test_an_instruction_survives_a_clash(client, draft):
    """Two people typed in the same field; what was asked beside it stands on the page that says so."""
    mine = look(client, f"{REVIEW}?lang=en")
    press(client, look(client, REVIEW), REVIEW, "save", **{"o-sooner.title": "Theirs"})
    clash = press(
        client, mine, REVIEW, "suggest|kr-late", **{"o-sooner.title": "Mine", "ask|kr-late": "Shorter, please"}
    )
    assert clash.status_code == 412
    assert "Shorter, please" in clash.text


@pytest.mark.parametrize(
    "edits", ["", "no json", "{}", "[]", "[1]", '[{"op": "fly"}]', "[" * 100_000, '[{"op":"set","item":"kr-late"}]']
)
def test_edits_that_are_none_change_nothing(client, draft, store, edits):
    answer = client.post(USE, data={"item": "kr-late", "edits": edits, "revision": "1"})
    assert answer.status_code == 400
    assert line(store).text == WORDY


def test_a_line_that_is_gone(client, draft):
    edits = json.dumps([{"op": "remove", "item": "kr-late"}])
    assert client.post(USE, data={"item": "kr-nowhere", "edits": edits, "revision": "1"}).status_code == 404


def test_a_parked_theme_becomes_an_objective(client, draft, store):
    page = look(client, f"{REVIEW}?lang=en")
    assert "1 theme without an objective" in page.text
    press(client, page, REVIEW, "objective|t-people")
    kept = store.draft("tallberg-2027")
    assert len(kept.okr_set.objectives) == 2 and not kept.okr_set.themes[0].parked
    assert kept.state[kept.okr_set.objectives[1].id].origin == "drafted"
    assert "objective|t-people" not in look(client, REVIEW).buttons[REVIEW]
    press(client, look(client, REVIEW), REVIEW, "undo")
    assert len(store.draft("tallberg-2027").okr_set.objectives) == 1


def test_only_what_fits_the_line_is_offered(client, draft):
    buttons = look(client, REVIEW).buttons[REVIEW]
    assert {"suggest|kr-late|shorter", "suggest|kr-late|move", "alternatives|kr-late"} <= set(buttons)
    assert not {"suggest|kr-late|baseline", "suggest|kr-late|split", "suggest|o-sooner|move"} & set(buttons)


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_the_page_speaks_the_readers_language(client, draft, language):
    answer = press(client, look(client, f"{REVIEW}?lang={language}"), REVIEW, "alternatives|kr-late")
    assert ("Use this" in answer.text) == (language == "en")
    page = Page(answer.text)
    ids = [attributes["id"] for _, attributes in page.tags if attributes.get("id")]
    assert len(ids) == len(set(ids))
