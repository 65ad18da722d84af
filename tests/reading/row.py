"""One row of a reading table: a statement and everything it should be read as.

What a row leaves out must be absent from the reading, except `metric` and `direction`, which are
compared only where the row names them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from assistant.reading import Reading
from assistant.records import Number, Period

TODAY = date(2026, 11, 21)
"""A Saturday in the fourth quarter; every table counts from it."""


@dataclass(frozen=True, slots=True)
class Row:
    text: str
    target: Number | None = None
    unit: str | None = None
    high: Number | None = None
    stretch: Number | None = None
    baseline: Number | None = None
    comparator: str | None = None
    change: str | None = None
    deadline: str | None = None
    others: tuple[str, ...] = ()
    points: bool = False
    """Whether "by 5 %" may mean percentage points."""
    unfixed: bool = False
    withheld: bool = False
    metric: str | None = None
    direction: str | None = None
    period: Period | None = None

    def differences(self, reading: Reading) -> dict[str, tuple[object, object]]:
        """What the reading says and what the row expects, where they differ."""
        comparator = self.comparator or ("exactly" if self.target is not None else None)
        pairs: dict[str, tuple[object, object]] = {
            "has_target": (reading.has_target, self.target is not None),
            "target": (reading.target, self.target),
            "target_high": (reading.target_high, self.high),
            "stretch": (reading.stretch, self.stretch),
            "unit": (reading.unit, self.unit),
            "baseline": (reading.baseline, self.baseline),
            "comparator": (reading.comparator, "between" if self.high is not None else comparator),
            "deadline": (reading.deadline, self.deadline),
            "alternatives": (reading.deadline_alternatives, self.others),
            "ambiguous": (reading.ambiguous, bool(self.others) or self.points),
            "has_deadline": (reading.has_deadline, self.deadline is not None or self.unfixed),
            "withheld": (reading.withheld, self.withheld),
            "points": (reading.unit_alternatives, ("pp",) if self.points else ()),
        }
        if self.change is not None:
            pairs["change"] = (reading.change, self.change)
        if self.metric is not None:
            pairs["metric"] = (reading.metric, self.metric)
        if self.direction is not None:
            pairs["direction"] = (reading.direction, self.direction)
        return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


FISCAL = Period("FY2026/27", "2026-04-01", "2027-03-31", 4)
FIRST_QUARTER = Period("2027-Q1", "2027-01-01", "2027-03-31")

Topic = Literal[
    "from one value to another",
    "by an amount",
    "factors",
    "counts",
    "levels and comparators",
    "deadlines",
    "numbers that are no targets",
    "tables and values told apart",
    "careless typing",
    "sentences of a strategy text",
]
Table = Mapping[Topic, tuple[Row, ...]]
"""A language's rows by topic; all five tables have them all, in this order."""
