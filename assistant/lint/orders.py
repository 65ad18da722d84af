"""Sentences of a document that speak to the program instead of the reader."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from assistant.languages import language
from assistant.lint.words import find
from assistant.records import LANGUAGE_CODES
from assistant.text.hidden import holds_hidden_words, unmasked

# How conversations with models are written down, the same in every language.
_DIALOGUE = re.compile(
    r"<\|\s*\w+\s*\|>|</?(?:system|assistant|instructions?|prompt)>|\[/?INST\]|<</?SYS>>"
    r"|[\"'](?:role|from)[\"']\s*:\s*[\"'](?:system|assistant|developer|user|human)[\"']",
    re.IGNORECASE,
)
_ID = r"[\[\(【［〔（{<〈《「]{1,3}\s*s\s*\d+\s*[\]\)】］〕）}>〉》」]{1,3}"


# A long document is looked through at every check: its sentences are the same ones each time.
@lru_cache(maxsize=20_000)
def steers(text: str) -> bool:
    """Whether a sentence gives a machine orders, in any language: who plants one need not use the document's own.

    It does where it says one of the known orders, names a machine that reads and what it is to make of this text, is
    written like a conversation with a model, or holds words that no screen shows.
    """
    shown = unmasked(text)
    ordered = any("instructions" in mark.lists for code in LANGUAGE_CODES for mark in find(shown, code).marks)
    return ordered or names_machine(shown) or is_dialogue(shown) or holds_hidden_words(text)


def names_machine(text: str) -> bool:
    """Whether a sentence speaks of machines that read, and of this text or what is to be made of it."""
    shown = unmasked(text)
    machines, own_text = _spoken_of()
    return machines.search(shown) is not None and own_text.search(shown) is not None


def is_dialogue(text: str) -> bool:
    """Whether a sentence is written as a turn of a conversation with a model, or lets one speak under a forged id."""
    return _DIALOGUE.search(text) is not None or _spoken().search(text) is not None


@cache
def _spoken() -> re.Pattern[str]:
    """A comment that no reader sees, or a sentence id, and who speaks: `<!-- assistant:`, `[s12] System:`."""
    speakers = "|".join(phrase for code in LANGUAGE_CODES for phrase in language(code).text_habits.speakers)
    return re.compile(rf"(?:<!--|/\*|{_ID})\s*(?:{speakers})\s*[:：,，]", re.IGNORECASE)


@cache
def _spoken_of() -> tuple[re.Pattern[str], re.Pattern[str]]:
    habits = [language(code).text_habits for code in LANGUAGE_CODES]
    machines = [phrase for each in habits for phrase in each.machines]
    own_text = [phrase for each in habits for phrase in each.own_text]
    return _any_of(machines), _any_of(own_text)


def _any_of(phrases: list[str]) -> re.Pattern[str]:
    """As whole words, but for Chinese, which writes none apart."""
    han = [re.escape(phrase) for phrase in phrases if not phrase[-1].isascii() and "\u3400" <= phrase[-1] <= "\u9fff"]
    spaced = [re.escape(phrase) for phrase in phrases if re.escape(phrase) not in han]
    return re.compile(rf"(?:{'|'.join(sorted(han, key=len, reverse=True))})|(?<!\w)(?:{'|'.join(spaced)})(?!\w)", re.I)
