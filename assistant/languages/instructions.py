"""How people ask for a change of one line: what is to be done, and what is to stay as it is.

Every list holds phrases in lower case. `…` stands for a few words in between, a closing `*` for any
ending of the word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Ask = Literal["shorter", "split", "metric", "baseline", "move"]
ASKS: tuple[Ask, ...] = ("shorter", "split", "metric", "baseline", "move")

Phrases = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Instructions:
    """One language's phrases. `asks` recognise what rules can do, `put` says each in a sentence of its own."""

    asks: Mapping[Ask, Phrases]
    put: Mapping[Ask, str]
    keeping: Phrases
    """In front of what is to stay: "keep the date"."""
    staying: Phrases
    """Behind what is to stay, or in front of it: "the date stays the same", "the same date"."""
    contrasts: Phrases
    """Where one wish ends and another begins: "but"."""
    changing: Phrases
    """What opens a wish for a change and asks for nothing by itself: "make", "set"."""
    demanding: Phrases
    """What no rule can do: "more ambitious"."""
    timing: Phrases
    """What no rule can do either, and is about the date: "sooner"."""
    date: Phrases
    target: Phrases
    start: Phrases
    """The value it starts from."""
    measure: Phrases
    figures: Phrases
    """Start and target together: "the numbers"."""
    said: str
    """The reason of a value that a sentence of the text holds which the line does not cite; {quote} is that sentence."""
