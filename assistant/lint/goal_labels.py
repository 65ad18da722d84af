"""What a label at the head of a line says the goal is: "KR1.2 …", "Doelstelling: …", "We will …, as measured by"."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from assistant.records import LANGUAGE_CODES

GoalKind = Literal["objective", "key_result", "kpi", "initiative"]

# Spellings beside the terms of the five languages.
_OTHER_NAMES: dict[GoalKind, tuple[str, ...]] = {
    "objective": ("O", "goal", "goals", "objectieven", "目的"),
    "key_result": ("KR", "KRs", "sleutelresultaat", "sleutelresultaten", "kernresultaten", "关键成果"),
    "kpi": ("KPI", "KPI's", "关键绩效指标"),
    "initiative": (),
}
_PLURAL = ("s", "en", "n", "er", "ar", "")
_NUMBER = r"(?:\d{1,3}(?:\.\d{1,3})?|[一二三四五六七八九十]{1,3})"
# A name is a label with a colon behind it, or a number and a mark: "Mål 5 miljoner" is neither.
_MARKED = rf"(?:\s?{_NUMBER})?\s*[:：]\s*|\s?{_NUMBER}(?:[.)–-]\s+|\s[–-]\s+|、)"
# Without a mark a capital or a Chinese character has to follow: "O2 levels", "mục tiêu 5 triệu" are no labels.
_BARE = rf"\s?{_NUMBER}\s+(?=(?-i:[^\W\d_]))"
# "I" alone is a word in two of the languages ("I 12 butiker"), so it needs its dotted number.
_SHORT = r"(?P<short>KR(?=\s?\d)|KPI(?=\d)|KPI(?=\s\d{1,3}\.\d)|O(?=\d{1,3}\.\d)|I(?=\s?\d{1,3}\.\d))"
_SHORT_END = r"\s?\d{1,3}(?:\.\d{1,3})?(?:\s*[:：]\s*|[.)–-]\s+|\s[–-]\s+|、|\s+)"
_SHORT_KINDS: dict[str, GoalKind] = {"KR": "key_result", "KPI": "kpi", "O": "objective", "I": "initiative"}
# Whether the head of a line can be a label at all: the names of five languages are only loaded for one that can.
_SHAPE = re.compile(rf"[^\W\d_][^\d:：]{{0,39}}?(?:[:：]|{_NUMBER}\s*[:：.)、–-]|{_NUMBER}\s+[^\W\d_])")

_PLEDGES = (
    r"(?:(?:I|We) will|(?:My|Our) objective:) (?P<what>.+?),? (?:as )?measured by(?P<how>\W.*)?",
    r"(?:Ik ga|Ik zal|W(?:e|ij) (?:gaan|zullen)|(?:Mijn|Onze) doelstelling:) (?P<what>.+?),? "
    r"gemeten (?:aan|door|met)(?P<how>\W.*)?",
    r"(?:(?:Jag|Vi) ska|(?:Mitt|Vårt) mål:) (?P<what>.+?),? "
    r"(?:vilket (?:vi|jag) mäter|mätt) (?:genom|med|som)(?P<how>\W.*)?",
    r"(?:(?:Tôi|Chúng tôi|Chúng ta) sẽ|Mục tiêu của (?:chúng )?tôi:) (?P<what>.+?),? (?:được )?đo bằng(?P<how>\W.*)?",
    r"(?:(?:我|我们)(?:将|要|会)|我们?的目标[：:])(?P<what>.+?)[，,]?(?:衡量标准是|衡量标准为)(?P<how>.*)",
)


def read_label(words: str) -> tuple[GoalKind, str] | None:
    """The kind that a label names and the goal behind it (empty where the label stands alone); None without one."""
    if short := _short().match(words):
        return _SHORT_KINDS[short["short"].upper()], words[short.end() :].strip()
    if not _SHAPE.match(words):
        return None
    match = _marked().match(words) or _bare().match(words)
    if not match or (match.re is _bare() and not _opens_a_sentence(words[match.end()])):
        return None
    kind = next(kind for kind in _OTHER_NAMES if match[kind])
    return kind, words[match.end() :].strip()


def read_pledge(words: str) -> tuple[str, str] | None:
    """Objective and measure of "We will …, as measured by …"; the measure is empty where it stands on the lines below.

    A measured promise that only names its source ("… from 10% to 5%, as measured by the CRM") is one goal: None.
    """
    for pattern in _pledges():
        if match := pattern.fullmatch(words):
            what, how = match["what"].strip(), (match["how"] or "").strip(" \t:：,，.。…")
            return (what, how) if not how or (_has_digit(how) and not _has_digit(what)) else None
    return None


def _has_digit(text: str) -> bool:
    return any(character.isdigit() for character in text)


def _opens_a_sentence(letter: str) -> bool:
    return letter.isupper() or not (letter.islower() or letter in "万亿千百")


@cache
def _short() -> re.Pattern[str]:
    return re.compile(_SHORT + _SHORT_END, re.IGNORECASE)


@cache
def _marked() -> re.Pattern[str]:
    return re.compile(rf"(?:{_names()})(?:{_MARKED})", re.IGNORECASE)


@cache
def _bare() -> re.Pattern[str]:
    return re.compile(rf"(?:{_names()}){_BARE}", re.IGNORECASE)


@cache
def _pledges() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in _PLEDGES)


@cache
def _names() -> str:
    return "|".join(f"(?P<{kind}>{'|'.join(_names_of(kind))})" for kind in _OTHER_NAMES)


def _names_of(kind: GoalKind) -> list[str]:
    """Patterns of a kind's names, longest first."""
    from assistant.languages import language

    terms = {getattr(language(code).terms, kind) for code in LANGUAGE_CODES}
    # "nyckeltal (KPI)" is labelled by either of its words.
    words = {part.strip(" ()") for term in terms for part in term.split("(")}
    spelt = {word + ending for word in words for ending in _PLURAL} | set(_OTHER_NAMES[kind])
    return sorted(map(re.escape, spelt), key=len, reverse=True)
