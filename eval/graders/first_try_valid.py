"""The model's first answer was whole and fitted: nothing had to be asked again."""

from eval.case import Case
from eval.outcome import Outcome, Score

KIND = "quality"


def grade(case: Case, outcome: Outcome) -> Score:
    if not outcome.calls:
        return Score(None, "no model was asked")
    again = [call for call in outcome.calls if call.again]
    cut = [call for call in outcome.calls if not call.whole]
    told = f"of {len(outcome.calls)} calls {len(again)} asked again, {len(cut)} were cut short"
    return Score(float(not again and not cut), told)
