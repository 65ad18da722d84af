"""Each target that was carried has the date the text gives it; without one it reads the period's end."""

from assistant.records import KeyResult, Period
from eval.carried import Measured, carriers
from eval.case import Case, ExpectedFigure
from eval.outcome import Outcome, Score, share

KIND = "quality"


def applies(case: Case) -> bool:
    return bool(case.targets)


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.okr_set and outcome.okr_set.period
    period = outcome.okr_set.period
    carried = [(figure, found) for figure in case.targets if (found := carriers(figure, outcome.okr_set))]
    if not carried:
        return Score(None, "no target was carried")
    wrong = [
        f"{figure.metric[:40]}: {found[0].deadline}, not {figure.deadline}"
        for figure, found in carried
        if not any(_is_right(item, figure, period) for item in found)
    ]
    return Score(share(len(wrong), len(carried)), "; ".join(wrong) or f"all {len(carried)}")


def _is_right(item: Measured, figure: ExpectedFigure, period: Period) -> bool:
    seen = item.deadline or (period.end if isinstance(item, KeyResult) else _measured_by(figure, period))
    if figure.deadline is None:
        return item.deadline in (None, period.end) or any(each.field == "deadline" for each in item.assumptions)
    return seen in (figure.deadline, *figure.deadline_alternatives)


def _measured_by(figure: ExpectedFigure, period: Period) -> str | None:
    """A KPI without a date inherits that of its key result, which cannot lie beyond the period."""
    return figure.deadline if figure.deadline is not None and figure.deadline <= period.end else None
