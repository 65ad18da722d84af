"""The numbers go up where the words say down."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("lint_clean",)


def mutate(sample: Sample) -> Outcome | None:
    """Target and start value change places, so that the words disagree with the fields."""
    return sample.with_key_result(
        lambda each: (
            each.baseline is not None
            and each.target is not None
            and each.baseline != each.target
            and each.change == "level"
        ),
        lambda each: replace(each, baseline=each.target, target=each.baseline),
    )
