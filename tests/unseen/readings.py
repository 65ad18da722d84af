"""How well goals are read that nobody here has seen: scores by language, never the lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from assistant.reading import Reading, read_goal
from assistant.records import LanguageCode

TODAY = date(2026, 11, 21)


@dataclass
class Score:
    """Hits, misses and false alarms of one question."""

    hits: int = 0
    missed: int = 0
    false: int = 0

    def add(self, wanted: bool, found: bool) -> None:
        self.hits += wanted and found
        self.missed += wanted and not found
        self.false += found and not wanted

    @property
    def f1(self) -> float:
        wrong = self.missed + self.false
        return 2 * self.hits / (2 * self.hits + wrong) if self.hits or wrong else 1.0

    @property
    def share(self) -> float:
        """Hits among all that were asked; a false alarm counts as asked."""
        asked = self.hits + self.missed + self.false
        return self.hits / asked if asked else 1.0


@dataclass
class Scores:
    has_target: Score = field(default_factory=Score)
    has_deadline: Score = field(default_factory=Score)
    value_and_unit: Score = field(default_factory=Score)
    baseline: Score = field(default_factory=Score)
    date: Score = field(default_factory=Score)
    comparator: Score = field(default_factory=Score)
    change: Score = field(default_factory=Score)


def goals_in(path: Path) -> list[dict[str, Any]]:
    """The labelled goals of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def score(goals: Iterable[Mapping[str, Any]], code: LanguageCode) -> Scores:
    """Read each goal as the command line does and compare it with what people labelled."""
    scores = Scores()
    for goal in goals:
        reading = read_goal(goal["text"], code, today=TODAY, kind=goal["kind"], running=False)
        for name, wanted, found in judged(goal, reading):
            getattr(scores, name).add(wanted, found)
    return scores


def judged(goal: Mapping[str, Any], reading: Reading) -> Iterator[tuple[str, bool, bool]]:
    """Name of the question, whether the answer is yes, and whether the reading says so rightly."""
    yield "has_target", goal["has_target"], reading.has_target
    yield "has_deadline", goal["has_deadline"], reading.has_deadline
    if goal["has_target"]:
        valued = same(reading.target, goal["target"]) and same(reading.target_high, goal["target_high"])
        yield "value_and_unit", True, valued and same_unit(reading.unit, goal["unit"])
        yield "comparator", True, reading.comparator == goal["comparator"]
        yield "change", True, reading.change == goal["change"]
    if goal["baseline"] is not None:
        yield "baseline", True, same(reading.baseline, goal["baseline"])
    elif reading.baseline is not None:
        yield "baseline", False, True
    if goal["has_deadline"]:
        readings = (reading.deadline, *reading.deadline_alternatives)
        yield "date", True, reading.has_deadline and goal["deadline"] in readings


def same(left: float | None, right: float | None) -> bool:
    """Whether two values are one, up to the rounding of a third."""
    if left is None or right is None:
        return left is right
    return abs(left - right) <= 1e-4 * max(1.0, abs(right))


def same_unit(left: str | None, right: str | None) -> bool:
    return (left or "").casefold() == (right or "").casefold()


def rows(by_language: Mapping[str, Scores]) -> Iterator[str]:
    """A table: a language a column, a question a line."""
    yield f"{'':<22}" + "".join(f"{code:>9}" for code in by_language)
    for name, how in (
        ("has_target", "f1"), ("has_deadline", "f1"), ("value_and_unit", "share"), ("baseline", "share"),
        ("date", "share"), ("comparator", "share"), ("change", "share"),
    ):  # fmt: skip
        cells = (getattr(getattr(scores, name), how) for scores in by_language.values())
        yield f"{name.replace('_', ' '):<22}" + "".join(f"{cell:>9.3f}" for cell in cells)
