"""Reading one goal, warm, over the goals of the five reading tables."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.reading import read_goal
from assistant.records import LANGUAGE_CODES
from tests.bench.measure import Figure, milliseconds, seconds
from tests.reading.row import TODAY
from tests.reading.tables import all_rows

REPEATS = 9


def figures() -> Iterator[Figure]:
    goals = [(code, row.text) for code in LANGUAGE_CODES for row in all_rows(code)]
    # The best of several runs of each: what else the machine does only ever adds to it.
    taken = [
        min(seconds(lambda code=code, text=text: read_goal(text, code, today=TODAY), REPEATS))  # type: ignore[misc]
        for code, text in goals
    ]
    yield Figure("read one goal, warm", milliseconds(taken), "median 0.15 ms")
