"""Cases: texts to draft from. The shipped samples, or a folder of one's own."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from assistant.errors import InputError
from assistant.records import LANGUAGE_CODES, LanguageCode
from assistant.samples import samples


@dataclass(frozen=True, slots=True)
class Case:
    """One text and what is asked of it. `today` is an ISO date, so that a run does not depend on the day."""

    id: str
    language: LanguageCode
    text: str
    period: str = "2027"
    today: str = "2026-11-21"
    objectives: int | None = None
    key_results: int | None = None


def shipped() -> tuple[Case, ...]:
    """The sample texts of the product, three per language."""
    return tuple(Case(sample.id, code, sample.text) for code in LANGUAGE_CODES for sample in samples(code))


def in_folder(folder: Path) -> tuple[Case, ...]:
    """One case per subfolder: `case.toml` (language, period, today, objectives, key_results) and `text.txt`.

    Raises InputError where the folder holds none, or one of them cannot be read.
    """
    found = tuple(_case(path.parent) for path in sorted(folder.glob("*/case.toml")))
    if not found:
        raise InputError(
            "There is no case in %(path)s.",
            "A case is a folder with case.toml and text.txt.",
            values={"path": str(folder)},
        )
    return found


def _case(folder: Path) -> Case:
    try:
        table: dict[str, Any] = tomllib.loads((folder / "case.toml").read_text(encoding="utf-8"))
        text = (folder / "text.txt").read_text(encoding="utf-8")
        if table.get("language") not in LANGUAGE_CODES:
            raise ValueError("language")
    except (OSError, ValueError) as problem:
        raise InputError(
            "The case %(path)s cannot be read: %(problem)s.",
            "case.toml needs a language (en, nl, sv, vi, zh); text.txt holds the text.",
            values={"path": str(folder), "problem": str(problem)[:100]},
        ) from None
    known = {name: table[name] for name in ("period", "today", "objectives", "key_results") if name in table}
    return Case(folder.name, cast(LanguageCode, table["language"]), text, **known)
