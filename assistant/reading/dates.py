"""Times in a text, and the day each means as a deadline (DESIGN 5.3).

`periods` finds the shapes; what stands around one says how it is meant: by, before, at the end of.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from assistant.reading import calendar
from assistant.reading.lexicon import Lexicon, lexicon_for
from assistant.reading.periods import Clock, Found, edge_day, is_han, resolve
from assistant.reading.records import DateMention
from assistant.reading.scanner import scan
from assistant.reading.shapes import SHAPES
from assistant.reading.token import Token
from assistant.records import LanguageCode, Period

_PREFIX = "poebiEvZjW"
_SUFFIX = "e<)iEoj"
_NO_DEADLINES = frozenset({"since", "past"})
_LEADING = frozenset({"by", "before", "before_or_for", "until"})
_FIRST_COUNTS = frozenset({"since", "than", "after", "before", "before_or_for", "from", "as_of"})


def read_dates(
    text: str, language: LanguageCode, *, today: date, period: Period | None = None
) -> tuple[DateMention, ...]:
    """Every time a text names, with the day each means as a deadline."""
    words = lexicon_for(text, language)
    tokens = scan(text, words)
    return tuple(as_mention(found, tokens) for found in find_times(tokens, words, Clock.of(today, period, words))[0])


def as_mention(found: Found, tokens: Sequence[Token]) -> DateMention:
    return DateMention(
        start=tokens[found.first].start,
        end=tokens[found.last - 1].end,
        deadline=found.deadline.isoformat() if found.deadline else None,
        alternatives=tuple(day.isoformat() for day in found.alternatives),
        first_day=found.days[0] if found.days else None,
        last_day=found.days[1] if found.days else None,
        is_deadline=found.how not in _NO_DEADLINES and found.how != "bare",
    )


def find_times(tokens: Sequence[Token], words: Lexicon, clock: Clock) -> tuple[list[Found], list[Found]]:
    """The times among the tokens, in order, and the rates ("per month"). Lengths like "2 days" are neither."""
    parts = "".join([token.part for token in tokens])
    times: list[Found] = []
    rates: list[Found] = []
    taken = 0
    for match in SHAPES.finditer(parts):
        shape = match.lastgroup or ""
        if shape == "month_day" and not words.goal_words.month_day_order:
            continue
        if shape == "rate":
            rates.append(Found(match.start(), match.end(), match.start(), shape))
            continue
        found = _around(match.start(), match.end(), shape, parts, tokens, taken)
        resolve(found, tokens[match.start() : match.end()], clock)
        if found.how == "length" and _counts_from_an_event(found, tokens):
            found.is_time = False
        if shape == "year" and _numbers_a_standard(found.core, tokens):
            continue
        if shape == "weekday" and match.start() > 1 and "W" in parts[match.start() - 2 : match.start()]:
            continue  # "Monday to Friday"
        if found.is_time and shape == "short_day":
            found.is_time = _is_short_day(found, tokens)
        elif found.is_time and shape == "day_of_month":
            found.is_time = found.last == len(tokens) or not _is_name(tokens[found.last])
        if found.is_time and shape in _CIRCUMSTANCES and found.how == "in" and found.first:
            found.is_time = "also" not in tokens[found.first - 1].marks
        if found.is_time and found.shape not in _WITHOUT_EVENT and found.days and found.days[0] == found.days[1]:
            if times and not times[-1].fixed and set(parts[times[-1].last : found.first]) <= {"o"}:
                event = times.pop()  # "before the AGM on 17 June"
                found.how, found.led, found.first = event.how, event.led, event.first
            else:
                _before_event(found, tokens, taken)
        if found.is_time:
            _place(found, clock)
            times.append(found)
        taken = found.last if found.is_time else taken
    return times, rates


def _counts_from_an_event(found: Found, tokens: Sequence[Token]) -> bool:
    """ "Within 30 days of collection", "sau 12 tháng": what is measured, not by when."""
    after = found.last < len(tokens) and "after_length" in tokens[found.last].marks
    return after or (found.core > 0 and "after_date" in tokens[found.core - 1].marks)


def _around(start: int, end: int, shape: str, parts: str, tokens: Sequence[Token], taken: int) -> Found:
    """Take in the words around a period that say how it is meant."""
    found = Found(start, end, start, shape)
    first = _event_start(start, parts, tokens, taken) if shape == "season" else start
    inner = first
    while first > taken and inner - first < 6 and parts[first - 1] in _PREFIX:
        if parts[first - 1] == "v" and not tokens[first - 1].marks.keys() & {"by_date", "from_date"}:
            break
        first -= 1
    while first < start and parts[first] == "o":
        first += 1
    hows = []
    for token in tokens[first:start]:
        if token.part == "v":
            hows.append("every")
        elif token.part == "p":
            hows.append(_how(token, shape))
        elif token.part in "ebiE":
            found.edge = token.part
        elif token.part in "Zj":
            found.narrowed = _narrowing(token)
    found.first = first
    if hows:
        found.how = hows[0] if hows[0] in _FIRST_COUNTS or len(hows) == 1 else hows[-1]
    found.led = any(how in _LEADING for how in hows)
    last = end
    while last < len(parts) and parts[last] in _SUFFIX and last - end < 4:
        token = tokens[last]
        if token.part == "e" or token.part in "iE":
            found.edge = token.part
        elif token.part == "j":
            found.narrowed = _narrowing(token)
        elif token.part == "<":
            found.how, found.led = "before", True
        elif token.part == ")":
            found.how = _how_after(token)
        elif not _suffix_follows(parts, last):
            break
        last += 1
    found.last = last if is_han(tokens[end - 1]) or last == end else end
    if found.last == end and last > end:
        found.edge = next((token.part for token in tokens[first:start] if token.part in "ebiE"), "")
        found.how = found.how if hows else "bare"
    if shape in ("duration", "ordinal") and found.how == "bare" and _is_time_taken(end, tokens):
        found.how = "in"
    return found


_CIRCUMSTANCES = frozenset({"holiday", "season"})
_WITHOUT_EVENT = frozenset({"ends", "from_today", "coming", "holiday"})


def _numbers_a_standard(at: int, tokens: Sequence[Token]) -> bool:
    """ "ISO 9001:2015"."""
    return (
        at > 1
        and tokens[at - 1].text == ":"
        and tokens[at - 2].value is not None
        and tokens[at - 2].end + 1 == tokens[at].start
    )


def _is_name(following: Token) -> bool:
    """ "By the 3rd party": a plain word after an ordinal is what it counts."""
    return following.text.isalpha() and not following.marks and not is_han(following)


def _before_event(found: Found, tokens: Sequence[Token], taken: int) -> None:
    """ "Before the council on 24 February": the preposition stands before the event that the day is of."""
    if found.led and tokens[found.core - 1].text not in _LOOSE_DAY:
        return
    for position in range(found.first - 1, max(taken, found.first - 6) - 1, -1):
        token = tokens[position]
        if token.value is not None or (token.text[:1] and not token.text[:1].isalpha()):
            return
        if "before_date" in token.marks:
            found.how, found.led, found.first = "before", True, position
            return


def _narrowing(token: Token) -> tuple[str, int]:
    return ("third", token.marks["month_thirds"]) if token.part == "j" else ("week", 0)


def _event_start(start: int, parts: str, tokens: Sequence[Token], taken: int) -> int:
    """Where a season begins with its own words: "before the next board meeting"."""
    first = start
    while first > taken and start - first < 3 and parts[first - 1] in ".cxOa" and tokens[first - 1].text[:1].isalpha():
        first -= 1
    return first if first > taken and parts[first - 1] in "poeb" else start


def _is_time_taken(end: int, tokens: Sequence[Token]) -> bool:
    """用三年左右时间: a length that is called a time is one to reach the goal in."""
    at = end + 1 if end < len(tokens) and "about_after" in tokens[end].marks else end
    return at < len(tokens) and tokens[at].text.startswith("时间")


def _is_short_day(found: Found, tokens: Sequence[Token]) -> bool:
    """30/6 and 1-9 are days after a preposition of time; 3/4 is a share and 3-5 a range after others."""
    core = tokens[found.core : found.last]
    mark = next((token.part for token in core if token.part in "/-"), "")
    if not mark or core[0].part == "D" or any(token.part in "yY" for token in core):
        return True
    following = tokens[found.last] if found.last < len(tokens) else None
    if following is not None and (following.marks.keys() & _COUNTED or following.text == "%"):
        return False
    before = [token.marks for token in tokens[found.first : found.core] if token.part == "p"]
    weak = any(marks.keys() & {"to_value", "by_amount", "of_value", "until_date"} for marks in before)
    numbers = [token.value for token in core if token.value is not None]
    if numbers[:2] == [24, 7]:
        return False
    closes = following is None or not following.text[:1].isalnum()
    if mark == "-" and weak and closes and numbers[0] > 12 > numbers[1]:
        return True  # "đến 30-4"
    if mark == "-":
        return not weak and (closes or not any("before_or_for" in marks for marks in before))
    return not weak or max(numbers) > 12 or (closes and numbers[0] >= numbers[1])


_COUNTED = frozenset({"units", "currencies", "counters", "period_words", "scales", "out_of"})


def _suffix_follows(parts: str, at: int) -> bool:
    return at + 1 < len(parts) and parts[at + 1] in "e<)iE"


def _how(token: Token, shape: str) -> str:
    marks = token.marks
    if "since_date" in marks and "by_date" in marks and shape in ("year", "past"):
        return "than"  # "10 % up on 2025"
    if shape == "weekday" and token.text in _LOOSE_DAY:
        return "in"  # "open on Friday"
    return next((how for name, how in _HOWS if name in marks), "bare")


_LOOSE_DAY = frozenset({"on", "op", "vid", "på", "vào"})
_HOWS = (
    ("before_date", "before"),
    ("before_or_for", "before_or_for"),
    ("as_of", "as_of"),
    ("until_date", "until"),
    ("by_date", "by"),
    ("in_date", "in"),
    ("from_date", "from"),
    ("after_date", "after"),
    ("than_date", "than"),
    ("since_date", "since"),
)


def _how_after(token: Token) -> str:
    if "in_after" in token.marks:
        return "in"
    if "from_after" in token.marks:
        return "from"
    return "since" if "since_after" in token.marks else "by"


def _place(found: Found, clock: Clock) -> None:
    """The day a time means as a deadline, with its other readings."""
    if found.how == "as_of":
        _count_taken(found, clock)
    if found.days is None or found.how in _NO_DEADLINES:
        return
    if found.narrowed is not None:
        _narrow(found)
    first, last = found.days
    if first == last and found.edge in ("e", "b"):
        found.edge = ""  # "before support ends on 12 January"
    if found.edge == "E":
        found.how = "in" if found.how in ("bare", "every") else found.how
        found.days, found.fixed = None, False
    elif found.edge and found.how == "from" and found.shape == "ends":
        found.deadline = last + timedelta(days=1)  # "from the turn of the year"
    elif found.edge:
        bare_how = "in" if found.edge == "i" else "by"
        found.how = bare_how if found.how in ("bare", "every") else found.how
        found.deadline = edge_day(found.edge, found.days)
    elif found.how == "every":
        named = first == last or found.shape in _STARTING
        found.how = "from" if named else "since"
        found.deadline = first if named else None
    elif found.how in ("before", "before_or_for"):
        found.deadline = first - timedelta(days=1)
        found.alternatives = (last, *(day - timedelta(days=1) for day in found.alternatives))
    elif (found.how == "until" and first != last) or (found.how == "by" and found.by_year):
        found.deadline = last
        found.alternatives = (first - timedelta(days=1),)
    elif found.how == "from":
        found.deadline = first
        # "From September": in force on the first, say some; reached in September, say others.
        found.alternatives = (last,) if 0 < (last - first).days <= _MONTH else ()
    else:
        found.deadline = last


_STARTING = frozenset({"month", "label", "named", "numbered", "fiscal", "year", "han_month", "viet_month"})
"""Periods that "per" names the start of: "per Q1 2027"."""
_LATELY = timedelta(days=92)
_MONTH = 31


def _count_taken(found: Found, clock: Clock) -> None:
    """ "As at 1 November" said in November is a count taken, not a deadline."""
    gone = calendar.gone(found.recurs, clock.today) if found.recurs else None
    if gone is not None and clock.today - gone[1] < _LATELY and found.days and found.days[1] - clock.today > _LATELY:
        found.days, found.how = gone, "past"
    else:
        found.how = "by"
        found.led = True


def _narrow(found: Found) -> None:
    if found.days is None or found.narrowed is None:
        return
    kind, number = found.narrowed
    if kind == "week":
        found.days = calendar.week_of(found.days[0])
    elif kind == "third":
        found.days = calendar.third(found.days, number)
