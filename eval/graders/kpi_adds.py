"""Each key result has a KPI that adds formula, source and frequency; one that repeats it earns nothing."""

from statistics import mean

from assistant.records import KeyResult, Kpi, Objective
from eval.case import Case
from eval.likeness import likeness
from eval.outcome import Outcome, Score

KIND = "quality"
_REPEATS = 0.75
_PARTS = ("formula", "source", "frequency")
_NOTHING = (False, False, False)


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.okr_set
    best = [
        max((_added(kpi, key_result) for kpi in _kpis_of(key_result, objective)), default=_NOTHING, key=sum)
        for objective in outcome.okr_set.objectives
        for key_result in objective.key_results
    ]
    if not best:
        return Score(0.0, "no key result")
    lacking = {name: [added[place] for added in best].count(False) for place, name in enumerate(_PARTS)}
    told = ", ".join(f"{name} lacks for {count}" for name, count in lacking.items() if count) or "nothing lacks"
    return Score(mean(sum(added) / len(_PARTS) for added in best), f"{told}, of {len(best)} key results")


def _kpis_of(key_result: KeyResult, objective: Objective) -> list[Kpi]:
    return [kpi for kpi in objective.kpis if key_result.id in kpi.key_result_ids]


def _added(kpi: Kpi, key_result: KeyResult) -> tuple[bool, bool, bool]:
    """Which of formula, source and frequency it adds; none where it says the key result again."""
    if not _is_new(kpi.name, (key_result.text,)) and not _is_new(kpi.formula, (key_result.text, kpi.name)):
        return _NOTHING
    said = (kpi.name, key_result.text, key_result.metric or "")
    return _is_new(kpi.formula, said), bool(kpi.data_source), bool(kpi.frequency)


def _is_new(words: str | None, said: tuple[str, ...]) -> bool:
    return bool(words) and all(likeness(words or "", each) < _REPEATS for each in said if each)
