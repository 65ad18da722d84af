"""Planning periods: `2027`, `2027-H1`, `2027-T1`, `2027-Q1`, `2027-03`, spans of these, `FY2026/27-Q1`."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from datetime import date

from assistant.errors import UsageError
from assistant.records import Period

# No plan reaches further; beyond the year 9999 a day cannot be written down.
# A plan beyond these is a slip of the finger; the years after the last leave room for "the next period".
_FIRST_YEAR, _LAST_YEAR = 1990, 2199
_PART_MONTHS = {"Q": 3, "T": 4, "H": 6}
_YEAR_PART = re.compile(r"(\d{4})(?:-([QTH])([1-4]))?")
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
_FISCAL = re.compile(r"FY(\d{4})(?:/(\d{2}))?(?:-([QTH])([1-4]))?")
_DAY = re.compile(r"(\d{4})-\d{2}-\d{2}")


def parse_period(label: str, fiscal_start_month: int = 1) -> Period:
    """The period a label names; its dates are inclusive.

    Raises UsageError for anything else, for a period that ends before it starts, and for a fiscal year named
    by one year: "FY2027" is the year that begins then for some and that ends then for others.
    """
    text = unicodedata.normalize("NFKC", label).strip().upper()
    first, _, last = text.partition("..")
    start, end = _bounds(first, fiscal_start_month, label)
    if last:
        end = _bounds(last, fiscal_start_month, label)[1]
    if end < start:
        raise _unreadable(label)
    return Period(text, start.isoformat(), end.isoformat(), fiscal_start_month)


def default_period(today: date, level: str | None = None, fiscal_start_month: int = 1) -> Period:
    """The next quarter; for level company the next year (DESIGN 5.1)."""
    if fiscal_start_month != 1:
        begun = today.year if today.month >= fiscal_start_month else today.year - 1
        if level == "company":
            return parse_period(_fiscal_label(begun + 1), fiscal_start_month)
        quarter = ((today.month - fiscal_start_month) % 12) // 3 + 1
        year, quarter = (begun, quarter + 1) if quarter < 4 else (begun + 1, 1)
        return parse_period(f"{_fiscal_label(year)}-Q{quarter}", fiscal_start_month)
    if level == "company":
        return parse_period(str(today.year + 1))
    quarter = (today.month - 1) // 3 + 1
    return parse_period(f"{today.year}-Q{quarter + 1}" if quarter < 4 else f"{today.year + 1}-Q1")


def next_period(period: Period) -> Period:
    """The period of the same length that follows, named in the same way where its label has a name."""
    label = _spelled_out(period)
    if match := re.fullmatch(r"(FY\d{4}/\d{2}|\d{4})-([QTH])([1-4])", label):
        year, part, number = match[1], match[2], int(match[3])
        if number < 12 // _PART_MONTHS[part]:
            return parse_period(f"{year}-{part}{number + 1}", period.fiscal_start_month)
        return parse_period(f"{_next_year(year)}-{part}1", period.fiscal_start_month)
    if re.fullmatch(r"FY\d{4}/\d{2}|\d{4}", label):
        return parse_period(_next_year(label), period.fiscal_start_month)
    start, end = date.fromisoformat(period.start), date.fromisoformat(period.end)
    if end.year > _LAST_YEAR:
        raise _unreadable(label)
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    first = _add_months(start.replace(day=1), months)
    last = _add_months(first, months - 1)
    if months == 1:
        return parse_period(f"{first:%Y-%m}", period.fiscal_start_month)
    return parse_period(f"{first:%Y-%m}..{last:%Y-%m}", period.fiscal_start_month)


def _spelled_out(period: Period) -> str:
    """The label; a fiscal year that another program named by one year is named by the two its days lie in."""
    match = re.fullmatch(r"FY\d{4}(|-[QTH][1-4])", period.label)
    if not match:
        return period.label
    start = date.fromisoformat(period.start)
    return _fiscal_label(start.year - (start.month < period.fiscal_start_month)) + match[1]


def _bounds(text: str, fiscal_start_month: int, label: str) -> tuple[date, date]:
    if match := _FISCAL.fullmatch(text):
        year = _year(match[1], label)
        if not match[2]:
            raise _one_year(label, year, text[len("FY2027") :])
        if int(match[2]) != (year + 1) % 100:
            raise _unreadable(label)
        return _part(date(year, fiscal_start_month, 1), match[3], match[4], label)
    if match := _MONTH.fullmatch(text):
        return _months(date(_year(match[1], label), int(match[2]), 1), 1)
    if match := _YEAR_PART.fullmatch(text):
        return _part(date(_year(match[1], label), 1, 1), match[2], match[3], label)
    if match := _DAY.fullmatch(text):
        _year(match[1], label)
        try:
            day = date.fromisoformat(text)
        except ValueError:
            raise _unreadable(label) from None
        return day, day
    raise _unreadable(label)


def _year(digits: str, label: str) -> int:
    year = int(digits)
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise _unreadable(label)
    return year


def _part(year_start: date, part: str | None, number: str | None, label: str) -> tuple[date, date]:
    if not part or not number:
        return _months(year_start, 12)
    length = _PART_MONTHS[part]
    if int(number) > 12 // length:
        raise _unreadable(label)
    return _months(_add_months(year_start, length * (int(number) - 1)), length)


def _months(start: date, count: int) -> tuple[date, date]:
    last = _add_months(start, count - 1)
    return start, last.replace(day=monthrange(last.year, last.month)[1])


def _add_months(day: date, count: int) -> date:
    months = day.year * 12 + day.month - 1 + count
    return day.replace(year=months // 12, month=months % 12 + 1)


def _fiscal_label(year: int) -> str:
    return f"FY{year}/{(year + 1) % 100:02d}"


def _next_year(label: str) -> str:
    if label.startswith("FY"):
        return _fiscal_label(int(label[2:6]) + 1)
    return str(int(label) + 1)


def _one_year(label: str, year: int, part: str) -> UsageError:
    return UsageError(
        "“%(period)s” does not say which two years it spans.",
        "Write %(earlier)s or %(later)s.",
        values={"period": label[:80], "earlier": _fiscal_label(year - 1) + part, "later": _fiscal_label(year) + part},
    )


def _unreadable(label: str) -> UsageError:
    return UsageError(
        "“%(period)s” is not a period this program knows.",
        "Write 2027, 2027-H1, 2027-T1, 2027-Q1, 2027-03, 2027-03..2027-04 or FY2026/27-Q1.",
        values={"period": label[:80]},
    )
