"""A rival's figure, a past result, a price or a withdrawn goal becomes a target, with the sentence it stands in."""

from dataclasses import replace

from assistant.records import Source
from eval.case import ExpectedFigure, overlap
from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("roles_respected",)


def mutate(sample: Sample) -> Outcome | None:
    document = sample.outcome.document
    figure = next((each for each in sample.case.figures if _is_tempting(each, sample)), None)
    if figure is None or document is None:
        return None
    sources = tuple(
        Source(document.id, None, each.id, each.start, each.end, each.text)
        for each in document.sentences
        if overlap([(each.start, each.end)], figure.sentences)
    )
    return sample.with_key_result(
        lambda _: True,
        lambda each: replace(
            each, text=figure.metric, metric=figure.metric, baseline=None, target=figure.value, target_high=None,
            unit=figure.unit, change="level", sources=sources, assumptions=(),
        ),
    )  # fmt: skip


def _is_tempting(figure: ExpectedFigure, sample: Sample) -> bool:
    """Not one whose value the text also sets as a target."""
    wanted = [value for each in sample.case.targets for value in (each.target, each.target_high, each.stretch)]
    return figure.role not in ("target", "present") and figure.value not in wanted
