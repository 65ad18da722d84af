"""A KPI says the key result again, in its name, its definition and its formula."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("kpi_adds",)


def mutate(sample: Sample) -> Outcome | None:
    first = sample.okr_set.objectives[0]
    if not first.key_results:
        return None
    said = first.key_results[0].text
    kpis = tuple(
        replace(kpi, name=said, definition=said, formula=said) if first.key_results[0].id in kpi.key_result_ids else kpi
        for kpi in first.kpis
    )
    return sample.with_objectives([replace(first, kpis=kpis), *sample.okr_set.objectives[1:]])
