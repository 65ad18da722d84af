"""Every statement of the five tables is read as its row says."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from assistant.reading import read_goal
from assistant.records import LANGUAGE_CODES, LanguageCode
from tests.reading.row import TODAY, Row


def _rows(code: LanguageCode) -> tuple[Row, ...]:
    module: Any = importlib.import_module(f"tests.reading.rows_{code}")
    rows: tuple[Row, ...] = module.ROWS
    return rows


@pytest.mark.parametrize(("code", "row"), [(code, row) for code in LANGUAGE_CODES for row in _rows(code)])
def test_a_statement_is_read_as_its_row_says(code: LanguageCode, row: Row) -> None:
    reading = read_goal(row.text, code, today=TODAY, period=row.period)
    assert row.differences(reading) == {}


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_no_language_has_a_smaller_table_than_the_others(code: LanguageCode) -> None:
    assert len(_rows(code)) >= 55
