"""An objective comes twice, with all its key results."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("no_duplicates",)


def mutate(sample: Sample) -> Outcome | None:
    first = sample.okr_set.objectives[0]
    twin = replace(
        first,
        id=first.id[::-1],
        key_results=tuple(replace(each, id=each.id[::-1]) for each in first.key_results),
        kpis=(),
        initiatives=(),
    )
    return sample.with_objectives([*sample.okr_set.objectives, twin])
