"""Rows and cells of pipe and tab tables."""

from __future__ import annotations

import re

_PIPES = re.compile(r"\|")
_TABS = re.compile(r"\t+")
_SEPARATOR = re.compile(r"[|:\-+= \t]+$")

Cell = tuple[int, int]


def cells(text: str, start: int, end: int) -> tuple[Cell, ...]:
    """The cells of a row as trimmed offsets; an empty cell is an empty range. Outer pipes only frame."""
    divider = _PIPES if text.find("|", start, end) >= 0 else _TABS
    found: list[Cell] = []
    begin = start
    for mark in divider.finditer(text, start, end):
        found.append(_trim(text, begin, mark.start()))
        begin = mark.end()
    found.append(_trim(text, begin, end))
    if divider is _PIPES and text[start] == "|":
        found = found[1:]
    if divider is _PIPES and text[end - 1] == "|" and found:
        found = found[:-1]
    return tuple(found)


def is_separator(text: str, start: int, end: int) -> bool:
    """The line under a header in Markdown, `| --- | :-: |`."""
    return text.find("-", start, end) >= 0 and _SEPARATOR.match(text, start, end) is not None


def looks_like_header(text: str, row: tuple[Cell, ...], others: list[tuple[Cell, ...]]) -> bool:
    """A first row of names over rows that hold figures; only asked where no separator settles it."""
    if not others or any(start == end or end - start > 40 or _has_digit(text, start, end) for start, end in row):
        return False
    return any(_has_digit(text, start, end) for other in others for start, end in other)


def _has_digit(text: str, start: int, end: int) -> bool:
    return any(character.isdigit() for character in text[start:end])


def _trim(text: str, start: int, end: int) -> Cell:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
