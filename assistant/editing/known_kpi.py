"""Looking up the KPI that a person chose from the catalogue."""

from __future__ import annotations

from assistant.catalogue import CatalogueKpi, kpi_by_id
from assistant.errors import NotFound


def entry_called(catalogue_id: str) -> CatalogueKpi:
    """The entry with this id. Raises NotFound."""
    try:
        return kpi_by_id(catalogue_id)
    except KeyError:
        raise NotFound(
            "There is no KPI “%(kpi)s” in the catalogue.",
            "Look it up by a word people use for it.",
            values={"kpi": catalogue_id[:60]},
        ) from None
