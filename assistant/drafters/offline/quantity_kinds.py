"""Kinds of quantities: shares, times, money, counts."""

from __future__ import annotations

from assistant.reading.units import DURATIONS, is_currency


def kind_of(unit: str | None) -> str:
    """share, time, money, count, or the unit itself."""
    if unit in ("%", "pp"):
        return "share"
    if unit in DURATIONS:
        return "time"
    if is_currency(unit):
        return "money"
    return "count" if unit in (None, "score") else unit or "count"
