"""How much two goals say the same."""

from __future__ import annotations

from assistant.lint.statement import Statement


def words_of(goal: Statement) -> frozenset[str]:
    """The words a goal is about, without numbers, dates and empty words; in Chinese pairs of characters."""
    if goal.lang != "zh":
        return frozenset(token.word for token in goal.content)
    pairs: set[str] = set()
    for token in goal.content:
        pairs.update(goal.text[at : at + 2] for at in range(token.start, token.end) if at + 2 <= len(goal.text))
    return frozenset(pairs)


def likeness(one: Statement, other: Statement) -> float:
    """The share of words that two goals have in common, 0 to 1."""
    first, second = words_of(one), words_of(other)
    if not first or not second:
        return 0.0
    return len(first & second) / len(first | second)
