"""Vera reviews the workshop's draft card by card: by keys alone, by mouse, on a phone, with scripts and without."""

import pytest
from playwright.sync_api import expect

from assistant.records import Theme
from tests.journeys.hands import press, settled, unfold
from tests.journeys.test_pages_in_chromium import REVIEW, open_all, violations
from tests.web.pages.test_cards import STAY
from tests.web.pages.workshop import SOONER, document, okr_set, source

pytestmark = pytest.mark.browser


@pytest.fixture
def draft(store):
    store.save_document(document())
    themes = (Theme("t-waits", "Waiting", (source("wait too long"),)),)
    made = okr_set(objectives=(SOONER, STAY), themes=themes)
    return store.save_draft(made, {}, author="offline", reason="drafted")


def opened(page):
    page.goto(REVIEW)
    expect(page.locator("#i-kr-service")).to_be_visible()
    return page


def at(page, card):
    expect(page.locator(f"#i-{card}")).to_be_focused()


def key(page, *keys):
    """Press keys that ask the server for something, and wait for what it says."""
    for each in keys:
        with page.expect_response(lambda answer: "part=cards" in answer.url and answer.status < 300):
            page.keyboard.press(each)
        settled(page)


def state(store, item):
    return store.draft("tallberg-2027").state_of(item)


def order(store):
    return [each.id for each in store.draft("tallberg-2027").okr_set.objectives[0].key_results]


def test_a_draft_is_reviewed_without_a_mouse(visit, store, draft):
    page = opened(visit())
    page.keyboard.press("j")
    at(page, "o-sooner")
    key(page, "a")
    at(page, "o-sooner")
    assert state(store, "o-sooner").reviewed
    page.keyboard.press("n")
    at(page, "kr-service")
    page.keyboard.press("e")
    expect(page.locator('textarea[name="kr-service.text"]')).to_be_focused()
    page.keyboard.type(" in every shop")
    page.keyboard.press("Escape")
    at(page, "kr-service")
    expect(page.locator("#i-kr-service .state")).to_contain_text("Edited, kept")
    page.keyboard.press("j")
    at(page, "kr-late")
    key(page, "Alt+ArrowUp")
    at(page, "kr-late")
    assert order(store) == ["kr-late", "kr-service"]
    expect(page.locator("#i-kr-late .number")).to_have_text("KR1.1")
    key(page, "x")
    expect(page.locator(".told")).to_contain_text("Dropped KR1.1")
    at(page, "kr-service")
    key(page, "u")
    expect(page.locator(".told")).to_contain_text("Undone: dropped KR1.1")
    key(page, "Control+Shift+z")
    expect(page.locator("#i-kr-late")).to_have_count(0)
    key(page, "Control+z")
    expect(page.locator("#i-kr-late")).to_be_visible()
    page.locator("#i-kpi-days").focus()
    page.keyboard.press("d")
    expect(page.locator("#i-kpi-days .details")).to_have_attribute("open", "")
    page.keyboard.press("Escape")
    page.keyboard.press("r")
    expect(page.locator('input[name="ask|kpi-days"]')).to_be_focused()
    page.keyboard.type("jjxx")
    expect(page.locator('input[name="ask|kpi-days"]')).to_have_value("jjxx")
    page.keyboard.press("Escape")
    page.keyboard.press("f")
    assert page.evaluate("document.activeElement.closest('.finding') !== null")
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()
    page.keyboard.press("x")
    page.keyboard.press("Escape")
    expect(page.locator("#keys")).to_be_hidden()
    page.locator('button[value="approve"]').focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/approve")
    expect(page.locator("#by")).to_be_visible()


def test_keys_are_words_while_something_is_typed_or_composed(visit, store, draft):
    page = opened(visit("zh"))
    words = page.locator('textarea[name="i-store.text"]')
    words.focus()
    session = page.context.new_cdp_session(page)
    session.send("Input.imeSetComposition", {"text": "jxa", "selectionStart": 3, "selectionEnd": 3})
    page.keyboard.press("Escape")
    expect(words).to_be_focused()
    assert store.draft(draft.id).revision == 1
    page.locator("#i-i-store").focus()
    page.evaluate("document.body.dataset.shortcuts = 'off'")
    page.keyboard.press("x")
    page.keyboard.press("j")
    at(page, "i-store")


def test_undo_inside_a_field_is_the_browsers_own(visit, store, draft):
    page = opened(visit())
    words = page.locator('textarea[name="i-store.text"]')
    words.focus()
    words.press("End")
    words.press_sequentially(" soon")
    words.press("Control+z")
    expect(page.locator(".told")).to_be_empty()
    expect(words).not_to_have_value("Open a shared parts store in Craven Arms soon")


def test_the_focused_card_is_never_under_the_bar(visit, draft):
    page = opened(visit(width=390))
    for _ in range(7):
        page.keyboard.press("j")
    for _ in range(7):
        page.keyboard.press("k")
        assert page.evaluate(
            """() => document.activeElement.matches('.item') && document.activeElement.getBoundingClientRect().top
               >= document.querySelector('.bar').getBoundingClientRect().bottom - 1"""
        )


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_every_button_of_a_card_does_its_work_and_is_undone(visit, store, draft, scripts):
    page = opened(visit(scripts=scripts))
    by_hand = {
        "drop|kr-late": {},
        "restore|kr-late": {},
        "duplicate|kpi-days": {},
        "move_to|i-store": {"to|i-store": "o-stay"},
        "turn|kr-late|initiative": {},
        "turn|kpi-days|key_result": {},
        "add|key_result|o-sooner|kr-service": {"new|key_result|o-sooner|kr-service": "Raise NPS from 20 to 40"},
    }
    for do, boxes in by_hand.items():
        before = store.draft(draft.id)
        for name, value in boxes.items():
            box = page.locator(f'[name="{name}"]')
            unfold(box)
            box.select_option(value) if name.startswith("to|") else box.fill(value)
        press(page, do, scripts=scripts)
        after = store.draft(draft.id)
        assert (after.okr_set, after.state) != (before.okr_set, before.state), do
        if do.startswith(("drop", "restore")):
            continue
        press(page, "undo", scripts=scripts)
        expect(page.locator(".told")).to_contain_text("Undone")
        back = store.draft(draft.id)
        assert (back.okr_set, back.state) == (before.okr_set, before.state), do


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_all_fields_of_a_card_come_when_asked_for_and_stay(visit, store, draft, scripts):
    page = opened(visit(scripts=scripts))
    press(page, "fields|kr-late", scripts=scripts)
    confidence = page.locator('select[name="kr-late.confidence"]')
    expect(confidence).to_be_visible()
    confidence.select_option("7")
    if scripts:
        expect(page.locator('input[name="revision"]')).to_have_value("2")
    else:
        press(page, "save", scripts=scripts)
    expect(confidence).to_have_value("7")
    assert store.draft(draft.id).okr_set.objectives[0].key_results[1].confidence == 7


def test_on_a_phone_the_bar_takes_two_rows_and_all_is_within_reach(visit, draft):
    page = opened(visit("nl", width=360))
    assert page.locator(".bar").evaluate("bar => bar.getBoundingClientRect().height") < 100
    open_all(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    press(page, "drop|kr-late")
    told = page.locator(".told button")
    expect(told).to_be_in_viewport()
    told.click()
    expect(page.locator("#i-kr-late")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_tray_told_keys_and_fields_keep_nobody_out(visit, draft, language, scheme):
    page = opened(visit(language, scheme=scheme))
    press(page, "keep|kr-service")
    press(page, "fields|kpi-days")
    press(page, "drop|kr-late")
    expect(page.locator(".tray")).to_be_visible()
    expect(page.locator(".told > div")).to_be_visible()
    open_all(page)
    assert violations(page) == []
    page.locator("[data-keys]").click()
    expect(page.locator("#keys")).to_be_visible()
    assert violations(page) == []


def test_a_printed_set_is_read_as_text(visit, draft):
    page = opened(visit())
    page.emulate_media(media="print")
    for hidden in (".verbs-row", ".source", ".bar", ".told"):
        expect(page.locator(hidden).first).to_be_hidden()
    expect(page.locator('textarea[name="kr-late.text"]')).to_be_visible()
    assert page.locator(".objective").first.evaluate("each => getComputedStyle(each).breakInside").startswith("avoid")
