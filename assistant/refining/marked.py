"""Two texts with what changed between them marked: by words, in Chinese by characters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal

from assistant.records import LanguageCode

Mark = Literal["same", "gone", "new"]

_NUMBER = r"\d(?:[\d.,\u00a0\u202f]*\d)?"
_WORDS = re.compile(rf"{_NUMBER}|\w+|\s+|[^\w\s]")
# Latin words and figures stay whole among the characters.
_SIGNS = re.compile(rf"{_NUMBER}|[A-Za-z]+|\s+|.", re.DOTALL)

_AKIN = 0.4
"""Of two texts with less in common a word here and there is the same by chance: marking it would tell nothing."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text: in both, only in the old one (`gone`), or only in the new one."""

    mark: Mark
    text: str


def marked(old: str, new: str, code: LanguageCode) -> tuple[Piece, ...]:
    """Old and new as one run of pieces: without the `new` ones it is the old text, without the `gone` the new one."""
    pattern = _SIGNS if code == "zh" else _WORDS
    before, after = pattern.findall(old), pattern.findall(new)
    pieces: list[Piece] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    if old and new and _likeness(matcher, before, after) < _AKIN:
        return _joined([Piece("gone", old), Piece("new", new)])
    for operation, a, b, c, d in matcher.get_opcodes():
        if operation == "equal":
            pieces.append(Piece("same", "".join(before[a:b])))
        else:
            pieces += [Piece("gone", "".join(before[a:b])), Piece("new", "".join(after[c:d]))]
    return _joined(_without_islands(pieces))


def _likeness(matcher: SequenceMatcher[str], before: list[str], after: list[str]) -> float:
    """The share of the letters that both have in common, blanks not counted, 0 to 1; two blank texts are alike."""
    shared = sum(_letters(before[block.a : block.a + block.size]) for block in matcher.get_matching_blocks())
    whole = _letters(before) + _letters(after)
    return 2 * shared / whole if whole else 1.0


def _letters(words: list[str]) -> int:
    return sum(len(word) for word in words if not word.isspace())


def _without_islands(pieces: list[Piece]) -> list[Piece]:
    """A blank that two changes have in common belongs to both: one marked stretch reads better than two."""
    kept: list[Piece] = []
    for at, piece in enumerate(pieces):
        if piece.mark == "same" and not piece.text.strip() and 0 < at < len(pieces) - 1:
            kept += [Piece("gone", piece.text), Piece("new", piece.text)]
        else:
            kept.append(piece)
    return kept


def _joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Neighbouring changes as one: first all that goes, then all that comes."""
    joined: list[Piece] = []
    for same, group in groupby(pieces, key=lambda piece: piece.mark == "same"):
        held = list(group)
        marks: tuple[Mark, ...] = ("same",) if same else ("gone", "new")
        for mark in marks:
            text = "".join(piece.text for piece in held if piece.mark == mark)
            if text:
                joined.append(Piece(mark, text))
    return tuple(joined)
