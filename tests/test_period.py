"""Labels people write for planning periods, and the days they stand for."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.errors import UsageError
from assistant.period import default_period, next_period, parse_period
from assistant.records import Period


@pytest.mark.parametrize(
    ("label", "fiscal", "start", "end"),
    [
        ("2027", 1, "2027-01-01", "2027-12-31"),
        ("2027-H1", 1, "2027-01-01", "2027-06-30"),
        ("2027-H2", 1, "2027-07-01", "2027-12-31"),
        ("2027-T2", 1, "2027-05-01", "2027-08-31"),
        ("2027-Q1", 1, "2027-01-01", "2027-03-31"),
        ("2027-q4", 1, "2027-10-01", "2027-12-31"),
        ("2028-02", 1, "2028-02-01", "2028-02-29"),
        ("2027-03..2027-04", 1, "2027-03-01", "2027-04-30"),
        ("2027-01-01..2027-06-30", 1, "2027-01-01", "2027-06-30"),
        ("2027-Q2..2027-Q3", 1, "2027-04-01", "2027-09-30"),
        ("FY2026/27", 4, "2026-04-01", "2027-03-31"),
        ("FY2026/27-Q1", 4, "2026-04-01", "2026-06-30"),
        ("FY2026/27-Q4", 9, "2027-06-01", "2027-08-31"),
        ("FY2026/27-H2", 7, "2027-01-01", "2027-06-30"),
        ("２０２７－Q1", 1, "2027-01-01", "2027-03-31"),
        ("2199-Q4", 1, "2199-10-01", "2199-12-31"),
    ],
)
def test_a_label_names_its_first_and_last_day(label: str, fiscal: int, start: str, end: str) -> None:
    period = parse_period(label, fiscal)
    assert (period.start, period.end, period.fiscal_start_month) == (start, end, fiscal)


@pytest.mark.parametrize(
    "label",
    [
        "",
        "soon",
        "2027-Q5",
        "2027-T4",
        "2027-H3",
        "2027-13",
        "2027-02-30",
        "2027-04..2027-03",
        "FY2026/29",
        "Q1 2027",
        "..",
        "0000",
        "9999",
        "3000-01-01",
        "1899-Q4",
        "FY9999/00-Q4",
        "FY9999-Q4",
    ],
)
def test_anything_else_is_refused_with_what_would_be_understood(label: str) -> None:
    with pytest.raises(UsageError) as refused:
        parse_period(label)
    assert label in str(refused.value)
    assert "2027-Q1" in refused.value.next_step


@pytest.mark.parametrize(
    ("today", "level", "fiscal", "label"),
    [
        (date(2026, 11, 21), None, 1, "2027-Q1"),
        (date(2026, 1, 1), "team", 1, "2026-Q2"),
        (date(2026, 11, 21), "company", 1, "2027"),
        (date(2026, 11, 21), None, 4, "FY2026/27-Q4"),
        (date(2027, 2, 1), None, 4, "FY2027/28-Q1"),
        (date(2026, 11, 21), "company", 4, "FY2027/28"),
    ],
)
def test_the_default_is_the_next_quarter_and_for_a_company_the_next_year(
    today: date, level: str | None, fiscal: int, label: str
) -> None:
    assert default_period(today, level, fiscal).label == label


@pytest.mark.parametrize(
    ("label", "fiscal", "following"),
    [
        ("2027-Q1", 1, "2027-Q2"),
        ("2027-Q4", 1, "2028-Q1"),
        ("2027-H2", 1, "2028-H1"),
        ("2027", 1, "2028"),
        ("2027-12", 1, "2028-01"),
        ("2027-03..2027-04", 1, "2027-05..2027-06"),
        ("FY2026/27-Q4", 4, "FY2027/28-Q1"),
        ("FY2026/27", 4, "FY2027/28"),
    ],
)
def test_the_next_period_has_the_same_length(label: str, fiscal: int, following: str) -> None:
    assert next_period(parse_period(label, fiscal)).label == following


@pytest.mark.parametrize(
    ("label", "written"),
    [("FY2027", ("FY2026/27", "FY2027/28")), ("fy2027-Q3", ("FY2026/27-Q3", "FY2027/28-Q3"))],
)
@pytest.mark.parametrize("fiscal", [1, 4])
def test_a_fiscal_year_is_named_by_both_its_years(label: str, written: tuple[str, str], fiscal: int) -> None:
    with pytest.raises(UsageError) as refused:
        parse_period(label, fiscal)
    assert label in str(refused.value)
    assert all(each in refused.value.next_step for each in written)


@pytest.mark.parametrize(
    ("label", "start", "end", "following"),
    [
        ("FY2027", "2026-04-01", "2027-03-31", "FY2027/28"),
        ("FY2027-Q4", "2027-01-01", "2027-03-31", "FY2027/28-Q1"),
        ("FY2026", "2026-04-01", "2027-03-31", "FY2027/28"),
    ],
)
def test_what_follows_a_label_of_another_program_is_seen_from_its_days(
    label: str, start: str, end: str, following: str
) -> None:
    assert next_period(Period(label, start, end, 4)).label == following


def test_nothing_follows_the_last_year_there_is() -> None:
    with pytest.raises(UsageError):
        next_period(Period("for ever", "9999-01-01", "9999-12-31"))
