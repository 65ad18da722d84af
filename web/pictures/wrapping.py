"""How wide words are, and where a line of a drawing ends: SVG breaks no lines by itself.

Widths are those of a wide sans serif; with a narrower one a line ends a little early and nothing runs over.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_NARROW = frozenset("iljftIJ.,:;'’‘|!()[]{}/\\·-")
_WIDE = frozenset("mwMWÆŒæœ%@—…&<>=+#~^")
_NEVER_FIRST = frozenset("，。、；：？！）》」』】〉〕”’…,.;:?!)]}%％")
_NEVER_LAST = frozenset("（《「『【〈〔“‘([{")
_JOINER = "\u200d"
_ELLIPSIS = "…"


def width(text: str, size: float) -> float:
    """How wide the text is at most, set in `size`."""
    return sum(_em(cluster) for cluster in clusters(text)) * size


def wrap(text: str, room: float, size: float, most: int) -> tuple[str, ...]:
    """The text in lines no wider than `room`; what would need more than `most` lines ends in an ellipsis."""
    lines: list[str] = []
    line, taken = "", 0.0
    for gap, word in _words(text):
        lead = width(gap, size) if line else 0.0
        for piece, wide in _fitting(word, room, size):
            if line and taken + lead + wide > room:
                lines.append(line)
                line, taken = piece, wide
            else:
                line, taken = line + (gap if lead else "") + piece, taken + lead + wide
            lead = 0.0
            if len(lines) > most:
                return _cut(lines, room, size, most)
    if line:
        lines.append(line)
    return tuple(lines) if len(lines) <= most else _cut(lines, room, size, most)


def clusters(text: str) -> Iterator[str]:
    """The characters as a reader sees them: a letter with its marks, an emoji with what is joined to it."""
    held, flags = "", 0
    for mark in text:
        flag = "\U0001f1e6" <= mark <= "\U0001f1ff"
        joined = _extends(mark) or held.endswith(_JOINER) or (flag and flags % 2 == 1)
        flags = flags + 1 if flag else 0
        if held and not joined:
            yield held
            held = ""
        held += mark
    if held:
        yield held


def _extends(mark: str) -> bool:
    """Whether this belongs to the character before it: a combining mark, a joiner, a skin tone, a tag."""
    return (
        unicodedata.category(mark) in ("Mn", "Me", "Mc")
        or mark == _JOINER
        or "\U0001f3fb" <= mark <= "\U0001f3ff"
        or "\U000e0020" <= mark <= "\U000e007f"
    )


def _words(text: str) -> Iterator[tuple[str, str]]:
    """What a line cannot end within, each with the blank before it. Han characters are words of their own."""
    printable = "".join(mark if unicodedata.category(mark) not in ("Cc", "Cs", "Co", "Cn") else " " for mark in text)
    for run in printable.split():
        gap, word = " ", ""
        for cluster in clusters(run):
            if word and _may_break(word, cluster):
                yield gap, word
                gap, word = "", ""
            word += cluster
        yield gap, word


def _may_break(before: str, after: str) -> bool:
    if after[0] in _NEVER_FIRST or before[-1] in _NEVER_LAST:
        return False
    return _is_wide(before[-1]) or _is_wide(after[0]) or (before[-1] in "-–/" and after[0].isalpha())


def _is_wide(mark: str) -> bool:
    return unicodedata.east_asian_width(mark) in ("W", "F")


def _fitting(word: str, room: float, size: float) -> Iterator[tuple[str, float]]:
    """The word with its width, in pieces where it is wider than a line."""
    piece, taken = "", 0.0
    for cluster in clusters(word):
        wide = _em(cluster) * size
        if piece and taken + wide > room:
            yield piece, taken
            piece, taken = "", 0.0
        piece, taken = piece + cluster, taken + wide
    yield piece, taken


def _cut(lines: list[str], room: float, size: float, most: int) -> tuple[str, ...]:
    kept = list(clusters(lines[most - 1]))
    while kept and width("".join(kept) + _ELLIPSIS, size) > room:
        kept.pop()
    return (*lines[: most - 1], "".join(kept).rstrip() + _ELLIPSIS)


@lru_cache(4096)
def _em(cluster: str) -> float:
    mark = cluster[0]
    if unicodedata.category(mark) in ("Mn", "Me", "Cf"):
        return 0
    if _is_wide(mark) or mark >= "\U0001f000":
        return 1.3 if mark >= "\U0001f000" else 1.02
    if mark in _NARROW or mark == " ":
        return 0.42
    if mark in _WIDE:
        return 1.02
    return 0.8 if mark.isupper() or mark >= "\u2000" else 0.66
