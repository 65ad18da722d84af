"""A deadline is no date."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("schema_valid",)


def mutate(sample: Sample) -> Outcome | None:
    return sample.with_key_result(lambda _: True, lambda each: replace(each, deadline="next summer"))
