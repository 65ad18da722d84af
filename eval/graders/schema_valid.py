"""The set is valid by its published schema."""

from assistant.records import to_json
from assistant.schema import problems
from eval.case import Case
from eval.outcome import Outcome, Score

KIND = "hard"


def grade(case: Case, outcome: Outcome) -> Score:
    found = problems(to_json(outcome.okr_set))
    return Score(float(not found), f"{found[0].pointer}: {found[0].message}" if found else "valid")
