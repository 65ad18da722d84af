from dataclasses import replace

import pytest

from assistant.records import Initiative, KeyResult
from tests.web.pages.forms import Page, look, press
from tests.web.pages.workshop import SERVICE, SOONER, document, okr_set

PATH = "/drafts/tallberg-2027"
APPROVE = f"{PATH}/approve"


VAGUE = KeyResult("kr-vague", "Improve customer satisfaction", sources=SERVICE.sources)
VAGUER = KeyResult("kr-vaguer", "Improve the mood of mechanics", sources=SERVICE.sources)
WRITE = Initiative("i-write", "Synergy workshop", sources=SERVICE.sources)


@pytest.fixture
def blocked(store):
    """A draft with errors, and with warnings of one rule on two goals."""
    store.save_document(document())
    objective = replace(SOONER, key_results=(VAGUE, SERVICE, VAGUER), kpis=(), initiatives=(WRITE,))
    return store.save_draft(okr_set(objectives=(objective,)), {}, author="offline", reason="drafted")


@pytest.fixture
def ready(store):
    """A draft that nothing blocks but what a person gives a reason for."""
    store.save_document(document())
    objective = replace(SOONER, key_results=(SERVICE,), kpis=())
    return store.save_draft(okr_set(objectives=(objective,)), {}, author="offline", reason="drafted")


def excuse_everything(client, path=PATH):
    """Give every warning on the page an exception with a reason."""
    page = look(client, path)
    while do := next((each for each in page.buttons[path] if each.startswith("waive_set|")), None):
        press(client, page, path, do, **{f"reason|{do.partition('|')[2]}": "Agreed with the mechanics"})
        page = look(client, path)


def test_the_page_lists_what_blocks_and_leads_there(client, draft):
    page = look(client, APPROVE)
    assert f"{PATH}#kr-late.target" in page.links, "the number that nobody confirmed"
    assert f"{PATH}#i-kpi-days" in page.links, "the card, of a list of proposals"
    approve = [attributes for name, attributes in page.tags if name == "button"][-1]
    assert "disabled" in approve


def test_what_blocks_comes_in_the_order_of_the_goals_and_leads_to_the_field(client, blocked):
    links = [link.partition("#")[2] for link in look(client, APPROVE).links if link.startswith(f"{PATH}#")]
    assert links == ["kr-vague.target", "kr-vague.text", "kr-vaguer.target", "kr-vaguer.text"]


def test_a_number_is_confirmed_right_there_and_nothing_typed_is_lost(client, store, draft):
    page = look(client, APPROVE)
    assert "The plan names no figure for this." in page.text
    answer = press(client, page, APPROVE, "confirm|kr-late|target", by="Vera Lind", note="Let us go")
    again = Page(answer.text)
    assert answer.status_code == 200
    assert "confirm|kr-late|target" not in again.buttons[APPROVE]
    assert (again.form(APPROVE)["by"], again.form(APPROVE)["note"][0].strip()) == (["Vera Lind"], "Let us go")
    late = store.draft(draft.id).okr_set.objectives[0].key_results[1]
    assert late.assumptions[0].confirmed_by == "Vera Lind"


def test_the_other_proposals_are_one_list_with_one_button(client, store, draft):
    page = look(client, APPROVE)
    press(client, page, APPROVE, "confirm_all", by="Vera Lind")
    kept = store.draft(draft.id).okr_set.objectives[0]
    assert {each.confirmed_by for each in kept.kpis[0].assumptions} == {"Vera Lind"}
    assert kept.key_results[1].assumptions[0].confirmed_by is None, "a number is never part of the list"


def test_one_reason_sets_a_rule_aside_for_the_whole_set(client, store, blocked):
    page = look(client, APPROVE)
    do, box = "waive_set|vague-verb||", "reason|vague-verb||"
    empty = press(client, page, APPROVE, do, note="Soon")
    assert empty.status_code == 400
    assert "An exception needs a reason." in empty.text
    assert Page(empty.text).form(APPROVE)["note"][0].strip() == "Soon"
    answer = press(client, page, APPROVE, do, **{box: "The workshop speaks like that"})
    assert do not in Page(answer.text).buttons.get(APPROVE, [])
    assert "The workshop speaks like that" in answer.text
    (waiver,) = store.draft(blocked.id).okr_set.waivers
    assert (waiver.rule, waiver.item) == ("vague-verb", None)


def test_a_button_pressed_twice_does_it_once(client, store, draft):
    page = look(client, APPROVE)
    press(client, page, APPROVE, "confirm|kr-late|target", by="Vera Lind")
    revision = store.draft(draft.id).revision
    assert press(client, page, APPROVE, "confirm|kr-late|target", by="Anh Tran").status_code == 200
    assert store.draft(draft.id).revision == revision


def test_what_others_changed_elsewhere_does_not_matter_and_the_same_number_does(client, store, draft):
    """Vera has the page open; Anh works on the draft."""
    seen = look(client, APPROVE)
    press(client, look(client, PATH), PATH, "save", **{"kr-service.owner": "Anh"})
    assert press(client, seen, APPROVE, "confirm_all").status_code == 200
    changed = replace(store.draft(draft.id).okr_set.objectives[0].key_results[1], target=12)
    _put_back(store, draft.id, changed)
    answer = press(client, seen, APPROVE, "confirm|kr-late|target", note="Let us go")
    assert answer.status_code == 412
    assert Page(answer.text).form(APPROVE)["note"][0].strip() == "Let us go"
    assert store.draft(draft.id).okr_set.objectives[0].key_results[1].assumptions[0].confirmed_by is None


def test_a_button_of_another_page_is_refused(client, store, draft):
    answer = client.post(APPROVE, data={"revision": "1", "do": "remove|kr-late"})
    assert answer.status_code == 400
    assert store.draft(draft.id).revision == 1


def _put_back(store, draft_id, key_result):
    """What a model's suggestion would do: another value, still an assumption."""
    draft = store.draft(draft_id)
    objective = draft.okr_set.objectives[0]
    results = tuple(key_result if each.id == key_result.id else each for each in objective.key_results)
    changed = replace(draft.okr_set, objectives=(replace(objective, key_results=results),))
    store.save_revision(
        draft_id, changed, draft.state, expected_revision=draft.revision, author="Anh", reason="suggestion"
    )


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
