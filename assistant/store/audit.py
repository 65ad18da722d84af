"""The audit trail: who did what, each line chained to the one before by its hash."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from assistant.store.records import AuditLine
from assistant.store.shelf import Shelf, dumps

if TYPE_CHECKING:
    from sqlite_utils import Database


class Audit(Shelf):
    def audit(self, object_id: str | None = None, *, limit: int = 200) -> tuple[AuditLine, ...]:
        """The newest lines first, of one document, draft or set where its id is given."""
        where, values = ("WHERE object = ?", [object_id]) if object_id else ("", [])
        with self._connections.reading() as db:
            rows = list(db.query(f"SELECT * FROM audit {where} ORDER BY number DESC LIMIT ?", [*values, limit]))  # noqa: S608
        return tuple(
            AuditLine(row["at"], row["actor"], row["action"], row["object"], json.loads(row["detail"])) for row in rows
        )


def note(db: Database, at: str, actor: str, action: str, object_id: str, detail: Mapping[str, Any]) -> None:
    """Add a line inside the caller's transaction, so that no deed is without one and no line without a deed."""
    last = db.execute("SELECT hash FROM audit ORDER BY number DESC LIMIT 1").fetchone()
    line = (at, actor, action, object_id, dumps(detail))
    db.execute(
        "INSERT INTO audit (at, actor, action, object, detail, hash) VALUES (?, ?, ?, ?, ?, ?)",
        [*line, _link(last[0] if last else "", line)],
    )


def broken_link(db: Database) -> int | None:
    """The number of the first line whose hash does not follow from the line before, if any."""
    previous = ""
    for number, *line, found in db.execute(
        "SELECT number, at, actor, action, object, detail, hash FROM audit ORDER BY number"
    ):
        if found != _link(previous, tuple(line)):
            return int(number)
        previous = found
    return None


def _link(previous: str, line: tuple[str, ...]) -> str:
    return hashlib.sha256(dumps([previous, *line]).encode()).hexdigest()
