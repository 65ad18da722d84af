"""No two objectives or key results say the same."""

from itertools import combinations

from assistant.records import KeyResult
from eval.case import Case
from eval.likeness import likeness
from eval.outcome import Outcome, Score, share

KIND = "quality"
_SAME = 0.8


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.okr_set
    objectives = outcome.okr_set.objectives
    key_results = outcome.key_results
    twins = [one.title for one, two in combinations(objectives, 2) if likeness(one.title, two.title) >= _SAME]
    twins += [one.text for one, two in combinations(key_results, 2) if _are_twins(one, two)]
    told = f"twice: “{twins[0][:60]}”" if twins else "none"
    return Score(max(0.0, share(len(twins), len(objectives) + len(key_results))), told)


def _are_twins(one: KeyResult, two: KeyResult) -> bool:
    """The same words with other figures are two key results: 14 % at one desk, 6 % at the other."""
    figures = [(each.target, each.baseline, each.unit, each.deadline) for each in (one, two)]
    if figures[0] != figures[1]:
        return False
    same_measure = one.metric is not None and two.metric is not None and likeness(one.metric, two.metric) >= _SAME
    return likeness(one.text, two.text) >= _SAME or (one.target is not None and same_measure)
