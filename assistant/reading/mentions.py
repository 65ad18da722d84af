"""Every figure of a sentence with what stands around it, for a reader of whole texts that weighs the parts itself.

`read_goal` settles on one target, as a goal has one. A sentence of a strategy may hold two, or a rival's beside ours.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from assistant.reading.amount import Amount
from assistant.reading.changes import kind_of_change, verb_direction
from assistant.reading.clauses import clause_numbers
from assistant.reading.dates import as_mention
from assistant.reading.lexicon import lexicon_for
from assistant.reading.periods import Clock
from assistant.reading.reader import read_statement
from assistant.reading.records import Change, Comparator, DateMention, Direction, Quantity, Reading
from assistant.reading.statement import Statement, look_at
from assistant.reading.surroundings import Around
from assistant.reading.units import DURATIONS
from assistant.records import LanguageCode, Period

_MOST_CHARACTERS = 2_000
_FLAGS = (
    "now", "past", "finite", "must", "must_after", "before_must", "stretch", "per", "population", "within", "share",
    "noun_follows", "verb_adjacent", "make", "compared", "present", "opens", "definite", "bracketed", "joined",
    "subset", "relative", "told_past", "others", "aimed", "counted",
)  # fmt: skip
_STANDING = ("in", "bare", "since", "past", "from")
_WORDS = ("left", "verb", "more", "growth")


@dataclass(frozen=True, slots=True)
class Mention:
    """One figure: what it would ask for if it were a target, and the signs around it.

    `signs` are names of what stands around ("must", "left=to"), the same in every language. `clause` counts the
    clauses of the sentence.
    """

    quantity: Quantity
    change: Change
    comparator: Comparator | None
    direction: Direction | None
    clause: int
    signs: frozenset[str]


@dataclass(frozen=True, slots=True)
class DatedClause:
    """A time that the sentence names, and the clause it stands in."""

    mention: DateMention
    clause: int
    how: str
    """What leads to it: by, before, in, since, past, from, bare …"""

    def is_running(self, today: date) -> bool:
        """Whether the time has begun and is not over: "this year", unless something is to be done by its end."""
        first, last = self.mention.first_day, self.mention.last_day
        inside = first is not None and last is not None and first <= today <= last
        return inside and self.how in _STANDING


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence read closely. `clauses` are where each clause begins, in code points."""

    reading: Reading
    mentions: tuple[Mention, ...]
    dates: tuple[DatedClause, ...]
    clauses: tuple[int, ...]

    def clause_at(self, place: int) -> int:
        """The clause that holds this place of the text."""
        return max(0, bisect_right(self.clauses, place) - 1)


def read_closely(text: str, language: LanguageCode, *, today: date, period: Period | None = None) -> Heard:
    """A sentence of a running text with all its figures and times. Of a very long one the beginning is read."""
    text = text[:_MOST_CHARACTERS]
    words = lexicon_for(text, language)
    statement = look_at(text, words, Clock.of(today, period, words))
    clauses = clause_numbers(statement.tokens, statement.sentences)
    dates = tuple(
        DatedClause(as_mention(found, statement.tokens), clauses[found.core], found.how) for found in statement.times
    )
    reading = read_statement(statement, running=True)
    mentions = tuple(
        _mention(amount, around, statement, clauses)
        for amount, around in zip(statement.amounts, statement.arounds, strict=True)
    )
    return Heard(reading, mentions, dates, _clause_starts(statement, clauses))


def _mention(amount: Amount, around: Around, statement: Statement, clauses: Sequence[int]) -> Mention:
    clause = clauses[amount.first]
    verb = _verb_of(clause, statement, clauses)
    change = kind_of_change(replace(amount), around, amount.unit, verb, None)
    return Mention(
        quantity=Quantity(
            value=amount.value,
            unit=amount.unit,
            start=statement.tokens[amount.first].start,
            end=statement.tokens[amount.last - 1].end,
            role=amount.role,
            high=amount.high,
            worded=amount.worded,
        ),
        change=change,
        comparator=_comparator(amount, around),
        direction=_direction(around, verb),
        clause=clause,
        signs=frozenset(_signs(amount, around)),
    )


def _verb_of(clause: int, statement: Statement, clauses: Sequence[int]) -> Direction | None:
    """The direction of the figure's own clause, else of the sentence."""
    inside = [place for place, number in enumerate(clauses) if number == clause]
    tokens, taken = statement.tokens, statement.taken
    own = verb_direction([tokens[i] for i in inside], [taken[i] for i in inside])
    return own or verb_direction(tokens, taken)


def _comparator(amount: Amount, around: Around) -> Comparator | None:
    if amount.high is not None:
        return "between"
    if around.comparator is None and around.within and amount.unit in DURATIONS:
        return "at_most"
    return around.comparator


def _direction(around: Around, verb: Direction | None) -> Direction | None:
    if around.more in ("increase", "decrease"):
        return "increase" if around.more == "increase" else "decrease"
    if around.verb in ("increase", "decrease"):
        return "increase" if around.verb == "increase" else "decrease"
    return verb


def _signs(amount: Amount, around: Around) -> list[str]:
    signs = [name for name in _FLAGS if getattr(around, name)]
    signs += [f"{name}={value}" for name in _WORDS if (value := getattr(around, name))]
    if around.over is not None:
        signs.append("over")
    if around.comparator is not None:
        signs.append(f"comparator={around.comparator}")
    if amount.signed:
        signs.append("signed")
    if amount.factor_word:
        signs.append("factor")
    return signs


def _clause_starts(statement: Statement, clauses: Sequence[int]) -> tuple[int, ...]:
    starts: list[int] = []
    for token, number in zip(statement.tokens, clauses, strict=True):
        while len(starts) <= number:
            starts.append(token.start)
    return tuple(starts) or (0,)
