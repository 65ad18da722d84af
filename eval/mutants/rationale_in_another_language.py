"""The rationale of an objective is in another language."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("language_kept",)


def mutate(sample: Sample) -> Outcome | None:
    first = sample.okr_set.objectives[0]
    foreign = next(
        (
            objective.rationale
            for case, other in sample.others
            if case.language != sample.case.language and other.okr_set
            for objective in other.okr_set.objectives
            if objective.rationale
        ),
        None,
    )
    if foreign is None or first.rationale is None:
        return None
    return sample.with_objectives([replace(first, rationale=foreign), *sample.okr_set.objectives[1:]])
