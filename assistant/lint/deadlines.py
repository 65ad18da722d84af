"""How a deadline in a sentence lies to the period, when the sentence does not say which year it means."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.lint.statement import Statement
    from assistant.records import Period


YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
"""A year written out, anywhere in a goal."""


def names_no_year(goal: Statement) -> bool:
    """Whether the year of the deadline was only supplied ("by 30 June"), so that it moves with the day of reading."""
    start, end = goal.reading.spans.get("deadline", (0, 0))
    return not _year().search(goal.text, start, end)


def falls_in(period: Period, day: str, *, any_year: bool) -> bool:
    """Whether the ISO day lies in the period; "within three months" of its first day is one day more."""
    first, last = date.fromisoformat(period.start), date.fromisoformat(period.end) + timedelta(days=1)
    years = range(first.year, last.year + 1) if any_year else (int(day[:4]),)
    return any(first.isoformat() <= f"{year:04d}{day[4:]}" <= last.isoformat() for year in years)


def other_reading(goal: Statement) -> str | None:
    """The second day that readers may take the deadline for, ISO, where the reading itself knows of one only.

    "Until September" may leave September out; 03-04-27 may be the third of April or the fourth of March.
    """
    deadline, span = goal.reading.deadline, goal.reading.spans.get("deadline")
    if deadline is None or span is None:
        return None
    words, day = goal.text[slice(*span)].lower(), date.fromisoformat(deadline)
    if numeric := _numeric().search(words):
        return _swapped(numeric, day, goal.lang)
    until = goal.found("until_words")
    if not any(span[0] - _NEAR <= mark.start <= span[0] for mark in until) or goal.found("period_ends"):
        return None
    # The last day of a month or quarter named without a day: the day before it begins is the other one.
    if (day + timedelta(days=1)).day != 1 or re.search(r"\b\d{1,2}\s*[./-]?\s*(?:$|[^\W\d])", words):
        return None
    months = 3 if re.search(r"q[1-4]|kwartaal|kvartal|quarter|quý|季", words) else 1
    first = date(day.year, day.month, 1)
    for _ in range(months - 1):
        first = (first - timedelta(days=1)).replace(day=1)
    return (first - timedelta(days=1)).isoformat()


_NEAR = 12


def _swapped(numeric: re.Match[str], day: date, language: str) -> str | None:
    one, other, year = (int(part) for part in numeric.groups())
    if one == other or max(one, other) > 12 or (language != "en" and len(numeric[3]) == 4):
        return None
    # Whatever the reading took for the month, the other number may be it.
    return date(day.year, day.day, day.month).isoformat() if year and day.day <= 12 else None


@cache
def _numeric() -> re.Pattern[str]:
    return re.compile(r"(?<![\d.,])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)")


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?:19|20)\d\d|(?:['’/.\-]|FY\s?)\d\d(?!\d)")
