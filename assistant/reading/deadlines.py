"""Which of the times in a statement is its deadline, and which belong to a name, a result or the baseline."""

from __future__ import annotations

from collections.abc import Container, Sequence
from datetime import date, timedelta

from assistant.reading.lexicon import Lexicon
from assistant.reading.periods import Found, is_han
from assistant.reading.roles import Roles
from assistant.reading.token import Token
from assistant.reading.yardsticks import AIMS, belongs_to_baseline, take_back


def is_over(found: Found, today: date) -> bool:
    return found.deadline is not None and found.deadline < today


_LONG_AGO = timedelta(days=366)


def is_deadline(found: Found, tokens: Sequence[Token], words: Lexicon, today: date) -> bool:
    following = tokens[found.last] if found.last < len(tokens) else None
    if found.told or found.how in ("since", "past") or (found.how == "from" and is_over(found, today)):
        return False
    if following is not None and "attributive" in following.marks:
        return False  # "2025 års undersökning"
    if found.deadline is not None and found.deadline < today and not found.led:
        return False  # "in 2025 there were 38": without "by" it tells of what was
    if found.by_year and found.how.startswith("before") and found.deadline and found.deadline < today - _LONG_AGO:
        return False  # "built before 1985"
    if found.shape == "ends" and not found.led and following is not None and _is_plain_word(following):
        return False  # "the month-end close"
    if found.how != "bare" or (found.days is not None and found.days[0] == found.days[1]):
        return True  # a single day is always meant as one
    return _is_dated(found, tokens, words, following)


def _is_plain_word(token: Token) -> bool:
    return token.text.isalpha() and not is_han(token) and not token.marks.keys() & _GOES_ON


_GOES_ON = frozenset(
    {"subjects", "must", "present", "articles", "by_date", "in_date", "to_value", "between_and", "at_least"}
)


def _is_dated(found: Found, tokens: Sequence[Token], words: Lexicon, following: Token | None) -> bool:
    """Whether a time to come without a preposition is a deadline or part of a name ("Vision 2030")."""
    core = tokens[found.core : found.last]
    preceding = tokens[found.first - 1] if found.first else None
    if following is not None and not _LEADS.isdisjoint(following.marks):
        return True  # "Công suất phòng năm 2027 đạt 72%", "target Q3 at least 45"
    if not found.by_year and found.shape != "split_year" and any(token.part == "y" for token in core):
        return True  # "Q3 2027"
    if preceding is None or preceding.text in (".", "。", ";"):
        named = len(tokens[found.first : found.last]) > 1 or words.goal_words.bare_years
        return named or following is None or following.text in ",:-–" or is_han(following)
    if found.by_year and (words.goal_words.bare_years or (core[-1].text == "年" and not _is_of(following))):
        return True
    if preceding.text in ("(", "[", ",", ";", ":", "-", "–"):
        return True
    if found.shape == "split_year":
        return False  # "Meerjarenplan 2025-2028"
    return following is None or following.text in (")", "]", ".", "。", ",", ";", ":")


_LEADS = frozenset({"to_value", "reach", "must", "at_least", "at_most", "less_than", "more_than"})
"""What goes on to the value that a time stands before."""


def _is_of(following: Token | None) -> bool:
    """2027年的预算."""
    return following is not None and following.text[:1] == "的"


def _is_result(found: Found, filled: Container[int], wanting: Container[int], sentence: int, clause: int) -> bool:
    """ "92 % in Q3, 87 % in Q2": numbers beside times, and no word of wanting anything."""
    if found.led or found.how not in ("in", "bare") or found.recurs is None:
        return False
    return clause in filled and sentence not in wanting


def take_back_aside(
    times: Sequence[Found], roles: Roles, clauses: Sequence[int], tokens: Sequence[Token], today: date
) -> list[Found]:
    """The times that belong to the baseline; where no year says which, the one gone by is meant."""
    aside = [
        found
        for found in times
        if belongs_to_baseline(found, roles.baseline, roles.target, clauses, tokens)
        or _starts_from(found, times, roles)
        or _is_this_year_elsewhere(found, roles, clauses, today)
    ]
    for found in aside:
        take_back(found, today)
    return aside


def _starts_from(found: Found, times: Sequence[Found], roles: Roles) -> bool:
    """Whether the time stands between baseline and target, with a later one to come: "from 9 in 2026 to 3 in 2027"."""
    baseline, target = roles.baseline, roles.target
    if baseline is None or target is None or found.how not in ("bare", "in") or found.deadline is None:
        return False
    between = baseline.last <= found.core < target.first and found.first - baseline.last <= 1
    return between and any(other.deadline is not None and other.deadline > found.deadline for other in times)


def _is_this_year_elsewhere(found: Found, roles: Roles, clauses: Sequence[int], today: date) -> bool:
    """Whether the present or a past year stands apart from the target with a figure of its own: "(2026: 63 %)"."""
    if not found.by_year or found.how not in ("bare", "in") or found.deadline is None or found.led:
        return False
    if found.deadline.year > today.year or roles.target is None:
        return False
    clause = clauses[found.core]
    if clause == clauses[roles.target.first]:
        return False
    return any(around.clause == clause for around in roles.around.values())


_FIRMNESS = {"by": 4, "before": 4, "until": 3, "before_or_for": 3, "length": 2, "in": 2, "from": 1}


def choose_deadline(
    times: Sequence[Found],
    roles: Roles,
    sentences: Sequence[int],
    clauses: Sequence[int],
    tokens: Sequence[Token],
    today: date,
) -> Found | None:
    """The deadline among several times: in the target's sentence, to come, firm rather than a mere "in"."""
    if roles.target is None and roles.baseline is not None:
        times = [found for found in times if found.how != "length"]  # "12 % leave within a year" tells of no goal
    if roles.target is None:
        times = [found for found in times if found.how != "in" or not is_over(found, today)]  # "founded in 1987"
        filled = {around.clause for around in roles.around.values()}
        wanting = {number for number, token in zip(sentences, tokens, strict=True) if token.marks.keys() & AIMS}
        times = [t for t in times if not _is_result(t, filled, wanting, sentences[t.core], clauses[t.core])]
    aside = take_back_aside(times, roles, clauses, tokens, today)
    times = [found for found in times if found not in aside]
    sentence = sentences[roles.target.first] if roles.target else None

    target = roles.target.first if roles.target else 0

    def weight(found: Found) -> tuple[bool, bool, int, int, date]:
        firmness = _FIRMNESS.get(found.how, 1) + (found.edge == "e")
        apart = max(target - found.last, found.core - target) if roles.target else 0
        return sentences[found.core] == sentence, not is_over(found, today), firmness, -apart, found.deadline or today

    return max(times, key=weight, default=None)
