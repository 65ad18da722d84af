"""Approving in a real Chromium: numbers confirmed in their place, nothing typed lost, and the next version compared."""

from dataclasses import replace

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.web.pages.test_approve_page import VAGUE
from tests.web.pages.workshop import LATE, SERVICE, SOONER, document, okr_set

pytestmark = pytest.mark.browser

APPROVE = "/drafts/tallberg-2027/approve"


@pytest.fixture
def draft(store):
    store.save_document(document())
    objective = replace(SOONER, key_results=(SERVICE, LATE, VAGUE))
    return store.save_draft(okr_set(objectives=(objective,)), {}, author="offline", reason="drafted")


def violations(page):
    found = Axe().run(page).response["violations"]
    return [(each["id"], node["target"], node["any"][:1]) for each in found for node in each["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_nobody_is_kept_out(visit, draft, language, scheme):
    page = visit(language, scheme=scheme, width=360)
    page.goto(APPROVE)
    expect(page.locator("#numbers .figure")).to_be_visible()
    expect(page.locator("#blocking .finding").first).to_be_visible()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_link_leads_to_the_field_that_blocks(visit, draft):
    page = visit()
    page.goto(APPROVE)
    page.locator("#blocking .finding a").first.click()
    expect(page.locator('[name="kr-vague.target"]')).to_be_in_viewport()


@pytest.mark.parametrize("scripts", [True, False])
def test_points_are_settled_here_and_the_set_is_approved_and_its_next_version_compared(visit, store, draft, scripts):
    page = visit(scripts=scripts)
    page.goto("/drafts/tallberg-2027")
    page.locator('button[value="drop|kr-vague"]').click()
    expect(page.locator("#i-kr-vague")).to_have_count(0)
    page.goto(APPROVE)
    page.locator("#by").fill("Vera Lind")
    page.locator("#note").fill("Let us go")
    page.locator("#numbers button").click()
    expect(page.locator("#numbers")).to_have_count(0)
    expect(page.locator("#note")).to_have_value("Let us go")
    page.locator("#proposals button").click()
    while page.locator("#blocking input").count():
        before = page.locator("#blocking input").count()
        page.locator("#blocking input").first.fill("Agreed with the mechanics")
        page.locator("#blocking button").first.click()
        expect(page.locator("#blocking input")).to_have_count(before - 1)
    expect(page.locator(".notice.good")).to_be_visible()
    page.locator("button.primary").click()
    expect(page).to_have_url("/sets/tallberg-2027?approved=now")
    expect(page.locator("#record-heading + dl")).to_contain_text("Let us go")

    page.get_by_role("button", name="Start the next version").click()
    page.locator('[name="kr-service.text"]').fill("Cut the time a service takes from 6.2 to 2 days")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator('[name="kr-service.target"]')).to_have_value("2")
    page.goto(page.url.partition("#")[0].partition("?")[0] + "/approve")
    expect(page.locator(".changed li").first).to_contain_text("KR1.1")
    expect(page.locator(".changed ins").first).to_have_text("2")
    assert not scripts or violations(page) == []
