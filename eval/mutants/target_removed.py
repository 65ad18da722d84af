"""A key result loses its target and says nothing about it."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("target_present", "figures_carried")


def mutate(sample: Sample) -> Outcome | None:
    meant = {figure.target for figure in sample.case.targets}
    return sample.with_key_result(
        lambda each: each.target in meant and each.kind == "metric",
        lambda each: replace(each, target=None, assumptions=()),
    )
