"""The parts every picture is made of. Units are those of the drawing, from its upper left corner."""

from __future__ import annotations

from dataclasses import dataclass

TEXT = 13
"""How large words are."""
SMALL = 11.5
LINE = 17
"""From one line of words to the next."""


@dataclass(frozen=True, slots=True)
class Box:
    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def holds(self, other: Box) -> bool:
        """Whether the other box lies within this one."""
        return self.x <= other.x and self.y <= other.y and other.right <= self.right and other.bottom <= self.bottom

    def meets(self, other: Box) -> bool:
        """Whether the two share more than an edge."""
        apart = other.x >= self.right or self.x >= other.right or other.y >= self.bottom or self.y >= other.bottom
        return not apart


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one line; `y` is where the letters stand."""

    x: float
    y: float
    text: str


def lines(texts: tuple[str, ...], x: float, top: float, size: float = TEXT) -> tuple[Line, ...]:
    """Words below one another, the first line's upper edge at `top`."""
    return tuple(Line(x, top + size + number * LINE, text) for number, text in enumerate(texts))
