"""Who drafts: `Drafter.draft(document, brief)`; one module or folder per drafter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol

from assistant.document import Document
from assistant.records import LanguageCode, Objective, Period, PromptUsed, Theme

Level = Literal["company", "department", "team", "individual"]
Stage = Literal["read", "themes", "objectives", "check"]


@dataclass(frozen=True, slots=True)
class ThemeChoice:
    """A theme as a person wants it: its name, the ids of the sentences behind it; a `parked` one gets no objective."""

    name: str
    sentences: tuple[str, ...]
    parked: bool = False


@dataclass(frozen=True, slots=True)
class Brief:
    """What the person asked for. `language` is the language of the set, never null here.

    `themes` in the person's order: each that is not parked gets one objective, however many `objectives` says.
    Empty: the drafter finds and chooses them itself.
    """

    period: Period
    language: LanguageCode
    today: date
    level: Level | None = None
    objectives: int | None = None
    key_results: int | None = None
    themes: tuple[ThemeChoice, ...] = ()

    @property
    def ticked(self) -> tuple[ThemeChoice, ...]:
        """The chosen themes that get an objective."""
        return tuple(theme for theme in self.themes if not theme.parked)

    @property
    def set_aside(self) -> tuple[ThemeChoice, ...]:
        """The chosen themes that are kept without one."""
        return tuple(theme for theme in self.themes if theme.parked)


@dataclass(frozen=True, slots=True)
class Progress:
    """One step forward; `objective` is present when one is complete, or has come again better (by its id).

    `notes` are the drafter's plain sentences about what is missing, sent with the last stage. `retry_in`: the
    model is busy and will be asked again in so many seconds.
    """

    stage: Stage
    done: int
    total: int | None = None
    objective: Objective | None = None
    notes: tuple[str, ...] = ()
    retry_in: float | None = None


Report = Callable[[Progress], None]


def silent(_: Progress) -> None:
    """The report of a caller that does not watch."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """What a drafter proposes.

    Items carry their sources as `Source` records whose `sentence` alone counts: quotes and offsets
    are cut by `grounding.cite`. `notes` are plain sentences about what is missing, in the language asked for.
    `language` is what the items are written in where that is not the language asked for.
    """

    themes: tuple[Theme, ...]
    objectives: tuple[Objective, ...]
    notes: tuple[str, ...] = ()
    language: LanguageCode | None = None
    title: str | None = None
    model: str | None = None
    prompt: PromptUsed | None = None


class Drafter(Protocol):
    """`report` may raise `Cancelled`; a drafter lets it pass."""

    @property
    def engine(self) -> str: ...

    def draft(self, document: Document, brief: Brief, report: Report = silent) -> Drafted: ...

    def objective_from(self, document: Document, brief: Brief, theme: Theme) -> Objective | None:
        """One objective drafted from what the text says around the theme's cited sentences.

        Sources as in `Drafted`; `theme_id` is the theme's. None where the text says too little.
        """
