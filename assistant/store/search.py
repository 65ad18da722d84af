"""Search words in five languages: what is indexed and what is asked go through the same `shadow`.

SQLite's tokenizer splits at spaces and strips the marks of é, ö and ậ. Chinese has no spaces, and
đ is a letter of its own to Unicode, so both are prepared here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from assistant.records import OkrSet, Owner

_NO_SPACES = re.compile(r"[぀-ヿ㐀-䶿一-鿿豈-﫿\U00020000-\U0003ffff]")
_WORD = re.compile(r"\w")
_MOST_WORDS = 32  # SQLite refuses expressions of hundreds of terms


def shadow(text: str) -> str:
    """The text as it is searched: one width, lower case, Chinese characters apart, đ as d."""
    plain = unicodedata.normalize("NFKC", text).lower().replace("đ", "d")
    return _NO_SPACES.sub(r" \g<0> ", plain)


def words_of(okr_set: OkrSet) -> str:
    """Everything of a set that a person would look for, as `shadow`."""
    return shadow("\n".join(part for part in _texts(okr_set) if part))


def match_expression(query: str) -> str | None:
    """The FTS5 query that finds every word of a person's query; None where it holds no word.

    Every word is quoted, so that nothing a person types is syntax. A word finds longer words that begin
    with it, which is how "klant" finds "klanttevredenheid"; Chinese words are phrases of characters.
    """
    phrases = []
    for word in unicodedata.normalize("NFKC", query).replace("\0", " ").split()[:_MOST_WORDS]:
        if _WORD.search(word):
            quoted = shadow(word).strip().replace('"', '""')
            phrases.append(f'"{quoted}"' if _NO_SPACES.search(quoted[-1]) else f'"{quoted}"*')
    return " AND ".join(phrases) or None


def _texts(okr_set: OkrSet) -> Iterator[str | None]:
    yield okr_set.title
    yield _name(okr_set.owner)
    yield okr_set.period.label if okr_set.period else None
    for document in okr_set.documents:
        yield document.title
    for theme in okr_set.themes:
        yield theme.name
    for objective in okr_set.objectives:
        yield objective.title
        yield _name(objective.owner)
        for key_result in objective.key_results:
            yield key_result.text
            yield _name(key_result.owner)
        for kpi in objective.kpis:
            yield kpi.name
        for initiative in objective.initiatives:
            yield initiative.text


def _name(owner: Owner | None) -> str | None:
    return owner.name if owner else None
