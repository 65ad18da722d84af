"""What a person's hands do on the review page, with scripts and without."""

import re

from playwright.sync_api import expect

# These buttons lead to a page of their own, also with scripts.
LEAVES = ("approve", "again", "find")


def press(page, do, *, scripts=True):
    """Press the button with this value, wherever on the page it is folded away, and wait until it has done its work."""
    button = page.locator(f'button[value="{do}"]').first
    unfold(button)
    if not scripts or do.partition("|")[0] in LEAVES:
        with page.expect_navigation():
            button.click()
    elif do == "save":
        button.click()
        expect(page.locator(".status")).to_have_text(re.compile(r"\d\d:\d\d"))
    else:
        with page.expect_response(lambda answer: "part=cards" in answer.url and answer.status < 300):
            button.click()
        settled(page)


def settled(page):
    """Wait until the page shows what the last button did."""
    expect(page.locator("#review")).not_to_have_attribute("aria-busy", "true")


def unfold(control):
    """Open the details a control stands in, outermost first, as a person would."""
    around = control.locator("xpath=ancestor::details[not(@open)]")
    while around.count():
        around.first.locator("> summary").click()


def type_into(control, text):
    unfold(control)
    control.fill(text)
