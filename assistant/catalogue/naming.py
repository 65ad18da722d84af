"""Which KPI a text names: its names and synonyms, found word for word."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from assistant.catalogue.folder import entries
from assistant.catalogue.pieces import folded
from assistant.records import LanguageCode

# How many letters an inflected form may add to a synonym: "leveransprecision(en)", "retour(en)".
_ENDING = {"en": 2, "nl": 3, "sv": 5}
_GAP = {"zh": 15}
_LONGEST_GAP = 60
# Short names ("NPS", "kö") take no ending, or they would be found inside other words.
_SHORT = 4
_KEY = 3
_WORD = re.compile(r"\w+")


class Phrase(NamedTuple):
    """A name or synonym. `parts`: what stands around its "…"; `name`: it is what the KPI is called first."""

    parts: tuple[str, ...]
    kpi: str
    name: bool
    acronym: bool


class Named(NamedTuple):
    """A phrase found in a text: how many letters of it, and where it starts."""

    phrase: Phrase
    letters: int
    start: int


def named(text: str, language: LanguageCode) -> Iterator[Named]:
    """Every phrase of the catalogue that stands in a folded text."""
    for start, key in _starts(text, language):
        for phrase in _phrases(key, language):
            if (end := _ends(text, start, phrase.parts[0], language)) and _rest(text, end, phrase.parts[1:], language):
                yield Named(phrase, sum(map(len, phrase.parts)), start)


def _starts(text: str, language: LanguageCode) -> Iterator[tuple[int, str]]:
    """Where a phrase may begin, and the letters it is kept under."""
    if language == "zh":
        yield from enumerate(text)
    else:
        yield from ((found.start(), found[0][:_KEY]) for found in _WORD.finditer(text))


def _rest(text: str, end: int, parts: tuple[str, ...], language: LanguageCode) -> bool:
    """Do the other parts follow, each within a few words of the one before?"""
    gap = _GAP.get(language, _LONGEST_GAP)
    for part in parts:
        start = text.find(part, end, end + gap + len(part))
        while start >= 0 and not (after := _ends(text, start, part, language) if _begins(text, start, language) else 0):
            start = text.find(part, start + 1, end + gap + len(part))
        if start < 0:
            return False
        end = after
    return True


def _begins(text: str, start: int, language: LanguageCode) -> bool:
    return start == 0 or not _is_letter(text[start - 1], language)


def _ends(text: str, start: int, part: str, language: LanguageCode) -> int:
    """Where the part ends that begins here, an inflection included; 0 where it does not stand here."""
    if not text.startswith(part, start) or (part.isascii() and not _begins(text, start, language)):
        return 0
    end = start + len(part)
    if language == "zh" and not part.isascii():
        return end
    inflected = end
    while inflected < len(text) and _is_letter(text[inflected], language):
        inflected += 1
    allowed = _ENDING.get(language, 0) if len(part) > _SHORT else 0
    return inflected if inflected - end <= allowed else 0


def _is_letter(sign: str, language: LanguageCode) -> bool:
    """Does this sign go on with the word beside it? In Chinese "NPS从30到45" is two words."""
    return (sign.isalnum() or sign == "_") and (language != "zh" or sign.isascii())


@lru_cache(maxsize=20_000)
def _phrases(key: str, language: LanguageCode) -> tuple[Phrase, ...]:
    """The phrases that begin with these letters."""
    return tuple(_phrase(said, kpi_id, name) for said, kpi_id, name in _by_start(language).get(key, ()))


def _phrase(said: str, kpi_id: str, name: bool) -> Phrase:
    parts = tuple(part for part in (folded(each) for each in said.split("…")) if part)
    acronym = said.isupper() and len(said) <= _SHORT + 1 and said.isascii()
    return Phrase(parts, kpi_id, name, acronym)


@cache
def _by_start(language: LanguageCode) -> dict[str, list[tuple[str, str, bool]]]:
    """What each KPI is called, by its first letters: few of them are ever looked at."""
    by_start: dict[str, list[tuple[str, str, bool]]] = defaultdict(list)
    for kpi in entries():
        words = kpi.words[language]
        for said in words.phrases:
            _, key = next(_starts(folded(said), language))
            by_start[key].append((said, kpi.id, said is words.name))
    return by_start


@cache
def shared_by(word: str, language: LanguageCode) -> int:
    """How many KPIs have this word in a name or synonym."""
    return sum(any(_holds(phrase, word, language) for phrase in phrases) for phrases in _said(language))


def _holds(phrase: str, word: str, language: LanguageCode) -> bool:
    return word in phrase and (language == "zh" or word in _WORD.findall(phrase))


@cache
def _said(language: LanguageCode) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(map(folded, kpi.words[language].phrases)) for kpi in entries())
