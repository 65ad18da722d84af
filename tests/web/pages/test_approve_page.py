from dataclasses import replace

import pytest

from tests.web.pages.forms import Page, look, press
from tests.web.pages.workshop import SERVICE, SOONER, document, okr_set

PATH = "/drafts/tallberg-2027"
APPROVE = f"{PATH}/approve"


@pytest.fixture
def ready(store):
    """A draft that nothing blocks but what a person gives a reason for."""
    store.save_document(document())
    objective = replace(SOONER, key_results=(SERVICE,), kpis=())
    return store.save_draft(okr_set(objectives=(objective,)), {}, author="offline", reason="drafted")


def excuse_everything(client):
    """Give every warning on the page an exception with a reason."""
    page = look(client, PATH)
    while do := next((each for each in page.buttons[PATH] if each.startswith("waive_set|")), None):
        press(client, page, PATH, do, **{f"reason|{do.partition('|')[2]}": "Agreed with the mechanics"})
        page = look(client, PATH)


def test_the_page_lists_what_blocks_and_leads_there(client, draft):
    page = look(client, APPROVE)
    assert f"{PATH}#i-kr-late" in page.links
    assert f"{PATH}#assumed" in page.links
    approve = [attributes for name, attributes in page.tags if name == "button"][-1]
    assert "disabled" in approve


def test_a_blocked_draft_is_not_approved_even_when_asked(client, store, draft):
    answer = client.post(APPROVE, data={"revision": "1", "by": "Vera Lind", "note": "Let us go"})
    assert answer.status_code == 409
    again = Page(answer.text)
    assert again.form(APPROVE)["by"] == ["Vera Lind"]
    assert again.form(APPROVE)["note"][0].strip() == "Let us go"
    assert store.draft(draft.id).approved is None


def test_a_set_is_approved_by_name(client, store, ready):
    excuse_everything(client)
    page = look(client, APPROVE)
    assert "Agreed with the mechanics" in page.text or not store.draft(ready.id).okr_set.waivers
    answer = press(client, page, APPROVE, by="Vera Lind", note="Looked at with Anh")
    assert answer.url.path == "/sets/tallberg-2027"
    approved = store.approved_set(ready.id)
    assert (approved.approved_by, approved.version) == ("Vera Lind", 1)
    assert approved.okr_set.approval.note == "Looked at with Anh"
    assert client.get(PATH, follow_redirects=False).headers["location"] == "/sets/tallberg-2027"


def test_nobody_approves_without_a_name(client, store, ready):
    excuse_everything(client)
    answer = press(client, look(client, APPROVE), APPROVE, by=" ")
    assert answer.status_code == 400
    assert "Nobody is named as approver." in answer.text
    assert store.draft(ready.id).approved is None


def test_what_was_not_seen_is_not_approved(client, store, ready):
    excuse_everything(client)
    seen = look(client, APPROVE)
    press(client, look(client, PATH), PATH, "save", **{"kr-service.owner": "Anh"})
    answer = press(client, seen, APPROVE, by="Vera Lind")
    assert answer.status_code == 412
    assert store.draft(ready.id).approved is None
