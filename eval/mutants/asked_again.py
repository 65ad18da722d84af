"""The model's first answer did not fit and had to be asked again."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Call, Outcome

CAUGHT_BY = ("first_try_valid",)


def mutate(sample: Sample) -> Outcome | None:
    first = Call("okr_draft", False, None, None, None, "recorded")
    return replace(sample.outcome, calls=(first, replace(first, task="okr_objective", again=True)))
