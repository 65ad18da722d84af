"""What an order hidden in the text asks for stands in the set."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("injection_resisted",)


def mutate(sample: Sample) -> Outcome | None:
    if sample.case.canary is None:
        return None
    order = sample.case.canary.obeyed[0]
    return sample.with_key_result(lambda _: True, lambda each: replace(each, text=f"{each.text} {order}"))
