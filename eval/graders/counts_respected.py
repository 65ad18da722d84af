"""2–4 objectives (or as many as asked) with at most five key results each, and none without."""

from eval.cases import Case
from eval.outcome import Outcome, Score


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.okr_set
    counts = [len(objective.key_results) for objective in outcome.okr_set.objectives]
    most = case.objectives or 4
    fits = 1 <= len(counts) <= most and all(1 <= count <= (case.key_results or 5) for count in counts)
    return Score(float(fits), f"{len(counts)} objectives with {', '.join(map(str, counts)) or 'no'} key results")
