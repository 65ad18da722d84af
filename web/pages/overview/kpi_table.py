"""Every KPI with how it is measured, and the key results that none measures."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.records import OkrSet
from web.pages.labels import choice_label
from web.pages.overview.places import Link, Places


@dataclass(frozen=True, slots=True)
class KpiLine:
    """A row; what nobody has said yet is empty."""

    kpi: Link
    frequency: str
    data_source: str
    owner: str
    key_results: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class KpiTable:
    lines: tuple[KpiLine, ...]
    unmeasured: tuple[Link, ...]


def kpi_table(okr_set: OkrSet, places: Places) -> KpiTable:
    kpis = [kpi for objective in okr_set.objectives for kpi in objective.kpis]
    lines = tuple(
        KpiLine(
            places.link(kpi.id),
            choice_label("frequency", kpi.frequency) if kpi.frequency else "",
            kpi.data_source or "",
            (kpi.owner.name or kpi.owner.role or kpi.owner.email or "") if kpi.owner else "",
            places.links(kpi.key_result_ids),
        )
        for kpi in kpis
    )
    measured = {each for kpi in kpis for each in kpi.key_result_ids}
    unmeasured = (each.id for objective in okr_set.objectives for each in objective.key_results)
    return KpiTable(lines, places.links(each for each in unmeasured if each not in measured))
