"""Vera and Anh have the same draft open; and a tab that loses its connection or closes too early."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.web.pages.workshop import STORE, document, okr_set

pytestmark = pytest.mark.browser

REVIEW = "/drafts/tallberg-2027"
TEXT = 'textarea[name="kr-service.text"]'
PARTS = 'textarea[name="i-store.text"]'
FOUR = "Cut the time a service takes from 6.2 to 4 days"
TWO = "Cut the time a service takes from 6.2 to 2 days"


@pytest.fixture
def draft(store):
    store.save_document(document())
    return store.save_draft(okr_set(), {}, author="offline", reason="drafted")


def opened(visit, *args, **kwargs):
    page = visit(*args, refusals=True, **kwargs)
    page.goto(REVIEW)
    expect(page.locator(TEXT)).to_be_visible()
    return page


def meanwhile(visit, do="save", **typed):
    """Åsa changes the draft elsewhere, on a page without scripts."""
    other = opened(visit, scripts=False)
    other.locator("#by").fill("Åsa")
    for name, value in typed.items():
        other.locator(f'textarea[name="{name.replace("_", "-")}.text"]').fill(value)
    with other.expect_navigation():
        other.locator(f'button[value="{do}"]').first.click()


def leave(page):
    page.locator("#by").focus()


def key_result(store):
    return store.draft("tallberg-2027").okr_set.objectives[0].key_results[0].text


class TestTheSameLine:
    def clash(self, visit, language="en", **kwargs):
        page = opened(visit, language, **kwargs)
        meanwhile(visit, kr_service=TWO, i_store="Open a parts store in Ludlow")
        page.locator(TEXT).fill(FOUR)
        leave(page)
        expect(page.locator(".clash")).to_be_visible()
        return page

    def test_both_versions_stand_at_the_field_and_all_else_comes_in(self, visit, store, draft):
        page = self.clash(visit)
        expect(page.locator(".clash dd")).to_have_text([FOUR, TWO])
        expect(page.locator(TEXT)).to_have_value(FOUR)
        expect(page.locator(PARTS)).to_have_value("Open a parts store in Ludlow")
        assert key_result(store) == TWO

    @pytest.mark.parametrize(("use", "kept"), [("mine", FOUR), ("theirs", TWO)])
    def test_one_is_chosen(self, visit, store, draft, use, kept):
        page = self.clash(visit)
        page.locator(f"[data-use={use}]").click()
        expect(page.locator(".clash")).to_have_count(0)
        expect(page.locator(".status")).to_contain_text("Saved")
        expect(page.locator(TEXT)).to_have_value(kept)
        expect(page.locator(TEXT)).to_be_focused()
        page.reload()
        expect(page.locator(TEXT)).to_have_value(kept)
        assert key_result(store) == kept

    def test_or_both_are_put_in_to_edit(self, visit, store, draft):
        page = self.clash(visit)
        page.locator("[data-use=both]").click()
        expect(page.locator(TEXT)).to_have_value(f"{FOUR} {TWO}")
        page.keyboard.press("Delete")
        leave(page)
        expect(page.locator(".status")).to_contain_text("Saved")
        assert key_result(store) == FOUR

    def test_nothing_is_approved_before_the_choice(self, visit, store, draft):
        page = self.clash(visit)
        page.locator('button[value="approve"]').click()
        expect(page.locator("[data-use=mine]")).to_be_focused()
        assert key_result(store) == TWO

    @pytest.mark.parametrize("scheme", ["light", "dark"])
    @pytest.mark.parametrize("language", ["en", "zh"])
    def test_nobody_is_kept_out_of_it(self, visit, draft, language, scheme):
        page = self.clash(visit, language, scheme=scheme)
        found = Axe().run(page).response["violations"]
        assert [(each["id"], node["target"]) for each in found for node in each["nodes"]] == []

    def test_without_scripts_a_page_shows_both(self, visit, store, draft):
        page = opened(visit, scripts=False)
        meanwhile(visit, kr_service=TWO)
        page.locator(TEXT).fill(FOUR)
        page.locator('button[value="save"]').first.click()
        expect(page.locator("h1")).to_have_text("Somebody else saved first")
        expect(page.locator("del", has_text="2")).to_be_visible()
        page.locator("button.primary").click()
        expect(page.locator(TEXT)).to_have_value(FOUR)


def test_a_line_that_somebody_removed_is_added_again(visit, store, draft):
    page = opened(visit)
    meanwhile(visit, "drop|i-store")
    page.locator(PARTS).fill("Open a parts store in Hereford")
    leave(page)
    expect(page.locator("#trouble .clash")).to_contain_text("Hereford")
    page.locator("[data-use=again]").click()
    expect(page.locator(".clash")).to_have_count(0)
    expect(page.locator(".status")).to_contain_text("Saved")
    assert [each.text for each in store.draft(draft.id).okr_set.objectives[0].initiatives] == [
        "Open a parts store in Hereford"
    ]


def test_a_line_says_that_somebody_else_saved_and_nothing_typed_is_replaced(visit, store, draft):
    page = opened(visit)
    meanwhile(visit, i_store="Open a parts store in Ludlow")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    news = page.locator("#news")
    expect(news).to_contain_text("Åsa changed this at")
    expect(page.locator(PARTS)).to_have_value(STORE.text)
    news.locator("button").click()
    expect(page.locator(PARTS)).to_have_value("Open a parts store in Ludlow")
    expect(news).to_be_empty()


def test_without_a_connection_words_are_kept_and_saved_when_it_is_back(visit, store, draft):
    page = opened(visit, outages=True)
    page.context.set_offline(True)
    page.locator(TEXT).fill(FOUR)
    expect(page.locator(".status")).to_contain_text("no connection")
    page.context.set_offline(False)
    expect(page.locator(".status")).to_contain_text("Saved")
    assert key_result(store) == FOUR


@pytest.mark.parametrize(("answer", "kept"), [("use", FOUR), ("discard", None)])
def test_words_of_a_tab_that_closed_too_early_are_offered_again(visit, store, draft, answer, kept):
    page = opened(visit)
    before = key_result(store)
    page.route("**/*part=cards*", lambda route: None)
    page.locator(TEXT).fill(FOUR)
    page.on("dialog", lambda dialog: dialog.accept())
    page.reload()
    offer = page.locator("#kept")
    expect(offer).to_contain_text(FOUR)
    page.unroute("**/*part=cards*")
    offer.locator(f"[data-kept={answer}]").click()
    expect(offer).to_be_empty()
    if kept:
        expect(page.locator('input[name="revision"]')).to_have_value("2")
    assert key_result(store) == (kept or before)
    page.reload()
    expect(page.locator(TEXT)).to_have_value(kept or before)
    expect(offer).to_be_empty()
