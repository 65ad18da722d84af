"""Every statement of the five tables is read as its row says."""

from __future__ import annotations

from typing import get_args

import pytest

from assistant.reading import read_goal
from assistant.records import LANGUAGE_CODES, LanguageCode
from tests.reading.row import TODAY, Row, Topic
from tests.reading.tables import all_rows, table


@pytest.mark.parametrize(("code", "row"), [(code, row) for code in LANGUAGE_CODES for row in all_rows(code)])
def test_a_statement_is_read_as_its_row_says(code: LanguageCode, row: Row) -> None:
    reading = read_goal(row.text, code, today=TODAY, period=row.period)
    assert row.differences(reading) == {}


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_no_language_has_a_smaller_table_than_the_others(code: LanguageCode) -> None:
    assert len(all_rows(code)) >= 55


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_every_table_has_rows_on_every_topic(code: LanguageCode) -> None:
    assert tuple(table(code)) == get_args(Topic)
    assert min(map(len, table(code).values())) >= 3
