"""Kinds of quantities: shares, times, money, counts."""

from __future__ import annotations

import re

TIMES = {"ms": 1e-3, "s": 1, "min": 60, "h": 3600, "day": 86400, "week": 604800, "month": 2629746, "year": 31556952}
"""Seconds in each unit of time."""
_CURRENCY = re.compile(r"[A-Z]{3}")


def kind_of(unit: str | None) -> str:
    """share, time, money, count, or the unit itself."""
    if unit in ("%", "pp"):
        return "share"
    if unit in TIMES:
        return "time"
    if unit and _CURRENCY.fullmatch(unit):
        return "money"
    return "count" if unit in (None, "score") else unit or "count"
