"""Lists of drafts and approved sets, newest first, and the search in them."""

from __future__ import annotations

from typing import Literal

from assistant.records import LanguageCode
from assistant.store.records import SetSummary
from assistant.store.search import match_expression
from assistant.store.shelf import Shelf

Status = Literal["draft", "approved"]

_COLUMNS = """
    id, title, language, level, period, objectives, key_results, kpis, initiatives,
    CASE WHEN approved IS NULL THEN 'draft' ELSE 'approved' END AS status,
    version, revision, created_at, updated_at
"""


class Library(Shelf):
    def library(
        self,
        search: str | None = None,
        *,
        limit: int = 50,
        offset: int = 0,
        status: Status | None = None,
        language: LanguageCode | None = None,
        level: str | None = None,
        period: str | None = None,
        discarded: bool = False,
    ) -> tuple[SetSummary, ...]:
        """Drafts and approved sets, newest first; every word of `search` is in each of them.

        A set that is approved is listed once, as approved. `discarded` lists the discarded ones instead.
        """
        where, values = _where(search, status, language, level, period, discarded)
        sql = f"SELECT {_COLUMNS} FROM drafts WHERE {where} ORDER BY updated_at DESC, number DESC LIMIT ? OFFSET ?"  # noqa: S608
        with self._connections.reading() as db:
            rows = list(db.query(sql, [*values, limit, offset]))
        return tuple(SetSummary(**row) for row in rows)

    def library_size(
        self,
        search: str | None = None,
        *,
        status: Status | None = None,
        language: LanguageCode | None = None,
        level: str | None = None,
        period: str | None = None,
        discarded: bool = False,
    ) -> int:
        """How many `library` would list without a limit."""
        where, values = _where(search, status, language, level, period, discarded)
        with self._connections.reading() as db:
            return int(db.execute(f"SELECT count(*) FROM drafts WHERE {where}", values).fetchone()[0])  # noqa: S608

    def drafts(
        self, search: str | None = None, *, limit: int = 50, offset: int = 0, discarded: bool = False
    ) -> tuple[SetSummary, ...]:
        """The drafts that nobody approved yet, newest first."""
        return self.library(search, limit=limit, offset=offset, status="draft", discarded=discarded)

    def approved_sets(self, search: str | None = None, *, limit: int = 50, offset: int = 0) -> tuple[SetSummary, ...]:
        """The approved sets, newest first."""
        return self.library(search, limit=limit, offset=offset, status="approved")


def _where(
    search: str | None,
    status: Status | None,
    language: str | None,
    level: str | None,
    period: str | None,
    discarded: bool,
) -> tuple[str, list[str]]:
    """The condition and its values."""
    conditions = [f"discarded_at IS {'NOT ' if discarded else ''}NULL"]
    values: list[str] = []
    if status:
        conditions.append(f"approved IS {'NOT ' if status == 'approved' else ''}NULL")
    for column, wanted in (("language", language), ("level", level), ("period", period)):
        if wanted:
            conditions.append(f"{column} = ?")
            values.append(wanted)
    if search and search.strip():
        expression = match_expression(search)
        if expression is None:
            return "0", []
        conditions.append("number IN (SELECT rowid FROM draft_words WHERE draft_words MATCH ?)")
        values.append(expression)
    return " AND ".join(conditions), values
