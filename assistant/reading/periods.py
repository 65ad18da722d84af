"""The days that a time spans: "31 March", Q3, 第三季度, "within six months"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from assistant.reading import calendar
from assistant.reading.calendar import Days
from assistant.reading.holidays import holiday
from assistant.reading.lexicon import Lexicon
from assistant.reading.token import Token
from assistant.records import Period

_UNITS = {
    "D": "day", "w": "week", "m": "month", "q": "quarter", "t": "tertial", "h": "half", "Y": "year", "f": "fiscal",
}  # fmt: skip

_YEAR_FIRST = {"sv": "-", "zh": "-/."}


@dataclass(frozen=True, slots=True)
class Clock:
    """From when relative times count, when the year starts, and whether 3/4 may be the fourth of March."""

    today: date
    begins: date
    fiscal_start: int = 1
    month_first: bool = False
    year_first: str = ""
    """The marks between which a date of two-digit pieces starts with the year: 27/06/30."""

    @property
    def planned(self) -> date:
        """From when the plan speaks: "the end of the quarter" in goals for the first quarter is the end of March."""
        return max(self.today, self.begins)

    @classmethod
    def of(cls, today: date, period: Period | None, words: Lexicon) -> Clock:
        month_first = words.goal_words.month_day_order
        year_first = _YEAR_FIRST.get(words.code, "")
        if period is None:
            return cls(today, today, 1, month_first, year_first)
        return cls(today, date.fromisoformat(period.start), period.fiscal_start_month, month_first, year_first)


@dataclass(slots=True, eq=False, repr=False)
class Found:
    """A time as found among the tokens: `first` to `last` (exclusive) are token numbers, marks around it included."""

    first: int
    last: int
    core: int
    shape: str
    days: Days | None = None
    by_year: bool = False
    how: str = "bare"
    edge: str = ""
    is_time: bool = True
    fixed: bool = True
    deadline: date | None = None
    alternatives: tuple[date, ...] = ()
    led: bool = False
    """Whether a word before it makes a deadline of it: by, before, until."""
    recurs: Callable[[int], Days | None] | None = None
    """What it spans in a year, where the text names none."""
    told: bool = False
    """Whether its clause tells of what was."""
    than: bool = False
    """Whether it is a yardstick: "compared with 2019"; `how` is then "since"."""
    same: bool = False
    """Whether it is "the same period" of another year, which the deadline's period tells."""
    narrowed: tuple[str, int] | None = None
    """The third of the month, or the week of the day, that is meant."""


def resolve(found: Found, core: Sequence[Token], clock: Clock) -> None:
    """Fill in the days a find spans, or mark it as no time at all."""
    resolver = _RESOLVERS.get(found.shape)
    if resolver is None:
        found.is_time = False
        return
    resolver(found, core, clock)
    if found.is_time and found.fixed and found.days is None:
        found.is_time = False
    if found.how == "than":
        found.how, found.than = "since", True
    elif found.how == "after" and found.fixed:
        found.how = "since"


_QUOTES = ' ”"’'


def is_han(token: Token) -> bool:
    return "\u3400" <= token.text.rstrip(_QUOTES)[-1:] <= "\u9fff" or token.part in "NLydHA"


def _numbers(core: Sequence[Token]) -> list[int]:
    return [int(token.value) for token in core if token.value is not None and token.part in "dn"]


def _year_of(core: Sequence[Token], clock: Clock) -> int | None:
    """The year a period names, in so many words or from today ("next year")."""
    relative = 0
    for token in core:
        if token.part == "y" and token.value is not None:
            return int(token.value)
        if token.part == "L" and "year" in token.marks:
            return int(token.marks["year"])
        if token.part == "L" and token.marks["label"][0] == "fiscal":
            return _fiscal_year(token.marks["label"][1])
        if token.part == "R" and token.marks["fixed_periods"][0] == "year":
            return int(clock.today.year + token.marks["fixed_periods"][1])
        if token.part == "A":
            return int(token.marks["spans"])
        relative = _AHEAD.get(token.part, relative)
    return clock.today.year + relative if any(token.part == "Y" for token in core) else None


_AHEAD = {"c": 0, "x": 1, "l": -1}


def _fiscal_year(number: int) -> int:
    return number if number > 99 else 2000 + number


def _settle(found: Found, core: Sequence[Token], clock: Clock, of_year: Callable[[int], Days | None]) -> None:
    """The period in the year it names; without one the next, or after "last" the one gone by."""
    year = _year_of(core, clock)
    if year is not None:
        found.days = of_year(year)
    elif any(token.part == "l" for token in core):
        found.days, found.how = calendar.gone(of_year, clock.today), "past"
    else:
        found.days, found.recurs = calendar.coming(of_year, clock.today), of_year


def _numeric(found: Found, core: Sequence[Token], clock: Clock) -> None:
    first, second, third = (int(piece) for piece in re.split(r"[./-]", core[-1].text))
    if first > 31:
        found.days = calendar.day(first, second, third)
        return
    mark = next(character for character in core[-1].text if not character.isdigit())
    if third < 100 and mark in clock.year_first and 20 <= first < 50:
        found.days = calendar.day(2000 + first, second, third)
        if found.days:
            return
    year = third if third > 99 else 2000 + third
    if second > 12:
        first, second = second, first
    elif clock.month_first and "/" in core[-1].text and first <= 12 and first != second:
        other = calendar.day(year, first, second)
        found.alternatives = (other[0],) if other else ()
    found.days = calendar.day(year, second, first)


def _han_day(found: Found, core: Sequence[Token], clock: Clock) -> None:
    month, number = _numbers(core)[:2]
    _settle(found, core, clock, lambda year: calendar.day(year, month, number))


def _han_month(found: Found, core: Sequence[Token], clock: Clock) -> None:
    """7月, "tháng 7", also 7-8月: from the first month to the last."""
    numbers = _numbers(core)
    _settle(found, core, clock, lambda year: calendar.month_range(year, numbers[0], numbers[-1]))


def _short_day(found: Found, core: Sequence[Token], clock: Clock) -> None:
    """30/6, 1-9, "ngày 5 tháng 8"; two numbers and a mark are a day after a preposition only."""
    numbers = _numbers(core)
    if len(numbers) < 2:
        found.is_time = False
        return
    marked = any(token.part in "/-" for token in core)
    if marked and core[0].part != "D" and found.how == "bare" and not any(token.part == "y" for token in core):
        found.is_time = False
        return
    number, month = numbers[:2]
    if month > 12:
        number, month = month, number
    _settle(found, core, clock, lambda year: calendar.day(year, month, number))
    if clock.month_first and marked and number <= 12 and number != month and found.days:
        other = calendar.day(found.days[0].year, number, month)
        found.alternatives = (other[0],) if other else ()


def _part_of_month(found: Found, core: Sequence[Token], clock: Clock) -> None:
    """ "The last day of March", "the first week of June"."""
    marks = core[0].marks
    is_last = core[0].part == "l" or "end" in marks
    which = 0 if is_last else marks.get("ordinals", 0)
    by_week = any(token.part == "w" for token in core[:3])
    month = _month_number(core)
    if month is None or not (is_last or which):
        found.is_time = False
        return
    _settle(found, [t for t in core if t.part != "l"], clock, lambda year: _in_month(year, month, which, by_week))


def _in_month(year: int, month: int, which: int, by_week: bool) -> Days | None:
    days = calendar.month(year, month)
    if days is None:
        return None
    first, last = days
    if not by_week:
        return calendar.day(year, month, which) if which else (last, last)
    if not which:
        return last - timedelta(days=6), last
    return first + timedelta(days=7 * which - 7), first + timedelta(days=7 * which - 1)


def _month_number(core: Sequence[Token]) -> int | None:
    named = next((token.marks["months"] for token in core if "months" in token.marks), None)
    return named if named is not None else next(iter(_numbers(core)), None)


def _day_month(found: Found, core: Sequence[Token], clock: Clock) -> None:
    joint = next((number for number, token in enumerate(core) if "in_date" in token.marks), 0)
    if joint:  # "12 in mei"
        found.first, found.core = found.core + joint, found.core + joint + 1
        found.how = "in"
        _month(found, core[joint + 1 :], clock)
        return
    day = next((token for token in reversed(core) if token.part in "dO"), core[0])
    month = next((token.marks.get("months") for token in core if token.part in "MH"), None)
    if core[0].part == "M" and len(core) == 2 and month is not None:
        _maybe_year(found, core[1], month, clock)
    if month is None:
        _feast_day(found, core, clock)
        return
    number = int(day.value) if day.value is not None else day.marks["ordinals"]
    if "end" in day.marks:  # "sista mars"
        _settle(found, core, clock, lambda year: _in_month(year, month, 0, by_week=False))
        return
    _settle(found, core, clock, lambda year: calendar.day(year, month, number))


def _maybe_year(found: Found, number: Token, month: int, clock: Clock) -> None:
    """ "Mar 27" may be short for March 2027."""
    days = calendar.month(2000 + int(number.value or 0), month)
    if len(number.text) == 2 and days and 0 <= days[0].year - clock.today.year <= _NEAR_YEARS and days[1] > clock.today:
        found.alternatives = (days[1],)


_NEAR_YEARS = 4


def _feast_day(found: Found, core: Sequence[Token], clock: Clock) -> None:
    """ "Mùng 6 Tết" is the sixth day of the feast; "3 Easter events" is none."""
    name = next(token.marks["holidays"] for token in core if token.part == "H")
    number = next(iter(_numbers(core)), 0)
    counted = core[0].part == "d" and core[1].part == "H" and number <= 15
    if name not in ("tet", "lunar_new_year") or not counted or found.how == "bare":
        found.is_time = False
        return
    _settle(found, core, clock, lambda year: _moved(holiday(name, year), number - 1))


def _moved(days: Days | None, by: int) -> Days | None:
    return (days[0] + timedelta(days=by), days[0] + timedelta(days=by)) if days else None


def _month(found: Found, core: Sequence[Token], clock: Clock) -> None:
    month = next(token.marks["months"] for token in core if token.part == "M")
    _settle(found, core, clock, lambda year: calendar.month(year, month))
    if found.how == "bare" and core[0].part in "xc":
        found.how = "in"


def _months(found: Found, core: Sequence[Token], clock: Clock) -> None:
    first, last = (token.marks["months"] for token in core if token.part == "M")
    _settle(found, core, clock, lambda year: calendar.month_range(year, first, last))


def _holiday(found: Found, core: Sequence[Token], clock: Clock) -> None:
    """ "Before Christmas" is a time; "Christmas sales" is none; "right after Tết" has no day."""
    named = next(token for token in core if token.part == "H")
    name = named.marks["holidays"]
    numeric = named.value is not None and found.last == found.core + len(core)
    if found.how == "bare" and core[0].part in "xc":
        found.how = "in"  # "this Christmas"
    found.is_time = found.how not in ("bare", "since", "than") and not numeric  # "618前", but not "增至618件"
    found.fixed = found.how != "after"
    if found.is_time and found.fixed:
        _settle(found, core, clock, lambda year: holiday(name, year))


def _label(found: Found, core: Sequence[Token], clock: Clock) -> None:
    labels = [token.marks["label"] for token in core if token.part == "L"]
    unit, number = next((label for label in reversed(labels) if label[0] != "fiscal"), labels[0])
    if unit == "fiscal":
        found.days = calendar.year(_fiscal_year(number), clock.fiscal_start)
    elif unit == "month":
        _settle(found, core, clock, lambda year: calendar.month(year, number))
    elif unit == "months":
        _settle(found, core, clock, lambda year: calendar.month_range(year, 1, number))
    elif unit == "week":
        _settle(found, core, clock, lambda year: calendar.week(year, number))
    else:
        _settle(found, core, clock, lambda year: calendar.year_part(unit, year, number, clock.fiscal_start))


def _named(found: Found, core: Sequence[Token], clock: Clock) -> None:
    marks = next(token.marks for token in core if token.part == "G")
    unit = "half" if "halves" in marks else "quarter"
    number = marks["halves" if unit == "half" else "quarters"]
    _settle(found, core, clock, lambda year: calendar.year_part(unit, year, number, clock.fiscal_start))


def _ordinal(found: Found, core: Sequence[Token], clock: Clock) -> None:
    unit = _UNITS[next(token.part for token in core if token.part in "qhtw")]
    plain = not any(token.part == "O" or "ordinal_marks" in token.marks for token in core)
    if found.shape == "ordinal" and plain and not (unit == "quarter" and is_han(core[-1])):
        _duration(found, core, clock)  # "3 quarters"
        return
    numbers = _numbers([token for token in core if token.part == "d"])
    ordinal = next((token.marks["ordinals"] for token in core if token.part == "O"), None)
    number = ordinal or (numbers[-1] if numbers else 0)
    if unit == "half" and number == 4:
        number = 2
    if unit == "week":
        if core[0].part == "O":
            found.is_time = False
            return
        _settle(found, core, clock, lambda year: calendar.week(year, number))
        return
    _settle(found, core, clock, lambda year: calendar.year_part(unit, year, number, clock.fiscal_start))


def _fiscal(found: Found, core: Sequence[Token], clock: Clock) -> None:
    year = next(int(token.value) for token in core if token.part == "y" and token.value is not None)
    if any(token.part == "/" for token in core) and clock.fiscal_start != 1:
        year += 1
    found.days = calendar.year(year, clock.fiscal_start)


def _year_pair(found: Found, core: Sequence[Token], clock: Clock) -> None:
    """ "2027-06" is a month, "2026/27" a school year (no one knows its days), "2026-2030" a span."""
    years = [int(token.value) for token in core if token.part == "y" and token.value is not None]
    if len(years) == 2:
        found.is_time = years[0] < years[1] <= years[0] + _LONGEST_SPAN
        found.days = _span_of_years(*years)
        return
    second = core[-1]
    number = int(second.value or 0)
    if len(second.text) == 2 and number == (years[0] + 1) % 100:
        found.fixed = False
        found.is_time = found.how not in ("bare", "since", "than") and number >= clock.today.year % 100
    else:
        found.days = calendar.month(years[0], number)


_LONGEST_SPAN = 30


def _span_of_years(first: int, last: int) -> Days | None:
    begins, ends = calendar.year(first), calendar.year(last)
    return (begins[0], ends[1]) if begins and ends else None


def _month_of_year(found: Found, core: Sequence[Token], clock: Clock) -> None:
    """06/2027; "10-2000 members" is a range."""
    number, year = int(core[0].value or 0), int(core[-1].value or 0)
    found.is_time = abs(year - clock.today.year) <= 10 and (found.how != "bare" or core[1].part == "/")
    found.days = calendar.month(year, number)


def _day_of_month(found: Found, core: Sequence[Token], clock: Clock) -> None:
    """ "By the 18th", "trước ngày 15", 20日前: the next such day."""
    number = next(iter(_numbers(core)))
    marked = any("name_after" in token.marks or token.text[:1] == ":" for token in core) or core[0].part == "D"
    if core[-1].part == "D" and found.how == "in":  # 15日内 is a length
        found.shape = "duration"
        _duration(found, core, clock)
        return
    if found.how not in ("by", "before", "before_or_for", "until", "from") or not (marked or core[-1].part == "D"):
        found.is_time = False
        return
    ahead = 1 if any(token.part == "x" for token in core) else 0
    periods = [token.marks["fixed_periods"] for token in core if token.part == "R"]
    if periods or any(token.part in "xc" for token in core):
        ahead = next((count for unit, count in periods if unit == "month"), ahead)
    else:
        ahead = 1 if clock.today.day > number else 0
    month = calendar.current("month", clock.today, ahead)
    found.days = calendar.day(month[0].year, month[0].month, number) if month else None


def _weekday(found: Found, core: Sequence[Token], clock: Clock) -> None:
    """A day of the week is a time after "by" or "before", or where the week is named; else days recur."""
    number = next(token.marks["weekdays"] for token in core if token.part == "W")
    weeks = [token.marks["fixed_periods"] for token in core if token.part == "R"]
    is_next = number > 6 or any(token.part == "x" for token in core) or ("week", 1) in weeks
    if not is_next and found.how not in ("by", "before", "before_or_for", "until", "from"):
        found.is_time = False
        return
    found.days = calendar.weekday(clock.today, number % 7, 1 if is_next else None)
    if found.how == "bare":
        found.how = "in"


def _same(found: Found, core: Sequence[Token], clock: Clock) -> None:
    """ "The same quarter last year" is a yardstick; 明年同期 is this month a year on."""
    ahead = next((token.marks["fixed_periods"][1] for token in core if token.part == "R"), -1)
    ahead = 1 if any(token.part == "x" for token in core) else ahead
    if ahead > 0:
        month = calendar.current("month", clock.today, 12 * ahead)
        found.days = month
        found.how = "in" if found.how == "bare" else found.how
        return
    named = next(token for token in core if token.part == "k")
    unit = next((_UNITS[token.part] for token in core if token.part in "qhtwm"), named.marks["same_period"])
    year = _year_of([token for token in core if token.part in "yRYxcl"], clock)
    if year is not None and year != clock.today.year - 1:
        found.days, found.by_year = calendar.year(year), True
    elif unit != "year":
        current = calendar.current(unit, clock.today, 0, clock.fiscal_start)
        found.days = calendar.year_before(current) if current else None
    found.fixed, found.same = False, True
    found.how = "than"


def _relative(found: Found, core: Sequence[Token], clock: Clock) -> None:
    unit = _UNITS[next(token.part for token in core if token.part in _UNITS)]
    ahead = 1 if any(token.part == "x" for token in core) else 0
    found.days = calendar.current(unit, clock.today, ahead, clock.fiscal_start)
    if found.how == "bare":
        found.how = "in"


def _past(found: Found, core: Sequence[Token], clock: Clock) -> None:
    unit = _UNITS[next(token.part for token in core if token.part in _UNITS)]
    if unit == "day":
        found.is_time = False
        return
    found.days = calendar.current(unit, clock.today, -1, clock.fiscal_start)
    found.how = found.how if found.how in ("since", "than") else "past"


def _coming(found: Found, core: Sequence[Token], clock: Clock) -> None:
    _length(found, core, clock)
    found.how = "length"


def _duration(found: Found, core: Sequence[Token], clock: Clock) -> None:
    """A length of time is a deadline after "within" only; days are left to the roles (a threshold, mostly)."""
    if found.how != "in" or found.edge:
        found.is_time = False
        return
    _length(found, core, clock)
    found.how = "length"
    if found.shape == "days" and found.days and found.days[1] - found.days[0] < _SHORTEST_GOAL:
        found.is_time = False  # "answered within 5 days" says what is counted


_SHORTEST_GOAL = timedelta(days=14)


def _length(found: Found, core: Sequence[Token], clock: Clock) -> None:
    if core[0].part == "U":
        count: float = core[0].marks["durations"]
        unit = "month"
    else:
        count = next(iter(_numbers(core)), 1)
        unit = _UNITS[next(token.part for token in core if token.part in _UNITS)]
    last = calendar.after(clock.begins, count, unit)
    found.days = (clock.begins, last) if last else None
    found.shape = "days" if unit in ("day", "week") and found.shape == "duration" else found.shape


def _from_today(found: Found, core: Sequence[Token], clock: Clock) -> None:
    unit, count = core[0].marks["from_today"]
    last = calendar.after(clock.begins, count, unit)
    found.days = (last, last) if last else None
    found.how = "by"


def _ends(found: Found, core: Sequence[Token], clock: Clock) -> None:
    unit, ahead = core[0].marks["fixed_ends"]
    year = _year_of(core[1:], clock)
    if year is not None:
        found.days = calendar.year(year)
    else:
        found.days = calendar.current(unit, clock.planned if ahead == 0 else clock.today, ahead, clock.fiscal_start)
    found.edge = "e"
    if found.how in ("bare", "in", "until", "before_or_for"):
        found.how = "by"


def _named_period(found: Found, core: Sequence[Token], clock: Clock) -> None:
    unit, ahead = core[0].marks["fixed_periods"]
    found.days = calendar.current(unit, clock.today, ahead, clock.fiscal_start)
    if ahead < 0:
        found.how = found.how if found.how in ("since", "than") else "past"
    elif found.how == "bare":
        found.how = "in"


def _season(found: Found, core: Sequence[Token], clock: Clock) -> None:
    """ "Before the summer"; a season that comes with a day ("khai giảng 5/9") is that day."""
    numbers = _numbers(core)
    two = len(numbers) == 2 and any(token.part in "/-" for token in core)
    if two and numbers[1] != numbers[0] + 1:
        found.how = "by" if found.how == "bare" else found.how
        _settle(found, core, clock, lambda year: calendar.day(year, numbers[1], numbers[0]))
        return
    found.fixed = False
    year = _year_of([token for token in core if token.part in "yRLAYxcl"], clock)
    gone = (year is not None and year < clock.today.year) or any(token.part == "l" for token in core)
    loose = any("loose_times" in token.marks for token in core)
    if found.how == "bare" and any(token.part in "xc" for token in core):
        found.how = "in"  # "this season"
    elif found.how in ("after", "from") and not loose:
        found.how = "since"  # "in the month after launch"
    elif any("clause_times" in token.marks for token in core):
        found.how = "by"
    elif found.how == "bare" and (found.edge or year is not None or two or any("label" in t.marks for t in core)):
        found.how = "in"
    found.is_time = not gone and (found.how not in ("bare", "since", "than", "in") or (loose and found.how == "in"))


def _event_edge(found: Found, core: Sequence[Token], clock: Clock) -> None:
    """ "Before the end of the merger": the edge of something that is no period."""
    word = next(token for token in core if token.part == ".")
    genitive = core[0].part == "." and not is_han(word)
    found.fixed = False
    found.is_time = (
        found.how in ("before", "before_or_for", "by", "until")
        and word.text[:1].isalpha()
        and not word.marks
        and (not genitive or word.text.endswith("s"))
    )


def _span(found: Found, core: Sequence[Token], clock: Clock) -> None:
    last = core[0].marks["spans"]
    found.days = _span_of_years(last - 4, last)


def _year(found: Found, core: Sequence[Token], clock: Clock) -> None:
    year = next(int(token.value) for token in core if token.part == "y" and token.value is not None)
    if len(core) == 1 and found.how in ("bare", "until", "by") and not found.edge and abs(year - clock.today.year) > 15:
        found.is_time = False  # "from 1500 to 2000 members"
        return
    found.days = calendar.year(year)
    found.by_year = True


def _bare(found: Found, core: Sequence[Token], clock: Clock) -> None:
    """ "The end of the quarter": a unit alone is a time with an edge only."""
    if found.edge not in ("e", "b", "i") or found.how == "every" or core[0].text == "周":  # 周末 is the weekend
        found.is_time = False
        return
    unit = _UNITS[core[0].part]
    found.days = calendar.current(unit, clock.planned, 0, clock.fiscal_start)
    if found.edge != "e" and found.days and edge_day(found.edge, found.days) < clock.planned:
        found.days = calendar.current(unit, clock.planned, 1, clock.fiscal_start)


def edge_day(edge: str, days: Days) -> date:
    """The start, the middle or the end of a period: mid-year is the end of June, mid-month the fifteenth."""
    first, last = days
    if edge != "i":
        return first if edge == "b" else last
    length = (last - first).days + 1
    if length > 31:
        half = calendar.add_months(first, max(1, round(length / 30.4) // 2))
        return half - timedelta(days=1) if length > 150 else half.replace(day=15)
    return first + timedelta(days=14) if length > 20 else first + timedelta(days=length // 2)


_RESOLVERS: dict[str, Callable[[Found, Sequence[Token], Clock], None]] = {
    "numeric": _numeric, "han_day": _han_day, "han_month": _han_month, "short_day": _short_day,
    "part_of_month": _part_of_month, "day_month": _day_month, "month_day": _day_month, "months": _months,
    "month": _month, "viet_month": _han_month, "label": _label, "named": _named, "ordinal": _ordinal,
    "numbered": _ordinal, "same": _same, "season": _season, "split_year": _year_pair, "month_number": _month_of_year,
    "day_of_month": _day_of_month, "weekday": _weekday, "fiscal": _fiscal, "coming": _coming, "relative": _relative,
    "past": _past,
    "duration": _duration, "ends": _ends, "named_period": _named_period, "from_today": _from_today, "span": _span,
    "holiday": _holiday, "year": _year, "event_edge": _event_edge, "bare": _bare,
}  # fmt: skip
