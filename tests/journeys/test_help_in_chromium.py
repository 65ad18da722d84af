"""Help, the sentence to copy, and "OKR or KPI?" in a real Chromium."""

import pytest
from playwright.sync_api import expect

from tests.journeys.test_pages_in_chromium import open_all, violations
from tests.web.pages.workshop import document, okr_set

pytestmark = pytest.mark.browser

SENTENCE = "/drafts/tallberg-2027/sentence"
SAID = "Our objective: Customers have their bicycles back sooner, as measured by the time a service takes"


@pytest.fixture
def draft(store):
    store.save_document(document())
    return store.save_draft(okr_set(), {}, author="offline", reason="drafted")


def tell(page, *lines):
    """Ask what these lines are."""
    page.goto("/help/okr-or-kpi")
    page.locator("#lines").fill("\n".join(lines))
    page.locator("main button").click()
    expect(page.locator(".answer")).to_have_count(len(lines))


@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("en", "dark"), ("zh", "light"), ("zh", "dark")])
def test_nobody_is_kept_out(visit, draft, language, scheme):
    page = visit(language, scheme=scheme)
    for path, content in (("/help/goals#baseline", "#baseline"), (SENTENCE, "#table-all")):
        page.goto(path)
        expect(page.locator(content)).to_be_visible()
        open_all(page)
        assert violations(page) == [], path
    tell(page, "Waiting time at the quay", "Increase our market share in Denmark", "Train 15 deckhands")
    open_all(page)
    assert violations(page) == []


def test_no_page_scrolls_sideways(visit, draft):
    page = visit("nl", width=320)
    for path, content in (("/help/goals", "#baseline"), (SENTENCE, "#h-o1"), ("/help/okr-or-kpi", "#lines")):
        page.goto(path)
        expect(page.locator(content)).to_be_visible()
        open_all(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path


def test_a_sentence_and_a_table_reach_the_clipboard(visit, draft):
    page = visit()
    page.goto(SENTENCE)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("[data-copy=text-o1]").click()
    expect(page.locator("#copied")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()").startswith(SAID)

    page.get_by_role("button", name="Copy as table", exact=True).click()
    page.wait_for_function("navigator.clipboard.read().then(([item]) => item.types.includes('text/html'))")
    html, text = page.evaluate(
        """async () => { const [item] = await navigator.clipboard.read();
           return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item.getType(type)).text())); }"""
    )
    assert "<td>KR1.1</td><td>Cut the time a service takes from 6.2 to 3 days</td><td>6.2</td>" in html
    assert "class=" not in html
    assert "KR1.1\tCut the time a service takes from 6.2 to 3 days\t6.2\t3\tdays\t30 June 2027" in text


def test_where_copying_is_refused_the_text_stands_ready_to_select(visit, draft):
    page = visit()
    page.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))")
    page.goto(SENTENCE)
    page.locator("[data-copy=markdown-o1]").click()
    expect(page.locator("#copied")).to_have_text("Not copied: select it below")
    expect(page.locator("#markdown-o1")).to_be_visible()
    expect(page.locator("#markdown-o1")).to_be_focused()


def test_all_of_it_works_without_scripts(visit, draft):
    page = visit("zh", scripts=False)
    page.goto(SENTENCE)
    expect(page.get_by_text(SAID).first).to_be_visible()
    expect(page.locator("button[data-copy]").first).to_be_hidden()
    page.locator("summary", has_text="O1").click()
    expect(page.locator("#tabs-o1")).to_be_visible()
    assert page.locator("#tabs-o1").input_value().startswith("#\tObjective / key result\tBaseline")
    tell(page, "平均客单价", "推出客户电子月刊")
    expect(page.locator(".answer .kind")).to_have_text(["指标", "举措"])
