"""A change asked for on the review page: waited for, looked at and used without leaving it; by plain pages without scripts."""

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from tests.journeys.hands import press, unfold
from tests.journeys.test_pages_in_chromium import violations
from tests.web.pages.workshop import LATE, SOONER, document, okr_set

pytestmark = pytest.mark.browser

REVIEW = "/drafts/tallberg-2027"
WORDY = "Cut late collections (an old complaint) from 40 to 10 a month"
PLAIN = "Cut late collections from 40 to 10 a month"


@pytest.fixture
def draft(store):
    store.save_document(document())
    sooner = replace(SOONER, key_results=(SOONER.key_results[0], replace(LATE, text=WORDY)))
    return store.save_draft(okr_set(objectives=(sooner,)), {}, author="offline", reason="drafted")


def line(store):
    return store.draft("tallberg-2027").okr_set.objectives[0].key_results[1].text


def ask(page, do="suggest|kr-late|shorter"):
    button = page.locator(f'button[value="{do}"]').first
    unfold(button)
    button.click()


def test_a_suggestion_is_seen_and_used_in_place(visit, store, draft):
    page = visit()
    page.goto(REVIEW)
    ask(page)
    dialog = page.locator("#asking")
    expect(dialog.locator("del").first).to_have_text(" (an old complaint)")
    assert line(store) == WORDY
    dialog.get_by_role("button", name="Use this").click()
    expect(dialog).to_be_hidden()
    expect(page.locator('textarea[name="kr-late.text"]')).to_have_value(PLAIN)
    assert page.url.endswith(REVIEW)
    press(page, "undo")
    expect(page.locator('textarea[name="kr-late.text"]')).to_have_value(WORDY)


def test_keeping_mine_changes_nothing_and_focus_goes_back(visit, store, draft):
    page = visit()
    page.goto(REVIEW)
    ask(page, "alternatives|kr-late")
    dialog = page.locator("#asking")
    expect(dialog.get_by_role("heading", level=2)).to_have_count(2)
    dialog.get_by_role("link", name="Keep mine").first.click()
    expect(dialog).to_be_hidden()
    expect(page.locator('button[value="alternatives|kr-late"]')).to_be_focused()
    assert line(store) == WORDY


def test_what_cannot_be_followed_is_said_in_the_dialog(visit, store, draft):
    page = visit(refusals=True)
    page.goto(REVIEW)
    box = page.locator('input[name="ask|kr-late"]')
    unfold(box)
    box.fill("Translate it into Klingon")
    box.press("Enter")
    expect(page.locator("#asking").get_by_role("alert")).to_be_visible()
    page.keyboard.press("Escape")
    expect(box).to_have_value("Translate it into Klingon")
    assert line(store) == WORDY


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_nobody_is_kept_out_of_the_dialog(visit, draft, language, scheme):
    page = visit(language, scheme=scheme)
    page.goto(REVIEW)
    ask(page)
    expect(page.locator("#asking ins, #asking del").first).to_be_visible()
    assert violations(page) == []


def test_without_scripts_the_suggestion_has_a_page(visit, store, draft):
    page = visit(scripts=False)
    page.goto(REVIEW)
    press(page, "suggest|kr-late|shorter", scripts=False)
    expect(page.locator("del").first).to_have_text(" (an old complaint)")
    page.get_by_role("button", name="Use this").click()
    expect(page.locator('textarea[name="kr-late.text"]')).to_have_value(PLAIN)
