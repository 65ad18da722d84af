"""KPIs of the catalogue on a terminal: one in full, several as a list."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Sequence

from assistant.catalogue import AREAS, CatalogueKpi, unit_name
from assistant.commands.inputs import spoken
from assistant.languages import language
from assistant.records import LanguageCode

_WIDTH = 96
_MOST = 12


def sheet(kpi: CatalogueKpi, guardrail: CatalogueKpi, code: LanguageCode) -> str:
    """Everything there is to know about one KPI."""
    words, terms = kpi.words[code], language(code).terms
    rows = (
        (spoken("Definition", code), words.definition),
        (spoken("Formula", code), words.formula),
        (terms.unit, unit_name(kpi.unit, code)),
        (terms.direction, spoken("up", code) if kpi.direction == "increase" else spoken("down", code)),
        (terms.frequency, getattr(terms, kpi.frequency)),
        (terms.data_source, words.data_source),
        (terms.guardrail_metric, f"{guardrail.words[code].name} ({guardrail.id})"),
        (spoken("Also called", code), ", ".join(words.synonyms)),
        (spoken("Area", code), AREAS[kpi.area][code]),
    )
    widest = max(_columns(label) for label, _ in rows)
    lines = [f"{_capital(words.name)}  ({kpi.id})", words.question, ""]
    for label, text in rows:
        lines += _row(_capital(label), text, widest)
    return "\n".join(lines)


def others(kpis: Sequence[CatalogueKpi], code: LanguageCode) -> str:
    """What fits as well, a line each; the tail is counted."""
    lines = ["", _capital(spoken("Others that fit", code))]
    lines += _list(kpis[:_MOST], code)
    if len(kpis) > _MOST:
        lines.append(f"  … +{len(kpis) - _MOST}")
    return "\n".join(lines)


def by_area(kpis: Sequence[CatalogueKpi], code: LanguageCode) -> str:
    """The catalogue, area by area."""
    blocks = []
    for area, names in AREAS.items():
        here = [kpi for kpi in kpis if kpi.area == area]
        if here:
            blocks.append("\n".join([f"{names[code]}  ({area})", *_list(here, code)]))
    return "\n\n".join(blocks)


def _list(kpis: Sequence[CatalogueKpi], code: LanguageCode) -> list[str]:
    return [f"  {kpi.id:<30} {kpi.words[code].name}: {kpi.words[code].question}" for kpi in kpis]


def _row(label: str, text: str, widest: int) -> list[str]:
    """A label and its text, the text wrapped beside it."""
    room = _WIDTH - widest - 4
    wrapped = textwrap.wrap(text, room if text.isascii() or _columns(text) == len(text) else room // 2) or [""]
    first = f"  {label}{' ' * (widest - _columns(label))}  {wrapped[0]}"
    return [first, *(" " * (widest + 4) + line for line in wrapped[1:])]


def _columns(text: str) -> int:
    """How wide a text stands on a terminal: Chinese signs take two columns."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
