"""More objectives than anybody asked for."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("counts_respected",)
_MANY = 7


def mutate(sample: Sample) -> Outcome | None:
    objectives = list(sample.okr_set.objectives)
    while len(objectives) < _MANY:
        place = len(objectives)
        objectives.append(
            replace(objectives[0], id=f"{place}{objectives[0].id[1:]}", title=f"{objectives[0].title} {place}")
        )
    return sample.with_objectives(objectives)
