"""The tables of the config file as the program knows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from assistant.records import Severity

Level = Severity | Literal["off"]
Separators = Literal["1,234.5", "1.234,5", "1 234,5"]
Engine = Literal["offline", "openai"]
LEVELS: tuple[Level, ...] = ("error", "warning", "info", "off")


@dataclass(frozen=True, slots=True)
class Limits:
    """Upper bounds; the `[limits]` table of the config file may lower or raise each."""

    text_bytes: int = 2_000_000
    pages: int = 300
    body_bytes: int = 2_200_000
    objectives_most: int = 5
    key_results_least: int = 2
    key_results_most: int = 5
    kpis_most: int = 10
    model_seconds: int = 300


@dataclass(frozen=True, slots=True)
class RuleChoice:
    """The `[rules]` table: which rules run, by id or code prefix, and how grave each is (rule and level, in pairs)."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: tuple[tuple[str, Level], ...] = ()


@dataclass(frozen=True, slots=True)
class Glossary:
    """The `[glossary]` table: words that are fine here, and words that are not (each with a better one, or "")."""

    accept: tuple[str, ...] = ()
    reject: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """The `[numbers]` table. `separators` None: as each language has them. Words up to `words_to` may stay words."""

    separators: Separators | None = None
    words_to: int = 0
