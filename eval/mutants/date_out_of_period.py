"""A key result is due after the period."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("deadline_in_period", "numbers_grounded", "dates_right")


def mutate(sample: Sample) -> Outcome | None:
    meant = {figure.target for figure in sample.case.targets}
    return sample.with_key_result(
        lambda each: each.target is not None and each.target in meant,
        lambda each: replace(each, deadline="2031-08-17", assumptions=()),
    )
