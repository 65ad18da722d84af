"""The journey in a real Chromium, in English and Chinese, with scripts and without."""

import json
import re

import pytest
from playwright.sync_api import expect

from assistant.samples import samples
from tests.journeys.hands import press, type_into
from tests.journeys.test_plain_journey import GOALS, OWNERS, REASONS

pytestmark = pytest.mark.browser


def heading(page):
    return page.get_by_role("heading", level=1)


def draft_from_a_sample(page, language):
    page.goto("/")
    expect(heading(page)).to_be_visible()
    page.get_by_role("link", name=samples(language)[0].title).click()
    expect(page.locator("#text")).to_have_value(re.compile(re.escape(samples(language)[0].text[:20])))
    page.locator('form[action="/jobs"] button.primary').click()
    page.wait_for_url("**/drafts/*", timeout=60_000)
    expect(page.locator(".objective").first).to_be_visible()


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_paste_draft_edit_approve_export(visit, store, language, scripts):
    page = visit(language, scripts=scripts)
    draft_from_a_sample(page, language)
    draft_id = page.url.rpartition("/")[2].partition("#")[0]
    by = OWNERS[language]

    # An edited line is saved: by itself with scripts, by the button without.
    first = page.locator(".objective textarea").first
    title = first.input_value() + " 2027"
    first.fill(title)
    if scripts:
        page.locator("#by").click()
        expect(page.locator(".status")).to_have_text(re.compile(r"\d\d:\d\d"))
        expect(page.locator('input[name="revision"]')).to_have_value("2")
    else:
        press(page, "save", scripts=scripts)
    page.reload()
    expect(page.locator(".objective textarea").first).to_have_value(title)

    page.locator("#by").fill(by)
    for field, value in (("owner", by), ("data_source", "CRM")):
        type_into(page.locator(f'input[name="fill|{field}"]'), value)
        press(page, f"fill|{field}", scripts=scripts)
    if page.locator('button[value="confirm_all"]').count():
        press(page, "confirm_all", scripts=scripts)
    for objective in store.draft(draft_id).okr_set.objectives:
        for each in objective.key_results:
            if each.target is None:
                page.locator(f'textarea[name="{each.id}.text"]').fill(GOALS[language])
                press(page, "save", scripts=scripts)
    while (button := page.locator('button[value^="waive_set|"]')).count():
        do = button.first.get_attribute("value")
        type_into(page.locator(f'input[name="reason|{do.partition("|")[2]}"]').first, REASONS[language])
        press(page, do, scripts=scripts)
    while (button := page.locator('button[value^="confirm|"]')).count():
        press(page, button.first.get_attribute("value"), scripts=scripts)

    press(page, "approve", scripts=scripts)
    expect(heading(page)).to_be_visible()
    expect(page.locator("#by")).to_have_value(by)
    page.locator("main form button.primary").click()
    page.wait_for_url(f"**/sets/{draft_id}*")
    expect(heading(page)).to_be_visible()
    expect(page.locator("main")).to_contain_text(title)

    page.locator(f'a[href="/sets/{draft_id}/export"]').click()
    expect(page.locator("#preview")).to_be_visible()
    with page.expect_download() as download:
        page.locator("a[download]").click()
    exported = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert exported["approval"]["by"] == by
    assert exported["objectives"][0]["title"] == title
    assert json.loads(page.locator("#preview").text_content()) == exported
