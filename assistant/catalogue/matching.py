"""Finding the catalogue entry that a text talks about, or the one that a person looks for."""

from __future__ import annotations

import re

from assistant.catalogue.entry import CatalogueKpi
from assistant.catalogue.folder import by_id, entries
from assistant.catalogue.naming import Named, Phrase, named, shared_by
from assistant.catalogue.pieces import folded
from assistant.catalogue.searching import nearest
from assistant.catalogue.searching import search as _search
from assistant.records import LanguageCode

__all__ = ["entries", "kpi_by_id", "match", "nearest", "search", "suited"]

# A single word names a KPI where it is a long enough word of few KPIs, or where little else is said.
_LETTERS, _CHINESE_SIGNS = 5, 4
# What Chinese measures end in: 续费率, 客单价, 库存量.
_MEASURES = "率数量额度期价比值分"
_SHARED_BY_MOST = 2
_ENOUGH = 0.4
_ALSO_VERBS = frozenset({"falls", "leaks", "returns", "yield", "waits", "reopens"})
# "Per 1,000 passengers" says what something is divided by, not what is measured.
_PER_LETTERS = 24
_PER = re.compile(r"(?:\bper|/|\bmỗi|\btrên mỗi|每)\s*(?:[\d.,\s]*\d\s*)?$")


def kpi_by_id(kpi_id: str) -> CatalogueKpi:
    """The KPI with this id. Raises KeyError."""
    return by_id()[kpi_id]


def match(metric_text: str, language: LanguageCode) -> CatalogueKpi | None:
    """The KPI that the words of a metric name, or None: no KPI is better than a wrong one.

    The longest name or synonym found wins, then the one that stands first.
    """
    return next(iter(suited(metric_text, language)), None)


def suited(text: str, language: LanguageCode) -> tuple[CatalogueKpi, ...]:
    """Every KPI that a text names, each once, the longest name or synonym first."""
    plain = folded(text)
    found = [
        each
        for each in named(plain, language)
        if _tells(each, text, plain, language)
        and not _PER.search(plain[max(0, each.start - _PER_LETTERS) : each.start])
    ]
    ranked = sorted(found, key=lambda each: (-each.letters, each.start, each.phrase.kpi))
    return tuple(by_id()[kpi] for kpi in dict.fromkeys(each.phrase.kpi for each in ranked))


def search(words: str, language: LanguageCode) -> tuple[CatalogueKpi, ...]:
    """Entries for a person who looks something up in their own words, best first; all of them for no words."""
    return _search(words, language) if words.strip() else entries()


def _tells(each: Named, written: str, text: str, language: LanguageCode) -> bool:
    """Is the phrase said as a name here, not as a word that happens to stand in the sentence?"""
    phrase = each.phrase
    if phrase.parts[0] == text:
        return True
    if phrase.acronym:
        return phrase.parts[0].upper() in written
    if each.letters >= _ENOUGH * len(text) or len(phrase.parts) > 1:
        return True
    if language == "zh":
        return phrase.name or each.letters >= _CHINESE_SIGNS or _is_a_measure(phrase.parts[0])
    return " " in phrase.parts[0] or _is_its_own(phrase, language)


def _is_a_measure(word: str) -> bool:
    """Is this short Chinese word a measure of few KPIs? 续费率 is, 覆盖率 is said of forests as of tests."""
    return len(word) > _CHINESE_SIGNS - 2 and word[-1] in _MEASURES and shared_by(word, "zh") <= _SHARED_BY_MOST


def _is_its_own(phrase: Phrase, language: LanguageCode) -> bool:
    """Does this single word belong to the KPI, and not to many of them or to the language at large?"""
    word = phrase.parts[0]
    if word in _ALSO_VERBS:
        return False
    return phrase.name or (len(word) >= _LETTERS and shared_by(word, language) <= _SHARED_BY_MOST)
