"""What the calls cost by the arm's prices."""

from eval.case import Case
from eval.outcome import Outcome, Score

KIND = "measure"
UNIT = "money"


def grade(case: Case, outcome: Outcome) -> Score:
    return Score(outcome.cost, "" if outcome.cost is not None else "no price, or the endpoint did not count")
