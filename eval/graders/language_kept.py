"""Titles and key results are in the language of the text."""

from assistant.document import detect_line
from eval.cases import Case
from eval.outcome import Outcome, Score, share


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.okr_set
    lines = [objective.title for objective in outcome.okr_set.objectives]
    lines += [each.text for objective in outcome.okr_set.objectives for each in objective.key_results]
    strange = [line for line in lines if detect_line(line, default=case.language) != case.language]
    return Score(share(len(strange), len(lines)), f"{len(strange)} of {len(lines)} lines read as another language")
