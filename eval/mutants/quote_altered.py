"""A quote says a word more than the text does."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("quotes_verbatim",)


def mutate(sample: Sample) -> Outcome | None:
    return sample.with_key_result(
        lambda each: bool(each.sources),
        lambda each: replace(
            each, sources=(replace(each.sources[0], quote=each.sources[0].quote + " …"), *each.sources[1:])
        ),
    )
