"""Questions put to the model."""

from eval.case import Case
from eval.outcome import Outcome, Score

KIND = "measure"
UNIT = "calls"


def grade(case: Case, outcome: Outcome) -> Score:
    return Score(float(len(outcome.calls)) if outcome.calls else None, "")
