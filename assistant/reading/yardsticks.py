"""Times that tell of what was, and the day a baseline belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from assistant.reading import calendar
from assistant.reading.amount import Amount
from assistant.reading.calendar import Days
from assistant.reading.periods import Found
from assistant.reading.token import Token

_NEAR = 12
"""How many tokens may stand between a baseline and the time it belongs to."""
_COMPARED_WITHIN = 6


def send_back(
    times: Sequence[Found], tokens: Sequence[Token], clauses: Sequence[int], sentences: Sequence[int], today: date
) -> None:
    """A time without a year in a clause of the past is the last such time: "was 74 days in the first quarter"."""
    told = _told(tokens, clauses, sentences)
    for found in times:
        if found.how == "since":
            found.than = found.than or _is_compared(found, tokens, clauses, today)
        elif found.how in ("bare", "in") and _is_compared(found, tokens, clauses, today):
            _send_back(found, today)
            if found.days is not None and found.days[0] <= today:
                found.how, found.than = "since", True
        clause = clauses[found.core]
        if clause in told and not found.led and found.how in ("bare", "in", "by"):
            if found.recurs is None and found.days is not None and found.days[0] <= today <= found.days[1]:
                found.told = True  # "in 2026 we have planted 2,000 trees"
            elif found.fixed:
                _send_back(found, today)
            else:
                found.told = True


_MEASURED = frozenset({"more_than", "less_than", "more", "fewer", "factors"})


AIMS = frozenset(
    {"must", "increase", "decrease", "maintain", "reach", "make", "stretch", "to_value", "at_most", "at_least"}
)
"""What says that a sentence wants something."""


def _told(tokens: Sequence[Token], clauses: Sequence[int], sentences: Sequence[int]) -> set[int]:
    """The clauses of the past: those with an auxiliary of it, and the rest of a sentence that wants nothing."""
    past = {clause for token, clause in zip(tokens, clauses, strict=True) if "past" in token.marks}
    if not past:
        return past
    wanted = {clause for token, clause in zip(tokens, clauses, strict=True) if "must" in token.marks}
    told = past - wanted
    told_sentences = {sentence for clause, sentence in zip(clauses, sentences, strict=True) if clause in told}
    aims = {s for token, s in zip(tokens, sentences, strict=True) if token.marks.keys() & AIMS}
    return told | {c for c, s in zip(clauses, sentences, strict=True) if s in told_sentences - aims}


def _is_compared(found: Found, tokens: Sequence[Token], clauses: Sequence[int], today: date) -> bool:
    """Whether words between hide that the time is a yardstick: "against the 2025 survey"."""
    clause = clauses[found.core]
    for position in range(found.core - 1, max(-1, found.core - _COMPARED_WITHIN - 1), -1):
        if clauses[position] != clause:
            return False
        marks = tokens[position].marks
        if "than_date" in marks:
            return True
        if position == found.first - 1 and marks.keys() & _MEASURED:
            return found.days is not None and found.days[1] < today  # "shorter than in 2025", "double 2025"
        if "to_value" in marks or "must" in marks:
            return False
    return False


def _send_back(found: Found, today: date) -> None:
    if found.recurs is None or found.deadline is None or found.deadline <= today:
        return
    gone = calendar.gone(found.recurs, today)
    if gone is not None:
        found.days, found.deadline, found.alternatives, found.how = gone, gone[1], (), "in"


def belongs_to_baseline(
    found: Found, baseline: Amount | None, target: Amount | None, clauses: Sequence[int], tokens: Sequence[Token]
) -> bool:
    """Whether a time stands with the baseline, away from the target: "81.5 % (T10)", "it is 38 this year"."""
    if baseline is None or found.led or found.how not in ("bare", "in", "past", "by"):
        return False
    clause = clauses[found.core]
    if target is not None and clauses[target.first] == clause:
        return False
    if clauses[baseline.first] == clause:
        return True
    return found.first == baseline.last + 1 and tokens[baseline.last].text in ("(", "[")


def take_back(found: Found, today: date) -> None:
    """Of a time that belongs to the baseline, the one gone by is meant."""
    _send_back(found, today)


def baseline_date(
    times: Sequence[Found],
    deadline: Found | None,
    baseline: Amount | None,
    target: Amount | None,
    clauses: Sequence[int],
    today: date,
) -> str | None:
    """The last day of the period that the baseline, or the comparison, belongs to."""
    others = [found for found in times if found is not deadline and found.how != "length"]
    for found in others:
        days = _yardstick(found, deadline) if found.than else None
        if days is not None:
            return days[1].isoformat()
    if baseline is None:
        return None
    whole_year = date(today.year, 12, 31)
    near = [
        (_distance(found, baseline, clauses), -found.days[1].toordinal(), found.days[1])
        for found in others
        if found.days is not None
        and found.how not in ("from", "since")
        and (found.days[1] <= today or found.days[1] == whole_year or _is_begun(found, deadline, today))
        and not (target is not None and deadline is None and found.how == "by")
    ]
    best = min(near, default=None)
    return best[2].isoformat() if best is not None and best[0] <= 2 * _NEAR else None


def _is_begun(found: Found, deadline: Found | None, today: date) -> bool:
    """The present month counts where it is named with its year."""
    named = found.days is not None and found.recurs is None and found.shape in ("month", "han_month", "viet_month")
    return named and found.days is not None and found.days[0] <= today < found.days[1] and deadline is not None


def _distance(found: Found, baseline: Amount, clauses: Sequence[int]) -> int:
    apart = max(found.first - baseline.last, baseline.first - found.last, 0)
    return apart + (0 if clauses[found.core] == clauses[baseline.first] else _NEAR // 2)


def _yardstick(found: Found, deadline: Found | None) -> Days | None:
    """The days compared with; "the same period" is the deadline's, in the year named or the one before."""
    if not found.same:
        return found.days
    if deadline is None or deadline.days is None or deadline.how == "length":
        return None if found.by_year else found.days
    days = calendar.year_before(deadline.days)
    while found.by_year and found.days and days[1].year > found.days[1].year:
        days = calendar.year_before(days)
    return days
