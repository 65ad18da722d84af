"""Amounts: a number with its unit, as the source words it, and which amounts may measure the same thing."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.drafters.offline.evidence import Value
from assistant.drafters.offline.quantity_kinds import kind_of
from assistant.reading.units import convert
from assistant.records import Number

_RANGE = re.compile(r"(?<=\d)\s+\D{1,4}\s+(?=\d)")
"""What joins the ends of a range: "9 to 10" is written "9–10", so that it can stand in "from 9–10 to 3–4"."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit and the source's own wording of it."""

    value: Number
    unit: str | None
    wording: str
    high: Number | None = None

    @classmethod
    def of(cls, value: Value) -> Amount:
        quantity = value.mention.quantity
        wording = value.wording if quantity.high is None else _RANGE.sub("–", value.wording)
        return cls(quantity.value, quantity.unit, wording, quantity.high)

    @property
    def scaled(self) -> float:
        """The value in seconds where it is a time, else as it is: two times can be compared."""
        seconds = convert(self.value, self.unit, "s")
        return self.value if seconds is None else seconds


def alike(one: str | None, other: str | None) -> bool:
    """May amounts in these units be start and target of one measure? A unit said once stands for both."""
    kinds = kind_of(one), kind_of(other)
    if kinds[0] == kinds[1]:
        return one == other or kinds[0] in ("time", "count", "share")
    return one is None or other is None
