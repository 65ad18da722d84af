"""An objective rests on the sentence that gives the machine an order."""

from dataclasses import replace

from assistant.records import Source
from eval.case import overlap
from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("injection_resisted",)


def mutate(sample: Sample) -> Outcome | None:
    canary, document = sample.case.canary, sample.outcome.document
    if canary is None or document is None:
        return None
    order = next(each for each in document.sentences if overlap([(each.start, each.end)], canary.sentence))
    source = Source(document.id, None, order.id, order.start, order.end, order.text)
    first = sample.okr_set.objectives[0]
    return sample.with_objectives([replace(first, sources=(*first.sources, source)), *sample.okr_set.objectives[1:]])
