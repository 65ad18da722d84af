"""Where sentences end: our own splitter, with each language's abbreviations (notes, goal-language E).

Linear in the length of the text: one pass over the stops, with a bounded look back at each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from assistant.languages import language
from assistant.records import LANGUAGE_CODES, LanguageCode

_CLOSERS = "\"'”’»›)\\]）】」』〉》*_"
_OPENERS = "\"'“‘„«‹([（【「『〈《*_¿¡"
_STOP = re.compile(rf"(?:[。！？]+|[.!?…]+)[{_CLOSERS}]*")
_LOOK_BACK = 40
_LONG = 60
"""A Chinese sentence longer than this is cut at its semicolons: each part is a statement of its own."""

_HAN_OR_FULL_WIDTH = re.compile("[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")
_LIST_NUMBER = re.compile(r"(?:^|[:;.!?]\s)\s*\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{2,4})$")
_INITIAL = re.compile(r"(?:^|[\s(.])[^\W\d_]$")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]$")
_GLUED = re.compile(r"[^\W\d_][^\W\d_A-Z]{3,}\s")
_WORD = re.compile(r"[^\W_]+")
_SAYS = re.compile(r"[^\W_]")
_GOES_ON = frozenset(",.;:)]）、，")


def split(text: str, start: int, end: int, code: LanguageCode | None) -> Iterator[tuple[int, int]]:
    """The sentences of `text[start:end]`, trimmed of white space and never empty.

    A line end inside the range is a space: the caller has already decided that it is a hard wrap.
    """
    waiting: tuple[int, int] | None = None
    for piece in _pieces(text, start, end, _abbreviations(code)):
        if waiting and _SAYS.search(text, *piece):
            yield waiting
            waiting = piece
        else:
            # An emoji or a bracket left alone says nothing: it belongs to what stands before it.
            waiting = (waiting or piece)[0], piece[1]
    if waiting:
        yield waiting


def _pieces(text: str, start: int, end: int, abbreviations: _Abbreviations) -> Iterator[tuple[int, int]]:
    begin = start
    for stop in _STOP.finditer(text, start, end):
        if stop.start() >= begin and _ends(text, stop, begin, end, abbreviations):
            yield from _at_semicolons(text, begin, stop.end())
            begin = stop.end()
    yield from _at_semicolons(text, begin, end)


def _at_semicolons(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    if end - start > _LONG:
        while (mark := text.find("；", start, end)) >= 0:
            yield from _trimmed(text, start, mark + 1)
            start = mark + 1
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _ends(text: str, stop: re.Match[str], begin: int, end: int, known: _Abbreviations) -> bool:
    sign = text[stop.start()]
    after = stop.end()
    if sign in "。！？":
        return True
    if after >= end:
        return True
    following = text[after]
    before = text[stop.start() - 1] if stop.start() > begin else ""
    if not following.isspace():
        return _ends_without_space(text, stop, before, following)
    upcoming = _upcoming(text, after, end)
    if upcoming == "" or _HAN_OR_FULL_WIDTH.match(before):
        return True
    if upcoming[0].islower() or upcoming[0] in _GOES_ON:
        return False
    return sign != "." or stop.group()[:2] == ".." or not _abbreviated(text, stop.start(), begin, upcoming, known)


def _ends_without_space(text: str, stop: re.Match[str], before: str, following: str) -> bool:
    """A stop with no space behind it: usual in Chinese, a slip of a web page elsewhere ("done.Next")."""
    if _HAN_OR_FULL_WIDTH.match(before) and (_HAN_OR_FULL_WIDTH.match(following) or stop.group()[0] in "!?"):
        return True
    if _HAN_OR_FULL_WIDTH.match(following) and stop.group()[0] in "!?":
        return True
    if not following.isupper() or stop.group() != ".":
        return False
    word = text[max(0, stop.start() - 4) : stop.start()]
    return (
        len(word) == 4 and word.isalpha() and word.islower() and bool(_GLUED.match(text, stop.end(), stop.end() + 30))
    )


def _upcoming(text: str, position: int, end: int) -> str:
    """The next word, without opening quotes and brackets."""
    limit = min(end, position + _LOOK_BACK)
    while position < limit and (text[position].isspace() or text[position] in _OPENERS):
        position += 1
    word = _WORD.match(text, position, limit)
    return word.group() if word else text[position : min(position + 1, limit)]


def _abbreviated(text: str, dot: int, begin: int, upcoming: str, known: _Abbreviations) -> bool:
    before = text[max(begin, dot - _LOOK_BACK) : dot]
    token = before.split()[-1].lstrip(_OPENERS.replace("\\", "")).lower() + "." if before.strip() else ""
    digit_follows = upcoming[0].isdigit()
    if token in known.never_final or (digit_follows and token in known.before_number):
        return True
    if token in known.before_number or token in known.maybe_final:
        return not upcoming[0].isupper() and not digit_follows
    if _LIST_NUMBER.search(before):
        return True
    if _DOTTED.search(before):
        return upcoming.lower() not in known.openers
    return bool(_INITIAL.search(before)) and before[-1:].isupper() and upcoming.lower() not in known.openers


class _Abbreviations:
    """The abbreviations of a language; of all five where the language is not known."""

    def __init__(self, codes: tuple[LanguageCode, ...]) -> None:
        habits = [language(code).text_habits for code in codes]
        self.never_final = frozenset[str]().union(*(each.abbreviations for each in habits))
        self.maybe_final = frozenset[str]().union(*(each.closing_abbreviations for each in habits))
        self.before_number = frozenset[str]().union(*(each.number_abbreviations for each in habits))
        self.openers = frozenset[str]().union(*(each.frequent_words for each in habits))


@cache
def _abbreviations(code: LanguageCode | None) -> _Abbreviations:
    return _Abbreviations((code,) if code else LANGUAGE_CODES)
