"""What an instruction asks for, and what it says must stay, in five languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest
from typing import cast

from assistant.languages import language
from assistant.languages.instructions import ASKS, Ask, Instructions
from assistant.records import LANGUAGE_CODES, LanguageCode

_START = ("baseline", "baseline_high", "current")
_TARGET = ("target", "target_high", "stretch")
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "date": ("deadline",),
    "target": _TARGET,
    "start": _START,
    "measure": ("metric",),
    "figures": (*_START, *_TARGET),
}
_RESETS = ("contrasts", "changing", "demanding", "timing")
_STOPS = re.compile(r"[;；。！？?]|\.(?=\s|$)")
_PAUSES = re.compile(r"[,，、:：]")
_GAP = r"(?:\W+\w+){0,4}?\W+"
_SIGNS_GAP = r".{0,8}?"


@dataclass(frozen=True, slots=True)
class Asked:
    """What was understood of an instruction.

    `does` are the rewrites it names, the first first; `keep` the fields that must stay as they are;
    `about` those it is about otherwise: "more ambitious" without a field means the target. `beyond`: it
    asks for something that no rule can do.
    """

    does: tuple[Ask, ...] = ()
    keep: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()
    beyond: bool = False


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    name: str


def asked(instruction: str, code: LanguageCode) -> Asked:
    """What an instruction means, read in the set's language; where that says nothing, in the others.

    People who review a set in another language than their own write in either.
    """
    found = _read(instruction, code)
    for other in LANGUAGE_CODES:
        if found == Asked() and other != code:
            found = _read(instruction, other)
    return found


def _read(instruction: str, code: LanguageCode) -> Asked:
    text = " ".join(unicodedata.normalize("NFC", instruction).casefold().split())
    marks = sorted([*_marks(text, code), *_punctuation(text)], key=lambda mark: mark.start)
    keep, about = _kept(marks)
    does = dict.fromkeys(cast(Ask, name) for name in _asks(text, code) if not set(_SETTLED.get(name, ())) & keep)
    names = {mark.name for mark in marks}
    if "timing" in names:
        about |= frozenset(_FIELDS["date"])
    if "demanding" in names and not about - keep:
        about |= frozenset(_TARGET)
    return Asked(tuple(does), keep, about - keep, beyond=bool(names & {"demanding", "timing"}))


# "Keep the baseline" names the baseline and does not ask for it.
_SETTLED: Mapping[str, tuple[str, ...]] = {"baseline": _START, "metric": ("metric",)}


def _kept(marks: list[_Mark]) -> tuple[frozenset[str], frozenset[str]]:
    """The fields to keep, and all that are named: "keep" speaks of what follows, "stays" of what went before."""
    keep: set[str] = set()
    about: set[str] = set()
    before: list[str] = []
    keeps = paused = False
    for mark, following in zip_longest(marks, marks[1:]):
        if mark.name == "keeping":
            keeps, paused, before = True, False, []
        elif mark.name == "staying":
            if before and not keeps:
                keep.update(field for name in before for field in _FIELDS[name])
            else:
                keeps, paused = True, False
            before = []
        elif mark.name in _RESETS or mark.name == "stop":
            keeps, before = False, []
        elif mark.name == "pause":
            paused, before = True, []
        else:
            fields = _FIELDS[mark.name]
            about.update(fields)
            before.append(mark.name)
            # "Keep the date, the target higher": behind a pause another wish may begin with what it is about.
            if keeps and not (paused and following and following.name in _RESETS):
                keep.update(fields)
    return frozenset(keep), frozenset(about)


def _punctuation(text: str) -> Iterator[_Mark]:
    for name, pattern in (("stop", _STOPS), ("pause", _PAUSES)):
        yield from (_Mark(found.start(), found.end(), name) for found in pattern.finditer(text))


def _marks(text: str, code: LanguageCode) -> Iterator[_Mark]:
    for found in _words(code).finditer(text):
        assert found.lastgroup
        yield _Mark(found.start(), found.end(), found.lastgroup.rstrip("0123456789_"))


def _asks(text: str, code: LanguageCode) -> list[str]:
    """The rewrites an instruction names, in the order it names them."""
    found = ((match.start(), name) for name, pattern in _rewrites(code).items() if (match := pattern.search(text)))
    return [name for _, name in sorted(found)]


@cache
def _rewrites(code: LanguageCode) -> Mapping[Ask, re.Pattern[str]]:
    phrases = language(code).instructions.asks
    return {name: re.compile("|".join(_pattern(each, code) for each in phrases[name])) for name in ASKS}


@cache
def _words(code: LanguageCode) -> re.Pattern[str]:
    """Every listed word and phrase, the longest first, in a group that bears its list's name."""
    words: Instructions = language(code).instructions
    names = (*_FIELDS, "keeping", "staying", *_RESETS)
    listed = [(phrase, name) for name in names for phrase in getattr(words, name)]
    listed.sort(key=lambda each: -len(each[0]))
    parts = (f"(?P<{name}_{n}>{_pattern(phrase, code)})" for n, (phrase, name) in enumerate(listed))
    return re.compile("|".join(parts))


def _pattern(phrase: str, code: LanguageCode) -> str:
    spaced = code != "zh"
    stem = phrase.endswith("*")
    gap = _GAP if spaced else _SIGNS_GAP
    parts = [re.escape(part.strip()) for part in phrase.rstrip("*").split("…")]
    body = gap.join(parts)
    if not spaced:
        return body
    return rf"(?<!\w){body}" + (r"\w*" if stem else r"(?!\w)")
