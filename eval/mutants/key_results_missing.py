"""An objective has a single key result, and nobody says why."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("counts_respected",)


def mutate(sample: Sample) -> Outcome | None:
    first = sample.okr_set.objectives[0]
    poorer = replace(first, key_results=first.key_results[:1])
    return sample.with_objectives([poorer, *sample.okr_set.objectives[1:]])
