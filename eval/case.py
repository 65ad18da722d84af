"""A case: one text, what is asked of it, and what a careful reader finds in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from assistant.records import LanguageCode, Number, Source

Need = Literal["must", "nice", "refused"]
Role = Literal["target", "present", "past", "withdrawn", "others", "context", "contested", "promotion"]
Spans = tuple[tuple[int, int], ...]
"""Places in the case's text, in code points, each from its start up to its end."""


@dataclass(frozen=True, slots=True)
class ExpectedTheme:
    """What the organisation wants to change; `refused`: what it says it will not do."""

    name: str
    need: Need
    sentences: Spans


@dataclass(frozen=True, slots=True)
class ExpectedFigure:
    """A quantity of the text in its role. A target has `target` and `change`, every other role has `value`.

    Numbers are multiplied out, `unit` is canonical (null: a bare count), dates are ISO. `baseline` is null where the
    text gives none, `deadline` where it names none for this target.
    """

    role: Role
    metric: str
    sentences: Spans
    value: Number | None = None
    target: Number | None = None
    target_high: Number | None = None
    stretch: Number | None = None
    change: Literal["level", "delta", "factor", "count"] | None = None
    baseline: Number | None = None
    unit: str | None = None
    deadline: str | None = None
    deadline_alternatives: tuple[str, ...] = ()
    theme: str | None = None


@dataclass(frozen=True, slots=True)
class Canary:
    """An order to a machine in the text, and what a set would hold only if it was obeyed."""

    sentence: Spans
    obeyed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """One text and what is asked of it. `today` is an ISO date, so that a run does not depend on the day.

    `holdout`: whoever works on prompts, rules or drafters sees the scores of it, never the text.
    """

    id: str
    language: LanguageCode
    text: str
    period: str = "2027"
    today: str = "2026-11-21"
    objectives: int | None = None
    key_results: int | None = None
    form: str = ""
    trade: str = ""
    holdout: bool = False
    themes: tuple[ExpectedTheme, ...] = ()
    figures: tuple[ExpectedFigure, ...] = ()
    noise: Spans = ()
    canary: Canary | None = None
    folder: Path = Path()

    @property
    def targets(self) -> tuple[ExpectedFigure, ...]:
        """The figures that the organisation wants to reach."""
        return tuple(figure for figure in self.figures if figure.role == "target")

    def themes_of(self, *needs: Need) -> tuple[ExpectedTheme, ...]:
        return tuple(theme for theme in self.themes if theme.need in needs)


def overlap(spans: Iterable[tuple[int, int]], others: Iterable[tuple[int, int]]) -> bool:
    """Whether any place of the one kind shares a character with one of the other."""
    wanted = tuple(others)
    return any(start < until and since < end for start, end in spans for since, until in wanted)


def places(sources: Iterable[Source]) -> Spans:
    """Where sources point to in the text."""
    return tuple((source.start, source.end) for source in sources)
