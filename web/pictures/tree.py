"""Goals as a tree: from left to right where there is room, indented one below the other where there is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from web.pictures.shapes import LINE, SMALL, TEXT, Box, Line, lines
from web.pictures.wrapping import wrap

Kind = Literal["above", "set", "objective", "key_result", "kpi", "initiative"]

_COLUMN, _BETWEEN, _GAP, _PAD, _STEP = 216.0, 32.0, 10.0, 10.0, 18.0
_NARROW = 288.0
_NARROWEST = 150.0
_MOST_LINES = 9
_EDGE = 1.0
"""Room for half a border on every side."""


@dataclass(frozen=True, slots=True)
class Node:
    """A goal to draw: `mark` is what it is called (O1), `text` its words, `below` what belongs to it.

    `notes` stand under its words, smaller. `tag` is the language of `text`.
    """

    kind: Kind
    mark: str
    text: str
    address: str
    tag: str
    notes: tuple[str, ...] = ()
    below: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """A node with its place. `notes` are lines of a smaller size."""

    node: Node
    box: Box
    mark: Line
    words: tuple[Line, ...]
    notes: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Tree:
    """`edges` are paths from a box to those below it."""

    width: float
    height: float
    nodes: tuple[Placed, ...]
    edges: tuple[str, ...]


def across(root: Node) -> Tree:
    """The tree from left to right; each goal stands level with the first that belongs to it."""
    nodes: list[Placed] = []
    edges: list[str] = []

    def place(node: Node, x: float, y: float) -> float:
        """Put the node and all below it; the lower edge of the lowest."""
        placed = _placed(node, x, y, _COLUMN)
        nodes.append(placed)
        low, next_x = y, placed.box.right + _BETWEEN
        turn = placed.box.right + _BETWEEN / 2
        for child in node.below:
            edges.append(
                f"M{placed.box.right:g} {_height_of_mark(placed.box):g}H{turn:g}"
                f"V{_height_of_mark(Box(next_x, low, 0, 0)):g}H{next_x:g}"
            )
            low = place(child, next_x, low) + _GAP
        return max(placed.box.bottom, low - _GAP)

    bottom = place(root, _EDGE, _EDGE)
    return Tree(max(each.box.right for each in nodes) + _EDGE, bottom + _EDGE, tuple(nodes), tuple(edges))


def down(root: Node) -> Tree:
    """The same tree for a narrow screen: every goal on a row of its own, indented under what it belongs to."""
    nodes: list[Placed] = []
    edges: list[str] = []
    right = _NARROW

    def place(node: Node, x: float, y: float) -> float:
        placed = _placed(node, x, y, max(right - x - _EDGE, _NARROWEST))
        nodes.append(placed)
        low, spine = placed.box.bottom, x + _STEP / 2
        for child in node.below:
            top = low + _GAP
            edges.append(f"M{spine:g} {placed.box.bottom:g}V{_height_of_mark(Box(0, top, 0, 0)):g}H{x + _STEP:g}")
            low = place(child, x + _STEP, top)
        return low

    bottom = place(root, _EDGE, _EDGE)
    return Tree(max(each.box.right for each in nodes) + _EDGE, bottom + _EDGE, tuple(nodes), tuple(edges))


def _height_of_mark(box: Box) -> float:
    return box.y + _PAD + LINE / 2


def _placed(node: Node, x: float, y: float, width: float) -> Placed:
    room = width - 2 * _PAD
    mark = Line(x + _PAD, y + _PAD + TEXT, wrap(node.mark, room, TEXT * 1.15, 1)[0] if node.mark.strip() else "")
    top = y + _PAD + LINE
    words = lines(wrap(node.text, room, TEXT, _MOST_LINES), x + _PAD, top)
    top += len(words) * LINE
    notes = lines(tuple(_wrapped(node.notes, room)), x + _PAD, top, SMALL)
    return Placed(node, Box(x, y, width, top + len(notes) * LINE + _PAD - y), mark, words, notes)


def _wrapped(notes: tuple[str, ...], room: float) -> Iterator[str]:
    for note in notes:
        yield from wrap(note, room, SMALL, 3)
