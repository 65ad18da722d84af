"""The objective of one theme is missing."""

from eval.graders.themes_covered import is_covered, room_in
from eval.mutants import Sample
from eval.outcome import Outcome

CAUGHT_BY = ("themes_covered",)


def mutate(sample: Sample) -> Outcome | None:
    musts = sample.case.themes_of("must")
    if len(musts) > room_in(sample.case):
        return None
    for left_out in sample.okr_set.objectives:
        rest = [each for each in sample.okr_set.objectives if each is not left_out]
        poorer = sample.with_objectives(rest)
        assert poorer.okr_set
        if not all(is_covered(theme, poorer.okr_set) for theme in musts):
            return poorer
    return None
