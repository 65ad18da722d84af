"""A KPI of the catalogue as pages show it."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.catalogue import AREAS, CatalogueKpi, kpi_by_id, search, unit_name
from assistant.records import LanguageCode
from web.i18n import current_language
from web.pages.labels import choice_label
from web.render import url


@dataclass(frozen=True, slots=True)
class KpiCard:
    """An entry in one language; `also` is what else people call it, a gap in a phrase as "…"."""

    id: str
    address: str
    name: str
    question: str
    definition: str
    formula: str
    data_source: str
    frequency: str
    unit: str
    direction: str
    guardrail: str
    guardrail_address: str
    also: tuple[str, ...]
    area: str


def kpi_card(kpi: CatalogueKpi, language: LanguageCode | None = None) -> KpiCard:
    """The card of an entry in this language, by default the reader's."""
    spoken = language or current_language()
    words = kpi.words[spoken]
    return KpiCard(
        id=kpi.id,
        address=address(kpi.id),
        name=capital(words.name),
        question=words.question,
        definition=words.definition,
        formula=words.formula,
        data_source=words.data_source,
        frequency=choice_label("frequency", kpi.frequency),
        unit=unit_name(kpi.unit, current_language()),
        direction=choice_label("direction", kpi.direction),
        guardrail=kpi_by_id(kpi.guardrail).words[spoken].name,
        guardrail_address=address(kpi.guardrail),
        also=words.synonyms,
        area=AREAS[kpi.area][current_language()],
    )


def found_by(words: str, language: LanguageCode) -> tuple[CatalogueKpi, ...]:
    """What the words speak of in the set's language, or in the reader's where that says nothing."""
    return search(words, language) or search(words, current_language())


def address(kpi_id: str) -> str:
    return url(f"/catalogue/{kpi_id}")


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
