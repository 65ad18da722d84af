"""Finding listed words in a text: one pass, a dictionary look-up per word, no pattern per list.

A pattern of thousands of alternatives costs milliseconds a line; a dictionary keyed by an entry's
first word costs the same however long the lists grow.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from assistant.languages import language
from assistant.languages.wording import forms
from assistant.records import LanguageCode

_WORD = re.compile(r"[^\W_]+(?:['’\-‑][^\W_]+)*")
_GAP = 8


class Token(NamedTuple):
    """One word in lower case. In Chinese a token is one listed run, one Latin word or one character."""

    word: str
    start: int
    end: int


class Mark(NamedTuple):
    """A listed entry found in a text, with the lists that hold it; `words` is what stands there."""

    lists: frozenset[str]
    start: int
    end: int
    words: str
    first: int
    last: int


class _Entry(NamedTuple):
    rest: tuple[str, ...]
    after_gap: tuple[str, ...]
    lists: frozenset[str]


class _Head(NamedTuple):
    """The entries that begin with one word: those that go on by their second word, and those that do not."""

    longer: dict[str, tuple[_Entry, ...]]
    alone: tuple[_Entry, ...]


class Found(NamedTuple):
    """The words of a text and the listed ones among them, both in order."""

    tokens: tuple[Token, ...]
    marks: tuple[Mark, ...]


def find(text: str, code: LanguageCode) -> Found:
    """Every listed entry in the text; the longest one at a place wins and covers it."""
    return _find_runs(text) if code == "zh" else _find_words(text, code)


def _respelled(word: str, spellings: tuple[tuple[str, str], ...]) -> str:
    """The word in the one spelling that the lists use."""
    for other, ours in spellings:
        if other in word:
            return word.replace(other, ours)
    return word


def _find_words(text: str, code: LanguageCode) -> Found:
    index, spellings = _index(code), language(code).wording.same_spelling
    lowered = text.lower().replace("’", "'").replace("‑", "-")
    if len(lowered) != len(text):
        lowered = text
    tokens = tuple(
        [
            Token(_respelled(match[0], spellings) if spellings else match[0], *match.span())
            for match in _WORD.finditer(lowered)
        ]
    )
    marks: list[Mark] = []
    at = 0
    count = len(tokens)
    while at < count:
        head = index.get(tokens[at].word)
        if head is not None:
            following = head.longer.get(tokens[at + 1].word, ()) if head.longer and at + 1 < count else ()
            for entry in (*following, *head.alone) if following else head.alone:
                last = at if not (entry.rest or entry.after_gap) else _last(tokens, at, entry)
                if last is not None:
                    marks.append(_mark(text, tokens, at, last, entry))
                    at += len(entry.rest)
                    break
        at += 1
    return Found(tokens, tuple(marks))


def _last(tokens: tuple[Token, ...], at: int, entry: _Entry) -> int | None:
    """The index of the entry's last word where the entry stands at this place."""
    end = at + 1
    if entry.rest:
        if not _stands(tokens, end, entry.rest):
            return None
        end += len(entry.rest)
    if not entry.after_gap:
        return end - 1
    for start in range(end, min(end + _GAP, len(tokens))):
        if _stands(tokens, start, entry.after_gap):
            return start + len(entry.after_gap) - 1
    return None


def _stands(tokens: tuple[Token, ...], at: int, words: tuple[str, ...]) -> bool:
    """Whether these words stand at this place; the first is compared before anything is built."""
    if at + len(words) > len(tokens) or tokens[at].word != words[0]:
        return False
    return len(words) == 1 or all(tokens[at + offset].word == word for offset, word in enumerate(words))


def _mark(text: str, tokens: tuple[Token, ...], first: int, last: int, entry: _Entry) -> Mark:
    if not entry.after_gap:
        start, end = tokens[first].start, tokens[last].end
        return Mark(entry.lists, start, end, text[start:end], first, last)
    end_of_first = first + len(entry.rest)
    start, end = tokens[first].start, tokens[end_of_first].end
    particle = text[tokens[last - len(entry.after_gap) + 1].start : tokens[last].end]
    return Mark(entry.lists, start, end, f"{text[start:end]} … {particle}", first, end_of_first)


def _find_runs(text: str) -> Found:
    index, known, folded = _run_lengths(), _run_forms(), text.lower()
    if len(folded) != len(text):
        folded = text
    tokens: list[Token] = []
    marks: list[Mark] = []
    at = 0
    while at < len(text):
        run = _longest_run(folded, at, index.get(folded[at], ()), known)
        if run:
            end = at + len(run)
            marks.append(Mark(known[run], at, end, text[at:end], len(tokens), len(tokens)))
        elif folded[at].isascii():
            match = _LATIN.match(folded, at)
            end = match.end() if match else at + 1
            if not match:
                at = end
                continue
        else:
            end = at + 1
            if not folded[at].isalnum():
                at = end
                continue
        tokens.append(Token(folded[at:end], at, end))
        at = end
    return Found(tuple(tokens), tuple(marks))


_LATIN = re.compile(r"[a-z0-9]+(?:[.'\-][a-z0-9]+)*")


def _apart(text: str, start: int, run: str) -> bool:
    """Whether a run of Latin letters stands as a word of its own ("nps", not inside "snps")."""
    if not (run[0].isascii() and run[0].isalnum()):
        return True
    end = start + len(run)
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not (before.isascii() and before.isalnum()) and not (after.isascii() and after.isalnum())


def _longest_run(text: str, at: int, lengths: tuple[int, ...], known: dict[str, frozenset[str]]) -> str | None:
    """The longest listed run that begins here; one look-up for each length there is."""
    for length in lengths:
        run = text[at : at + length]
        if run in known and _apart(text, at, run):
            return run
    return None


@cache
def _index(code: LanguageCode) -> dict[str, _Head]:
    """The entries by their first word and, where they go on, by their second; the longest first."""
    found: dict[str, list[_Entry]] = {}
    spellings = language(code).wording.same_spelling
    for form, lists in forms(code).items():
        lowered = form.lower()
        if lowered.isalpha():
            # Most entries are one word, which needs no search.
            head, entry = _respelled(lowered, spellings), _Entry((), (), lists)
        else:
            before, _, after = lowered.partition("…")
            head, *rest = (_respelled(word, spellings) for word in _WORD.findall(before))
            tail = tuple(_respelled(word, spellings) for word in _WORD.findall(after)) if after else ()
            entry = _Entry(tuple(rest), tail, lists)
        found.setdefault(head, []).append(entry)
    return {head: _head(entries) for head, entries in found.items()}


def _head(entries: list[_Entry]) -> _Head:
    longer: dict[str, list[_Entry]] = {}
    for entry in entries:
        if entry.rest:
            longer.setdefault(entry.rest[0], []).append(entry)
    alone = [entry for entry in entries if not entry.rest]
    by_second = {word: tuple(sorted(group, key=_longest_first)) for word, group in longer.items()}
    return _Head(by_second, tuple(sorted(alone, key=_longest_first)))


def _longest_first(entry: _Entry) -> tuple[int, int]:
    return -len(entry.rest), -len(entry.after_gap)


@cache
def _run_forms() -> dict[str, frozenset[str]]:
    return {form.lower(): lists for form, lists in forms("zh").items()}


@cache
def _run_lengths() -> dict[str, tuple[int, ...]]:
    """How long the runs are that begin with a character, longest first."""
    found: dict[str, set[int]] = {}
    for form in _run_forms():
        found.setdefault(form[0], set()).add(len(form))
    return {head: tuple(sorted(lengths, reverse=True)) for head, lengths in found.items()}
