"""Objectives and key results as a table to paste into a document, a sheet or a chat, in the set's own language."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.catalogue import unit_name
from assistant.languages import language
from assistant.printed import amount_text, day_text, number_text
from assistant.records import KeyResult, LanguageCode, Objective, OkrSet, Owner, numbers

Row = tuple[str, ...]
# A sheet would take what begins with one of these for a formula.
_FORMULA = ("=", "+", "@", "-")
_NUMERIC = frozenset("0123456789.,%  -")


def goal_table(okr_set: OkrSet, objectives: Iterable[Objective] | None = None) -> tuple[Row, ...]:
    """The heads, then a row for each objective with its key results below it; all objectives where none are given.

    Columns: number, wording, baseline, target, unit, deadline, owner. A key result without a day of its own has the
    last day of the period.
    """
    names, code = numbers(okr_set), okr_set.language
    terms = language(code).terms
    words = f"{_capital(terms.objective)} / {terms.key_result}"
    rest = (terms.baseline, terms.target, terms.unit, terms.deadline, terms.owner)
    rows: list[Row] = [("#", words, *map(_capital, rest))]
    end = okr_set.period.end if okr_set.period else None
    for objective in okr_set.objectives if objectives is None else objectives:
        title = _one_line(objective.title)
        rows.append((names[objective.id], title, "", "", "", _day(end, code), _owner(objective.owner)))
        rows.extend(_key_result(names[each.id], each, end, code) for each in objective.key_results)
    return tuple(rows)


def as_tabs(table: tuple[Row, ...]) -> str:
    """A line a row, cells parted by tabs: what a sheet takes for cells."""
    return "\n".join("\t".join(map(_no_formula, row)) for row in table) + "\n"


def as_markdown(table: tuple[Row, ...]) -> str:
    """The same as a Markdown table."""
    head, *body = (f"| {' | '.join(map(_escaped, row))} |" for row in table)
    return "\n".join((head, "|---" * len(table[0]) + "|", *body)) + "\n"


def _key_result(number: str, key_result: KeyResult, end: str | None, code: LanguageCode) -> Row:
    unit = key_result.unit or ""
    return (
        number,
        _one_line(key_result.text),
        _range(key_result.baseline, key_result.baseline_high, unit, code),
        _range(key_result.target, key_result.target_high, unit, code),
        "" if unit in ("", "%") else unit_name(unit, code),
        _day(key_result.deadline or end, code),
        _owner(key_result.owner),
    )


def _range(low: float | None, high: float | None, unit: str, code: LanguageCode) -> str:
    """A value as the language writes it: a share with its sign, all else bare, so that a sheet reads a number."""
    shown = [
        amount_text(each, "%", code) if unit == "%" else number_text(each, code)
        for each in (low, high)
        if each is not None
    ]
    return "–".join(shown)


def _day(day: str | None, code: LanguageCode) -> str:
    return day_text(day, code) if day else ""


def _owner(owner: Owner | None) -> str:
    return _one_line(owner.name or owner.role or owner.email or "") if owner else ""


def _one_line(text: str) -> str:
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def _no_formula(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) and not set(cell) <= _NUMERIC else cell


def _escaped(cell: str) -> str:
    return "".join(f"\\{each}" if each in "\\`*_[]<>|" else each for each in cell)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
