"""The overview in a real Chromium: words stay in their boxes, everybody can use it, and it prints."""

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from assistant.records import Theme
from tests.journeys.test_pages_in_chromium import open_all, violations
from tests.web.pages.workshop import DAYS, SERVICE, SOONER, document, okr_set, source

pytestmark = pytest.mark.browser

OVERVIEW = "/drafts/tallberg-2027/overview"
LONG = "让店员重新成为懂书、爱书、能跟读者聊得起来的人，Giảm thời gian chờ của người bệnh WWW-underhållskontrakt 🚲"


@pytest.fixture
def draft(store):
    store.save_document(document())
    themes = (
        Theme("t-wait", "Waiting", (source("wait too long"), source("6.2 days"))),
        Theme("t-staff", LONG, (source("Good mechanics"),)),
        Theme("t-logo", "A new logo", (), parked=True),
    )
    guard = replace(DAYS, id="kpi-guard", name=LONG, role="guardrail", kinds=("leading",), domain="people")
    objective = replace(SOONER, kpis=(DAYS, guard), key_results=(replace(SERVICE, text=LONG), *SOONER.key_results[1:]))
    made = okr_set(
        themes=themes,
        objectives=(objective, replace(SOONER, id="o-2", title=LONG, key_results=(), kpis=(), initiatives=())),
    )
    return store.save_draft(made, {}, author="offline", reason="drafted")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_nobody_is_kept_out(visit, draft, language, scheme):
    page = visit(language, scheme=scheme)
    page.goto(OVERVIEW)
    expect(page.locator("#goals svg:visible .node")).to_have_count(8)
    open_all(page)
    assert violations(page) == []


def spilt(page):
    """The words of visible boxes of the tree that reach over an edge of their box."""
    return page.evaluate(
        """[...document.querySelectorAll('#goals svg .node')].filter((each) => each.checkVisibility()).flatMap((each) => {
             const box = each.querySelector('rect').getBBox()
             return [...each.querySelectorAll('text')].filter((text) => {
               const words = text.getBBox()
               return words.x < box.x || words.x + words.width > box.x + box.width || words.y + words.height > box.y + box.height
             }).map((text) => text.textContent)
           })"""
    )


@pytest.mark.parametrize("width", [360, 1280])
def test_words_stay_in_their_boxes_and_the_page_in_its_width(visit, draft, width):
    page = visit("zh", width=width)
    page.goto(OVERVIEW)
    expect(page.locator("#goals svg:visible .node")).to_have_count(8)
    assert spilt(page) == []
    page.evaluate("document.querySelectorAll('main details').forEach((each) => { each.open = true })")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_goal_of_the_tree_leads_to_its_card_without_scripts(visit, draft):
    page = visit("en", scripts=False)
    page.goto(OVERVIEW)
    goal = page.locator("#goals svg:visible a.node.key_result").first
    expect(goal).to_be_visible()
    goal.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/drafts/tallberg-2027#i-kr-service")
    expect(page.locator("#i-kr-service")).to_be_visible()


def test_what_became_nothing_is_listed_on_request(visit, draft):
    page = visit("en", scripts=False)
    page.goto(OVERVIEW)
    expect(page.locator("#text li.used")).to_have_count(1)
    page.get_by_role("link", name="Only what was not used").click()
    expect(page.locator("#text li.unused")).to_contain_text("Good mechanics leave us.")
    expect(page.locator("#text li.used")).to_have_count(0)


def test_the_pictures_are_printed_and_nothing_to_press_is(visit, draft):
    page = visit("en")
    page.goto(OVERVIEW)
    expect(page.locator("#wide-tree-title")).to_have_count(1)
    page.emulate_media(media="print")
    expect(page.locator("#goals svg:visible")).to_have_count(1)
    expect(page.locator("#themes svg:visible")).to_have_count(1)
    expect(page.locator("nav:visible")).to_have_count(0)
    expect(page.locator("summary:visible")).to_have_count(0)
