"""One KPI for each key result, and one counterweight for an objective that pushes growth, speed or cost."""

from __future__ import annotations

from assistant.catalogue import CatalogueKpi, kpi_by_id, match
from assistant.catalogue.proposing import proposed_kpi
from assistant.drafters.offline.key_results import Writer
from assistant.drafters.offline.measures import Measure
from assistant.drafters.offline.metric_names import fits
from assistant.drafters.offline.quantity_kinds import kind_of
from assistant.records import Assumption, KeyResult, Kpi, Source

_PUSHES = {
    ("time", "decrease"): "first-time-right",
    ("money", "decrease"): "customer-satisfaction",
    ("money", "increase"): "gross-margin",
}
"""The counterweight of a push that the catalogue does not know, by kind of unit and direction."""
_ASKED = "customer-satisfaction"
"""The counterweight where the nearer one is a key result already."""


def measure(item_id: str, key_result: KeyResult, taken: Measure | None, title: str, writer: Writer) -> Kpi:
    """The KPI that a key result is measured by; a dated target after the period stands here."""
    sentences = writer.ear.words.sentences
    if key_result.metric is None:
        return _open(item_id, key_result, title, writer)
    name = key_result.metric
    known = known_kpi(key_result, taken, writer)
    aim = _aim_beyond(taken, writer)
    # Where the catalogue knows no source, none is proposed: "the records of it" would tell nobody anything.
    proposed = (
        ("definition", "formula", "data_source", "frequency") if known else ("definition", "formula", "frequency")
    )
    reason = sentences.reason_catalogue if known else sentences.reason_pattern
    assumptions = [Assumption(field, reason) for field in proposed]
    words = known.words[writer.code] if known else None
    kind = kind_of(key_result.unit)
    return Kpi(
        id=item_id,
        name=writer.ear.capital(writer.ear.bare(name)),
        definition=words.definition if words else sentences.kpi_definition.format(metric=writer.ear.capital(name)),
        formula=words.formula if words else sentences.kpi_formula.get(kind, sentences.kpi_formula["count"]),
        why=sentences.kpi_why.format(title=title),
        unit=_unit(key_result, taken, known, aim),
        direction=key_result.direction or (known.direction if known else None),
        change=aim.change if aim else None,
        comparator=aim.comparator if aim else None,
        current=key_result.baseline,
        target=aim.target.value if aim else None,
        target_high=aim.target.high if aim else None,
        deadline=aim.deadline if aim else None,
        data_source=words.data_source if words else None,
        frequency=known.frequency if known else "monthly",
        kinds=known.kinds if known else ("lagging", "quantitative"),
        domain=known.domain if known else None,
        role="measure",
        state="existing" if key_result.baseline is not None else "proposed",
        catalogue_id=known.id if known else None,
        key_result_ids=(key_result.id,),
        sources=_sources(key_result, aim, writer),
        assumptions=tuple(assumptions),
    )


def _aim_beyond(taken: Measure | None, writer: Writer) -> Measure | None:
    """What is to be reached after the period: the measure itself, or what follows it."""
    if taken is None:
        return None
    return taken if writer.is_later(taken.deadline) else taken.beyond


def _sources(key_result: KeyResult, aim: Measure | None, writer: Writer) -> tuple[Source, ...]:
    more = tuple(said.where(writer.document) for said in aim.said) if aim else ()
    return tuple({source.sentence: source for source in (*key_result.sources, *more)}.values())


def _unit(key_result: KeyResult, taken: Measure | None, known: CatalogueKpi | None, aim: Measure | None) -> str | None:
    """The unit of the figure; without one, that of the catalogue."""
    if aim is not None:
        return aim.target.unit
    return key_result.unit if key_result.unit or not known or taken else known.unit


def _open(item_id: str, key_result: KeyResult, title: str, writer: Writer) -> Kpi:
    """The place of a KPI that people still have to agree on: a made-up measure would only repeat the goal."""
    sentences = writer.ear.words.sentences
    return Kpi(
        id=item_id,
        name=sentences.kpi_open.format(goal=(key_result.done_when or title).rstrip(".。")),
        why=sentences.kpi_why.format(title=title),
        role="measure",
        state="proposed",
        key_result_ids=(key_result.id,),
        sources=key_result.sources,
        assumptions=(Assumption("name", sentences.reason_no_measure),),
    )


def suggested(empty: Kpi, entry: CatalogueKpi, key_result: KeyResult, writer: Writer) -> Kpi:
    """What the catalogue would measure, in the place of a KPI that people still have to agree on."""
    return proposed_kpi(empty.id, entry, writer.code, why=empty.why or "", key_result=key_result)


def known_kpi(key_result: KeyResult, taken: Measure | None, writer: Writer) -> CatalogueKpi | None:
    """The catalogue entry of a key result: by its metric, else by the sentences behind it."""
    found = match(key_result.metric or key_result.text, writer.code)
    if found is None and taken is not None:
        found = match(" ".join(said.text for said in taken.said), writer.code)
    if found is None or key_result.target is None:
        return found
    return found if fits(found, key_result.unit, key_result.direction) else None


def guardrail(item_id: str, pairs: list[tuple[KeyResult, Kpi]], writer: Writer) -> Kpi | None:
    """The KPI that shows what a push for growth, speed or lower cost takes elsewhere; None where nothing pushes."""
    taken = {kpi.catalogue_id for _, kpi in pairs}
    for key_result, kpi in pairs:
        entry = _counterweight(key_result, kpi)
        if entry is not None and entry.id not in taken:
            return _proposed(item_id, entry, key_result, kpi, writer)
        if entry is not None and _ASKED not in taken:
            return _proposed(item_id, kpi_by_id(_ASKED), key_result, kpi, writer)
    return None


def _counterweight(key_result: KeyResult, kpi: Kpi) -> CatalogueKpi | None:
    known = kpi_by_id(kpi.catalogue_id) if kpi.catalogue_id else None
    return _guarding(known, key_result.unit, key_result.direction)


def counterweight_of(measure: Measure, known: CatalogueKpi | None, direction: str) -> CatalogueKpi | None:
    """What a push for this measure may cost; None where it pushes nothing."""
    return _guarding(known, measure.target.unit, direction)


def _guarding(known: CatalogueKpi | None, unit: str | None, direction: str | None) -> CatalogueKpi | None:
    if known is not None and known.push is not None:
        return kpi_by_id(known.guardrail)
    push = _PUSHES.get((kind_of(unit), direction or ""))
    return kpi_by_id(push) if push else None


def _proposed(item_id: str, entry: CatalogueKpi, key_result: KeyResult, kpi: Kpi, writer: Writer) -> Kpi:
    why = writer.ear.words.sentences.guardrail_why.format(metric=kpi.name)
    return proposed_kpi(item_id, entry, writer.code, why=why, key_result=key_result, guards=True)
