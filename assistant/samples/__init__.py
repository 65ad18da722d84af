"""Sample strategy texts, three per language, of trades that exist and companies that do not."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from assistant.records import LANGUAGE_CODES, LanguageCode


@dataclass(frozen=True, slots=True)
class Sample:
    """One text to try. `trade` is what the company does, in the language of the text."""

    id: str
    language: LanguageCode
    title: str
    trade: str
    text: str


@cache
def samples(language: LanguageCode) -> tuple[Sample, ...]:
    """The samples of one language, in the order they are offered."""
    folder = files(__name__) / language
    entries = json.loads((folder / "samples.json").read_text(encoding="utf-8"))
    return tuple(
        Sample(
            id=f"{language}-{number}",
            language=language,
            title=entry["title"],
            trade=entry["trade"],
            text=(folder / entry["file"]).read_text(encoding="utf-8"),
        )
        for number, entry in enumerate(entries, start=1)
    )


def sample(sample_id: str) -> Sample | None:
    """The sample with this id, `sv-2`; None for an id that names none."""
    code = sample_id.partition("-")[0]
    known = next((each for each in LANGUAGE_CODES if each == code), None)
    return next((each for each in samples(known) if each.id == sample_id), None) if known else None
