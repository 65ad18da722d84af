"""What was read of a goal, marked under its words, column for column as a terminal shows them."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from assistant.reading import Span

# ASCII for everybody: drawn lines (━ ┄) are two columns wide in a terminal set for Chinese.
MARKS: Mapping[str, str] = {"deadline": "~", "baseline": "-", "target": "=", "stretch": "="}
"""The mark of each field. Where two share a word, the later one is seen; the hoped-for end is target, too."""


def underline(text: str, spans: Mapping[str, Span]) -> str:
    """The marks under a text that stands at the start of its line, cut where the last one ends.

    Empty where nothing was read.
    """
    under = [" "] * len(text)
    for field, mark in MARKS.items():
        start, end = spans.get(field, (0, 0))
        under[start:end] = mark * (end - start)
    return "".join(mark * columns(char) for char, mark in zip(text, under, strict=True)).rstrip()


def columns(text: str) -> int:
    """How many columns of a terminal the text takes; what cannot be printed counts as the blank put in its place."""
    return sum(map(_width, text))


def _width(char: str) -> int:
    # Accents that stand alone, and the selectors that ask for an emoji's colours, take no room of their own.
    if unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 2 if char.isprintable() and unicodedata.east_asian_width(char) in ("W", "F") else 1
