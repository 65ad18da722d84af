"""A text as one strip from its beginning to its end: what became something stands tall, what did not lies low."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from web.pictures.shapes import Box

State = Literal["used", "unused", "left_out"]

_WIDTH, _HEIGHT = 960.0, 28.0
_TALL: dict[State, float] = {"used": 1.0, "unused": 0.45, "left_out": 0.15}
_MOST_PARTS = 480


@dataclass(frozen=True, slots=True)
class Part:
    box: Box
    state: State


@dataclass(frozen=True, slots=True)
class Strip:
    width: float
    height: float
    parts: tuple[Part, ...]


def strip(lengths: Sequence[tuple[int, State]]) -> Strip:
    """One part per run of the same state, as wide as its share of the text; in a long text what is used wins."""
    whole = sum(length for length, _ in lengths) or 1
    slots = max(1, min(_MOST_PARTS, whole))
    states: list[State] = ["left_out"] * slots
    at = 0
    for length, state in lengths:
        first, at = at * slots // whole, at + length
        for slot in range(first, max(first + 1, at * slots // whole)):
            if slot < slots and _TALL[state] >= _TALL[states[slot]]:
                states[slot] = state
    return Strip(_WIDTH, _HEIGHT, tuple(_parts(states, _WIDTH / slots)))


def _parts(states: Sequence[State], step: float) -> list[Part]:
    found: list[Part] = []
    first = 0
    for slot in range(1, len(states) + 1):
        if slot == len(states) or states[slot] != states[first]:
            tall = _HEIGHT * _TALL[states[first]]
            found.append(Part(Box(first * step, _HEIGHT - tall, (slot - first) * step, tall), states[first]))
            first = slot
    return found
