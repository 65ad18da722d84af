"""What came of one case drafted once: the document, the set, or the error, and every call that was made."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.document import Document
from assistant.records import KeyResult, OkrSet


@dataclass(frozen=True, slots=True)
class Call:
    """One question to a model. `seconds` and tokens are null where nobody told them: unknown is never 0.

    `whole` is false where the answer was cut, `failed` where an error came instead of an answer.
    """

    task: str
    again: bool
    seconds: float | None
    prompt_tokens: int | None
    completion_tokens: int | None
    origin: str
    whole: bool = True
    failed: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """`okr_set` is None exactly where `error` says why; `seconds` is wall time of the draft, null where replayed.

    `notes` are the drafter's own words on what is missing; `cost` is in the currency of the arm's prices.
    """

    document: Document | None
    okr_set: OkrSet | None
    error: str | None = None
    seconds: float | None = None
    notes: tuple[str, ...] = ()
    calls: tuple[Call, ...] = ()
    cost: float | None = None

    @property
    def key_results(self) -> list[KeyResult]:
        """Those of all objectives, in order; none where there is no set."""
        objectives = self.okr_set.objectives if self.okr_set else ()
        return [key_result for objective in objectives for key_result in objective.key_results]


@dataclass(frozen=True, slots=True)
class Score:
    """How good in one respect, 0 to 1 (a measure: in its own unit), with the reason in one line.

    `value` is null where there was nothing to judge: it is then left out of every mean. `crashed`: the grader failed.
    """

    value: float | None
    reason: str
    crashed: bool = False


def share(bad: int, of: int) -> float:
    """1 where nothing is bad; 0 where there was nothing to look at."""
    return 1 - bad / of if of else 0.0
