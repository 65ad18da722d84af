"""The settings page in a real Chromium: what is not saved yet, examples that follow, rules found by their words."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

SAVE = ".savebar button"


def violations(page):
    found = Axe().run(page).response["violations"]
    return [(each["id"], node["target"], node["any"][:1]) for each in found for node in each["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_nobody_is_kept_out(visit, language, scheme):
    page = visit(language, scheme=scheme, width=360)
    page.goto("/settings")
    page.locator("input[value=openai]").check()
    expect(page.locator("#base_url")).to_be_visible()
    page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_what_is_typed_is_marked_as_not_saved_until_it_is(visit):
    page = visit()
    page.goto("/settings")
    status = page.locator(".savebar .status")
    expect(status).to_be_empty()
    page.locator("#accept").fill("synergy")
    expect(status).to_have_text("Not saved yet")
    page.locator("#accept").fill("")
    expect(status).to_be_empty()
    page.locator("#separators").select_option("1 234,5")
    expect(page.locator("#separators-example p:visible")).to_contain_text("12\u00a0500,5")
    page.locator("#words_to").fill("30")
    expect(page.locator("#words_to-example p:visible")).to_contain_text("twelve")
    page.locator(SAVE).click()
    expect(status).to_have_text("Saved.")
    expect(page.locator("#separators")).to_have_value("1 234,5")


def test_a_rule_is_found_by_its_words(visit):
    page = visit()
    page.goto("/settings")
    page.locator("#find").fill("buzzword")
    expect(page.locator(".rules li:visible")).to_have_count(1)
    page.locator("#r-buzzword").select_option("off")
    page.locator("#find").fill("xylophone")
    expect(page.locator(".find [role=status]")).to_have_text("No rule has these words.")
    page.locator(SAVE).click()
    expect(page.locator(".rules details", has_text="1 changed")).to_have_count(1)


def test_without_scripts_a_model_is_chosen_and_where_texts_go_follows(visit):
    page = visit("nl", scripts=False)
    page.goto("/settings")
    expect(page.locator(".find")).to_be_hidden()
    page.locator("input[value=openai]").check()
    page.locator("#base_url").fill("http://127.0.0.1:9/v1")
    page.locator("#model").fill("tern-7b")
    page.locator("input[type=checkbox][name=shortcuts]").uncheck()
    page.locator(SAVE).click()
    expect(page.locator(".notice.good")).to_be_visible()
    expect(page.locator(".foot .where.away")).to_contain_text("127.0.0.1")
    expect(page.locator("body")).to_have_attribute("data-shortcuts", "off")
