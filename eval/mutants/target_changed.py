"""A target is five more than the text says, in the fields and in the words."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("numbers_grounded", "figures_carried")


def mutate(sample: Sample) -> Outcome | None:
    said = {value for figure in sample.case.figures for value in (figure.target, figure.value, figure.baseline)}
    meant = {figure.target for figure in sample.case.targets}
    return sample.with_key_result(
        lambda each: each.target is not None and each.target in meant and each.target + 5 not in said,
        lambda each: replace(
            each,
            target=(each.target or 0) + 5,
            text=each.text.replace(f"{each.target:g}", f"{(each.target or 0) + 5:g}"),
        ),
    )
