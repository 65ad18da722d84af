"""Holidays that people plan by: every name in the word lists has its day."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.languages import language
from assistant.reading.holidays import HOLIDAYS, easter, holiday
from assistant.records import LANGUAGE_CODES, LanguageCode


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_every_holiday_of_a_language_has_a_day(code: LanguageCode) -> None:
    names = set(language(code).goal_words.holidays.values())
    assert len(names) >= 12
    assert names <= HOLIDAYS
    assert [name for name in sorted(names) if holiday(name, 2027) is None] == []


def test_no_holiday_is_kept_that_no_language_names() -> None:
    named = {name for code in LANGUAGE_CODES for name in language(code).goal_words.holidays.values()}
    assert HOLIDAYS - named == set()


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("easter", 2027, "2027-03-28"),
        ("easter", 2038, "2038-04-25"),
        ("whitsun", 2027, "2027-05-16"),
        ("thanksgiving", 2027, "2027-11-25"),
        ("black_friday", 2027, "2027-11-26"),
        ("prinsjesdag", 2027, "2027-09-21"),
        ("midsummer", 2027, "2027-06-25"),
        ("all_saints_se", 2027, "2027-11-06"),
        ("lunar_new_year", 2027, "2027-02-06"),
        ("lunar_new_year", 2030, "2030-02-03"),
        ("tet", 2030, "2030-02-02"),
        ("lunar_eve", 2027, "2027-02-05"),
        ("mid_autumn", 2027, "2027-09-15"),
        ("double_eleven", 2027, "2027-11-11"),
        ("qingming", 2027, "2027-04-05"),
        ("labor_day", 2027, "2027-09-06"),
    ],
)
def test_a_holiday_falls_on_its_day(name: str, year: int, day: str) -> None:
    found = holiday(name, year)
    assert found is not None
    assert found[0].isoformat() == day


def test_a_year_beyond_the_lunar_table_has_no_day() -> None:
    assert holiday("tet", 2041) is None
    assert holiday("lunar_new_year", 2023) is None


def test_easter_is_a_sunday_in_spring() -> None:
    for year in range(1990, 2100):
        day = easter(year)
        assert day.weekday() == 6
        assert date(year, 3, 22) <= day <= date(year, 4, 25)
