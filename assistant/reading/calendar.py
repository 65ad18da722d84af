"""Calendar periods as first and last day, fiscal years included."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import MAXYEAR, date, timedelta

Days = tuple[date, date]

_PART_MONTHS = {"month": 1, "quarter": 3, "tertial": 4, "half": 6}


def day(year: int, month: int, number: int) -> Days | None:
    if not (1 <= year <= MAXYEAR - 1 and 1 <= month <= 12 and 1 <= number <= monthrange(year, month)[1]):
        return None
    return date(year, month, number), date(year, month, number)


def month(year: int, number: int) -> Days | None:
    return months(date(year, number, 1), 1) if 1 <= year < MAXYEAR and 1 <= number <= 12 else None


def month_range(year: int, first: int, last: int) -> Days | None:
    """From one month to another, into the next year where the second comes first ("December–January")."""
    begins, ends = month(year, first), month(year if last >= first else year + 1, last)
    return (begins[0], ends[1]) if begins and ends else None


def week(year: int, number: int) -> Days | None:
    """ISO week: Monday to Sunday."""
    try:
        return date.fromisocalendar(year, number, 1), date.fromisocalendar(year, number, 7)
    except ValueError:
        return None


def year_part(unit: str, year: int, number: int, fiscal_start: int = 1) -> Days | None:
    """The nth quarter, tertial or half of a year, which is named by the year it ends in where fiscal."""
    length = _PART_MONTHS[unit]
    if not (1 <= number <= 12 // length and 1 < year < MAXYEAR):
        return None
    return months(add_months(_year_start(year, fiscal_start), length * (number - 1)), length)


def year(number: int, fiscal_start: int = 1) -> Days | None:
    return months(_year_start(number, fiscal_start), 12) if 1 < number < MAXYEAR else None


def _year_start(number: int, fiscal_start: int) -> date:
    return date(number if fiscal_start == 1 else number - 1, fiscal_start, 1)


def months(start: date, count: int) -> Days:
    last = add_months(start, count - 1)
    return start, last.replace(day=monthrange(last.year, last.month)[1])


def add_months(start: date, count: int) -> date:
    """The same day some months on, or the last of that month where it has no such day."""
    total = start.year * 12 + start.month - 1 + count
    number = min(max(total // 12, 1), MAXYEAR - 1)
    return date(number, total % 12 + 1, min(start.day, monthrange(number, total % 12 + 1)[1]))


def after(start: date, count: float, unit: str) -> date | None:
    """The day a length of time after another one."""
    try:
        if unit in ("day", "week"):
            return start + timedelta(days=round(count * (7 if unit == "week" else 1)))
        return add_months(start, round(count * (_PART_MONTHS.get(unit) or 12)))
    except OverflowError:
        return None


def current(unit: str, today: date, ahead: int, fiscal_start: int = 1) -> Days | None:
    """This day, week, month, quarter, tertial, half or year, or one some periods ahead."""
    if unit == "day":
        moved = today + timedelta(days=ahead)
        return moved, moved
    if unit == "week":
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=ahead)
        return monday, monday + timedelta(days=6)
    if unit == "month":
        return months(add_months(today.replace(day=1), ahead), 1)
    start_month = 1 if unit == "year" else fiscal_start
    begun = date(today.year if today.month >= start_month else today.year - 1, start_month, 1)
    if unit in ("year", "fiscal"):
        return months(add_months(begun, 12 * ahead), 12)
    length = _PART_MONTHS[unit]
    passed = (today.month - start_month) % 12 // length
    return months(add_months(begun, length * (passed + ahead)), length)


def gone(of_year: Callable[[int], Days | None], today: date) -> Days | None:
    """Of a period without a year, the last one that has ended by today."""
    for candidate in range(today.year, today.year - 9, -1):
        days = of_year(candidate)
        if days is not None and days[1] <= today:
            return days
    return None


def year_before(days: Days) -> Days:
    """The same period a year earlier; the end of a month stays its end."""
    first, last = (add_months(end, -12) for end in days)
    if (days[1] + timedelta(days=1)).day == 1:
        last = last.replace(day=monthrange(last.year, last.month)[1])
    return first, last


def weekday(today: date, number: int, week_ahead: int | None) -> Days:
    """The coming Monday (0) to Sunday (6), or the one in this week or a later one."""
    if week_ahead is None:
        found = today + timedelta(days=(number - today.weekday()) % 7)
    else:
        found = today - timedelta(days=today.weekday()) + timedelta(weeks=week_ahead, days=number)
    return found, found


def week_of(begins: date) -> Days:
    """The week that a day stands in."""
    monday = begins - timedelta(days=begins.weekday())
    return monday, monday + timedelta(days=6)


def third(days: Days, number: int) -> Days:
    """The first or second ten days of a month, or what is left of it."""
    first, last = days
    if number == 3:
        return first + timedelta(days=20), last
    return first + timedelta(days=10 * number - 10), first + timedelta(days=10 * number - 1)


def coming(of_year: Callable[[int], Days | None], today: date) -> Days | None:
    """Of a period without a year, the next one that ends on or after today."""
    for candidate in range(today.year - 1, today.year + 9):
        days = of_year(candidate)
        if days is not None and days[1] >= today:
            return days
    return None
