"""The KPI catalogue, in the reader's language."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel

from assistant.catalogue import Area, in_language, kpi_by_id, search
from assistant.errors import NotFound
from web.api.openapi import problems
from web.state import LanguageHere

router = APIRouter(prefix="/catalogue", tags=["checks"])


class KpiOut(BaseModel):
    """A KPI that organisations measure.

    `guardrail` is the id of the one that shows what a push may cost, `push` what pressing this one
    means where that wants a counterweight, `synonyms` what else people call it ("…" stands for a few
    words in between).
    """

    id: str
    area: Area
    name: str
    question: str
    synonyms: tuple[str, ...]
    definition: str
    formula: str
    data_source: str
    unit: str | None
    direction: str
    frequency: str
    kinds: tuple[str, ...]
    domain: str
    guardrail: str
    push: str | None


@router.get("")
def kpis(
    language: LanguageHere, words: Annotated[str, Query(max_length=200)] = "", area: Area | None = None
) -> list[KpiOut]:
    """All KPIs, or those that the words speak of, the best first; of one area or of all."""
    return [KpiOut(**in_language(kpi, language)) for kpi in search(words, language) if area in (kpi.area, None)]


@router.get("/{kpi_id}", responses=problems(404))
def kpi(kpi_id: str, language: LanguageHere) -> KpiOut:
    """One KPI."""
    try:
        return KpiOut(**in_language(kpi_by_id(kpi_id), language))
    except KeyError:
        raise NotFound(
            "There is no KPI “%(kpi)s” in the catalogue.",
            "Look it up by a word people use for it.",
            values={"kpi": kpi_id[:60]},
        ) from None
