"""Goals as people paste them: labelled ("KR1.2 …", "Doelstelling: …"), listed, or simply one a line."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from assistant.languages import language
from assistant.records import LANGUAGE_CODES

PastedKind = Literal["objective", "key_result", "kpi", "initiative"]

_LIST_MARK = re.compile(r"\s*(?:[-*•–+]|\d{1,3}[.)、])\s+(?:\[[ xX]\]\s*)?")
_HEADING = re.compile(r"\s*#{1,6}\s+")
_FENCE = re.compile(r"\s*(?:```|~~~)")
_SHORT: dict[PastedKind, tuple[str, ...]] = {
    "objective": ("O",),
    "key_result": ("KR", "sleutelresultaat", "sleutelresultaten", "kernresultaten"),
    "kpi": ("KPI", "KPI's"),
    # "I" alone is a word in two of the languages ("I 12 butiker"), so it needs its dotted number.
    "initiative": (r"I(?=\s?\d{1,3}\.\d)",),
}
_PLURAL = ("s", "en", "n", "er", "ar", "")


@dataclass(frozen=True, slots=True)
class Pasted:
    """One goal; `line` counts from 1 in the pasted text."""

    kind: PastedKind
    text: str
    line: int


def pasted_goals(text: str) -> tuple[Pasted, ...]:
    """The goals of a pasted text in their order.

    A label says what a line is; one that stands alone ("Key results:") says it of the lines below.
    A Markdown heading is an objective; without any label a line is a key result.
    """
    return tuple(_goals(unicodedata.normalize("NFC", text)))


def _goals(text: str) -> Iterator[Pasted]:
    below: PastedKind = "key_result"
    fenced = False
    for number, line in enumerate(text.splitlines(), start=1):
        if _FENCE.match(line):
            fenced = not fenced
            continue
        heading = _HEADING.match(line)
        words = line[heading.end() :] if heading else _LIST_MARK.sub("", line, count=1)
        words = words.replace("**", "").strip()
        if fenced or not words:
            continue
        if label := _label().match(words):
            kind = _kind(label)
            rest = words[label.end() :].strip()
            below = "key_result" if rest else kind
            if rest:
                yield Pasted(kind, rest, number)
        elif heading:
            below = "key_result"
            yield Pasted("objective", words, number)
        else:
            yield Pasted(below, words, number)


def _kind(match: re.Match[str]) -> PastedKind:
    return next(kind for kind in _SHORT if match[kind])


@cache
def _label() -> re.Pattern[str]:
    """A label with a number ("KR 1.2", "O1:"), or with a colon ("Objective:"), in any of the five languages."""
    kinds = "|".join(f"(?P<{kind}>{'|'.join(_names(kind))})" for kind in _SHORT)
    numbered = r"\s?\d{1,3}(?:\.\d{1,3})?\s*[:.：、–-]?\s+"
    with_colon = r"\s?\d{0,3}\s*[:：]\s*"
    return re.compile(rf"(?:{kinds})(?:{numbered}|{with_colon})", re.IGNORECASE)


def _names(kind: PastedKind) -> list[str]:
    """Patterns of a kind's names, longest first."""
    terms = {getattr(language(code).terms, kind) for code in LANGUAGE_CODES}
    # "nyckeltal (KPI)" is labelled by either of its words.
    words = {part.strip(" ()") for term in terms for part in term.split("(")}
    spelt = [re.escape(word + ending) for word in words for ending in _PLURAL]
    return sorted({*spelt, *_SHORT[kind]}, key=len, reverse=True)
