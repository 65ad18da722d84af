"""The phrases of web-page furniture of all five languages at once, found word by word.

A page in one language carries furniture in another (English forms on Dutch sites), so the lists are
merged. Phrases are found through their first word, never by one big pattern: the cost of a sentence
does not grow with the lists.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property, lru_cache
from typing import Literal

from assistant.languages import language
from assistant.languages.text_habits import TextHabits
from assistant.records import LANGUAGE_CODES
from assistant.text.scripts import HAN

NoiseReason = Literal["furniture", "menu", "promotion", "repeated", "contact", "form"]

_SPACE = re.compile(r"\s+")
_OPENING = " \t\"'“‘„«‹([（【「『*_#>|→➜»·•-–—:："
_CLOSING = " \t\"'”’»›)]）】」』*_.,;:!?…。！？：；，→➜>|·•-–—"
_QUOTES = "\"'“‘(,"


@lru_cache(4096)
def plain(text: str) -> str:
    """A line as the lists write it: lower case, one space between words, no signs around it."""
    return _SPACE.sub(" ", text.replace("’", "'")).strip(_OPENING).rstrip(_CLOSING).lower()


class PhraseList:
    """Phrases with the reason why a sentence that holds one is noise."""

    def __init__(self, phrases: Mapping[str, NoiseReason]) -> None:
        self._by_word: dict[str, list[tuple[str, NoiseReason]]] = {}
        self._chinese: list[tuple[str, NoiseReason]] = []
        for phrase, reason in phrases.items():
            if HAN.match(phrase):
                self._chinese.append((phrase, reason))
            else:
                self._by_word.setdefault(phrase.split(" ", 1)[0].rstrip(":"), []).append((phrase, reason))

    def at_start(self, said: str) -> NoiseReason | None:
        """The reason of a phrase that opens the sentence, as whole words."""
        first = said.split(" ", 1)[0].rstrip(",:")
        for phrase, reason in self._by_word.get(first, ()):
            if _whole(said, phrase, 0):
                return reason
        if said.isascii():
            return None
        return next((reason for phrase, reason in self._chinese if said.startswith(phrase)), None)

    def anywhere(self, said: str) -> NoiseReason | None:
        """The reason of a phrase that stands in the sentence, as whole words."""
        position = 0
        for word in said.split(" "):
            for phrase, reason in self._by_word.get(word.strip(_QUOTES).rstrip(":"), ()):
                if _whole(said, phrase, said.find(phrase, position)):
                    return reason
            position += len(word) + 1
        if said.isascii():
            return None
        return next((reason for phrase, reason in self._chinese if phrase in said), None)


def _whole(said: str, phrase: str, at: int) -> bool:
    if at < 0 or not said.startswith(phrase, at):
        return False
    following = said[at + len(phrase) : at + len(phrase) + 1]
    return not following.isalnum() or not phrase[-1].isalnum()


class Furniture:
    """Every list of the five languages' text habits, merged and ready to be asked."""

    @cached_property
    def lines(self) -> dict[str, NoiseReason]:
        """What is noise when a line says nothing else."""
        return (
            _because("menu", self.related_lines | self.menu_lines)
            | _because("promotion", _merged(lambda habits: habits.promotion_lines))
            | _because("contact", _merged(lambda habits: habits.contact_lines))
            | _because("form", _merged(lambda habits: habits.form_lines))
        )

    @cached_property
    def openers(self) -> PhraseList:
        """What is noise at the start of a sentence."""
        promotion = _merged(lambda habits: habits.promotion_starts)
        return PhraseList(
            _because("promotion", promotion) | _because("menu", _merged(lambda habits: habits.menu_starts))
        )

    @cached_property
    def phrases(self) -> PhraseList:
        """What is noise anywhere in a short sentence."""
        return PhraseList(
            _because("form", _merged(lambda habits: habits.form_phrases))
            | _because("promotion", _merged(lambda habits: habits.promotion_phrases))
            | _because("furniture", _merged(lambda habits: habits.furniture_phrases))
        )

    @cached_property
    def menu_lines(self) -> frozenset[str]:
        return _merged(lambda habits: habits.menu_lines)

    @cached_property
    def related_lines(self) -> frozenset[str]:
        return _merged(lambda habits: habits.related_lines)

    @cached_property
    def contact_words(self) -> frozenset[str]:
        return _merged(lambda habits: habits.contact_words)

    @cached_property
    def calendar_words(self) -> frozenset[str]:
        """What a line that is a date alone is made of, figures aside."""
        return _merged(lambda habits: habits.months | habits.weekdays | habits.date_words)

    @cached_property
    def months_and_weekdays(self) -> frozenset[str]:
        return _merged(lambda habits: habits.months | habits.weekdays)

    @cached_property
    def address_labels(self) -> frozenset[str]:
        return _merged(lambda habits: habits.address_labels)

    @cached_property
    def contact_labels_in_chinese(self) -> tuple[str, ...]:
        """Longest first, so that a label is taken out whole."""
        labels = {word for word in self.contact_words | self.calendar_words if HAN.match(word)}
        return tuple(sorted(labels, key=lambda label: (-len(label), label)))

    @cached_property
    def page_names(self) -> frozenset[str]:
        return _merged(lambda habits: habits.page_names)

    @cached_property
    def you(self) -> frozenset[str]:
        return _merged(lambda habits: habits.you)

    @cached_property
    def offer_words(self) -> frozenset[str]:
        return _merged(lambda habits: habits.offer_words)


def _because(reason: NoiseReason, phrases: Iterable[str]) -> dict[str, NoiseReason]:
    return dict.fromkeys(phrases, reason)


def _merged(of: Callable[[TextHabits], Iterable[str]]) -> frozenset[str]:
    return frozenset(phrase for code in LANGUAGE_CODES for phrase in of(language(code).text_habits))


@cache
def furniture() -> Furniture:
    """The merged lists, made on first use."""
    return Furniture()
