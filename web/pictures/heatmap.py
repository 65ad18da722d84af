"""A grid of counts: names down the side, columns across, the fuller a cell the stronger its colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from web.pictures.shapes import LINE, SMALL, TEXT, Box, Line, lines
from web.pictures.wrapping import wrap

_GAP, _HEAD, _PAD = 4.0, 26.0, 8.0
_MOST_LINES = 4

ROOMY = (300.0, 64.0)
TIGHT = (128.0, 38.0)
"""How wide the names and the cells are, on a wide screen and on a narrow one."""


@dataclass(frozen=True, slots=True)
class Row:
    """A name, words under it, and one count per column; `whole` is what a count can be at most."""

    name: str
    note: str
    counts: tuple[int, ...]
    written: tuple[str, ...]
    whole: int


@dataclass(frozen=True, slots=True)
class Cell:
    """`strength` from 0 (nothing) to 3 (all, or nearly)."""

    box: Box
    count: Line
    strength: int


@dataclass(frozen=True, slots=True)
class PlacedRow:
    name: tuple[Line, ...]
    note: tuple[Line, ...]
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Heatmap:
    """`columns` are centred on their place, as are the counts."""

    width: float
    height: float
    columns: tuple[Line, ...]
    rows: tuple[PlacedRow, ...]


def heatmap(columns: Sequence[str], rows: Sequence[Row], size: tuple[float, float] = ROOMY) -> Heatmap:
    """The grid; a row is as high as its name needs."""
    side, cell = size
    step = cell + _GAP
    heads = tuple(Line(side + number * step + cell / 2, TEXT + 3, name) for number, name in enumerate(columns))
    placed: list[PlacedRow] = []
    top = _HEAD
    for row in rows:
        made, height = _row(row, top, side, cell)
        placed.append(made)
        top += height + _GAP
    return Heatmap(side + len(columns) * step, top, heads, tuple(placed))


def _row(row: Row, top: float, side: float, cell: float) -> tuple[PlacedRow, float]:
    room = side - _PAD
    name = lines(wrap(row.name, room, TEXT, _MOST_LINES), 0, top + _PAD)
    note = lines(wrap(row.note, room, SMALL, _MOST_LINES), 0, top + _PAD + len(name) * LINE, SMALL)
    height = (len(name) + len(note)) * LINE + 2 * _PAD
    cells = tuple(
        Cell(
            box := Box(side + number * (cell + _GAP), top, cell, height),
            Line(box.x + cell / 2, top + height / 2 + TEXT * 0.36, row.written[number]),
            strength(count, row.whole),
        )
        for number, count in enumerate(row.counts)
    )
    return PlacedRow(name, note, cells), height


def strength(count: int, whole: int) -> int:
    """In which third of the whole a count lies, 0 for none."""
    if count <= 0 or whole <= 0:
        return 0
    return min(3, -(-3 * count // whole))
