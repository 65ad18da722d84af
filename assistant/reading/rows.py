"""A table row pasted as a line: "Sick leave | 6.1 % | 4.5 % | Q4 2027" is one goal.

A header says which column is which. Without one, words in the cells do ("now 6.1 %"), and else the
order people keep: what is measured, where it stands, where it is to be, by when.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.languages.goal_words import GoalWords
from assistant.reading.amount import Amount
from assistant.reading.periods import Found
from assistant.reading.token import Token

_BARS = frozenset({"|", "||", "│", "¦"})
_DRAWN = ("|", "\t", "│", "¦", "｜")
_FEWEST_CELLS = 3
_MOST_WORDS = 6
"""A cell with more words than this beside its number is prose."""
_ROLES = ("target", "now", "when", "metric")

Columns = Mapping[str, int]
Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """What the cells of a row are: `metric` as token numbers, first to last (exclusive)."""

    metric: Stretch
    now: Amount | None
    target: Amount | None
    when: Found | None


@dataclass(slots=True)
class _Cell:
    first: int
    last: int
    amount: Amount | None = None
    time: Found | None = None
    words: int = 0
    present: bool = False
    wanted: bool = False
    open: bool = False
    """Whether the figure is yet to be set: "tbc", "n.t.b."."""


def columns_of(header: Sequence[str], words: GoalWords) -> Columns:
    """Column numbers by role ("metric", "now", "target", "when"); empty where a table holds no goals."""
    names = [name.strip().casefold() for name in header]
    found: dict[str, int] = {}
    # Targets are sought first: "goal" may head the target column or the metric column.
    for role in _ROLES:
        known: Sequence[str] = getattr(words, f"column_{role}")
        for index, name in enumerate(names):
            if index in found.values() or (role == "target" and index == 0):
                continue
            if any(name.startswith(word) and not name[len(word) : len(word) + 1].isalpha() for word in known):
                found[role] = index
                break
    if "target" in found and "metric" not in found and 0 not in found.values():
        found["metric"] = 0
    return found if {"metric", "target"} <= found.keys() else {}


def find_row(
    text: str,
    tokens: Sequence[Token],
    times: Sequence[Found],
    amounts: Sequence[Amount],
    words: GoalWords,
    columns: Columns | None = None,
    placeholder: int | None = None,
) -> Row | None:
    """The parts of a row; None where the line is none. `placeholder` is where in the text a figure is withheld."""
    if not any(bar in text for bar in _DRAWN):
        return None
    cells = _cells(text, tokens)
    if len(cells) < _FEWEST_CELLS:
        return None
    _fill(cells, tokens, times, amounts, words)
    for cell in cells:
        filled = placeholder is not None and cell.first < cell.last
        cell.open = filled and tokens[cell.first].start <= (placeholder or 0) < tokens[cell.last - 1].end
    if columns and max(columns.values()) < len(cells):
        by_role = {role: cells[index] for role, index in columns.items()}
        target, metric = by_role["target"], by_role["metric"]
        if (target.amount is not None or target.open) and metric.last > metric.first:
            now, when = by_role.get("now"), by_role.get("when")
            time = (when.time if when else None) or target.time
            return Row((metric.first, metric.last), now.amount if now else None, target.amount, time)
    return _by_order(cells, tokens)


def _cells(text: str, tokens: Sequence[Token]) -> list[_Cell]:
    """The cells of the line; empty ones at its edges are the table's frame."""
    cells = []
    first = 0
    for position, token in enumerate(tokens):
        if token.text in _BARS:
            cells.append(_Cell(first, position))
            first = position + 1
        elif position > first and "\t" in text[tokens[position - 1].end : token.start]:
            cells.append(_Cell(first, position))
            first = position
    cells.append(_Cell(first, len(tokens)))
    if cells and cells[0].first == cells[0].last:
        cells = cells[1:]
    return cells[:-1] if cells and cells[-1].first == cells[-1].last else cells


def _fill(
    cells: Sequence[_Cell],
    tokens: Sequence[Token],
    times: Sequence[Found],
    amounts: Sequence[Amount],
    words: GoalWords,
) -> None:
    """What each cell holds: a number, a time, words; and whether it says "now" or "target"."""
    starts = {position: cell for cell in cells for position in range(cell.first, cell.last)}
    for amount in amounts:
        cell = starts.get(amount.first)
        if cell is not None and cell.amount is None:
            cell.amount = amount
    for found in times:
        cell = starts.get(found.core)
        if cell is not None and cell.time is None and found.how not in ("since", "past"):
            cell.time = found
    for cell in cells:
        for token in tokens[cell.first : cell.last]:
            cell.words += token.text[:1].isalpha() and token.value is None
            cell.present |= bool(token.marks.keys() & {"now", "past"})
            cell.wanted |= "must" in token.marks or token.text in words.column_target


def _by_order(cells: Sequence[_Cell], tokens: Sequence[Token]) -> Row | None:
    metric = next((cell for cell in cells if _names_a_metric(cell, tokens)), None)
    if metric is None:
        return None
    later = cells[cells.index(metric) + 1 :]
    numbers = [cell for cell in later if cell.amount is not None and cell.words <= _MOST_WORDS]
    when = next((cell for cell in later if cell.time is not None and cell.amount is None), None)
    if not numbers:
        return None
    wanted = [cell for cell in numbers if cell.wanted and not cell.present]
    target = wanted[0] if wanted else next((cell for cell in reversed(numbers) if not cell.present), None)
    waiting = next((cell for cell in later if cell.open), None)
    if waiting is not None and not wanted and len(numbers) == 1:
        return Row((metric.first, metric.last), numbers[-1].amount, None, when.time if when else None)
    if target is None or target.amount is None:
        return None
    others = [cell for cell in numbers if cell is not target]
    now = next((cell for cell in others if cell.present), others[-1] if others and others[-1] is not target else None)
    time = when.time if when else target.time
    return Row((metric.first, metric.last), now.amount if now else None, target.amount, time)


def _names_a_metric(cell: _Cell, tokens: Sequence[Token]) -> bool:
    """KR1.2 and O3 number a goal; they are not what it measures."""
    if not cell.words or (cell.time is not None and cell.words <= 1):
        return False
    only = tokens[cell.first].text
    return cell.last - cell.first > 1 or not any(character.isdigit() for character in only)
