"""Seconds from the text to the set: of all calls together where a model was asked, else of the draft."""

from eval.case import Case
from eval.outcome import Outcome, Score

KIND = "measure"
UNIT = "s"


def grade(case: Case, outcome: Outcome) -> Score:
    if not outcome.calls:
        return Score(outcome.seconds, "")
    taken = [call.seconds for call in outcome.calls]
    if None in taken:
        return Score(None, "not known of every call")
    return Score(sum(seconds for seconds in taken if seconds is not None), "")
