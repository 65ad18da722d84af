"""Asking the catalogue while typing, and taking a KPI into a draft, with scripts and without."""

import re

import pytest
from playwright.sync_api import expect

from tests.journeys.hands import press, unfold
from tests.web.pages.workshop import document, okr_set

pytestmark = pytest.mark.browser

REVIEW = "/drafts/tallberg-2027"


@pytest.fixture
def draft(store):
    store.save_document(document())
    return store.save_draft(okr_set(), {}, author="offline", reason="drafted")


def known(store):
    """The catalogue's KPIs in the draft."""
    objectives = store.draft("tallberg-2027").okr_set.objectives
    return [kpi.catalogue_id for objective in objectives for kpi in objective.kpis if kpi.catalogue_id]


def test_the_list_narrows_while_words_are_typed(visit):
    page = visit("sv")
    page.goto("/catalogue")
    box = page.locator("#words")
    expect(box).to_be_visible()
    box.press_sequentially("sjukfrånvaro", delay=15)
    expect(page.locator("#k-sick-leave")).to_be_visible()
    expect(page.locator("#a-sales")).to_have_count(0)
    expect(page).to_have_url(re.compile("words=sjukfr"))
    expect(box).to_be_focused()
    page.reload()
    expect(page.locator("#k-sick-leave")).to_be_visible()
    box.fill("")
    expect(page.locator("#a-sales")).to_be_visible()


def test_half_a_word_of_an_input_method_asks_nothing(visit):
    page = visit("zh")
    page.goto("/catalogue")
    box = page.locator("#words")
    expect(box).to_be_visible()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    box.focus()
    session = page.context.new_cdp_session(page)
    session.send("Input.imeSetComposition", {"text": "liushi", "selectionStart": 6, "selectionEnd": 6})
    page.wait_for_timeout(600)
    assert asked == []
    session.send("Input.insertText", {"text": "客户流失"})
    expect(page.locator("#k-customer-churn")).to_be_visible()


def test_an_area_is_chosen_with_the_keyboard(visit):
    page = visit("en")
    page.goto("/catalogue?words=errors")
    page.get_by_role("link", name=re.compile("^Health and care")).focus()
    page.keyboard.press("Enter")
    expect(page.locator("#k-medication-errors")).to_be_visible()
    expect(page.locator("#k-picking-errors")).to_have_count(0)
    expect(page.locator(".chip[aria-current]")).to_contain_text("Health and care")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_kpi_is_chosen_for_a_key_result_and_taken_back(visit, store, draft, scripts):
    page = visit("en", scripts=scripts)
    page.goto(REVIEW)
    box = page.locator('input[name="find|o-sooner"]')
    unfold(box)
    box.fill("complaints")
    box.press("Enter") if scripts else page.locator('button[value="find|o-sooner"]').click()
    expect(page).to_have_url(re.compile("/kpis"))
    choice = page.locator('button[value="choose|o-sooner|complaints"]')
    expect(choice).to_be_visible()
    page.locator("#for").select_option("kr-late")
    choice.click()
    expect(page).to_have_url(re.compile(rf"{REVIEW}.*#i-"))
    expect(page.locator(".item:target textarea").first).to_have_value("Complaints")
    assert known(store) == ["complaints"]
    page.locator("#undo").click()
    expect(page.locator("#redo")).to_be_enabled()
    assert known(store) == []


def test_the_list_of_choices_narrows_while_typing(visit, store, draft):
    page = visit("en")
    page.goto(f"{REVIEW}/kpis?item=kr-late")
    box = page.locator("#words")
    expect(box).to_be_visible()
    box.fill("people quitting")
    choice = page.locator('button[value="choose|o-sooner|employee-turnover"]')
    expect(choice).to_be_visible()
    choice.click()
    expect(page.locator(".item:target textarea").first).to_have_value("Staff turnover")
    assert known(store) == ["employee-turnover"]


def test_a_key_result_offers_what_it_measures(visit, draft):
    page = visit("en")
    page.goto(REVIEW)
    press(page, "find|kr-service")
    expect(page.locator("#words")).to_have_value("time a service takes")
    expect(page.locator("#for")).to_have_value("kr-service")
