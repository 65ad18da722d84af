"""Findings under a line and marked in its words while it is typed, before any save."""

from dataclasses import replace

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from assistant.records import Objective
from tests.journeys.hands import unfold
from tests.web.pages.workshop import SOONER, document, okr_set

pytestmark = pytest.mark.browser

REVIEW = "/drafts/tallberg-2027"
TITLE = 'textarea[name="o-sooner.title"]'
LONG = "Customers everywhere in the valley have their bicycles back sooner through synergies between all our workshops"


@pytest.fixture
def draft(store):
    store.save_document(document())
    return store.save_draft(okr_set(), {}, author="offline", reason="drafted")


def opened(visit, *args, **kwargs):
    page = visit(*args, **kwargs)
    page.goto(REVIEW)
    expect(page.locator(TITLE)).to_be_visible()
    return page


def without_saving(page):
    """Saves stay on their way for good, so that what shows cannot come from one."""
    page.route("**/*part=cards*", lambda route: None)


def marked(page, name="o-sooner.title"):
    return page.locator(f'[id="m-{name}"] mark')


def violations(page):
    found = Axe().run(page).response["violations"]
    return [(each["id"], node["target"], node["any"][:1]) for each in found for node in each["nodes"]]


def test_a_finding_comes_and_goes_with_the_words_and_nothing_is_saved(visit, store, draft):
    page = opened(visit)
    without_saving(page)
    page.locator(TITLE).press("Control+End")
    page.locator(TITLE).press_sequentially(" through synergies", delay=5)
    finding = page.locator("#found-o-sooner .finding", has_text="synergies")
    expect(finding).to_be_visible()
    expect(marked(page)).to_have_text(["synergies"])
    expect(page.locator("p.unseen[role=status]")).to_have_text("2 points to look at")
    page.locator(TITLE).fill(SOONER.title)
    expect(finding).to_have_count(0)
    expect(marked(page)).to_have_count(0)
    assert store.draft(draft.id).revision == 1


def test_the_same_finding_stays_the_same_element_when_it_is_saved(visit, store, draft):
    page = opened(visit)
    page.locator(TITLE).fill(f"{SOONER.title} through synergies")
    finding = page.locator("#found-o-sooner .finding", has_text="synergies")
    expect(finding).to_be_visible()
    finding.evaluate("(each) => { each.mine = true; each.querySelector('details').open = true; }")
    expect(page.locator('input[name="revision"]')).to_have_value("2")
    assert finding.evaluate("(each) => each.mine && each.querySelector('details').open")


def test_a_figure_that_cannot_be_read_is_said_at_once_and_goes_when_it_can(visit, draft):
    page = opened(visit, refusals=True)
    without_saving(page)
    target = page.locator('input[name="kr-service.target"]')
    unfold(target)
    target.fill("a few")
    told = page.locator('[id="kr-service.target-trouble"]')
    expect(told).to_contain_text("is not a number this program can read.")
    target.fill("3")
    expect(told).to_have_count(0)


@pytest.mark.parametrize(("language", "half", "word"), [("zh", "funeng", "赋能"), ("vi", "cong huong", "cộng hưởng")])
def test_an_input_method_is_left_alone_until_it_is_done(visit, store, language, half, word):
    store.save_document(document())
    objectives = (Objective("o-sooner", "客户 " if language == "zh" else "Khách hàng "),)
    store.save_draft(okr_set(language=language, objectives=objectives), {}, author="offline", reason="drafted")
    page = opened(visit, language)
    without_saving(page)
    asked = []
    page.on("request", lambda request: asked.append(request.url) if request.url.endswith("/findings") else None)
    page.locator(TITLE).press("Control+End")
    keyboard = page.context.new_cdp_session(page)
    for length in range(1, len(half) + 1):
        part = {"text": half[:length], "selectionStart": length, "selectionEnd": length}
        keyboard.send("Input.imeSetComposition", part)
    page.wait_for_timeout(600)
    assert asked == []
    with page.expect_response("**/findings") as answer:
        keyboard.send("Input.insertText", {"text": word})
    assert answer.value.status == 200
    assert len(asked) == 1
    assert word in page.locator(TITLE).input_value()


@pytest.mark.parametrize("width", [360, 1280])
def test_the_marks_lie_on_their_words_however_the_line_wraps(visit, store, width):
    store.save_document(document())
    long = replace(SOONER, title=LONG)
    store.save_draft(okr_set(objectives=(long,)), {}, author="offline", reason="drafted")
    page = opened(visit, width=width)
    expect(marked(page).first).to_be_attached()
    for changed in (width, width + 60):
        page.set_viewport_size({"width": changed, "height": 900})
        page.wait_for_timeout(100)
        field, mirror = (
            page.locator(each).evaluate(
                "(each) => [each.scrollHeight, each.clientWidth, ...Object.values(each.getBoundingClientRect().toJSON())].map(Math.round)"
            )
            for each in (TITLE, '[id="m-o-sooner.title"]')
        )
        assert mirror == field


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_nobody_is_kept_out_of_findings(visit, store, language, scheme):
    store.save_document(document())
    wordy = replace(SOONER, title=f"{LONG}, world-class agility and innovation")
    store.save_draft(okr_set(objectives=(wordy,)), {}, author="offline", reason="drafted")
    page = opened(visit, language, scheme=scheme)
    page.locator(TITLE).press("Control+End")
    page.locator(TITLE).press_sequentially(" by leverage")
    expect(marked(page).first).to_be_attached()
    page.locator("#by").focus()
    page.evaluate(
        "document.querySelectorAll('#found-o-sooner details, #checklist, #checklist details').forEach((each) => { each.open = true })"
    )
    assert violations(page) == []


def test_without_scripts_the_words_are_marked_in_the_finding(visit, store):
    store.save_document(document())
    store.save_draft(okr_set(objectives=(replace(SOONER, title=LONG),)), {}, author="offline", reason="drafted")
    page = opened(visit, scripts=False)
    expect(page.locator("#found-o-sooner .finding mark", has_text="synergies").first).to_be_visible()
    page.locator("#checklist > summary").click()
    expect(page.locator("#checklist a", has_text="O1").first).to_be_visible()
