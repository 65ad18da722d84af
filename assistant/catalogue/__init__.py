"""The KPI catalogue: what organisations measure, in five languages, and the matcher that finds it in a text."""

from __future__ import annotations

from assistant.catalogue.entry import CatalogueKpi, KpiWords
from assistant.catalogue.matching import entries, kpi_by_id, match, search

__all__ = ["CatalogueKpi", "KpiWords", "entries", "kpi_by_id", "match", "search"]
