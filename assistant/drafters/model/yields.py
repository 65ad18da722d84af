"""What a way of asking has given."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.records import Objective, Theme


@dataclass(frozen=True, slots=True)
class Yield:
    """`title` is the model's name for the set, null where it gave none."""

    themes: tuple[Theme, ...]
    objectives: tuple[Objective, ...]
    title: str | None = None
