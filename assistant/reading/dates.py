"""Times in a text, and the day each means as a deadline (DESIGN 5.3).

`periods` finds the shapes; what stands around one says how it is meant: by, before, at the end of.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from assistant.reading import calendar
from assistant.reading.periods import SHAPES, Clock, Found, is_han, resolve
from assistant.reading.records import DateMention
from assistant.reading.scanner import Lexicon, Token, lexicon_for, scan
from assistant.records import LanguageCode, Period

_PREFIX = "poebiEv"
_SUFFIX = "e<)iEo"


def read_dates(
    text: str, language: LanguageCode, *, today: date, period: Period | None = None
) -> tuple[DateMention, ...]:
    """Every time a text names, with the day each means as a deadline."""
    words = lexicon_for(text, language)
    tokens = scan(text, language)
    return tuple(as_mention(found, tokens) for found in find_times(tokens, words, Clock.of(today, period, words))[0])


def as_mention(found: Found, tokens: Sequence[Token]) -> DateMention:
    return DateMention(
        start=tokens[found.first].start,
        end=tokens[found.last - 1].end,
        deadline=found.deadline.isoformat() if found.deadline else None,
        alternatives=tuple(day.isoformat() for day in found.alternatives),
        first_day=found.days[0] if found.days else None,
        last_day=found.days[1] if found.days else None,
        is_deadline=found.how not in ("since", "bare", "past"),
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
        if found.is_time:
            _place(found, clock)
            times.append(found)
        taken = found.last if found.is_time else taken
    return times, rates


def _around(start: int, end: int, shape: str, parts: str, tokens: Sequence[Token], taken: int) -> Found:
    """Take in the words around a period that say how it is meant."""
    found = Found(start, end, start, shape)
    first = start
    while first > taken and start - first < 6 and parts[first - 1] in _PREFIX:
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
            hows.append(_how(token))
        elif token.part in "ebiE":
            found.edge = token.part
    found.first = first
    if hows:
        found.how = hows[0] if hows[0] in ("before", "before_or_for", "since") or len(hows) == 1 else hows[-1]
    last = end
    while last < len(parts) and parts[last] in _SUFFIX and last - end < 4:
        token = tokens[last]
        if token.part == "e" or token.part in "iE":
            found.edge = token.part
        elif token.part == "<":
            found.how = "before"
        elif token.part == ")":
            found.how = "in" if "in_after" in token.marks else "by"
        elif not _suffix_follows(parts, last):
            break
        last += 1
    found.last = last if is_han(tokens[end - 1]) or last == end else end
    if found.last == end and last > end:
        found.edge = next((token.part for token in tokens[first:start] if token.part in "ebiE"), "")
        found.how = found.how if hows else "bare"
    return found


def _suffix_follows(parts: str, at: int) -> bool:
    return at + 1 < len(parts) and parts[at + 1] in "e<)iE"


def _how(token: Token) -> str:
    marks = token.marks
    for name, how in (
        ("before_date", "before"),
        ("before_or_for", "before_or_for"),
        ("until_date", "until"),
        ("by_date", "by"),
        ("in_date", "in"),
        ("from_date", "from"),
        ("since_date", "since"),
    ):
        if name in marks:
            return how
    return "bare"


def _place(found: Found, clock: Clock) -> None:
    """The day a time means as a deadline, with its other readings."""
    if found.days is None or found.how in ("since", "past"):
        return
    first, last = found.days
    if found.edge == "e":
        if found.how in ("bare", "every"):
            found.how = "by"
        found.deadline = last
        return
    if found.edge == "b":
        found.how = "by" if found.how in ("bare", "every") else found.how
        found.deadline = first
        return
    if found.edge == "E":
        found.how = "in" if found.how in ("bare", "every") else found.how
        found.days, found.fixed = None, False
        return
    if found.edge == "i":
        found.how = "in" if found.how in ("bare", "every") else found.how
        found.deadline = _middle(first, last)
        return
    if found.how == "every":
        found.how = "from" if first == last else "since"
        found.deadline = first if first == last else None
    elif found.how in ("before", "before_or_for"):
        found.deadline = first - timedelta(days=1)
        found.alternatives = (last, *(day - timedelta(days=1) for day in found.alternatives))
    elif (found.how == "until" and first != last) or (found.how == "by" and found.by_year):
        found.deadline = last
        found.alternatives = (first - timedelta(days=1),)
    elif found.how == "from":
        found.deadline = first
    else:
        found.deadline = last


def _middle(first: date, last: date) -> date:
    """Mid-year is the end of June, mid-month the fifteenth."""
    length = (last - first).days + 1
    if length > 31:
        half = calendar.add_months(first, max(1, round(length / 30.4) // 2))
        return half - timedelta(days=1) if length > 150 else half.replace(day=15)
    return first + timedelta(days=14) if length > 20 else first + timedelta(days=length // 2)
