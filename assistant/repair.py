"""One objective that does not fit, asked for again: bounded, and it never raises.

Only the objective that failed is asked for; what was right is never put at risk. When asking
does not help, the best version so far is freed of what is wrong in it: an imperfect objective
that a person can edit beats none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from assistant.candidate import essential, problems, relaxed, settled
from assistant.completion.answer import Raw, read_object
from assistant.document import Document
from assistant.errors import ModelError
from assistant.records import LanguageCode

ROUNDS = 2
LINES = 8

Ask = Callable[[Raw, list[str]], str]
"""Puts the question (the objective, what is wrong) to the model and gives its answer's text. May raise ModelError."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """`objective` fits the wire schema, or is null where nothing usable came.

    `emptied` is true where values had to be left out to make it fit; `asked` counts the questions.
    """

    objective: Raw | None
    emptied: bool = False
    asked: int = 0


def repair(
    raw: Any,
    document: Document,
    language: LanguageCode,
    shape: Mapping[str, Any],
    ask: Ask,
    *,
    rounds: int = ROUNDS,
) -> Repaired:
    """The objective in a form that fits, asking the model at most `rounds` times.

    Of several attempts the one with the fewest problems counts. `Cancelled` passes through: it is the person's.
    """
    best = settled(raw, shape)
    wrong = problems(best, document, language)
    asked = 0
    while wrong and asked < rounds:
        try:
            answer = ask(best, wrong[:LINES])
        except ModelError:
            break
        finally:
            asked += 1
        found = read_object(answer)
        if found is None:
            continue
        attempt = settled(found, shape)
        still_wrong = problems(attempt, document, language)
        if len(still_wrong) < len(wrong):
            best, wrong = attempt, still_wrong
    if not wrong:
        return Repaired(best, asked=asked)
    usable = relaxed(best, shape)
    return Repaired(usable if essential(usable) else None, emptied=usable != best, asked=asked)
