"""Each figure and date is in a cited sentence or marked as an assumption."""

from assistant.grounding import ungrounded
from assistant.records import KeyResult, Kpi, items
from eval.cases import Case
from eval.outcome import Outcome, Score, share


def grade(case: Case, outcome: Outcome) -> Score:
    from datetime import date

    assert outcome.document and outcome.okr_set
    measured = [item for _, item in items(outcome.okr_set) if isinstance(item, KeyResult | Kpi)]
    loose = [
        item
        for item in measured
        if ungrounded(
            item,
            {outcome.document.id: outcome.document},
            today=date.fromisoformat(case.today),
            period=outcome.okr_set.period,
            language=outcome.okr_set.language,
        )
    ]
    return Score(share(len(loose), len(measured)), f"{len(loose)} of {len(measured)} items hold a loose number")
