"""How much two goals say the same, and whether they speak of one measure."""

from __future__ import annotations

from assistant.lint.statement import Statement
from assistant.reading.units import convert
from assistant.records import Number

# A figure that many measures share by chance ("from 80 to 90 %") proves nothing; 96 or 2,350 does.
_ROUND = 5


def likeness(one: Statement, other: Statement) -> float:
    """The share of words that two goals have in common, 0 to 1."""
    first, second = one.subject, other.subject
    if not first or not second:
        return 0.0
    return len(first & second) / len(first | second)


def overlap(one: Statement, other: Statement) -> float:
    """The share of the shorter goal's word stems that the longer one has too, 0 to 1."""
    first, second = one.stems, other.stems
    if not first or not second:
        return 0.0
    return len(first & second) / min(len(first), len(second))


def contained(one: Statement, other: Statement) -> float:
    """The share of the first goal's word stems that stand in the other, 0 to 1."""
    first = one.stems
    return len(first & other.stems) / len(first) if first else 0.0


def same_figures(one: Statement, other: Statement) -> bool:
    """Whether both go from the same start to the same target, units apart, with figures few goals share by chance."""
    if one.target is None or one.baseline is None or not (same_start(one, other) and same_target(one, other)):
        return False
    return is_telling(one.target) or is_telling(one.baseline)


def same_start(one: Statement, other: Statement) -> bool:
    """Whether both start from the same value, units apart."""
    if one.baseline is None or other.baseline is None:
        return False
    return convert(other.baseline, other.unit, one.unit) == one.baseline


def is_telling(value: Number) -> bool:
    """Whether so few goals have this figure by chance that two with it speak of one thing: 96 and 2,350, not 80."""
    return not (value % _ROUND == 0 and value <= 100)


def same_target(one: Statement, other: Statement) -> bool:
    """Whether both end at the same value, units apart."""
    if one.target is None or other.target is None:
        return False
    return convert(other.target, other.unit, one.unit) == one.target
