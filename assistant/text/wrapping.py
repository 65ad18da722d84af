"""Which line ends are hard wraps inside a sentence, and which end something."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.text.lines import Line
from assistant.text.scripts import HAN, width

_ENDS = ".!?…。！？:：;；"
_CLOSERS = "\"'”’»)）】」』*_"
_FIRST_WORD = re.compile(r"\S+")
_NARROWEST, _WIDEST = 36, 140


def ends_sentence(text: str, line: Line) -> bool:
    """Whether the line's last sign, closing quotes aside, can end a sentence."""
    tail = text[max(line.start, line.end - 6) : line.end].rstrip(_CLOSERS)
    return tail[-1:] in _ENDS if tail else False


class Wrap:
    """The column at which a text's lines were broken by a program; 0 where its line ends are a writer's own."""

    def __init__(self, text: str, pairs: Sequence[tuple[Line, Line]]) -> None:
        self._text = text
        self.column = self._column(pairs)

    def _column(self, pairs: Sequence[tuple[Line, Line]]) -> int:
        if len(pairs) < 3:
            return 0
        widths = sorted(self._width(line) for line, _ in pairs)
        column = widths[min(len(widths) - 1, (len(widths) * 92) // 100)]
        if not _NARROWEST <= column <= _WIDEST:
            return 0
        full = sum(self._reaches(line, following, column) for line, following in pairs)
        return column if full * 10 >= len(pairs) * 6 else 0

    def _width(self, line: Line) -> int:
        return line.indent + width(self._text[line.start : line.end])

    def _reaches(self, line: Line, following: Line, column: int) -> bool:
        """Whether the next line's first word would not have fitted: the mark of a break by a program."""
        return self._width(line) + 1 + self._first_word(following) > column - 2

    def _first_word(self, line: Line) -> int:
        word = _FIRST_WORD.match(self._text, line.start, min(line.end, line.start + 30))
        if word is None:
            return 0
        return 2 if HAN.match(word.group()) else width(word.group())

    def joins(self, line: Line, following: Line) -> bool:
        """Whether `following` goes on with the paragraph of `line`."""
        if ends_sentence(self._text, line):
            return bool(self.column) and self._reaches(line, following, self.column)
        if self.column and self._reaches(line, following, self.column):
            return True
        if self._width(line) < 30:
            return False
        last, first = self._text[line.end - 1], self._text[following.start]
        return first.islower() or last in ",，、-(（"
