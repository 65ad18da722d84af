"""What kinds of KPI a set has, and which it lacks, counted and said in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from assistant.records import Kpi, OkrSet
from web.i18n import translate as _
from web.pages.labels import choice_label, field_label
from web.pages.overview.places import Link, Places
from web.pages.values import number_text
from web.pictures.bars import Bars, bars

_KINDS = ("leading", "lagging", "input", "quantitative", "qualitative")
_AREAS = ("financial", "operational", "customer", "people")
_ROLES = ("measure", "guardrail", "health")


@dataclass(frozen=True, slots=True)
class Share:
    """The KPIs of one kind."""

    name: str
    count: str
    kpis: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """One way to sort the KPIs. `id` tells the pictures of a page apart."""

    id: str
    heading: str
    picture: Bars
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class Balance:
    """`missing` are sentences, empty where nothing is."""

    groups: tuple[Group, ...]
    missing: tuple[str, ...]


def balance(okr_set: OkrSet, places: Places) -> Balance | None:
    """None for a set without KPIs."""
    kpis = [kpi for objective in okr_set.objectives for kpi in objective.kpis]
    if not kpis:
        return None
    groups = (
        _group("kinds", _KINDS, kpis, lambda kpi: kpi.kinds, places),
        _group("domain", _AREAS, kpis, lambda kpi: (kpi.domain,) if kpi.domain else (), places),
        _group("role", _ROLES, kpis, lambda kpi: (kpi.role,) if kpi.role else (), places),
    )
    return Balance(groups, tuple(_missing(okr_set, kpis, places)))


def _group(
    field: str, choices: tuple[str, ...], kpis: list[Kpi], of: Callable[[Kpi], tuple[str, ...]], places: Places
) -> Group:
    sorted_in = [(_capital(choice_label(field, each)), [kpi for kpi in kpis if each in of(kpi)]) for each in choices]
    if left := [kpi for kpi in kpis if not of(kpi)]:
        sorted_in.append((_("Not specified"), left))
    rows = [(name, len(found), number_text(len(found))) for name, found in sorted_in]
    shares = tuple(
        Share(name, number_text(len(found)), places.links(kpi.id for kpi in found)) for name, found in sorted_in
    )
    return Group(field, field_label(field), bars(rows, len(kpis)), shares)


def _missing(okr_set: OkrSet, kpis: list[Kpi], places: Places) -> Iterator[str]:
    kinds = {kind for kpi in kpis for kind in kpi.kinds}
    if "leading" not in kinds:
        yield _("No leading indicator yet: nothing shows early whether the goals come within reach.")
    if "lagging" not in kinds:
        yield _("No lagging indicator yet: nothing shows in the end what was achieved.")
    if "qualitative" not in kinds:
        yield _("No qualitative measure yet: nothing asks people what they think.")
    areas = {kpi.domain for kpi in kpis}
    if absent := [choice_label("domain", each) for each in _AREAS if each not in areas]:
        yield _("Areas without a KPI: %(areas)s.", None, {"areas": ", ".join(absent)})
    unguarded = [
        places.link(objective.id).mark
        for objective in okr_set.objectives
        if not any(kpi.role == "guardrail" for kpi in objective.kpis)
    ]
    if len(unguarded) == len(okr_set.objectives):
        yield _("No guardrail metric yet: nothing shows what must not suffer.")
    elif unguarded:
        yield _("Without a guardrail metric: %(objectives)s.", None, {"objectives": ", ".join(unguarded)})


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:]
