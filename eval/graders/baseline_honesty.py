"""A start value is the one the text gives for this measure; where the text gives none it is open or an assumption."""

from assistant.records import KeyResult
from eval.carried import carriers, close, same_value
from eval.case import Case, overlap, places
from eval.outcome import Outcome, Score, share

KIND = "quality"
_MAY_START = ("present", "past")


def applies(case: Case) -> bool:
    return bool(case.figures)


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.okr_set
    key_results = outcome.key_results
    given = [each for each in key_results if each.baseline is not None and not _is_assumed(each)]
    expected = {id(item): figure for figure in case.targets for item in carriers(figure, outcome.okr_set)}
    wrong = []
    for each in given:
        figure = expected.get(id(each))
        if figure is not None and figure.baseline is not None:
            right = each.baseline is not None and same_value(
                figure.baseline, figure.unit, each.baseline, each.unit, figure.change
            )
        else:
            right = _is_told(each, case)
        if not right:
            wrong.append(f"“{each.text[:40]}” starts from {each.baseline}")
    return Score(share(len(wrong), len(given)) if given else 1.0, "; ".join(wrong) or f"all {len(given)}")


def _is_assumed(key_result: KeyResult) -> bool:
    return any(assumption.field == "baseline" for assumption in key_result.assumptions)


def _is_told(key_result: KeyResult, case: Case) -> bool:
    """Whether a cited sentence tells of this value as today's or the last one."""
    cited = places(key_result.sources)
    told = [
        each.value if each.role in _MAY_START else each.baseline
        for each in case.figures
        if (each.role in _MAY_START or each.role == "target") and overlap(each.sentences, cited)
    ]
    return any(
        value is not None and key_result.baseline is not None and close(value, key_result.baseline) for value in told
    )
