"""Triggers that keep what was written from being rewritten, whoever opens the file.

sqlite-utils' `transform()` drops a table's triggers without a word, so they are set again after
every migration, and `Store.check` reports a missing one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

# Table -> what makes a row the same row, for the guard against INSERT OR REPLACE.
_KEYS = {
    "documents": "id = NEW.id OR sha256 = NEW.sha256",
    "revisions": "draft_id = NEW.draft_id AND revision = NEW.revision",
    "approved_sets": "id = NEW.id",
    "audit": "number = NEW.number",
}

# Of a document the text and what identifies it stand; title and language are what people say of it. Erasing
# is the one way past: text and title go, id and hash stay (DESIGN 5.2).
_ALLOWED_UPDATE = {
    "documents": """
        NEW.id IS OLD.id AND NEW.sha256 IS OLD.sha256 AND NEW.created_at IS OLD.created_at AND OLD.erased_at IS NULL
        AND ((NEW.erased_at IS NULL AND NEW.text IS OLD.text)
             OR (NEW.erased_at IS NOT NULL AND NEW.text = '' AND NEW.title IS NULL))
    """
}


def guards() -> dict[str, str]:
    """The SQL of every trigger, by name."""
    triggers: dict[str, str] = {}
    for table, same_row in _KEYS.items():
        allowed = _ALLOWED_UPDATE.get(table, "0")
        conditions = {
            "update": f"WHEN NOT ({allowed})",
            "delete": "",
            # REPLACE deletes without firing delete triggers unless a connection asks for it.
            "insert": f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {same_row})",  # noqa: S608
        }
        for verb, condition in conditions.items():
            name = f"{table}_never_{verb}"
            triggers[name] = (
                f"CREATE TRIGGER {name} BEFORE {verb.upper()} ON {table} {condition} "
                f"BEGIN SELECT RAISE(ABORT, '{table} keeps every row as it was written'); END"
            )
    return triggers


def set_guards(db: Database) -> None:
    """Create every trigger anew; runs inside the caller's transaction."""
    for name, sql in guards().items():
        db.execute(f"DROP TRIGGER IF EXISTS {name}")
        db.execute(sql)


def missing_guards(db: Database) -> list[str]:
    """Names of triggers that are gone or say something else."""
    present = {trigger.name: trigger.sql for trigger in db.triggers}
    return [name for name, sql in guards().items() if present.get(name) != sql]
