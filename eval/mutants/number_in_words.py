"""A definition tells of a number that stands nowhere in the text."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("numbers_grounded",)
_NOWHERE = "98765"


def mutate(sample: Sample) -> Outcome | None:
    first = sample.okr_set.objectives[0]
    if not first.kpis:
        return None
    told = replace(first.kpis[0], definition=f"{first.kpis[0].definition or first.kpis[0].name} ({_NOWHERE})")
    return sample.with_objectives([replace(first, kpis=(told, *first.kpis[1:])), *sample.okr_set.objectives[1:]])
