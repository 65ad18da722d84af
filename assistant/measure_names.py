"""Whether a line is the name of a measure ("customer acquisition cost"), and whether it sets a limit."""

from __future__ import annotations

import re
from functools import cache

from assistant.languages import language
from assistant.records import LanguageCode

# What is said of a measure stands behind one of these.
_BREAK = re.compile(r"[,，;；:：(（–—=≤≥<>]")
# A phrase of the catalogue tells what a line is about where it fills so much of what stands in front.
_FILLS = 0.6


def names_a_measure(text: str, code: LanguageCode) -> bool:
    """Whether the line opens as the name of a measure does, ends in a word for one, or is a KPI of the catalogue."""
    name = _lead_ins(code).sub("", named_part(text).strip().lower())
    if not name:
        return False
    if _openers(code).match(name):
        return True
    head = _edges(code).split(name, maxsplit=1)[0].strip()
    return (bool(head) and _nouns(code).search(head) is not None) or _is_known(name, code)


def named_part(text: str) -> str:
    """What stands before the first comma, colon or bracket."""
    return _BREAK.split(text, maxsplit=1)[0]


def sets_a_limit(text: str, code: LanguageCode) -> bool:
    """Whether the words say that a measure must stay on one side of a value."""
    return _limits(code).search(text.lower()) is not None


def _is_known(name: str, code: LanguageCode) -> bool:
    # Loaded here because most lines are told by their words alone.
    from assistant.catalogue.naming import named
    from assistant.catalogue.pieces import folded

    plain = folded(name)
    return any(each.start == 0 and each.letters >= _FILLS * len(plain) for each in named(plain, code))


@cache
def _openers(code: LanguageCode) -> re.Pattern[str]:
    return re.compile(_any_of(language(code).line_kinds.openers, code))


@cache
def _nouns(code: LanguageCode) -> re.Pattern[str]:
    return re.compile(f"(?:{_any_of(language(code).line_kinds.nouns, code)})$")


@cache
def _edges(code: LanguageCode) -> re.Pattern[str]:
    return re.compile(_any_of(language(code).line_kinds.edges, code))


@cache
def _lead_ins(code: LanguageCode) -> re.Pattern[str]:
    return re.compile(rf"^(?:(?:{_any_of(language(code).line_kinds.lead_ins, code)})\s*)+")


@cache
def _limits(code: LanguageCode) -> re.Pattern[str]:
    return re.compile(_any_of(language(code).line_kinds.limits, code))


def _any_of(words: tuple[str, ...], code: LanguageCode) -> str:
    """Longest first; as whole words but for Chinese, and open at the front where a `*` says so."""
    ends = sorted((word[1:] for word in words if word.startswith("*")), key=len, reverse=True)
    whole = sorted((word for word in words if not word.startswith("*")), key=len, reverse=True)
    if code == "zh":
        return "|".join(map(re.escape, (*whole, *ends)))
    parts = [rf"(?<!\w)(?:{'|'.join(map(re.escape, whole))})(?!\w)"] if whole else []
    if ends:
        parts.append(rf"(?:{'|'.join(map(re.escape, ends))})(?!\w)")
    return "|".join(parts)
