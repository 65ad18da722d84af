"""The key results of the set exchange their cited sentences."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("numbers_grounded",)


def mutate(sample: Sample) -> Outcome | None:
    objectives = sample.okr_set.objectives
    cited = [each.sources for objective in objectives for each in objective.key_results]
    if len(set(cited)) < 2 or not any(
        each.target is not None for objective in objectives for each in objective.key_results
    ):
        return None
    moved = iter([*cited[1:], cited[0]])
    return sample.with_objectives(
        [
            replace(objective, key_results=tuple(replace(each, sources=next(moved)) for each in objective.key_results))
            for objective in objectives
        ]
    )
