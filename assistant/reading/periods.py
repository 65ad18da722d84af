"""The shapes a time takes ("31 March", Q3, 第三季度, "within six months") and the days each spans.

Every token carries the letter of its part in a date (`scanner.Token.part`). The letters of a text
make one short string, and one pattern over it finds every shape in all five languages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from assistant.reading import calendar
from assistant.reading.calendar import Days
from assistant.reading.holidays import holiday
from assistant.reading.scanner import Lexicon, Token
from assistant.records import Period

# Letters: y year, d number to 31, n number, M month name, z 月, D day, Y year, m month, q quarter, h half,
# t tertial, w week, f fiscal year, L label (Q3), G named half or quarter, O ordinal, N numeric date,
# U length of time, R named period, X named end, H holiday, S no fixed time, c this, x next, l last, a article,
# e end, b start, E early, i middle, p preposition, v every, o joint, < and ) marks after a date.
_YEAR = r"(?:[o,/\-]{0,2}(?:Y?y(?!Y?[DwmqYht])|[of]?L|[cx]?R))?"
_BEFORE = r"(?:(?:yY?|R)[o\-]?)?"
SHAPES = re.compile(
    r"(?P<numeric>D?N)"
    rf"|(?P<han_day>(?:(?:yY|R)o?)?dzdD?)"
    rf"|(?P<han_month>(?:(?:yY|R)o?)?(?:dz?-)?dz)"
    r"|(?P<viet_day>D?d(?:o?m|/)d(?:[/o,]?Y?y)?|Ddm(?=d))"
    r"|(?P<day_month>(?:d-)?d[o,]?[MH](?:[o,]{0,2}y)?)"
    r"|(?P<month_day>Mo?d(?![DwmqYht%dn])(?:o?,?y)?)"
    r"|(?P<months>M[/\-]M(?:[o,/\-]{0,2}(?:Y?y|R))?)"
    r"|(?P<month>M(?:[o,/\-]{0,2}(?:Y?y|R))?)"
    r"|(?P<viet_month>m(?:d-)?d(?![Dwmqht]|Y(?!y))(?:[/o]?(?:Y?y|R))?)"
    rf"|(?P<label>{_BEFORE}L(?:[\-/]L)?{_YEAR})"
    rf"|(?P<named>{_BEFORE}G{_YEAR})"
    rf"|(?P<relative_edge>l[DwmqYht]o[cx]?[qhYf])"
    rf"|(?P<ordinal>{_BEFORE}o?(?:O|d)o?o?[qhtw]{_YEAR})"
    rf"|(?P<numbered>[qtwh]o?d(?![Dwmqht]|Y(?!y)){_YEAR})"
    r"|(?P<fiscal>f[o]?y(?:/d)?|yY?f)"
    r"|(?P<coming>xo?[dn][DwmqYh]|[dn][DwmqYh]x)"
    r"|(?P<relative>[cx]o?[DwmqYhtf]|[DwmqYhtf][cx])"
    r"|(?P<past>l[dn]?[DwmqYhtf]|[DwmqYhtf]l)"
    r"|(?P<rate>[v/][dna]?[DwmqYhtz](?!y)|vo[DwmqYht])"
    r"|(?P<duration>[dna][DwmqYht](?!y)|U)"
    r"|(?P<ends>X)"
    r"|(?P<named_period>Ro?q?)"
    r"|(?P<holiday>(?:(?:yY?|R)o?)?Ho?(?:Y?y|[cx]?R)?)"
    r"|(?P<season>So?y?)"
    r"|(?P<year>Yo?y|yY?R?)"
    r"|(?P<bare>[wmqYhf])"
)
_UNITS = {
    "D": "day", "w": "week", "m": "month", "q": "quarter", "t": "tertial", "h": "half", "Y": "year", "f": "fiscal",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Clock:
    """From when relative times count, when the year starts, and whether 3/4 may be the fourth of March."""

    today: date
    begins: date
    fiscal_start: int = 1
    month_first: bool = False

    @classmethod
    def of(cls, today: date, period: Period | None, words: Lexicon) -> Clock:
        month_first = words.goal_words.month_day_order
        if period is None:
            return cls(today, today, month_first=month_first)
        return cls(today, date.fromisoformat(period.start), period.fiscal_start_month, month_first)


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


def resolve(found: Found, core: Sequence[Token], clock: Clock) -> None:
    """Fill in the days a find spans, or mark it as no time at all."""
    resolver = _RESOLVERS.get(found.shape)
    if resolver is None:
        found.is_time = False
        return
    resolver(found, core, clock)
    if found.is_time and found.fixed and found.days is None:
        found.is_time = False


def is_han(token: Token) -> bool:
    return "\u3400" <= token.text[-1] <= "\u9fff" or token.part in "NLydH"


def _numbers(core: Sequence[Token]) -> list[int]:
    return [int(token.value) for token in core if token.value is not None and token.part in "dn"]


def _year_of(core: Sequence[Token], clock: Clock) -> tuple[int | None, int]:
    """The year a period names, with the month that year starts in."""
    for token in core:
        if token.part == "y" and token.value is not None:
            return int(token.value), 1
        if token.part == "L" and "label" in token.marks and token.marks["label"][0] == "fiscal":
            return _fiscal_year(token.marks["label"][1]), clock.fiscal_start
        if token.part == "R" and token.marks["fixed_periods"][0] == "year":
            return clock.today.year + token.marks["fixed_periods"][1], 1
    return None, clock.fiscal_start


def _fiscal_year(number: int) -> int:
    return number if number > 99 else 2000 + number


def _settle(found: Found, core: Sequence[Token], clock: Clock, of_year: Callable[[int], Days | None]) -> None:
    year, _ = _year_of(core, clock)
    found.days = of_year(year) if year is not None else calendar.coming(of_year, clock.today)


def _numeric(found: Found, core: Sequence[Token], clock: Clock) -> None:
    first, second, third = (int(piece) for piece in re.split(r"[./-]", core[-1].text))
    if first > 31:
        found.days = calendar.day(first, second, third)
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


def _viet_day(found: Found, core: Sequence[Token], clock: Clock) -> None:
    numbers = _numbers(core)
    if len(numbers) < 2 or (core[0].part != "D" and any(token.part == "/" for token in core) and len(numbers) == 2):
        found.is_time = found.how != "bare" and len(numbers) == 2 and core[-1].part != "D"
        if not found.is_time:
            return
    number, month = numbers[:2]
    _settle(found, core, clock, lambda year: calendar.day(year, month, number))


def _day_month(found: Found, core: Sequence[Token], clock: Clock) -> None:
    number = _numbers(core)[-1]
    month = next((token.marks.get("months") for token in core if token.part in "MH"), None)
    if month is None:  # "3 Easter events"
        found.is_time = False
        return
    _settle(found, core, clock, lambda year: calendar.day(year, month, number))


def _month(found: Found, core: Sequence[Token], clock: Clock) -> None:
    month = core[0].marks["months"]
    _settle(found, core, clock, lambda year: calendar.month(year, month))


def _months(found: Found, core: Sequence[Token], clock: Clock) -> None:
    first, last = (token.marks["months"] for token in core if token.part == "M")
    _settle(found, core, clock, lambda year: calendar.month_range(year, first, last))


def _holiday(found: Found, core: Sequence[Token], clock: Clock) -> None:
    """ "Before Christmas" is a time; "Christmas sales" is none."""
    named = next(token for token in core if token.part == "H")
    name = named.marks["holidays"]
    numeric = named.value is not None and found.last == found.core + len(core)
    found.is_time = found.how not in ("bare", "since") and not numeric  # "618前", but not "增至618件"
    if found.is_time:
        _settle(found, core, clock, lambda year: holiday(name, year))


def _label(found: Found, core: Sequence[Token], clock: Clock) -> None:
    labels = [token.marks["label"] for token in core if token.part == "L"]
    unit, number = next((label for label in reversed(labels) if label[0] != "fiscal"), labels[0])
    if unit == "fiscal":
        found.days = calendar.year(_fiscal_year(number), clock.fiscal_start)
    elif unit == "month":
        _settle(found, core, clock, lambda year: calendar.month(year, number))
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
    number = next((token.marks["ordinals"] for token in core if token.part == "O"), None) or next(
        iter(_numbers(core)), 0
    )
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
    found.how = "since" if found.how == "since" else "past"


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


def _ends(found: Found, core: Sequence[Token], clock: Clock) -> None:
    unit, ahead = core[0].marks["fixed_ends"]
    found.days = calendar.current(unit, clock.today, ahead, clock.fiscal_start)
    found.edge = "e"
    if found.how in ("bare", "in", "until", "before_or_for"):
        found.how = "by"


def _named_period(found: Found, core: Sequence[Token], clock: Clock) -> None:
    unit, ahead = core[0].marks["fixed_periods"]
    found.days = calendar.current(unit, clock.today, ahead, clock.fiscal_start)
    if ahead < 0:
        found.how = "since" if found.how == "since" else "past"
    elif found.how == "bare":
        found.how = "in"


def _season(found: Found, core: Sequence[Token], clock: Clock) -> None:
    found.fixed = False
    found.is_time = found.how not in ("bare", "since")


def _year(found: Found, core: Sequence[Token], clock: Clock) -> None:
    year = next(int(token.value) for token in core if token.part == "y" and token.value is not None)
    if len(core) == 1 and found.how in ("bare", "until", "by") and not found.edge and abs(year - clock.today.year) > 15:
        found.is_time = False  # "from 1500 to 2000 members"
        return
    found.days = calendar.year(year)
    found.by_year = True


def _bare(found: Found, core: Sequence[Token], clock: Clock) -> None:
    """ "The end of the quarter": a unit alone is a time with an edge only."""
    if found.edge not in ("e", "b", "i") or found.how == "every":
        found.is_time = False
        return
    found.days = calendar.current(_UNITS[core[0].part], clock.today, 0, clock.fiscal_start)


_RESOLVERS: dict[str, Callable[[Found, Sequence[Token], Clock], None]] = {
    "numeric": _numeric, "han_day": _han_day, "han_month": _han_month, "viet_day": _viet_day, "day_month": _day_month,
    "month_day": _day_month, "months": _months, "month": _month, "holiday": _holiday,
    "viet_month": _han_month, "label": _label, "named": _named,
    "ordinal": _ordinal, "numbered": _ordinal, "fiscal": _fiscal, "relative": _relative, "past": _past,
    "coming": _coming, "duration": _duration, "ends": _ends, "named_period": _named_period, "season": _season,
    "year": _year, "bare": _bare,
}  # fmt: skip
