"""What a run says, as text or as Markdown: a row a grader, a column a language, the holdout apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median

from assistant.records import LANGUAGE_CODES
from eval.gate import Verdict
from eval.graders import Grader, graders
from eval.rows import Row, values
from eval.statistics import DOCUMENTS_LEAST, Estimate, estimate

ALL, OPEN, HOLDOUT = "all", "open", "holdout"
_MARKS = {"fail": "✗", "warn": "?", "known": "=", "note": "·"}
_CASES_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Line:
    """One grader's estimates, by column."""

    grader: Grader
    estimates: Mapping[str, Estimate | None]


@dataclass(frozen=True, slots=True)
class Table:
    """One arm. `columns` are languages, then all, then open cases and holdout apart, each with its number of cases."""

    arm: str
    columns: Mapping[str, int]
    lines: Sequence[Line]
    measures: Sequence[str]
    failed: Sequence[Row]
    synthetic: int


def table_of(arm: str, rows: Sequence[Row]) -> Table:
    own = [row for row in rows if row.arm == arm]
    real = [row for row in own if not row.synthetic]
    groups: dict[str, list[Row]] = {code: [row for row in real if row.language == code] for code in LANGUAGE_CODES}
    groups = {code: found for code, found in groups.items() if found}
    groups[ALL] = real
    if any(row.holdout for row in real):
        groups[OPEN] = [row for row in real if not row.holdout]
        groups[HOLDOUT] = [row for row in real if row.holdout]
    documents = {row.case: row.document for row in real}
    judged = [grader for grader in graders().values() if grader.kind != "measure"]
    lines = [
        Line(grader, {name: estimate(values(found, grader.name), documents) for name, found in groups.items()})
        for grader in judged
    ]
    return Table(
        arm,
        {name: len({row.case for row in found}) for name, found in groups.items()},
        [line for line in lines if any(line.estimates.values())],
        [told for grader in graders().values() if grader.kind == "measure" and (told := _measure(grader, real))],
        [row for row in own if row.error],
        len(own) - len(real),
    )


def text(
    rows: Sequence[Row], verdicts: Sequence[Verdict] | None = None, *, run: str = "last", reasons: int = 10
) -> str:
    """The whole report for a terminal; `reasons`: how many of the weakest results are told with their reason."""
    lines: list[str] = []
    for arm in dict.fromkeys(row.arm for row in rows):
        lines += [*_text_table(table_of(arm, rows)), ""]
        lines += _reasons([row for row in rows if row.arm == arm], run, reasons)
    lines += _verdict_lines(verdicts) if verdicts is not None else ()
    return "\n".join(lines).rstrip() + "\n"


def markdown(rows: Sequence[Row]) -> str:
    """The tables alone, to put into a page."""
    lines: list[str] = []
    for arm in dict.fromkeys(row.arm for row in rows):
        table = table_of(arm, rows)
        heads = " | ".join(f"{name} ({count})" for name, count in table.columns.items())
        lines += [f"| {arm} | {heads} |", "|---" * (len(table.columns) + 1) + "|"]
        for line in table.lines:
            lines.append(f"| {line.grader.name} | {' | '.join(_cells(line, table))} |")
        lines += ["", *table.measures, ""]
    return "\n".join(lines).rstrip() + "\n"


def _text_table(table: Table) -> Iterator[str]:
    yield f"{table.arm}"
    yield f"  {'':<18}" + "".join(f"{f'{name} ({count})':>15}" for name, count in table.columns.items())
    kind = ""
    for line in table.lines:
        if line.grader.kind != kind:
            kind = line.grader.kind
            yield f" {'hard: none may fail' if kind == 'hard' else 'quality'}"
        yield f"  {line.grader.name:<18}" + "".join(f"{cell:>15}" for cell in _cells(line, table))
    if any(each and each.low is None for line in table.lines for each in line.estimates.values()):
        yield f"  A mean without interval rests on fewer than {DOCUMENTS_LEAST} documents: too few to say."
    yield from (f"  {told}" for told in table.measures)
    if table.synthetic:
        yield f"  {table.synthetic} drafts rest on made-up answers: they feed no figure."
    for row in table.failed:
        yield f"  {row.case} was not drafted: {row.error}"


def _cells(line: Line, table: Table) -> list[str]:
    return [_cell(line.estimates[name], cases) for name, cases in table.columns.items()]


def _cell(found: Estimate | None, cases: int) -> str:
    """Mean and interval; where there are too few documents, on how many the mean rests if not on all of the column."""
    if found is None:
        return "–"
    if found.low is None or found.high is None:
        return _short(found.mean) + (f" ({found.documents})" if found.documents != cases else "")
    return f"{_short(found.mean)} {_short(found.low)}–{_short(found.high)}"


def _short(value: float) -> str:
    return f"{value:.2f}".removeprefix("0")


def _measure(grader: Grader, rows: Sequence[Row]) -> str:
    """Median and largest of what is known; nothing where nothing is."""
    known = [value for row in rows if (value := row.scores.get(grader.name, (None, ""))[0]) is not None]
    if not known:
        return ""
    of = "" if len(known) == len(rows) else f", known of {len(known)} of {len(rows)} drafts"
    return f"{grader.name}: median {median(known):.3g} {grader.unit}, most {max(known):.3g}{of}"


def _reasons(rows: Sequence[Row], run: str, most: int) -> list[str]:
    weak = [
        (value, row.case, name, why)
        for row in rows
        for name, (value, why) in row.scores.items()
        if value is not None and value < 1 and graders()[name].kind != "measure" and why
    ]
    shown = [f"  {case}: {name} {value:.2f}: {why}" for value, case, name, why in sorted(weak)[:most]]
    more = len(weak) - len(shown)
    rest = (
        [f"  … and {more} more; see them with “okr-assistant eval report {run} --reasons {len(weak)}”"]
        if more > 0
        else []
    )
    return ["  weakest", *shown, *rest, ""] if shown else []


def _verdict_lines(verdicts: Sequence[Verdict]) -> Iterator[str]:
    """Each kind of verdict with its first few cases, known failures as one line; then whether the gate is open."""
    for (severity, arm, grader, of_case), found in groupby(verdicts, _kind):
        same, mark = list(found), _MARKS[severity]
        name = f"{arm}, {grader}" if grader else arm
        if severity == "known":
            cases = "1 case fails" if len(same) == 1 else f"{len(same)} cases fail"
            yield f"{mark} {name}: {cases}, as accepted"
            continue
        most = _CASES_SHOWN if of_case else len(same)
        yield from (f"{mark} {name}: {verdict.what}" for verdict in same[:most])
        if len(same) > most:
            yield f"{mark} {name}: … and {len(same) - most} more cases"
    closed = any(verdict.severity == "fail" for verdict in verdicts)
    yield f"The gate is {'closed' if closed else 'open'}."


def _kind(verdict: Verdict) -> tuple[str, str, str, bool]:
    return verdict.severity, verdict.arm, verdict.grader, verdict.case is not None
