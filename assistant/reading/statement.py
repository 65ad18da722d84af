"""What is known of a statement before its numbers and times have their parts."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date

from assistant.reading.amount import Amount
from assistant.reading.bare_numbers import bracketed_unit, home_currency, settle_portion, spell_units
from assistant.reading.clauses import clause_numbers
from assistant.reading.dates import find_times
from assistant.reading.lexicon import Lexicon
from assistant.reading.periods import Clock, Found
from assistant.reading.quantities import find_amounts
from assistant.reading.scanner import scan
from assistant.reading.surroundings import Around, look_around, sentence_numbers
from assistant.reading.token import Token
from assistant.reading.units import is_currency


@dataclass(slots=True, eq=False, repr=False)
class Statement:
    """A text cut into tokens, with the times and amounts among them.

    `taken` says of each token whether a time has it; `sentences` and `clauses` number them; `arounds`
    go with `amounts`; `marks` are those of all tokens together.
    """

    text: str
    words: Lexicon
    clock: Clock
    tokens: Sequence[Token]
    marks: Set[str]
    times: list[Found]
    taken: Sequence[bool]
    amounts: list[Amount]
    sentences: Sequence[int]
    clauses: Sequence[int]
    arounds: Sequence[Around]

    @property
    def today(self) -> date:
        return self.clock.today


def look_at(text: str, words: Lexicon, clock: Clock) -> Statement:
    """Find the times and amounts of a text, and what stands around each amount. Never raises."""
    tokens = scan(text, words)
    marks: Set[str] = set().union(*[token.marks for token in tokens if token.marks])
    times, rates = find_times(tokens, words, clock)
    taken = _taken(len(tokens), times, rates)
    amounts = find_amounts(tokens, taken, text)
    if thresholds := _thresholds(times, amounts):
        times = [found for found in times if found not in thresholds]
        taken = _taken(len(tokens), times, rates)
        amounts = find_amounts(tokens, taken, text)
    spell_units(amounts, text)
    if "(" in text and any(amount.unit is None for amount in amounts):
        bracketed_unit(amounts, tokens, text)
    sentences = sentence_numbers(tokens)
    arounds = look_around(amounts, tokens, taken, sentences, words)
    for amount, around in zip(amounts, arounds, strict=True):
        _settle(amount, around, tokens, rates, scored="score_words" in marks)
    if words.goal_words.home_currency:
        home_currency(amounts, arounds, words.goal_words.home_currency, about_money="money_words" in marks)
    clauses = clause_numbers(tokens, sentences) if times or len(amounts) > 1 else sentences
    return Statement(text, words, clock, tokens, marks, times, taken, amounts, sentences, clauses, arounds)


def _settle(amount: Amount, around: Around, tokens: Sequence[Token], rates: Sequence[Found], *, scored: bool) -> None:
    """What a number is once the words around it are known."""
    if amount.out_of:
        settle_portion(amount, counted=around.noun_follows or around.share or not scored)
    if amount.factor_word and "half_nouns" in tokens[amount.first].marks and around.verb != "decrease":
        amount.value, amount.unit, amount.factor_word = 50, "%", False  # "half the shops"
    if amount.unit == "x" and not amount.factor_word and any(rate.first == amount.last for rate in rates):
        amount.unit = amount.unit_span = None  # "3x per week" counts times


def _taken(count: int, times: Sequence[Found], rates: Sequence[Found]) -> list[bool]:
    taken = [False] * count
    for found in (*times, *rates):
        for position in range(found.first, found.last):
            taken[position] = True
    return taken


def _thresholds(times: Sequence[Found], amounts: Sequence[Amount]) -> list[Found]:
    """Days and weeks that say what is counted ("95 % within 5 days") or are the target themselves."""
    if not times:
        return []
    counted = any(amount.unit is None or is_currency(amount.unit) for amount in amounts)
    return [found for found in times if found.shape == "days" and not counted]
