"""The checks find nothing at error level in the draft."""

from eval.cases import Case
from eval.outcome import Outcome, Score


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.okr_set and outcome.okr_set.provenance
    counts = outcome.okr_set.provenance.findings
    errors = counts.error if counts else 0
    return Score(float(errors == 0), f"{errors} errors")
