"""Approved sets: what was approved, byte for byte, for good."""

import hashlib
import json
import sqlite3
from dataclasses import replace

import pytest

from assistant.errors import MachineRefused, NotApprovable, StaleRevision, UsageError
from assistant.records import to_json
from assistant.store.connection import FILE_NAME
from tests.store.bryggan import LINH, SANNE, a_set, approved, titled


@pytest.fixture
def draft(store):
    return store.save_draft(a_set(), {}, author=SANNE, reason="drafted")


@pytest.fixture
def kept(store, draft):
    return store.approve(draft.id, approved(draft.okr_set), expected_revision=1)


def test_an_approved_set_holds_what_was_approved(store, draft, kept):
    found = store.approved_set(draft.id)
    assert found == kept
    assert json.loads(found.body) == to_json(approved(draft.okr_set))
    assert found.sha256 == hashlib.sha256(found.body).hexdigest()
    assert (found.version, found.revision, found.approved_by, found.supersedes) == (1, 1, SANNE, None)
    assert store.draft(draft.id).approved == kept.id


def test_the_draft_behind_it_stays_as_it_is(store, draft, kept):
    edited = titled(draft.okr_set, "changed after the fact")
    with pytest.raises(UsageError, match="approved"):
        store.save_revision(draft.id, edited, {}, expected_revision=1, author=LINH, reason="edit")
    with pytest.raises(UsageError, match="approved"):
        store.approve(draft.id, approved(draft.okr_set), expected_revision=1)
    with pytest.raises(UsageError, match="cannot be changed"):
        store.discard_draft(draft.id, author=LINH)


def test_an_approval_of_an_older_revision_is_refused(store, draft):
    edited = titled(draft.okr_set, "edited while Sanne was reading")
    store.save_revision(draft.id, edited, {}, expected_revision=1, author=LINH, reason="edit")
    with pytest.raises(StaleRevision):
        store.approve(draft.id, approved(draft.okr_set), expected_revision=1)


def test_an_approval_given_for_other_content_is_refused(store, draft):
    swapped = titled(approved(draft.okr_set), "not what was hashed")
    with pytest.raises(NotApprovable):
        store.approve(draft.id, swapped, expected_revision=1)


def test_a_set_without_approval_is_refused(store, draft):
    with pytest.raises(UsageError):
        store.approve(draft.id, draft.okr_set, expected_revision=1)


def test_the_next_version_is_a_draft_that_follows_the_approved_one(store, kept):
    second = store.save_draft(a_set("bryggan-2"), {}, author=SANNE, reason="next version", follows=kept.id)
    assert store.next_version(second.id) == 2
    newer = store.approve(second.id, approved(second.okr_set, version=2), expected_revision=1)
    assert (newer.version, newer.supersedes) == (2, kept.id)
    assert store.versions(kept.id) == store.versions(newer.id) == (kept.id, newer.id)


def test_two_drafts_of_the_next_version_cannot_both_become_it(store, kept):
    one, other = (
        store.save_draft(a_set(set_id), {}, author=SANNE, reason="next version", follows=kept.id)
        for set_id in ("bryggan-2a", "bryggan-2b")
    )
    store.approve(one.id, approved(one.okr_set, version=2), expected_revision=1)
    with pytest.raises(NotApprovable, match="version 3"):
        store.approve(other.id, approved(other.okr_set, version=2), expected_revision=1)
    assert store.approve(other.id, approved(other.okr_set, version=3), expected_revision=1).supersedes == one.id


def test_bytes_that_changed_on_the_disk_are_never_handed_out(store, data_dir, kept):
    # Somebody with a database tool and ill will: the guards are dropped first.
    with sqlite3.connect(data_dir / FILE_NAME) as tool:
        tool.execute("DROP TRIGGER approved_sets_never_update")
        tool.execute("UPDATE approved_sets SET body = ?", [kept.body.replace(b"92", b"29")])
    tool.close()
    with pytest.raises(MachineRefused, match="damaged"):
        store.approved_set(kept.id)
    assert any("is damaged" in str(problem) for problem in store.check())


def test_numbers_keep_their_canonical_form(store):
    key_result = replace(a_set().objectives[0].key_results[0], target=92.0)
    okr_set = replace(a_set(), objectives=(replace(a_set().objectives[0], key_results=(key_result,)),))
    draft = store.save_draft(okr_set, {}, author=SANNE, reason="drafted")
    kept = store.approve(draft.id, approved(okr_set), expected_revision=1)
    assert b'"target":92,' in kept.body
