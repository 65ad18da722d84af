"""The set is valid by its published schema."""

from assistant.records import to_json
from assistant.schema import problems
from eval.cases import Case
from eval.outcome import Outcome, Score


def grade(case: Case, outcome: Outcome) -> Score:
    found = problems(to_json(outcome.okr_set))
    return Score(float(not found), found[0].message if found else "valid")
