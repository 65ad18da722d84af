"""What a reading of a goal is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from assistant.records import Number

Direction = Literal["increase", "decrease", "maintain", "reach"]
Change = Literal["level", "delta", "factor", "count"]
Comparator = Literal["exactly", "at_least", "at_most", "more_than", "less_than", "about", "between"]
Role = Literal["target", "baseline", "stretch", "definition", "population", "past", "other"]
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in the text and the part it plays.

    `value` is multiplied out (`1,2 mkr` is 1200000 with unit SEK); `high` is the upper end of a
    range. `worded` is true where it is written in words ("tre", "三次").
    """

    value: Number
    unit: str | None
    start: int
    end: int
    role: Role
    high: Number | None = None
    worded: bool = False


@dataclass(frozen=True, slots=True)
class DateMention:
    """A time the text names: the days it spans, and the day it means as a deadline.

    `deadline` is None where no calendar fixes the time ("before the summer"). `alternatives` are
    other readings of it, ISO dates. `is_deadline` is false for a time in the past of the sentence,
    a yardstick ("compared with 2025") and a name ("the 2025 review").
    """

    start: int
    end: int
    deadline: str | None
    alternatives: tuple[str, ...] = ()
    first_day: date | None = None
    last_day: date | None = None
    is_deadline: bool = True


@dataclass(frozen=True, slots=True)
class Reading:
    """What one goal statement says. Spans are code points of the statement, by field name.

    `direction` is what the numbers say where there are two, else what the verb says, which
    `verb_direction` always holds. `baseline` stands in the target's unit; `baseline_unit` is the
    unit it was written in. `unit_alternatives` holds "pp" where "by 5 %" of a rate may mean points.
    """

    metric: str | None = None
    has_target: bool = False
    withheld: bool = False
    target: Number | None = None
    target_high: Number | None = None
    stretch: Number | None = None
    unit: str | None = None
    baseline: Number | None = None
    baseline_high: Number | None = None
    baseline_date: str | None = None
    baseline_unit: str | None = None
    direction: Direction | None = None
    comparator: Comparator | None = None
    change: Change | None = None
    has_deadline: bool = False
    deadline: str | None = None
    deadline_alternatives: tuple[str, ...] = ()
    unit_alternatives: tuple[str, ...] = ()
    ambiguous: bool = False
    spans: Mapping[str, Span] = field(default_factory=dict)
    quantities: tuple[Quantity, ...] = ()
    verb_direction: Direction | None = None
