"""Characters that no screen shows, and letters that only look like others: ways to hide words from a reader."""

from __future__ import annotations

import re
import unicodedata

# What no category names: joiners and fillers that draw nothing, variation selectors, and the whole plane of tags,
# of which Python's tables know only a part.
_BLANKS = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0000-\U000e0fff]+")
_TAGS = re.compile("[\U000e0020-\U000e007e]")
_FLAGS = re.compile("\U0001f3f4[\U000e0020-\U000e007f]{1,8}")
_WORD = re.compile(r"\w+")
_LATIN = re.compile("[a-z]", re.I)
# Cyrillic and Greek letters that look like Latin ones.
_LOOKALIKES = str.maketrans(
    "асеһіјӏոорԛѕցԝхуАВСЕНІЈКМОРԚЅТԜХУοανρικτυΑΒΕΗΙΚΜΝΟΡΤΥΧΖ",
    "acehijlnopqsgwxyABCEHIJKMOPQSTWXYoavpiktuABEHIKMNOPTYXZ",
)


def visible(text: str) -> str:
    """The text as it looks: control characters are spaces, what shows nothing is gone."""
    if text.isprintable():
        # Nothing that is printable is a control or format character; most lines need no look at each letter.
        return text if text.isascii() else _BLANKS.sub("", text)
    spaced = "".join(" " if unicodedata.category(character) in ("Cc", "Zl", "Zp") else character for character in text)
    shown = "".join(character for character in spaced if unicodedata.category(character) not in ("Cf", "Cs", "Co"))
    return _BLANKS.sub("", shown)


def unmasked(text: str) -> str:
    """The visible text in plain letters: wide and ornate ones made plain, borrowed ones in Latin words replaced."""
    shown = visible(text)
    return shown if shown.isascii() else _WORD.sub(_plain, unicodedata.normalize("NFKC", shown))


def holds_hidden_words(text: str) -> bool:
    """Whether it holds letters in tag characters. The flags of England, Scotland and Wales do so after a black flag."""
    return not text.isascii() and _TAGS.search(_FLAGS.sub("", text)) is not None


def _plain(word: re.Match[str]) -> str:
    return word[0].translate(_LOOKALIKES) if _LATIN.search(word[0]) else word[0]
