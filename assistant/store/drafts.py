"""Drafts and their revisions: every change is a new row, none is ever rewritten."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from assistant.errors import NotFound, StaleRevision, UsageError
from assistant.records import ItemState, OkrSet, from_json, to_json
from assistant.store import audit
from assistant.store.records import Draft, Revision, RevisionSummary
from assistant.store.search import words_of
from assistant.store.shelf import Shelf, dumps, only

if TYPE_CHECKING:
    from sqlite_utils import Database

State = Mapping[str, ItemState]

_HEAD = """
    SELECT drafts.*, shows, came_from, tip, body, state
    FROM drafts JOIN revisions ON revisions.draft_id = drafts.id AND revisions.revision = drafts.revision
    WHERE drafts.id = ?
"""

# Undo goes to `came_from`; redo walks the same way back: from `tip` to the revision that came from what shows now.
_REDO = """
    WITH RECURSIVE way (revision, came_from) AS (
      SELECT revision, came_from FROM revisions WHERE draft_id = :id AND revision = :tip
      UNION ALL
      SELECT older.revision, older.came_from
      FROM revisions AS older JOIN way ON older.revision = way.came_from WHERE older.draft_id = :id
    )
    SELECT revision FROM way WHERE came_from = :shows
"""


class Drafts(Shelf):
    def save_draft(
        self,
        okr_set: OkrSet,
        state: State,
        *,
        author: str,
        reason: str,
        job_id: str | None = None,
        follows: str | None = None,
    ) -> Draft:
        """Keep a new draft under the set's id.

        `follows` is the approved set of which this is to be the next version. Raises UsageError
        where the id is taken, NotFound where `follows` does not exist.
        """
        now = self._now()
        with self._connections.writing() as db:
            if db.execute("SELECT 1 FROM drafts WHERE id = ?", [okr_set.id]).fetchone():
                raise UsageError(
                    "There is a draft “%(id)s” in the store already.",
                    "Open that one, or give the copy an id of its own.",
                    values={"id": okr_set.id},
                )
            columns = {
                "id": okr_set.id,
                "line": self._line(db, follows) if follows else okr_set.id,
                "job_id": job_id,
                "revision": 1,
                "created_at": now,
                "updated_at": now,
                **_summary(okr_set),
            }
            marks = ", ".join("?" * len(columns))
            number = db.execute(
                f"INSERT INTO drafts ({', '.join(columns)}) VALUES ({marks})",  # noqa: S608
                list(columns.values()),
            ).lastrowid
            db.execute("INSERT INTO draft_words (rowid, words) VALUES (?, ?)", [number, words_of(okr_set)])
            _append(db, okr_set.id, 1, _Content(1, None, 1, okr_set, *_written(okr_set, state)), author, reason, now)
            audit.note(db, now, author, "draft.create", okr_set.id, {"reason": reason})
            return self._head(db, okr_set.id)

    def draft(self, draft_id: str) -> Draft:
        """The draft at its newest revision, also a discarded or approved one. Raises NotFound."""
        with self._connections.reading() as db:
            return self._head(db, draft_id)

    def save_revision(
        self, draft_id: str, okr_set: OkrSet, state: State, *, expected_revision: int, author: str, reason: str
    ) -> Draft:
        """Add a revision; what changes nothing adds none. What was undone can be redone no more.

        Raises StaleRevision where somebody saved first, UsageError where the draft is approved or
        discarded or the set has another id, NotFound.
        """
        if okr_set.id != draft_id:
            raise UsageError(
                "The set “%(set)s” is not the draft “%(id)s”.",
                "Save it as a draft of its own.",
                values={"set": okr_set.id, "id": draft_id},
            )
        with self._connections.writing() as db:
            head = self._editable(db, draft_id, expected_revision)
            written = _written(okr_set, state)
            if written != (head["body"], head["state"]):
                revision = head["revision"] + 1
                content = _Content(revision, head["shows"], revision, okr_set, *written)
                self._advance(db, head, content, author, reason)
            return self._head(db, draft_id)

    def undo(self, draft_id: str, *, expected_revision: int, author: str) -> Draft:
        """Add a revision that shows what stood before; again goes further back.

        Raises UsageError where nothing is left to undo, else as `save_revision`.
        """
        with self._connections.writing() as db:
            head = self._editable(db, draft_id, expected_revision)
            if head["came_from"] is None:
                raise UsageError("There is nothing left to undo.", "This is the draft as it first was.")
            self._show(db, head, head["came_from"], author, "undo")
            return self._head(db, draft_id)

    def redo(self, draft_id: str, *, expected_revision: int, author: str) -> Draft:
        """Add a revision that shows what the last undo took away.

        Raises UsageError where nothing was undone since the last edit, else as `save_revision`.
        """
        with self._connections.writing() as db:
            head = self._editable(db, draft_id, expected_revision)
            if head["shows"] == head["tip"]:
                raise UsageError("There is nothing to redo.", "Redo brings back what was undone last.")
            place = {"id": draft_id, "tip": head["tip"], "shows": head["shows"]}
            self._show(db, head, db.execute(_REDO, place).fetchone()[0], author, "redo")
            return self._head(db, draft_id)

    def revisions(self, draft_id: str) -> tuple[RevisionSummary, ...]:
        """The history, oldest first. Raises NotFound."""
        with self._connections.reading() as db:
            rows = db.execute(
                "SELECT revision, author, reason, at, shows FROM revisions WHERE draft_id = ? ORDER BY revision",
                [draft_id],
            ).fetchall()
        if not rows:
            raise _no_draft(draft_id)
        return tuple(RevisionSummary(*row) for row in rows)

    def last_revision(self, draft_id: str) -> RevisionSummary:
        """The newest line of the history. Raises NotFound."""
        with self._connections.reading() as db:
            row = db.execute(
                "SELECT revision, author, reason, at, shows FROM revisions WHERE draft_id = ? "
                "ORDER BY revision DESC LIMIT 1",
                [draft_id],
            ).fetchone()
        if row is None:
            raise _no_draft(draft_id)
        return RevisionSummary(*row)

    def revision(self, draft_id: str, revision: int) -> Revision:
        """One revision as it stood. Raises NotFound."""
        with self._connections.reading() as db:
            row = _revision_row(db, draft_id, revision)
        okr_set, state = _content(row)
        return Revision(draft_id, revision, okr_set, state, row["author"], row["reason"], row["at"])

    def discard_draft(self, draft_id: str, *, author: str) -> None:
        """Take the draft out of every list until `restore_draft`. Raises UsageError for an approved one, NotFound."""
        with self._connections.writing() as db:
            if self._head(db, draft_id).approved:
                raise UsageError("An approved set cannot be changed or discarded.", "Start its next version instead.")
            self._set_discarded(db, draft_id, self._now(), author)

    def restore_draft(self, draft_id: str, *, author: str) -> Draft:
        """Bring a discarded draft back as it was. Raises NotFound."""
        with self._connections.writing() as db:
            self._head(db, draft_id)
            self._set_discarded(db, draft_id, None, author)
            return self._head(db, draft_id)

    def _set_discarded(self, db: Database, draft_id: str, at: str | None, author: str) -> None:
        db.execute("UPDATE drafts SET discarded_at = ? WHERE id = ?", [at, draft_id])
        audit.note(db, self._now(), author, "draft.discard" if at else "draft.restore", draft_id, {})

    def _head(self, db: Database, draft_id: str) -> Draft:
        row = _head_row(db, draft_id)
        okr_set, state = _content(row)
        free = row["approved"] is None and row["discarded_at"] is None
        return Draft(
            id=row["id"],
            okr_set=okr_set,
            state=state,
            revision=row["revision"],
            created_at=row["created_at"],
            updated_at=row["updated_at"],
            approved=row["approved"],
            can_undo=free and row["came_from"] is not None,
            can_redo=free and row["shows"] != row["tip"],
            discarded=row["discarded_at"] is not None,
        )

    def _editable(self, db: Database, draft_id: str, expected_revision: int) -> dict[str, Any]:
        """The head's row, where the caller saw its revision and may change it."""
        head = _head_row(db, draft_id)
        if head["approved"]:
            raise UsageError("This set is approved and stays as it is.", "Start its next version to change it.")
        if head["discarded_at"]:
            raise UsageError("This draft was discarded.", "Restore it first.")
        if head["revision"] != expected_revision:
            raise StaleRevision(
                "Somebody saved this draft in the meantime: it is at revision %(current)s, not %(expected)s.",
                "Look at what changed, then make your change again.",
                current=head["revision"],
                values={"current": head["revision"], "expected": expected_revision},
            )
        return head

    def _show(self, db: Database, head: dict[str, Any], revision: int, author: str, reason: str) -> None:
        """Append a revision with the content of an older one, keeping the way forward."""
        older = _revision_row(db, head["id"], revision)
        content = _Content(revision, older["came_from"], head["tip"], _content(older)[0], older["body"], older["state"])
        self._advance(db, head, content, author, reason)

    def _advance(self, db: Database, head: dict[str, Any], content: _Content, author: str, reason: str) -> None:
        now, revision = self._now(), head["revision"] + 1
        columns = {"revision": revision, "updated_at": now, **_summary(content.okr_set)}
        changes = ", ".join(f"{name} = ?" for name in columns)
        db.execute(f"UPDATE drafts SET {changes} WHERE id = ?", [*columns.values(), head["id"]])  # noqa: S608
        db.execute("UPDATE draft_words SET words = ? WHERE rowid = ?", [words_of(content.okr_set), head["number"]])
        _append(db, head["id"], revision, content, author, reason, now)

    @staticmethod
    def _line(db: Database, approved_id: str) -> str:
        row = db.execute("SELECT line FROM approved_sets WHERE id = ?", [approved_id]).fetchone()
        if row is None:
            raise no_approved_set(approved_id)
        return str(row[0])


@dataclass(frozen=True, slots=True)
class _Content:
    """What a revision row says, beside who wrote it and when."""

    shows: int
    came_from: int | None
    tip: int
    okr_set: OkrSet
    body: str
    state: str


def _append(db: Database, draft_id: str, revision: int, content: _Content, author: str, reason: str, now: str) -> None:
    db.execute(
        "INSERT INTO revisions (draft_id, revision, shows, came_from, tip, body, state, author, reason, at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            *(draft_id, revision, content.shows, content.came_from, content.tip),
            *(content.body, content.state, author, reason, now),
        ],
    )


def _summary(okr_set: OkrSet) -> dict[str, str | int | None]:
    """The columns that lists show."""
    return {
        "title": okr_set.title,
        "language": okr_set.language,
        "level": okr_set.level,
        "period": okr_set.period.label if okr_set.period else None,
        "objectives": len(okr_set.objectives),
        "key_results": sum(len(objective.key_results) for objective in okr_set.objectives),
        "kpis": sum(len(objective.kpis) for objective in okr_set.objectives),
        "initiatives": sum(len(objective.initiatives) for objective in okr_set.objectives),
    }


def _written(okr_set: OkrSet, state: State) -> tuple[str, str]:
    """A revision's two JSON texts."""
    return dumps(to_json(okr_set)), dumps(to_json(state))


def _content(row: Mapping[str, Any]) -> tuple[OkrSet, dict[str, ItemState]]:
    state = {item: from_json(ItemState, data) for item, data in json.loads(row["state"]).items()}
    return from_json(OkrSet, json.loads(row["body"])), state


def _head_row(db: Database, draft_id: str) -> dict[str, Any]:
    row = only(db, _HEAD, [draft_id])
    if row is None:
        raise _no_draft(draft_id)
    return row


def _revision_row(db: Database, draft_id: str, revision: int) -> dict[str, Any]:
    row = only(db, "SELECT * FROM revisions WHERE draft_id = ? AND revision = ?", [draft_id, revision])
    if row is None:
        raise NotFound(
            "The draft “%(id)s” has no revision %(revision)s.",
            "Choose one from its history.",
            values={"id": draft_id[:80], "revision": revision},
        )
    return row


def _no_draft(draft_id: str) -> NotFound:
    return NotFound(
        "There is no draft “%(id)s” in the store.",
        "See what there is with okr-assistant list or in the library.",
        values={"id": draft_id[:80]},
    )


def no_approved_set(set_id: str) -> NotFound:
    return NotFound(
        "There is no approved set “%(id)s” in the store.",
        "See what there is with okr-assistant list or in the library.",
        values={"id": set_id[:80]},
    )
