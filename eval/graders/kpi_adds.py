"""Each key result has a KPI that adds formula, source and frequency; one that repeats it earns nothing."""

from statistics import mean

from assistant.records import KeyResult, Kpi
from eval.case import Case
from eval.likeness import likeness
from eval.outcome import Outcome, Score

KIND = "quality"
_REPEATS = 0.75


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.okr_set
    worth = [
        (
            key_result,
            max(
                (_worth(kpi, key_result) for kpi in objective.kpis if key_result.id in kpi.key_result_ids), default=0.0
            ),
        )
        for objective in outcome.okr_set.objectives
        for key_result in objective.key_results
    ]
    without = [key_result for key_result, value in worth if value == 0]
    told = f"{len(without)} of {len(worth)} key results have no KPI that adds to them"
    return Score(mean(value for _, value in worth) if worth else 0.0, told)


def _worth(kpi: Kpi, key_result: KeyResult) -> float:
    if not _is_new(kpi.name, (key_result.text,)) and not _is_new(kpi.formula, (key_result.text, kpi.name)):
        return 0.0
    said = (kpi.name, key_result.text, key_result.metric or "")
    added = [_is_new(kpi.formula, said), bool(kpi.data_source), bool(kpi.frequency)]
    return sum(added) / len(added)


def _is_new(words: str | None, said: tuple[str, ...]) -> bool:
    return bool(words) and all(likeness(words or "", each) < _REPEATS for each in said if each)
