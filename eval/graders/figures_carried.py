"""The targets of the themes that were taken up are carried exactly: value, range, start value, unit, kind of change."""

from assistant.records import OkrSet
from eval.carried import Measured, carriers, close, same_value, start_of
from eval.case import Case, ExpectedFigure
from eval.graders.themes_covered import is_covered
from eval.outcome import Outcome, Score, share

KIND = "quality"
_CHANGES_BY = ("delta", "factor")


def applies(case: Case) -> bool:
    return bool(case.targets)


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.okr_set
    due = [figure for figure in case.targets if _is_due(figure, case, outcome.okr_set)]
    if not due:
        musts = {theme.name for theme in case.themes_of("must")}
        return Score(
            0.0 if any(each.theme in musts for each in case.targets) else None, "no theme with a target was taken up"
        )
    states = [(figure, _state(figure, outcome.okr_set)) for figure in due]
    wrong = [f"{figure.metric[:40]}: {state}" for figure, state in states if state]
    return Score(share(len(wrong), len(due)), "; ".join(wrong) or f"all {len(due)}")


def _is_due(figure: ExpectedFigure, case: Case, okr_set: OkrSet) -> bool:
    theme = next((each for each in case.themes if each.name == figure.theme), None)
    return theme is None or (theme.need == "must" and is_covered(theme, okr_set))


def _state(figure: ExpectedFigure, okr_set: OkrSet) -> str:
    """What is wrong with the first item that carries the value; nothing where one carries the figure exactly."""
    complaints = [_complaint(figure, item) for item in carriers(figure, okr_set)]
    if not complaints:
        return "missing"
    return "" if "" in complaints else complaints[0]


def _complaint(figure: ExpectedFigure, item: Measured) -> str:
    if (figure.change in _CHANGES_BY) != (item.change in _CHANGES_BY):
        return f"the kind of change is {item.change or 'not said'}, {figure.change} is meant"
    if figure.change == "count" and item.change == "level" and start_of(item) is not None:
        return "what is made in the period is read as a level"
    if not _same(figure.target_high, item.target_high):
        return f"upper end is {item.target_high}, not {figure.target_high}"
    if figure.stretch is not None and not _same(figure.stretch, getattr(item, "stretch", None)):
        return "the hoped-for value is not kept"
    start = start_of(item)
    if figure.baseline is not None and not _same_start(figure, start, item):
        return f"start value is {start}, not {figure.baseline}"
    return ""


def _same_start(figure: ExpectedFigure, start: int | float | None, item: Measured) -> bool:
    assert figure.baseline is not None
    # "Double the 38", "30 % fewer than the 412": the start value has a unit of its own, and no field is left for it.
    if start is None:
        return figure.change == "factor" or (figure.change == "delta" and figure.unit == "%")
    return close(figure.baseline, start) or same_value(figure.baseline, figure.unit, start, item.unit, figure.change)


def _same(wanted: int | float | None, seen: int | float | None) -> bool:
    return seen is None if wanted is None else seen is not None and close(wanted, seen)
