"""Which clause each amount stands in, and whether that clause tells of a time that is over.

Languages without tenses say it with the time alone ("năm ngoái 85 đơn", 去年还是9.2), and others put
the past in brackets ("95 % (2025: 71 %)"); a number beside such a time is no target.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from assistant.reading.amount import Amount
from assistant.reading.periods import Found
from assistant.reading.surroundings import Around
from assistant.reading.token import Token

_ENDS = frozenset({",", ";", "(", ")", "[", "]", "|", "||"})
_OPENING = frozenset({"(", "["})
_SPACED = frozenset({"-", "–", "--"})
_NOT_TOLD = frozenset({"since", "by", "before", "before_or_for", "until", "length", "from"})
"""How a time may be meant without the clause telling of it."""
_AIMED = frozenset({"by", "before", "before_or_for", "until"})


def clause_numbers(tokens: Sequence[Token], sentences: Sequence[int]) -> list[int]:
    """Which clause of the text each token stands in, counted from 0; signs belong to the clause they close."""
    numbers = []
    current = 0
    for position, token in enumerate(tokens):
        if position and sentences[position] != sentences[position - 1]:
            current += 1
        numbers.append(current)
        if position and "between_and" in token.marks and _goes_on(position, tokens):
            current += 1
            numbers[-1] = current
        if token.text in _ENDS or (token.text in _SPACED and _stands_alone(position, tokens)):
            current += 1
    return numbers


_OPENERS = frozenset({"must", "subjects", "increase", "decrease", "maintain"})


def _goes_on(position: int, tokens: Sequence[Token]) -> bool:
    """ "We have 62 volunteers and need 100": a must, a subject or a verb of change opens a new clause."""
    return position + 1 < len(tokens) and bool(tokens[position + 1].marks.keys() & _OPENERS)


def _stands_alone(position: int, tokens: Sequence[Token]) -> bool:
    if not 0 < position < len(tokens) - 1:
        return False
    token = tokens[position]
    apart = tokens[position - 1].end < token.start and token.end < tokens[position + 1].start
    return apart and (tokens[position - 1].value is None or tokens[position + 1].value is None)


def tell_times(
    amounts: Sequence[Amount],
    arounds: Sequence[Around],
    tokens: Sequence[Token],
    sentences: Sequence[int],
    clauses: Sequence[int],
    times: Sequence[Found],
    today: date,
    *,
    running: bool = False,
) -> None:
    """Note beside each amount the day its time was over, where its clause tells of one that is.

    In a `running` text, what follows in the sentence tells of it too: "in 2025 it rose by 12 %, to 48 million".
    """
    for amount, around in zip(amounts, arounds, strict=True):
        around.clause = clauses[amount.first]
    _note_others(arounds, tokens, clauses)
    filled = {clauses[amount.first] for amount in amounts}
    ended = {amount.last: around for amount, around in zip(amounts, arounds, strict=True)}
    over: dict[int, date] = {}
    named: set[int] = set()
    ahead: set[int] = set()
    aimed = {clauses[found.core] for found in times if found.how in _AIMED}
    for found in times:
        clause = clauses[found.core]
        alone = clause not in filled and found.first > 0 and tokens[found.first - 1].text in _OPENING
        owner = ended.get(found.first - 1) if alone else None
        last = over_on(found, today)
        if last is None:
            if found.how not in ("since", "past"):
                ahead.add(clause)
        elif owner is not None:
            owner.over = last  # "12.8 % (2025) → 9.5 %"
        else:
            clause = _with_amounts(clause, found.first, sentences, clauses, filled)
            over[clause] = max(last, over.get(clause, last))
            if found.how == "past":
                named.add(clause)
    for around in arounds:
        around.aimed = around.clause in aimed
    told: date | None = None
    sentence = -1
    for around in arounds:
        if around.sentence != sentence:
            told, sentence = None, around.sentence
        if around.over is not None:
            continue
        if around.clause in ahead:
            told = None
        elif around.clause in over:
            around.over = told = over[around.clause]
            around.told_past = around.clause in named
        elif told is not None and not around.must and (running or not _aims(around)):
            around.over = told  # "in 2025 we attended 4,812 incidents, 6 % fewer than the year before"


def _aims(around: Around) -> bool:
    return bool(around.comparator or around.now or around.left in ("to", "reach"))


def _note_others(arounds: Sequence[Around], tokens: Sequence[Token], clauses: Sequence[int]) -> None:
    """The competitor's figure, the national average and the limit by law are not ours."""
    theirs = {clause for token, clause in zip(tokens, clauses, strict=True) if "others" in token.marks}
    for around in arounds:
        around.others = around.clause in theirs


def over_on(found: Found, today: date) -> date | None:
    """The last day of a time that is told of as over."""
    if found.days is None or (found.how in _NOT_TOLD and (found.led or found.how != "by")):
        return None
    if found.how == "past" or found.days[1] < today:
        return found.days[1]
    return None


def _with_amounts(clause: int, first: int, sentences: Sequence[int], clauses: Sequence[int], filled: set[int]) -> int:
    """ "In 2025, 40 people left": a time that opens the sentence is that of the clause after it."""
    if clause in filled:
        return clause
    while first and clauses[first - 1] == clause:
        first -= 1
    opens = first == 0 or sentences[first - 1] != sentences[first]
    return clause + 1 if opens else clause
