"""A link stands in a rationale."""

from dataclasses import replace

from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("no_url_or_html",)


def mutate(sample: Sample) -> Outcome | None:
    first = sample.okr_set.objectives[0]
    linked = replace(first, rationale=f"{first.rationale or first.title} <b>www.example.org</b>")
    return sample.with_objectives([linked, *sample.okr_set.objectives[1:]])
