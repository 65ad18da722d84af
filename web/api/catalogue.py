"""The KPI catalogue, in the reader's language."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel

from assistant.catalogue import CatalogueKpi, entries, search
from assistant.records import LanguageCode
from web.state import LanguageHere

router = APIRouter(prefix="/catalogue", tags=["checks"])


class KpiOut(BaseModel):
    """A KPI that organisations measure; `guardrail` is the id of the one that shows what a push may cost."""

    id: str
    name: str
    definition: str
    formula: str
    data_source: str
    unit: str | None
    direction: str
    frequency: str
    kinds: tuple[str, ...]
    domain: str
    guardrail: str


@router.get("")
def kpis(language: LanguageHere, words: Annotated[str, Query(max_length=200)] = "") -> list[KpiOut]:
    """All KPIs, or those that the words name, the best first."""
    found = search(words, language) if words.strip() else entries()
    return [_out(kpi, language) for kpi in found]


def _out(kpi: CatalogueKpi, language: LanguageCode) -> KpiOut:
    words = kpi.words[language]
    return KpiOut(
        id=kpi.id,
        name=words.name,
        definition=words.definition,
        formula=words.formula,
        data_source=words.data_source,
        unit=kpi.unit,
        direction=kpi.direction,
        frequency=kpi.frequency,
        kinds=kpi.kinds,
        domain=kpi.domain,
        guardrail=kpi.guardrail,
    )
