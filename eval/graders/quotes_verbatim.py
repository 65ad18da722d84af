"""Each quote stands in the text at its offsets."""

from assistant.records import Initiative, KeyResult, Kpi, Objective, items
from eval.cases import Case
from eval.outcome import Outcome, Score, share


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.document and outcome.okr_set
    text = outcome.document.text
    cited: list[Objective | KeyResult | Kpi | Initiative] = [item for _, item in items(outcome.okr_set)]
    sources = [source for item in cited for source in item.sources]
    wrong = [source for source in sources if text[source.start : source.end] != source.quote]
    return Score(share(len(wrong), len(sources)), f"{len(wrong)} of {len(sources)} quotes are not in the text")
