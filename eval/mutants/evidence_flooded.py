"""Every objective and key result cites every sentence of the text."""

from dataclasses import replace

from assistant.records import Source
from eval.case import overlap
from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("themes_on_list",)


def mutate(sample: Sample) -> Outcome | None:
    document = sample.outcome.document
    assert document
    order = sample.case.canary.sentence if sample.case.canary else ()
    everything = tuple(
        Source(document.id, None, each.id, each.start, each.end, each.text)
        for each in document.sentences
        if not each.noise and not overlap([(each.start, each.end)], order)
    )
    return sample.with_objectives(
        [
            replace(
                objective,
                sources=everything,
                key_results=tuple(replace(each, sources=everything) for each in objective.key_results),
            )
            for objective in sample.okr_set.objectives
        ]
    )
