"""Questions asked again because an answer did not fit."""

from eval.case import Case
from eval.outcome import Outcome, Score

KIND = "measure"
UNIT = "calls"


def grade(case: Case, outcome: Outcome) -> Score:
    if not outcome.calls:
        return Score(None, "no model was asked")
    return Score(float(sum(call.again for call in outcome.calls)), "")
