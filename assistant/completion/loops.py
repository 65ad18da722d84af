"""Notices a model that has lost its way: a run of white space, or one phrase over and over.

Both happen in the field under constrained decoding, until the token limit: the grammar allows
white space and repetition for ever, and the answer is worth nothing from there on.
"""

from __future__ import annotations

WHITESPACE_RUN = 200
REPEATS = 9
LONGEST_PHRASE = 240
SHORTEST_LOOP = 120
_LOOK_EVERY = 768
_KEPT = LONGEST_PHRASE * REPEATS


class LoopGuard:
    """Feed it the pieces of one answer; `looping` turns true once and stays true."""

    def __init__(self) -> None:
        self.looping = False
        self._whitespace = 0
        self._tail = ""
        self._unseen = 0

    def feed(self, piece: str) -> bool:
        self._whitespace = _trailing_whitespace(piece, self._whitespace)
        self._tail = (self._tail + piece)[-_KEPT:]
        self._unseen += len(piece)
        if self._whitespace > WHITESPACE_RUN:
            self.looping = True
        elif self._unseen >= _LOOK_EVERY:
            self._unseen = 0
            self.looping = self.looping or _repeats(self._tail)
        return self.looping


def _trailing_whitespace(piece: str, before: int) -> int:
    kept = len(piece.rstrip())
    return before + len(piece) if not kept else len(piece) - kept


def _repeats(tail: str) -> bool:
    """Whether the text ends in one phrase said `REPEATS` times: equal to itself, shifted by the phrase's length."""
    for length in range(1, min(LONGEST_PHRASE, len(tail) // REPEATS) + 1):
        span = max(length * REPEATS, SHORTEST_LOOP)
        if span <= len(tail) and tail[-span:-length] == tail[-span + length :]:
            return True
    return False
