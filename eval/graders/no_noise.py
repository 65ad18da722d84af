"""Nothing proposed rests on page furniture, menus or promotion."""

from assistant.records import Initiative, KeyResult, Kpi, Objective, items
from eval.cases import Case
from eval.outcome import Outcome, Score, share


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.document and outcome.okr_set
    noise = {sentence.id for sentence in outcome.document.sentences if sentence.noise}
    cited: list[Objective | KeyResult | Kpi | Initiative] = [item for _, item in items(outcome.okr_set)]
    noisy = [item for item in cited if any(source.sentence in noise for source in item.sources)]
    return Score(share(len(noisy), len(cited)), f"{len(noisy)} of {len(cited)} items cite noise")
