"""One objective that does not fit, asked for again: bounded, and it never raises.

Only the objective that failed is asked for; what was right is never put at risk. When asking
does not help, the best version so far is freed of what is wrong in its form: an imperfect objective
that a person can edit beats none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from assistant.candidate import essential, relaxed, settled
from assistant.completion.answer import Raw, read_object
from assistant.errors import ModelError

ROUNDS = 2
LINES = 8

Ask = Callable[[Raw, list[str]], str]
"""Puts the question (the objective, what is wrong) to the model and gives its answer's text. May raise ModelError."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong with a settled objective, one line a place.

    `form`: it does not fit the wire schema, or lacks what no objective can lack. `content`: it fits, and a reader
    would object; that alone never costs a value.
    """

    form: tuple[str, ...] = ()
    content: tuple[str, ...] = ()

    @property
    def lines(self) -> list[str]:
        return [*self.form, *self.content]

    @property
    def weight(self) -> tuple[int, int]:
        """For telling the better of two attempts: the fewer the better, form first."""
        return len(self.form), len(self.content)


Check = Callable[[Any], Wrong]


@dataclass(frozen=True, slots=True)
class Repaired:
    """`objective` fits the wire schema, or is null where nothing usable came.

    `emptied` is true where values had to be left out to make it fit; `asked` counts the questions.
    """

    objective: Raw | None
    emptied: bool = False
    asked: int = 0


def repair(raw: Any, shape: Mapping[str, Any], check: Check, ask: Ask, *, rounds: int = ROUNDS) -> Repaired:
    """The objective in a form that fits, asking the model at most `rounds` times.

    Of several attempts the one with the fewest problems counts. A round that mends nothing of the content is the
    last: the model stands by what it said. `Cancelled` passes through: it is the person's.
    """
    best = settled(raw, shape)
    wrong = check(best)
    asked = 0
    while wrong.lines and asked < rounds:
        asked += 1
        try:
            found = read_object(ask(best, wrong.lines[:LINES]))
        except ModelError:
            break
        attempt = settled(found, shape) if found is not None else None
        still_wrong = check(attempt) if attempt is not None else wrong
        if still_wrong.weight < wrong.weight:
            best, wrong = attempt, still_wrong
        elif not wrong.form:
            break
    if not wrong.form:
        return Repaired(best, asked=asked)
    usable = relaxed(best, shape)
    return Repaired(usable if essential(usable) else None, emptied=usable != best, asked=asked)
