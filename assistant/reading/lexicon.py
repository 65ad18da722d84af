"""The words of a language as the reader looks them up: each phrase with its marks and its part in a date."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from typing import Any

from assistant.languages import language as language_of
from assistant.languages.goal_words import GoalWords
from assistant.reading.numerals import number_words
from assistant.reading.token import NARROW, PIECE, Marks
from assistant.reading.units import CURRENCY_CODES, CURRENCY_SIGNS, SIGNS
from assistant.records import LanguageCode

# How a token takes part in a date; the first mark that a token has decides (see dates.py).
_DATE_PARTS: tuple[tuple[str, str], ...] = (
    ("holidays", "H"),
    ("months", "M"),
    ("fixed_ends", "X"),
    ("fixed_periods", "R"),
    ("halves", "G"),
    ("quarters", "G"),
    ("durations", "U"),
    ("loose_times", "S"),
    ("events", "S"),
    ("clause_times", "S"),
    ("month_words", "z"),
    ("this", "c"),
    ("next", "x"),
    ("weekdays", "W"),
    ("ordinals", "O"),
    ("last", "l"),
    ("same_period", "k"),
    ("from_today", "J"),
    ("spans", "A"),
    ("month_thirds", "j"),
    ("week_of", "Z"),
    ("before_after", "<"),
    ("in_after", ")"),
    ("by_after", ")"),
    ("from_after", ")"),
    ("since_after", ")"),
    ("end", "e"),
    ("start", "b"),
    ("early", "E"),
    ("middle", "i"),
    ("day_words", "D"),
    ("articles", "a"),
    ("every", "v"),
    ("by_date", "p"),
    ("in_date", "p"),
    ("before_date", "p"),
    ("before_or_for", "p"),
    ("until_date", "p"),
    ("from_date", "p"),
    ("as_of", "p"),
    ("since_date", "p"),
    ("than_date", "p"),
    ("after_date", "p"),
    ("date_joints", "o"),
)
_UNIT_PARTS = {
    "day": "D", "week": "w", "month": "m", "quarter": "q", "tertial": "t", "half": "h", "year": "Y", "fiscal": "f",
}  # fmt: skip
SIGN_PARTS = {",": ",", "/": "/", "-": "-", "–": "-"}
_NO_PHRASES = frozenset(
    {"decimal_mark", "tens", "ones", "compounds", "labels", "numbers", "dozens", "home_currency", "event_endings"}
)
_PHRASE_FIELDS = tuple(
    field.name for field in fields(GoalWords) if field.name not in _NO_PHRASES and field.type != "bool"
)


class Lexicon:
    """The goal words of one language, indexed by the first word (or character) of each phrase."""

    def __init__(self, code: LanguageCode, *, folded: bool = False) -> None:
        self.code = code
        self.folded = folded
        self.goal_words = language_of(code).goal_words
        self.decimal_mark = self.goal_words.decimal_mark
        self.by_word: dict[str, tuple[Marks, str]] = {}
        self.by_pair: dict[str, dict[str, list[tuple[list[str], Marks, str]]]] = {}
        self.by_character: dict[str, list[tuple[str, Marks, str]]] = {}
        self._joints = frozenset(self.goal_words.date_joints)
        self._leads = frozenset(self.goal_words.to_value)
        self._levels = frozenset(self.goal_words.at_value)
        # Thousands of phrases have the same few marks, which are settled once and shared.
        self._settled: dict[tuple[tuple[str, Any], ...], tuple[dict[str, Any], str]] = {}
        for phrase, marks in self._phrases().items():
            self._index(phrase, marks)
        for pairs in self.by_pair.values():
            for entries in pairs.values():
                if len(entries) > 1:
                    entries.sort(key=lambda entry: -len(entry[0]))
        for han_entries in self.by_character.values():
            han_entries.sort(key=lambda entry: -len(entry[0]))

    def _phrases(self) -> dict[str, dict[str, Any]]:
        phrases: dict[str, dict[str, Any]] = {}
        for name in _PHRASE_FIELDS:
            content = getattr(self.goal_words, name)
            for phrase in content:
                phrases.setdefault(phrase, {})[name] = content[phrase] if isinstance(content, Mapping) else True
        for phrase, value in number_words(self.goal_words).items():
            phrases.setdefault(phrase, {})["numbers"] = value
        for sign, unit in SIGNS.items():
            phrases.setdefault(sign, {})["units"] = unit
        for sign, code in (CURRENCY_SIGNS | CURRENCY_CODES).items():
            phrases.setdefault(sign, {}).setdefault("currencies", code)
        if self.folded:
            bare: dict[str, dict[str, Any]] = {}
            for phrase, marks in phrases.items():
                bare.setdefault(_without_accents(phrase), {}).update(marks)
            return bare
        return phrases

    def _leads_to_a_value(self, phrase: str, marks: Marks) -> bool:
        """ "Terugbrengen tot", "landa på": a verb listed with the preposition that leads to the value."""
        last = phrase.rsplit(" ", 1)[-1]
        if last in self._leads and ("increase" in marks or "decrease" in marks or "reach" in marks):
            return True
        return last in self._levels and ("reach" in marks or "must" in marks)

    def _index(self, phrase: str, marks: dict[str, Any]) -> None:
        if len(marks) > 1:
            marks.pop("ignored", None)
        if " " in phrase and self._leads_to_a_value(phrase, marks):
            marks["to_value"] = True
        key = tuple(marks.items())
        known = self._settled.get(key)
        if known is None:
            part = _part(marks)
            _settle(marks)
            known = self._settled[key] = (marks, part)
        marks, part = known
        part = SIGN_PARTS.get(phrase, part)
        if "\u3400" <= phrase[0] <= "\u9fff":
            if self.code != "zh":
                return
            self.by_character.setdefault(phrase[0], []).append((phrase, marks, part))
            return
        for spelling in {phrase, _other_tone(phrase)} if self.code == "vi" else (phrase,):
            tokens = _phrase_tokens(spelling)
            if part == "." and len(tokens) > 1 and self._joints.issuperset(tokens):
                part = "o"  # "of the" in "the end of the month"
            if len(tokens) == 1:
                self.by_word[tokens[0]] = (marks, part)
            else:
                self.by_pair.setdefault(tokens[0], {}).setdefault(tokens[1], []).append((tokens, marks, part))


def _phrase_tokens(phrase: str) -> list[str]:
    """A phrase cut as texts are cut; plain words need no pattern, and most are."""
    if phrase.replace(" ", "").isalpha() and (phrase.isascii() or max(phrase) < "\u3007"):
        return phrase.split(" ")
    return [match[0] for match in PIECE.finditer(phrase.translate(NARROW))]


_TONES = {"hóa": "hoá", "hòa": "hoà", "thỏa": "thoả", "khóa": "khoá", "xóa": "xoá", "đóa": "đoá"}


def _other_tone(phrase: str) -> str:
    """Vietnamese writes "hóa" and "hoá" alike."""
    for old, new in _TONES.items():
        phrase = phrase.replace(old, new)
    return phrase


_COMPARATORS = ("at_least", "at_most", "more_than", "less_than", "about")
_COMPARATORS_AFTER = ("at_least_after", "at_most_after", "about_after")
_AMOUNTS = frozenset(
    {"worded_amounts", "half_words", "fractions", "none_words", "zero_words", "factors", "articles", "numbers"}
)
"""Fields whose words may open an amount."""
_VERBS = ("increase", "decrease", "maintain", "reach", "make")


def _settle(marks: dict[str, Any]) -> None:
    """Note once, for every phrase, which comparator and which verb it is, rather than ask each time it is read."""
    for name in _COMPARATORS:
        if name in marks:
            marks["comparator"] = name
            break
    for name in _COMPARATORS_AFTER:
        if name in marks:
            marks["comparator_after"] = name.removesuffix("_after")
            break
    for name in _VERBS:
        if name in marks:
            marks["verb"] = name
            break
    if not _AMOUNTS.isdisjoint(marks):
        marks["amount"] = True


def _part(marks: Marks) -> str:
    if "period_words" in marks:
        return _UNIT_PARTS[marks["period_words"]]
    for name, part in _DATE_PARTS:
        if name in marks:
            return part
    if "numbers" in marks:
        return "d" if 1 <= marks["numbers"] <= 31 else "n"
    return "."


def _without_accents(phrase: str) -> str:
    loose = unicodedata.normalize("NFD", phrase.replace("đ", "d"))
    return "".join(character for character in loose if not unicodedata.combining(character))


@cache
def lexicon(code: LanguageCode, *, folded: bool = False) -> Lexicon:
    """The words of a language; `folded` ones are without accents, for lines typed without any."""
    return Lexicon(code, folded=folded)


def lexicon_for(text: str, code: LanguageCode) -> Lexicon:
    """The words to read a text with: Vietnamese typed without a single accent has a set of its own."""
    return lexicon(code, folded=True) if code == "vi" and _is_bare(text) else lexicon(code)


def _is_bare(text: str) -> bool:
    """Whether no small letter carries an accent; capitals do in abbreviations ("QĐ")."""
    return text.isascii() or not any(
        not character.isascii() and (character.islower() or unicodedata.combining(character)) for character in text
    )
