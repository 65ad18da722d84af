"""Labelled lines: one to three sentences with the part of each figure marked where it stands.

    Scrap runs at {S:6.4 percent}; by June it has to be {T:4 percent}. In 2019 it was {H:9}.

A mark is a letter and the figure's own wording: T target, S the present value that a target of the line starts from,
P where we stand, H past result, O somebody else's, C not agreed, W given up, A aside. A number behind the letter tells
a reader which start belongs to which target; it teaches nothing, as a line has no other figures to choose among.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from assistant.drafters.offline.evidence import Role
from assistant.records import LANGUAGE_CODES, LanguageCode

_MARK = re.compile(r"\{(?P<letter>[A-Z])\d?:(?P<wording>[^{}]+)\}")
_ROLES: dict[str, Role] = {
    "T": "target", "S": "present", "P": "present", "H": "past", "O": "others", "C": "contested", "W": "withdrawn",
    "A": "aside",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked figure: offsets are those of the line's text."""

    role: Role
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Line:
    language: LanguageCode
    text: str
    marks: tuple[Mark, ...]


def in_folder(folder: Path) -> Iterator[Line]:
    """The lines of each `<language>.txt`, in order. Raises ValueError for a mark that nobody could read."""
    for path in sorted(folder.glob("*.txt")):
        if path.stem not in LANGUAGE_CODES:
            raise ValueError(f"{path}: the name of the file is to be one of {', '.join(LANGUAGE_CODES)}")
        for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if raw.strip():
                yield _line(raw.strip(), path.stem, f"{path.name}:{number}")


def _line(raw: str, language: LanguageCode, place: str) -> Line:
    text, marks, end = "", [], 0
    for found in _MARK.finditer(raw):
        if found["letter"] not in _ROLES:
            raise ValueError(f"{place}: no figure is marked {found['letter']!r}; it is one of {', '.join(_ROLES)}")
        text += raw[end : found.start()]
        start = len(text)
        text += found["wording"]
        marks.append(Mark(_ROLES[found["letter"]], start, len(text)))
        end = found.end()
    text += raw[end:]
    if not marks or "{" in text or "}" in text:
        raise ValueError(f"{place}: a line holds marks like {{T:4 percent}} and no other braces: {raw}")
    return Line(language, text, tuple(marks))
