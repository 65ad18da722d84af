"""A key result tells in words of a number that stands in the text, about something else."""

import re
from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("numbers_grounded",)


def mutate(sample: Sample) -> Outcome | None:
    first = sample.okr_set.objectives[0].key_results[0]
    cited = " ".join(source.quote for source in first.sources)
    period = sample.okr_set.period
    near = set(re.findall(r"\d+", f"{cited} {first.text} {period.start if period else ''} 2026 2027 2028"))
    other = next(
        (number for number in re.findall(r"\d{2,}", sample.case.text) if number not in near and number[0] != "0"), None
    )
    if other is None:
        return None
    return sample.with_key_result(lambda each: each is first, lambda each: replace(each, text=f"{each.text} ({other})"))
