"""Where the clauses of a goal begin, and which verb a clause is about.

All of it is laid out once, in one pass over the words, so that a line of a hundred thousand
characters costs no more per word than a short one.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate

from assistant.languages.wording import Wording
from assistant.lint.words import Found, Mark
from assistant.records import LanguageCode

_VERBS = frozenset(
    {"task_verbs", "vague_verbs", "upkeep", "rising_verbs", "falling_verbs", "reaching_verbs", "keeping_verbs"}
)
# Between two words of one clause stands nothing else than this.
_WITHIN = " \t“”‘’\"'()（）%€$£¥"


class Clauses:
    """The clauses of one goal. `said` are the spans of numbers and dates, by place."""

    def __init__(
        self, text: str, found: Found, said: Iterable[tuple[int, int]], wording: Wording, lang: LanguageCode
    ) -> None:
        self._tokens = found.tokens
        self._wording = wording
        self._lang = lang
        self._starts = _starts(text, found)
        self._openers = _words_in(found, frozenset({"clause_openers", "hedges"}))
        self._joiners = _words_in(found, frozenset({"joiners"}))
        self._verbs = {mark.first for mark in found.marks if not mark.lists.isdisjoint(_VERBS)}
        self._said = tokens_within(found, said)
        self._opening = self._openers | self._said
        count = range(len(self._tokens))
        self._others = [0, *accumulate(0 if index in self._opening else 1 for index in count)]
        relatives = wording.relatives
        self._relatives = [0, *accumulate(1 if token.word in relatives else 0 for token in self._tokens)]

    def begins(self, mark: Mark) -> bool:
        """Whether a verb here is what the goal is about: at the start, or after a word that opens a clause.

        In Chinese the places, times and persons of a clause stand before its verb (在6月前为学员举办),
        so that it is enough when the clause opens with such a word.
        """
        first = self._starts[mark.first]
        if self._others[mark.first] == self._others[first]:
            return True
        if self._lang == "zh":
            return first in self._opening or self.closes(mark)
        before = mark.first - 1
        if before not in self._openers or self._tokens[before].word in self._wording.infinitive_marks:
            return False
        # "Find and fix" joins two verbs of the goal; "clinics that start and finish on time" does not.
        return before not in self._joiners or first in self._opening or first in self._verbs

    def closes(self, mark: Mark) -> bool:
        """Whether the verb is the last word of its clause but for numbers and dates: 员工手册修订, "held by May"."""
        following = mark.last + 1
        while following in self._said:
            following += 1
        return following >= len(self._tokens) or self._starts[following] == following

    def tells_of_another(self, mark: Mark) -> bool:
        """Whether the verb closes a relative clause: "voor wie iets wil organiseren"."""
        return self._relatives[mark.first] > self._relatives[self._starts[mark.first]]


def _starts(text: str, found: Found) -> list[int]:
    """For each word, the index of the first word of its clause; punctuation parts clauses."""
    starts: list[int] = []
    for index, token in enumerate(found.tokens):
        joined = index and not text[found.tokens[index - 1].end : token.start].strip(_WITHIN)
        starts.append(starts[-1] if joined else index)
    return starts


def _words_in(found: Found, lists: frozenset[str]) -> set[int]:
    return {
        index for mark in found.marks if not mark.lists.isdisjoint(lists) for index in range(mark.first, mark.last + 1)
    }


def tokens_within(found: Found, spans: Iterable[tuple[int, int]]) -> set[int]:
    """The words that begin inside one of these spans."""
    inside: set[int] = set()
    index = 0
    for start, end in sorted(spans):
        while index and found.tokens[index - 1].start >= start:
            index -= 1
        while index < len(found.tokens) and found.tokens[index].start < end:
            if found.tokens[index].start >= start:
                inside.add(index)
            index += 1
    return inside
