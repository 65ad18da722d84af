"""Who did what, in order, in a chain."""

from tests.store.bryggan import LINH, SANNE, a_set, approved


def test_every_deed_leaves_a_line(store):
    draft = store.save_draft(a_set(), {}, author=SANNE, reason="drafted")
    store.discard_draft(draft.id, author=LINH)
    store.restore_draft(draft.id, author=LINH)
    store.approve(draft.id, approved(draft.okr_set, by=SANNE), expected_revision=1)
    store.save_draft(a_set("other"), {}, author=LINH, reason="imported")
    assert [(line.actor, line.action) for line in store.audit(draft.id)] == [
        (SANNE, "draft.approve"),
        (LINH, "draft.restore"),
        (LINH, "draft.discard"),
        (SANNE, "draft.create"),
    ]
    assert store.audit(limit=1)[0].object == "other"
    assert store.audit(draft.id)[0].detail["version"] == 1
