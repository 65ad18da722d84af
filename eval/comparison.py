"""One arm against another on the same cases: what moved, how surely, in which language, and which cases lost most."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.errors import UsageError
from assistant.records import LANGUAGE_CODES
from eval.graders import Grader, graders
from eval.rows import Row, values
from eval.statistics import MARGIN, Difference, difference

_NOTHING = 0.0005
"""What three digits do not show."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """`text` for a person; `worse` where a hard or quality grader surely lost."""

    text: str
    worse: bool


def compare(rows_a: Sequence[Row], rows_b: Sequence[Row]) -> Comparison:
    """Arm B against arm A. Rows of made-up answers are left out; cases only one arm drafted as well."""
    everything = {row.case for row in (*rows_a, *rows_b)}
    rows_a, rows_b = _on_the_same_texts(rows_a, rows_b)
    documents = {row.case: row.document for row in rows_a}
    shared, left_out = set(documents), everything - set(documents)
    arms = f"{rows_b[0].arm} against {rows_a[0].arm}"
    apart = f" ({len(left_out)} others are in one run only, or changed)" if left_out else ""
    lines = [f"{arms}, on {len(shared)} cases{apart}: mean differences, paired by case, with 95 % intervals", ""]
    equal: list[str] = []
    worse = False
    for grader in graders().values():
        delta = difference(*_paired(grader, rows_a, rows_b), documents)
        if delta is None:
            continue
        if not delta.wins and not delta.losses:
            equal.append(grader.name)
            continue
        worse = worse or _is_worse(grader, delta)
        lines.append(_line(grader, delta))
        if grader.kind != "measure":
            lines += _by_language(grader, rows_a, rows_b, documents)
            lines += [f"      {case} {change:+.2f}" for case, change in delta.worst if change <= -MARGIN]
    lines += [f"equal in every case: {', '.join(equal)}"] if equal else []
    return Comparison("\n".join(lines) + "\n", worse)


def _on_the_same_texts(rows_a: Sequence[Row], rows_b: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Rows of cases both arms drafted from one text. Raises UsageError where there is none."""
    a, b = ({(row.case, row.document) for row in rows if not row.synthetic} for rows in (rows_a, rows_b))
    shared = a & b
    if not shared:
        raise UsageError(
            "The two arms share no case: they drafted other cases, other texts of the same, or made-up answers.",
            "Compare runs of the same cases; “okr-assistant eval report” lists the runs.",
        )
    first, second = ([row for row in rows if (row.case, row.document) in shared] for rows in (rows_a, rows_b))
    return first, second


def _paired(grader: Grader, rows_a: Sequence[Row], rows_b: Sequence[Row]) -> tuple[dict[str, float], dict[str, float]]:
    """Scores by case. Where only one arm left something to judge, the other has nothing to show and scores 0."""
    a, b = values(rows_a, grader.name), values(rows_b, grader.name)
    if grader.kind == "measure":
        return a, b
    nothing = dict.fromkeys((*a, *b), 0.0)
    return {**nothing, **a}, {**nothing, **b}


def _line(grader: Grader, delta: Difference) -> str:
    unit = f" {grader.unit}" if grader.unit else ""
    counts = f"{delta.wins} up, {delta.losses} down, {delta.ties} equal"
    return f"{grader.name:<20}{_signed(delta.mean)}{unit} {_range(delta):<22} {counts}{_said(grader, delta)}"


def _said(grader: Grader, delta: Difference) -> str:
    if grader.kind == "measure" or delta.low is None or delta.high is None:
        return ""
    if delta.high < -_NOTHING:
        return ", worse"
    return ", better" if delta.low > _NOTHING else ", cannot tell"


def _is_worse(grader: Grader, delta: Difference) -> bool:
    return grader.kind != "measure" and delta.high is not None and delta.high < -MARGIN


def _by_language(
    grader: Grader, rows_a: Sequence[Row], rows_b: Sequence[Row], documents: Mapping[str, str]
) -> Iterator[str]:
    """A line for each language in which something moved; none where there is one language only."""
    codes = [code for code in LANGUAGE_CODES if any(row.language == code for row in rows_b)]
    for code in codes if len(codes) > 1 else ():
        a, b = ([row for row in rows if row.language == code] for rows in (rows_a, rows_b))
        delta = difference(*_paired(grader, a, b), documents)
        if delta is not None and (delta.wins or delta.losses):
            yield f"    {code} {_signed(delta.mean)} {_range(delta)}"


def _range(delta: Difference) -> str:
    if delta.low is None or delta.high is None:
        return f"({delta.documents} documents: too few to say)"
    return f"({_signed(delta.low)} to {_signed(delta.high)})"


def _signed(value: float) -> str:
    """Three digits, and no -0.000."""
    return f"{round(value, 3) + 0.0:+.3f}"
