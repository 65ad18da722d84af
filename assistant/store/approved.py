"""Approved sets: the bytes that were approved, hashed, numbered in a line of versions, never changed."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from assistant.errors import MachineRefused, NotApprovable, NotFound, UsageError
from assistant.records import OkrSet, from_json, to_json
from assistant.store import audit
from assistant.store.drafts import Drafts, no_approved_set
from assistant.store.records import ApprovedSet
from assistant.store.shelf import only

if TYPE_CHECKING:
    from sqlite_utils import Database


class ApprovedSets(Drafts):
    def approve(self, draft_id: str, approved: OkrSet, *, expected_revision: int) -> ApprovedSet:
        """Keep the approved form of a draft, under the same id; the draft can then be changed no more.

        `approved.approval` is filled by the caller with the version that `next_version` names. Raises
        StaleRevision where somebody saved first, NotApprovable where the approval does not fit the
        content or its version was given away meanwhile, UsageError where the draft is approved
        already, NotFound.
        """
        from assistant.approval import canonical_json, content_hash

        approval = approved.approval
        if approval is None or approved.id != draft_id:
            raise UsageError(
                "The set “%(id)s” carries no approval of this draft.", "Approve it first.", values={"id": approved.id}
            )
        if approval.sha256 != content_hash(approved):
            raise NotApprovable("The approval was given for other content.", "Look at the set and approve it again.")
        body = canonical_json(to_json(approved))
        with self._connections.writing() as db:
            head = self._editable(db, draft_id, expected_revision)
            version, supersedes = _next_in_line(db, head["line"])
            if approval.version != version:
                raise NotApprovable(
                    "Another version was approved in the meantime; this one would be version %(version)s.",
                    "Look at that version, then approve again.",
                    values={"version": version},
                )
            db.execute(
                "INSERT INTO approved_sets (id, line, version, revision, body, sha256, approved_by, approved_at, "
                "supersedes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    *(draft_id, head["line"], version, expected_revision, body, _sha256(body)),
                    *(approval.by, approval.at, supersedes),
                ],
            )
            now = self._now()
            db.execute(
                "UPDATE drafts SET approved = id, version = ?, updated_at = ? WHERE id = ?", [version, now, draft_id]
            )
            detail = {"version": version, "revision": expected_revision, "sha256": approval.sha256}
            audit.note(db, now, approval.by, "draft.approve", draft_id, detail)
        return self.approved_set(draft_id)

    def approved_set(self, set_id: str) -> ApprovedSet:
        """The set as approved. Raises NotFound, and MachineRefused where its bytes are not those approved."""
        with self._connections.reading() as db:
            row = only(db, "SELECT * FROM approved_sets WHERE id = ?", [set_id])
        if row is None:
            raise no_approved_set(set_id)
        if damaged := damage(row):
            raise damaged
        return ApprovedSet(
            id=row["id"],
            okr_set=from_json(OkrSet, json.loads(row["body"])),
            body=row["body"],
            sha256=row["sha256"],
            version=row["version"],
            revision=row["revision"],
            approved_by=row["approved_by"],
            approved_at=row["approved_at"],
            supersedes=row["supersedes"],
        )

    def next_version(self, set_id: str) -> int:
        """The version that approving this draft would make: 1, or one more than the newest of its line.

        Raises NotFound.
        """
        with self._connections.reading() as db:
            row = only(db, "SELECT line FROM drafts WHERE id = ?", [set_id])
            if row is None:
                raise NotFound(
                    "There is no draft “%(id)s” in the store.",
                    "See what there is with okr-assistant list or in the library.",
                    values={"id": set_id[:80]},
                )
            return _next_in_line(db, row["line"])[0]

    def versions(self, set_id: str) -> tuple[str, ...]:
        """Ids of the approved sets in the same line of versions, oldest first; empty for an unknown id."""
        with self._connections.reading() as db:
            rows = db.execute(
                "SELECT id FROM approved_sets WHERE line = (SELECT line FROM drafts WHERE id = ?) ORDER BY version",
                [set_id],
            ).fetchall()
        return tuple(row[0] for row in rows)


def damage(row: dict[str, Any]) -> MachineRefused | None:
    """What to say of a row of approved_sets whose bytes do not have their hash."""
    if _sha256(row["body"]) == row["sha256"]:
        return None
    return MachineRefused(
        "The approved set “%(id)s” is damaged: it is not what was approved.",
        "Restore the last backup with okr-assistant restore.",
        values={"id": row["id"]},
    )


def _next_in_line(db: Database, line: str) -> tuple[int, str | None]:
    """The next version of a line and the approved set it supersedes."""
    newest = only(db, "SELECT id, version FROM approved_sets WHERE line = ? ORDER BY version DESC LIMIT 1", [line])
    return (newest["version"] + 1, newest["id"]) if newest else (1, None)


def _sha256(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()
