"""What a goal asks of its metric: to reach a level, to change by an amount or a factor, or to count from zero."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.reading.amount import Amount
from assistant.reading.records import Change, Direction
from assistant.reading.surroundings import Around
from assistant.reading.token import Token
from assistant.reading.units import DURATIONS, convert, is_currency, is_share
from assistant.records import Number


def verb_direction(tokens: Sequence[Token], taken: Sequence[bool]) -> Direction | None:
    """The direction the statement's verb names; the first one counts."""
    weak: Direction | None = None
    for token, gone in zip(tokens, taken, strict=True):
        if gone:
            continue
        marks = token.marks
        if "increase" in marks or "decrease" in marks:
            return "increase" if "increase" in marks else "decrease"
        if weak is None:
            if "maintain" in marks:
                weak = "maintain"
            elif "more" in marks or "fewer" in marks:
                weak = "increase" if "more" in marks else "decrease"
            elif "reach" in marks:
                weak = "reach"
        elif weak == "reach":
            if "maintain" in marks:
                weak = "maintain"
            elif "more" in marks or "fewer" in marks:
                weak = "increase" if "more" in marks else "decrease"
    return weak


def kind_of_change(
    target: Amount, around: Around, unit: str | None, verb: Direction | None, baseline: Amount | None
) -> Change:
    """Whether the target is a level, a change by an amount, a factor, or a count from zero."""
    if target.unit == "x":
        return "factor"
    if around.left == "to":
        return "level"
    directed = verb in ("increase", "decrease")
    if around.left == "by" and (directed or around.growth or around.more):
        return "delta"
    if target.signed == "+" or (target.signed == "-" and is_share(target.unit)):
        target.value = abs(target.value)
        return "delta"
    if around.more or around.growth:
        return "delta"
    if is_currency(target.unit) and around.make and around.left == "":
        return "count"
    loose = around.comparator in (None, "at_least", "more_than", "at_most", "about")
    if around.verb_adjacent and loose and (is_share(target.unit) or not around.noun_follows):
        return "delta"
    if (
        directed
        and is_share(target.unit)
        and around.left in ("", "by")
        and not around.share
        and around.comparator is None
    ):
        return "delta"
    if verb == "decrease" and target.unit in DURATIONS and around.left == "" and around.comparator is None:
        return "delta"
    if target.value == 0 and target.worded:
        return "level"  # "no accidents"
    limited = around.comparator in ("at_most", "less_than") or baseline is not None
    counts = target.unit is None and unit is None and (around.noun_follows or around.counted)
    if counts and around.left != "of" and not limited:
        return "count"
    return "level"


def direction_of(
    value: Number | None,
    baseline: Number | None,
    change: Change | None,
    target: Amount | None,
    around: Around | None,
    verb: Direction | None,
) -> Direction | None:
    if value is not None and baseline is not None and change == "level" and value != baseline:
        return "increase" if value > baseline else "decrease"
    if change == "delta" and around is not None and around.more:
        return "increase" if around.more == "increase" else "decrease"
    if change == "delta" and target is not None and target.signed:
        return "increase" if target.signed == "+" else "decrease"
    if verb not in (None, "reach"):
        return verb
    if change == "factor" and value is not None:
        return "increase" if value > 1 else "decrease"
    return "reach" if value is not None else verb


def in_unit(
    baseline: Amount | None, unit: str | None, kind: str | None
) -> tuple[Number | None, Number | None, str | None]:
    """The baseline in the target's unit where there is a way to it, with the unit it was written in."""
    if baseline is None:
        return None, None, None
    written = baseline.unit or unit
    value = convert(baseline.value, baseline.kind or kind, kind)
    high = convert(baseline.high, baseline.kind or kind, kind) if baseline.high is not None else None
    if value is None:
        return baseline.value, baseline.high, written
    return value, high, written
