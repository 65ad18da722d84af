"""What a word that the catalogue does not know may stand for: one begun, or one mistyped."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

_MISTYPED = 0.6
_SHORTEST_BEGUN, _SHORTEST_TYPO, _LONG = 2, 5, 8
_MOST = 12


class Spelling:
    """The words of one language, by how they begin and by their pairs of letters."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted(set(words), key=lambda word: (len(word), word))
        self._by_pair: dict[str, list[str]] = defaultdict(list)
        for word in self._words:
            for pair in pairs(word):
                self._by_pair[pair].append(word)

    def meant(self, word: str) -> list[tuple[str, float]]:
        """The known words that this one may stand for, with how sure that is; the surest first."""
        if len(word) >= _SHORTEST_BEGUN and (begun := [known for known in self._words if known.startswith(word)]):
            return [(known, len(word) / len(known)) for known in begun[:_MOST]]
        if len(word) < _SHORTEST_TYPO:
            return []
        allowed = 2 if len(word) >= _LONG else 1
        near = sorted((mistakes(word, known, allowed), known) for known in self._alike(word, allowed))
        return [(known, _MISTYPED / count) for count, known in near if 0 < count <= allowed][:_MOST]

    def _alike(self, word: str, allowed: int) -> list[str]:
        """Words of about this length that share so many pairs of letters that the rest may be mistakes."""
        counts: dict[str, int] = defaultdict(int)
        wanted = pairs(word)
        for pair in wanted:
            for known in self._by_pair.get(pair, ()):
                counts[known] += 1
        # A letter changed breaks two pairs, two that changed places break three.
        enough = max(1, len(wanted) - 3 * allowed)
        return [known for known, count in counts.items() if count >= enough and abs(len(known) - len(word)) <= allowed]


def mistakes(typed: str, meant: str, most: int) -> int:
    """How many letters are wrong, missing, too many or changed places; `most` + 1 where it is more than that."""
    before: list[int] = []
    last = list(range(len(meant) + 1))
    for row, letter in enumerate(typed, start=1):
        now = [row]
        for column, other in enumerate(meant, start=1):
            cost = min(last[column] + 1, now[-1] + 1, last[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == meant[column - 2] and typed[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            now.append(cost)
        if min(now) > most:
            return most + 1
        before, last = last, now
    return min(last[-1], most + 1)


def pairs(text: str) -> set[str]:
    """The pairs of letters of a text, its edges among them."""
    padded = f" {text} "
    return {padded[place : place + 2] for place in range(len(padded) - 1)}
