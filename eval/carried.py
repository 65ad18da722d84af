"""Which item of a set carries which figure of the text: the same value, in the same unit."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.records import KeyResult, Kpi, Number, OkrSet, items
from eval.case import ExpectedFigure, overlap, places

Measured = KeyResult | Kpi

_SECONDS = {
    "ms": 0.001,
    "s": 1.0,
    "min": 60.0,
    "h": 3_600.0,
    "day": 86_400.0,
    "week": 604_800.0,
    "month": 2_629_746.0,
    "year": 31_556_952.0,
}
_CURRENCY_LETTERS = 3


def measured(okr_set: OkrSet) -> Iterator[Measured]:
    """Everything in a set that may hold a target."""
    return (item for _, item in items(okr_set) if isinstance(item, KeyResult | Kpi))


def carriers(figure: ExpectedFigure, okr_set: OkrSet) -> list[Measured]:
    """The items whose target is the figure's, key results first."""
    assert figure.target is not None
    found = [
        item
        for item in measured(okr_set)
        if item.target is not None
        and same_value(figure.target, figure.unit, item.target, item.unit, figure.change)
        and _is_about(item, figure)
    ]
    return sorted(found, key=lambda item: isinstance(item, Kpi))


def _is_about(item: Measured, figure: ExpectedFigure) -> bool:
    """Whether it rests on a sentence of the figure's; a KPI may rest on none of its own."""
    return not item.sources or overlap(places(item.sources), figure.sentences)


def same_value(
    value: Number, unit: str | None, other: Number, other_unit: str | None, change: str | None = None
) -> bool:
    """Whether two quantities are the same, whatever unit of time they are written in."""
    if unit in _SECONDS and other_unit in _SECONDS:
        return close(value * _SECONDS[unit], other * _SECONDS[other_unit], 0.03)
    if not same_unit(unit, other_unit, change):
        return False
    # A fall of 8 is written as 8 by some and as -8 by others.
    return close(value, other) or (change == "delta" and close(value, -other))


def same_unit(unit: str | None, other: str | None, change: str | None = None) -> bool:
    """Whether two units name the same kind of thing; the text's own words for a count are as good as none."""
    if change == "delta" and unit == "%" and other == "pp":
        return True  # "Down by 3 %" of a rate may be meant either way; "3 percentage points" may not.
    one, two = (name if name is not None and _is_canonical(name) else None for name in (unit, other))
    return one == two


def close(one: Number, other: Number, share: float = 1e-9) -> bool:
    return abs(one - other) <= share * max(1.0, abs(one), abs(other))


def start_of(item: Measured) -> Number | None:
    """The start value of a key result, the present one of a KPI."""
    return item.baseline if isinstance(item, KeyResult) else item.current


def _is_canonical(unit: str) -> bool:
    money = len(unit) == _CURRENCY_LETTERS and unit.isascii() and unit.isupper()
    return money or unit in ("%", "pp", "x", *_SECONDS)
