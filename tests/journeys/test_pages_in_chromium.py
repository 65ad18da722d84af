"""Each page in a real Chromium: its content first, then that everyone can use it at any width."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.journeys.hands import unfold
from tests.web.pages.workshop import SOONER, document, okr_set

pytestmark = pytest.mark.browser

REVIEW = "/drafts/tallberg-2027"
# Each page with what it is there for.
PAGES = {
    "/": "#text",
    "/?example=zh-1": "#text",
    "/library": ".list",
    "/help/rules": "#missing-target",
    "/catalogue": "#a-sales",
    "/catalogue?words=time": ".kpi",
    "/catalogue?words=qqqq": ".empty",
    "/catalogue/lead-time": ".kpi",
    "/settings": "#fiscal_start",
    "/model": "pre",
    REVIEW: "#i-kr-service",
    f"{REVIEW}/kpis?item=kr-late&words=time": ".kpi",
    f"{REVIEW}/approve": "#by",
    f"{REVIEW}/export": "#preview",
    "/nowhere": "h1",
}


@pytest.fixture
def draft(store):
    store.save_document(document())
    return store.save_draft(okr_set(), {}, author="offline", reason="drafted")


def violations(page):
    found = Axe().run(page).response["violations"]
    return [(each["id"], node["target"], node["any"][:1]) for each in found for node in each["nodes"]]


def open_all(page):
    """Unfold everything, so that what is folded away is looked at too."""
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_nobody_is_kept_out(visit, draft, language, scheme):
    page = visit(language, scheme=scheme, refusals=True)
    for path, content in PAGES.items():
        page.goto(path)
        expect(page.locator(content).first).to_be_visible()
        open_all(page)
        assert violations(page) == [], path


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_no_page_scrolls_sideways(visit, draft, width):
    page = visit("nl", width=width, refusals=True)
    for path, content in PAGES.items():
        page.goto(path)
        expect(page.locator(content).first).to_be_visible()
        open_all(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path


def test_every_target_is_large_enough(visit, draft):
    page = visit("en", width=390)
    for path in ("/", "/library", "/catalogue", "/catalogue?words=time", REVIEW):
        page.goto(path)
        expect(page.locator(PAGES[path]).first).to_be_visible()
        open_all(page)
        small = page.evaluate(
            """[...document.querySelectorAll('button, summary, select, input:not([type=hidden], [type=checkbox]), a.button, a.chip')]
               .filter((each) => each.checkVisibility()).map((each) => [each.getBoundingClientRect(), each.outerHTML.slice(0, 80)])
               .filter(([box]) => box.width && (box.height < 24 || box.width < 24)).map(([, html]) => html)"""
        )
        assert small == []


class TestReview:
    def test_hovering_a_card_lights_its_sentences(self, visit, draft):
        page = visit()
        page.goto(REVIEW)
        card = page.locator("#i-kr-service")
        expect(card).to_be_visible()
        card.hover()
        expect(page.locator("mark.lit")).to_have_count(2)
        page.mouse.move(0, 0)
        page.locator("#i-i-store textarea").first.focus()
        expect(page.locator("mark.lit")).to_contain_text("shared parts store")

    def test_a_field_saves_itself_and_what_follows_from_it_comes_back(self, visit, store, draft):
        page = visit()
        page.goto(REVIEW)
        text = page.locator('textarea[name="kr-service.text"]')
        expect(text).to_be_visible()
        text.fill("Cut the time a service takes from 6.2 to 2 days")
        expect(page.locator('input[name="revision"]')).to_have_value("2")
        expect(page.locator('input[name="kr-service.target"]')).to_have_value("2")
        assert store.draft(draft.id).okr_set.objectives[0].key_results[0].target == 2

    def test_a_field_being_typed_in_is_never_replaced(self, visit, draft):
        page = visit()
        page.goto(REVIEW)
        text = page.locator('textarea[name="kr-service.text"]')
        expect(text).to_be_visible()
        text.press("End")
        text.press_sequentially(" in every", delay=5)
        expect(page.locator('input[name="revision"]')).to_have_value("2")
        text.press_sequentially(" workshop", delay=5)
        expect(page.locator('input[name="revision"]')).to_have_value("3")
        expect(text).to_have_value("Cut the time a service takes from 6.2 to 3 days in every workshop")
        expect(text).to_be_focused()

    def test_a_word_being_composed_is_not_saved_half(self, visit, store, draft):
        page = visit("zh")
        page.goto(REVIEW)
        text = page.locator('textarea[name="i-store.text"]')
        expect(text).to_be_visible()
        text.focus()
        session = page.context.new_cdp_session(page)
        session.send("Input.imeSetComposition", {"text": "mubiao", "selectionStart": 6, "selectionEnd": 6})
        page.wait_for_timeout(1_200)
        assert store.draft(draft.id).revision == 1
        session.send("Input.insertText", {"text": "目标"})
        expect(page.locator('input[name="revision"]')).to_have_value("2")
        assert "目标" in store.draft(draft.id).okr_set.objectives[0].initiatives[0].text

    def test_an_unreadable_number_is_said_under_its_field_and_stays(self, visit, draft):
        page = visit(refusals=True)
        page.goto(REVIEW)
        expect(page.locator("#i-kr-service")).to_be_visible()
        target = page.locator('input[name="kr-service.target"]')
        unfold(target)
        target.fill("a few")
        target.press("Enter")
        expect(page.locator("main")).to_contain_text("“a few” is not a number this program can read.")
        expect(page.locator('input[name="kr-service.target"]')).to_have_value("a few")

    def test_the_page_warns_before_typed_words_are_lost(self, visit, draft):
        page = visit()
        page.goto("/")
        expect(page.locator("#text")).to_be_visible()
        page.locator("#text").press_sequentially("Half a strategy")
        asked = []
        page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
        page.close(run_before_unload=True)
        page.wait_for_timeout(300)
        assert asked == ["beforeunload"]


def test_ctrl_enter_sends_the_text(visit, store):
    page = visit()
    page.goto("/?example=en-2")
    expect(page.locator("#text")).to_be_visible()
    page.locator("#text").press("Control+Enter")
    page.wait_for_url("**/drafts/*", timeout=60_000)
    expect(page.locator(".objective").first).to_be_visible()


def test_the_copy_button_takes_the_whole_file(visit, draft):
    page = visit()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{REVIEW}/export")
    expect(page.locator("#preview")).to_be_visible()
    page.locator("button[data-copy]").click()
    expect(page.locator("#copied")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == page.locator("#preview").text_content()


def test_a_printed_set_shows_no_buttons(visit, draft):
    page = visit()
    page.goto(REVIEW)
    expect(page.locator("#i-o-sooner")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator('button[value="approve"]')).to_be_hidden()
    expect(page.locator("#i-o-sooner textarea").first).to_have_value(SOONER.title)
