"""A start value that the text does not give."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("baseline_honesty", "numbers_grounded")
_NOWHERE = 41.7


def mutate(sample: Sample) -> Outcome | None:
    return sample.with_key_result(
        lambda each: each.kind == "metric", lambda each: replace(each, baseline=_NOWHERE, assumptions=())
    )
