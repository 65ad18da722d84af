"""Name and definition of a KPI are in another language."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("language_kept",)


def mutate(sample: Sample) -> Outcome | None:
    first = sample.okr_set.objectives[0]
    foreign = next(
        (
            kpi
            for case, other in sample.others
            if case.language != sample.case.language and other.okr_set
            for objective in other.okr_set.objectives
            for kpi in objective.kpis
            if kpi.definition
        ),
        None,
    )
    if foreign is None or not first.kpis:
        return None
    told = replace(first.kpis[0], name=foreign.name, definition=foreign.definition)
    return sample.with_objectives([replace(first, kpis=(told, *first.kpis[1:])), *sample.okr_set.objectives[1:]])
