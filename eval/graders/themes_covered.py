"""Each theme that a draft must not miss has an objective that cites it."""

from assistant.records import OkrSet
from eval.case import Case, ExpectedTheme, Spans, overlap, places
from eval.graders.counts_respected import OBJECTIVES
from eval.outcome import Outcome, Score

KIND = "quality"


def applies(case: Case) -> bool:
    return bool(case.themes_of("must"))


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.okr_set
    musts = case.themes_of("must")
    missed = [theme.name for theme in musts if not is_covered(theme, outcome.okr_set)]
    value = min(1.0, (len(musts) - len(missed)) / min(len(musts), room_in(case)))
    return Score(value, f"missed: {', '.join(missed)}" if missed else f"all {len(musts)}")


def room_in(case: Case) -> int:
    """How many themes can have their objective: nobody puts six into the three that were asked for."""
    return case.objectives or OBJECTIVES[1]


def is_covered(theme: ExpectedTheme, okr_set: OkrSet) -> bool:
    return any(overlap(cited, theme.sentences) for cited in cited_by_objective(okr_set))


def cited_by_objective(okr_set: OkrSet) -> list[Spans]:
    """What each objective cites, itself or through its key results."""
    return [
        places((*objective.sources, *(source for each in objective.key_results for source in each.sources)))
        for objective in okr_set.objectives
    ]
