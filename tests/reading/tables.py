"""The reading tables of the five languages, for the tests, the printed page of readings and the bench."""

from __future__ import annotations

import importlib

from assistant.records import LanguageCode
from tests.reading.row import Row, Table


def table(code: LanguageCode) -> Table:
    """A language's rows by topic."""
    rows: Table = importlib.import_module(f"tests.reading.rows_{code}").ROWS
    return rows


def all_rows(code: LanguageCode) -> tuple[Row, ...]:
    return tuple(row for rows in table(code).values() for row in rows)
