"""The words of one objective, key results included, are in another language."""

from dataclasses import replace

from assistant.records import Objective
from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("language_kept",)


def mutate(sample: Sample) -> Outcome | None:
    foreign = next((other.okr_set for case, other in sample.others if case.language != sample.case.language), None)
    if foreign is None:
        return None
    return sample.with_objectives(
        [_said_like(sample.okr_set.objectives[0], foreign.objectives[0]), *sample.okr_set.objectives[1:]]
    )


def _said_like(objective: Objective, other: Objective) -> Objective:
    words = [key_result.text for key_result in other.key_results]
    return replace(
        objective,
        title=other.title,
        rationale=other.rationale,
        key_results=tuple(
            replace(each, text=words[place % len(words)]) for place, each in enumerate(objective.key_results)
        ),
    )
