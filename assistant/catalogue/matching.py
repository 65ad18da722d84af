"""Finding the catalogue entry that a text talks about."""

from __future__ import annotations

import importlib
import pkgutil
import re
from functools import cache

from assistant.catalogue import kpis
from assistant.catalogue.entry import CatalogueKpi
from assistant.records import LanguageCode

# How many letters an inflected form may add to a synonym: "leveransprecision(en)", "retour(en)".
_ENDING = {"en": 2, "nl": 3, "sv": 5}
_GAP = 60
_WEAK = 4


@cache
def entries() -> tuple[CatalogueKpi, ...]:
    """Every KPI of the catalogue, by id. A file in `kpis/` is enough to add some."""
    found = [
        kpi
        for module in sorted(info.name for info in pkgutil.iter_modules(kpis.__path__))
        for kpi in importlib.import_module(f"{kpis.__name__}.{module}").KPIS
    ]
    return tuple(sorted(found, key=lambda kpi: kpi.id))


def kpi_by_id(kpi_id: str) -> CatalogueKpi:
    """The KPI with this id. Raises KeyError."""
    return _by_id()[kpi_id]


def match(metric_text: str, language: LanguageCode) -> CatalogueKpi | None:
    """The KPI that the words of a metric name, or None. The longest name or synonym found wins."""
    ranked = _ranked(metric_text, language)
    return _by_id()[ranked[0][1]] if ranked else None


def search(words: str, language: LanguageCode) -> tuple[CatalogueKpi, ...]:
    """Entries for a person who looks something up, best first; all of them for no words."""
    wanted = words.casefold().split()
    if not wanted:
        return entries()
    named = [kpi_id for _, kpi_id in _ranked(words, language)]
    mentioned = [
        (-sum(word in text for word in wanted), kpi.id)
        for kpi in entries()
        for text in [_everything(kpi.id, language)]
        if any(word in text for word in wanted)
    ]
    order = dict.fromkeys(named + [kpi_id for _, kpi_id in sorted(mentioned)])
    return tuple(_by_id()[kpi_id] for kpi_id in order)


def _ranked(text: str, language: LanguageCode) -> list[tuple[int, str]]:
    """(minus the letters matched, id), best first; the id breaks ties so that drafts are repeatable."""
    folded = text.casefold()
    best: dict[str, int] = {}
    for phrase, pattern, kpi_id in _patterns(language):
        if phrase in folded and (found := pattern.search(folded)):
            best[kpi_id] = max(best.get(kpi_id, 0), _weight(found))
    return sorted((-weight, kpi_id) for kpi_id, weight in best.items())


def _weight(found: re.Match[str]) -> int:
    return sum(len(part) for part in found.groups() if part)


@cache
def _patterns(language: LanguageCode) -> tuple[tuple[str, re.Pattern[str], str], ...]:
    """(first part, pattern, id) for each name and synonym. The first part is a cheap test before the pattern."""
    built = []
    for kpi in entries():
        words = kpi.words[language]
        for phrase in (words.name, *words.synonyms):
            parts = [part.strip() for part in phrase.casefold().split("…")]
            built.append((parts[0], _phrase_pattern(parts, language), kpi.id))
    return tuple(built)


def _phrase_pattern(parts: list[str], language: LanguageCode) -> re.Pattern[str]:
    ending = _ENDING.get(language)
    if language == "zh":
        return re.compile(rf".{{0,{_GAP // 4}}}?".join(f"({re.escape(part)})" for part in parts), re.S)
    # Short names ("NPS", "kö") take no ending, or they would be found inside other words.
    closed = [
        rf"(?<!\w)({re.escape(part)})" + (rf"\w{{0,{ending}}}" if ending and len(part) > _WEAK else "") + r"(?!\w)"
        for part in parts
    ]
    return re.compile(rf".{{0,{_GAP}}}?".join(closed), re.S)


@cache
def _by_id() -> dict[str, CatalogueKpi]:
    return {kpi.id: kpi for kpi in entries()}


@cache
def _everything(kpi_id: str, language: LanguageCode) -> str:
    kpi = _by_id()[kpi_id]
    words = kpi.words[language]
    return " ".join((kpi.id, kpi.domain, words.name, *words.synonyms, words.definition)).casefold()
