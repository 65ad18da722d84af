"""2 to 4 objectives with 2 to 5 key results each, or as many as asked; fewer objectives only with a word on why."""

from eval.case import Case
from eval.outcome import Outcome, Score

KIND = "hard"
OBJECTIVES, _KEY_RESULTS = (2, 4), (2, 5)
"""What every draft proposes where nobody asks for other numbers."""


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.okr_set
    least, most = (case.objectives, case.objectives) if case.objectives else OBJECTIVES
    few, many = (case.key_results, case.key_results) if case.key_results else _KEY_RESULTS
    counts = [len(objective.key_results) for objective in outcome.okr_set.objectives]
    # Fewer than asked is a finding of the text's; nothing at all is one only where nothing is there to be found.
    enough = len(counts) >= least or (bool(outcome.notes) and bool(counts or not case.themes_of("must")))
    fits = enough and len(counts) <= most and all(few <= count <= many for count in counts)
    return Score(float(fits), f"objectives: {len(counts)}, their key results: {', '.join(map(str, counts)) or 'none'}")
