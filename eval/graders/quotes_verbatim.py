"""Each quote stands in the text, letter for letter, where its offsets say; every objective rests on one."""

from assistant.records import items
from eval.case import Case
from eval.outcome import Outcome, Score, share

KIND = "hard"


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.document and outcome.okr_set
    text = outcome.document.text
    if not outcome.okr_set.objectives:
        return Score(None, "nothing was drafted")
    sources = [source for _, item in items(outcome.okr_set) for source in item.sources]
    wrong = [source for source in sources if not source.quote or text[source.start : source.end] != source.quote]
    uncited = [
        objective
        for objective in outcome.okr_set.objectives
        if not objective.sources and not any(key_result.sources for key_result in objective.key_results)
    ]
    told = f"{len(wrong)} of {len(sources)} quotes are not in the text, {len(uncited)} objectives cite nothing"
    return Score(share(len(wrong) + len(uncited), len(sources) + len(uncited)), told)
