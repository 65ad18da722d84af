"""The KPI catalogue: what organisations measure, in five languages, and the matcher that finds it in a text."""

from __future__ import annotations

from assistant.catalogue.entry import Area, CatalogueKpi, KpiWords
from assistant.catalogue.labels import AREAS, in_language, unit_name
from assistant.catalogue.matching import entries, kpi_by_id, match, nearest, search, suited

__all__ = [
    "AREAS",
    "Area",
    "CatalogueKpi",
    "KpiWords",
    "entries",
    "in_language",
    "kpi_by_id",
    "match",
    "nearest",
    "search",
    "suited",
    "unit_name",
]
