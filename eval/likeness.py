"""How much two short texts say the same, by their letters: it needs no words, so it holds for Chinese as well."""

from __future__ import annotations

import unicodedata


def likeness(one: str, other: str) -> float:
    """The share of three-letter pieces (two in Chinese) that both hold, 0 to 1."""
    first, second = _pieces(one), _pieces(other)
    return len(first & second) / len(first | second) if first and second else 0.0


def _pieces(text: str) -> frozenset[str]:
    letters = "".join(
        character
        for character in unicodedata.normalize("NFKC", text).casefold()
        if unicodedata.category(character)[0] in "LNM"
    )
    size = 2 if any("\u4e00" <= letter <= "\u9fff" for letter in letters) else 3
    return (
        frozenset(letters[at : at + size] for at in range(max(1, len(letters) - size + 1))) if letters else frozenset()
    )
