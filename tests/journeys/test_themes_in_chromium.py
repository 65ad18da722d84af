"""Themes first, in a real Chromium: a person chooses what the objectives are about, with scripts and without."""

import pytest
from playwright.sync_api import expect

from tests.journeys.test_pages_in_chromium import open_all, violations

pytestmark = pytest.mark.browser


def themes(page, example):
    page.goto(f"/?example={example}")
    page.locator("button[formaction$='/themes']").click()
    expect(page.locator(".theme").first).to_be_visible()
    return [each.input_value() for each in page.locator(".naming textarea").all()]


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize(
    ("language", "new_name"), [("en", "Riders come back to us"), ("sv", "Kunderna kommer tillbaka")]
)
def test_a_person_chooses_and_drafts(visit, language, new_name, scripts):
    page = visit(language, scripts=scripts)
    second = themes(page, f"{language}-1")[1]
    page.locator(".theme").nth(1).locator(".up").click()
    expect(page.locator(".naming textarea").first).to_have_value(second)
    page.locator(".naming textarea").first.fill(new_name)
    for row in page.locator(".theme").all()[2:]:
        row.locator(".tick input").uncheck()
    page.locator("button[value=draft]").click()
    while not scripts and "/drafts/" not in page.url:
        page.reload()
    page.wait_for_url("**/drafts/*")
    titles = page.locator(".objective .title textarea")
    expect(titles.first).to_have_value(new_name)
    expect(titles).to_have_count(2)


def test_two_themes_are_merged_without_scripts(visit):
    page = visit("sv", scripts=False)
    first, second, *others = themes(page, "sv-1")
    page.locator(".theme").nth(1).locator("summary").click()
    page.locator(".theme").nth(1).locator("select").select_option(label=first)
    page.locator(".theme").nth(1).locator("button[value^=merge]").click()
    expect(page.get_by_role("status")).to_contain_text(second)
    expect(page.locator(".theme")).to_have_count(1 + len(others))


def test_a_theme_lights_its_sentences_up_and_moving_keeps_the_focus(visit):
    page = visit()
    second = themes(page, "en-2")[1]
    page.locator(".naming textarea").first.focus()
    expect(page.locator("mark.lit")).to_have_count(page.locator(".theme").first.locator("q").count())
    page.locator(".theme").nth(1).locator(".up").press("Enter")
    expect(page.get_by_role("status")).to_have_text(f"“{second}” is now number 1.")
    expect(page.locator(".theme").first.locator(".down")).to_be_focused()
    page.locator(".naming textarea").first.press("Enter")
    assert page.locator(".naming textarea").first.input_value() == second


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_nobody_is_kept_out(visit, language, scheme):
    page = visit(language, scheme=scheme, width=390, refusals=True)
    themes(page, f"{language}-1")
    page.locator(".tick input").last.uncheck()
    open_all(page)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    small = page.evaluate(
        """[...document.querySelectorAll('button:not(.unseen), summary, select, label.tick, .behind a')]
           .map((each) => [each.getBoundingClientRect(), each.outerHTML.slice(0, 80)])
           .filter(([box]) => box.width && (box.height < 24 || box.width < 24)).map(([, html]) => html)"""
    )
    assert small == []
    page.locator(".naming textarea").first.fill(" ")
    page.locator("button[value=draft]").click()
    expect(page.get_by_role("alert")).to_be_visible()
    assert violations(page) == []
