"""A deadline moves to another day of the same period."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("dates_right", "numbers_grounded")


def mutate(sample: Sample) -> Outcome | None:
    period = sample.okr_set.period
    assert period
    dated = {figure.target for figure in sample.case.targets if figure.deadline}
    day = f"{period.start[:8]}19"
    return sample.with_key_result(
        lambda each: each.target is not None and each.target in dated,
        lambda each: replace(each, deadline=day, assumptions=()),
    )
