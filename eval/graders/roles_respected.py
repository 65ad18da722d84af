"""No past result, rival's figure, price, headcount, withdrawn or contested goal is set as a target."""

from eval.carried import Measured, measured, same_unit, same_value, start_of
from eval.case import Case, ExpectedFigure, overlap, places
from eval.outcome import Outcome, Score, share

KIND = "quality"
_NEVER_A_START = ("others", "context", "promotion", "contested", "withdrawn")


def applies(case: Case) -> bool:
    return any(figure.role != "target" for figure in case.figures)


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.okr_set
    found = list(measured(outcome.okr_set))
    wrong = {item.id: mistake for item in found if (mistake := _mistake(item, case))}
    told = "; ".join(wrong.values())
    return Score(share(len(wrong), len(found)) if found else 1.0, told or f"none of {len(found)}")


def _mistake(item: Measured, case: Case) -> str:
    if item.direction == "maintain" and item.target == start_of(item):
        return ""  # "The ticket price stays at 23.50" takes today's price for what it is.
    if (settled := _settles_a_contest(item, case)) is not None:
        return f"the text contradicts itself on “{settled.metric[:40]}”, and {item.target} settles it"
    assumed = {assumption.field for assumption in item.assumptions}
    for figure in case.figures:
        if figure.role == "target" or not _is_taken_from(item, figure):
            continue
        for name in ("target", "target_high", "stretch"):
            value = getattr(item, name, None)
            if (
                value is not None
                and name not in assumed
                and _is(figure, value, item)
                and not _is_meant(value, item, case)
            ):
                return f"{figure.role} “{figure.metric[:40]}” {figure.value} as {name}"
        start = getattr(item, "baseline", None)
        if (
            figure.role in _NEVER_A_START
            and start is not None
            and _is(figure, start, item)
            and not _is_a_start(start, case)
        ):
            return f"{figure.role} “{figure.metric[:40]}” {figure.value} as baseline"
    return ""


def _settles_a_contest(item: Measured, case: Case) -> ExpectedFigure | None:
    """A target where the text names two for one metric: one of them, their mean, or any other."""
    if item.target is None or _is_meant(item.target, item, case):
        return None
    cited = places(item.sources)
    rivals = [each for each in case.figures if each.role == "contested" and overlap(each.sentences, cited)]
    return next((each for each in rivals if same_unit(each.unit, item.unit)), None)


def _is_taken_from(item: Measured, figure: ExpectedFigure) -> bool:
    return not item.sources or overlap(places(item.sources), figure.sentences)


def _is(figure: ExpectedFigure, value: int | float, item: Measured) -> bool:
    return figure.value is not None and same_value(figure.value, figure.unit, value, item.unit)


def _is_meant(value: int | float, item: Measured, case: Case) -> bool:
    """The same value may be a target of the text as well."""
    return any(
        wanted is not None and same_value(wanted, figure.unit, value, item.unit, figure.change)
        for figure in case.targets
        for wanted in (figure.target, figure.target_high, figure.stretch)
    )


def _is_a_start(value: int | float, case: Case) -> bool:
    starts = [figure.baseline for figure in case.targets] + [
        each.value for each in case.figures if each.role in ("present", "past")
    ]
    return value in starts
