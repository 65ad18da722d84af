"""Each key result has a target, or an assumption that says it is open, or is a milestone that says when it is done."""

from assistant.records import KeyResult
from eval.case import Case
from eval.outcome import Outcome, Score, share

KIND = "quality"


def grade(case: Case, outcome: Outcome) -> Score:
    key_results = outcome.key_results
    lacking = [each for each in key_results if not _is_settled(each)]
    told = f"{len(lacking)} of {len(key_results)} key results have no target and do not say so"
    return Score(share(len(lacking), len(key_results)), told + (f": “{lacking[0].text[:60]}”" if lacking else ""))


def _is_settled(key_result: KeyResult) -> bool:
    if key_result.kind == "milestone":
        return bool(key_result.done_when)
    return key_result.target is not None or any(each.field == "target" for each in key_result.assumptions)
