"""What came of one case: the document, the set, or the error."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.document import Document
from assistant.records import OkrSet


@dataclass(frozen=True, slots=True)
class Outcome:
    """`okr_set` is None exactly where `error` says why; `seconds` is wall time of the draft."""

    document: Document | None
    okr_set: OkrSet | None
    error: str | None
    seconds: float


@dataclass(frozen=True, slots=True)
class Score:
    """0 to 1, with the reason in one line."""

    value: float
    reason: str


def share(bad: int, of: int) -> float:
    """1 where nothing is bad; 0 where there was nothing to look at."""
    return 1 - bad / of if of else 0.0
