"""A goal statement -> Reading: what it says of metric, baseline, target, unit, direction and deadline."""

from assistant.reading.dates import read_dates
from assistant.reading.mentions import DatedClause, Heard, Mention, read_closely
from assistant.reading.reader import read_goal, read_quantities, reading_to_json
from assistant.reading.records import (
    Change,
    Comparator,
    DateMention,
    Direction,
    Quantity,
    Reading,
    Role,
    Span,
)
from assistant.reading.rows import columns_of

__all__ = [
    "Change",
    "Comparator",
    "DateMention",
    "DatedClause",
    "Direction",
    "Heard",
    "Mention",
    "Quantity",
    "Reading",
    "Role",
    "Span",
    "columns_of",
    "read_closely",
    "read_dates",
    "read_goal",
    "read_quantities",
    "reading_to_json",
]
