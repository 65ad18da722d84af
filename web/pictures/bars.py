"""Bars: how many there are of each. The name stands over its bar, so that a long one has all the width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from web.pictures.shapes import TEXT, Box, Line
from web.pictures.wrapping import width, wrap

_WIDTH, _ROW, _BAR, _AFTER = 264.0, 40.0, 10.0, 8.0
_EDGE = 1.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: its name, its count at the right edge, the whole track and the part of it that is filled."""

    name: Line
    count: Line
    track: Box
    filled: Box | None


@dataclass(frozen=True, slots=True)
class Bars:
    width: float
    height: float
    rows: tuple[Bar, ...]


def bars(rows: Sequence[tuple[str, int, str]], most: int) -> Bars:
    """One bar per (name, count, count as written); a bar of `most` fills the width."""
    return Bars(_WIDTH, len(rows) * _ROW, tuple(_bar(number * _ROW, *row, most) for number, row in enumerate(rows)))


def _bar(top: float, name: str, count: int, written: str, most: int) -> Bar:
    track = Box(_EDGE, top + TEXT + _AFTER, _WIDTH - 2 * _EDGE, _BAR)
    room = track.width - width(written, TEXT * 1.15) - _AFTER
    filled = Box(track.x, track.y, track.width * min(count, most) / most, _BAR) if count and most else None
    said = wrap(name, room, TEXT, 1)
    return Bar(Line(_EDGE, top + TEXT, said[0] if said else ""), Line(track.right, top + TEXT, written), track, filled)
