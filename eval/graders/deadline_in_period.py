"""The deadline of each key result lies in the period; a KPI may look further."""

from eval.case import Case
from eval.outcome import Outcome, Score, share

KIND = "quality"


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.okr_set and outcome.okr_set.period
    period = outcome.okr_set.period
    key_results = outcome.key_results
    outside = [each for each in key_results if each.deadline and not period.start <= each.deadline <= period.end]
    told = f"{len(outside)} of {len(key_results)} outside {period.label}"
    return Score(share(len(outside), len(key_results)), told + (f": {outside[0].deadline}" if outside else ""))
