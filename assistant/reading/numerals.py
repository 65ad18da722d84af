"""Numerals: "1.250.000,50", "10 000", "vijfentwintig", 二十五 -> numbers."""

from __future__ import annotations

import re

from assistant.languages.goal_words import GoalWords
from assistant.records import Number

_SPACES = str.maketrans("", "", " \u00a0\u202f\u2009'’")
_HAN_DIGITS = {
    "零": 0,
    "〇": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_HAN_TENS = {"十": 10, "百": 100, "千": 1000}
_HAN_MYRIADS = {"万": 10**4, "亿": 10**8}
HAN_NUMERALS = frozenset(_HAN_DIGITS) | frozenset(_HAN_TENS) | frozenset(_HAN_MYRIADS)
HAN_SCALES = {**_HAN_TENS, **_HAN_MYRIADS}

# Longer runs of digits are no measure of anything, and int() is slow on them.
_MOST_CHARACTERS = 40
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_GROUPED = {mark: re.compile(rf"\d{{1,3}}(?:\{mark}\d{{3}})+") for mark in ".,"}


def parse_digits(text: str, decimal_mark: str) -> Number | None:
    """The value of digits with separators; None for what is no single number ("1.2.3", an account number).

    The language's own marks are tried first; what cannot be right in them is read the other way, so
    that "1.5" is one and a half in Dutch too.
    """
    if len(text) > _MOST_CHARACTERS:
        return None
    text = text.translate(_SPACES)
    if text[-1] in _VULGAR:
        whole = parse_digits(text[:-1], decimal_mark) if len(text) > 1 else 0
        return None if whole is None else as_number(whole + _VULGAR[text[-1]])
    if text.isdigit():
        return int(text)
    marks = [character for character in text if character in ".,"]
    if len(set(marks)) == 2:
        return _two_marks(text, marks)
    mark = marks[0]
    if len(marks) > 1:
        return int(text.replace(mark, "")) if _GROUPED[mark].fullmatch(text) else None
    if mark != decimal_mark and _GROUPED[mark].fullmatch(text) and not text.startswith("0"):
        return int(text.replace(mark, ""))
    return as_number(float(text.replace(mark, ".")))


def _two_marks(text: str, marks: list[str]) -> Number | None:
    decimal, group = marks[-1], marks[0]
    whole, _, part = text.rpartition(decimal)
    if decimal in whole or not _GROUPED[group].fullmatch(whole):
        return None
    return as_number(float(whole.replace(group, "") + "." + part))


def parse_han(text: str) -> Number | None:
    """The value of a Chinese numeral: 二十五 is 25, 一万二千 is 12000, 二〇二七 is 2027."""
    if not text or len(text) > _MOST_CHARACTERS:
        return None
    if all(character in _HAN_DIGITS for character in text):
        return int("".join(str(_HAN_DIGITS[character]) for character in text))
    total = section = digit = 0
    for character in text:
        if character in _HAN_DIGITS:
            digit = _HAN_DIGITS[character]
        elif character in _HAN_TENS:
            section += (digit or 1) * _HAN_TENS[character]
            digit = 0
        elif character == "亿":
            total = (total + section + digit or 1) * _HAN_MYRIADS[character]
            section = digit = 0
        else:
            total += (section + digit or 1) * _HAN_MYRIADS[character]
            section = digit = 0
    return total + section + digit


def number_words(goal_words: GoalWords) -> dict[str, float]:
    """Every number word of a language with its value, compounds built from tens and ones."""
    words: dict[str, float] = {**goal_words.numbers, **goal_words.tens, **goal_words.dozens}
    for ten, tens in goal_words.tens.items():
        for one, ones in goal_words.ones.items():
            for pattern in goal_words.compounds:
                words[pattern.format(tens=ten, ones=one)] = tens + ones
    return words


def as_number(value: float) -> Number:
    """An int where it is one; binary dust swept off ("1,2 miljoen" is 1200000)."""
    rounded = round(float(f"{value:.15g}"), 9)
    return int(rounded) if rounded == int(rounded) else rounded
