"""What the store hands out, as frozen records. Times are UTC ISO texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from assistant.records import ItemState, LanguageCode, OkrSet

JobState = Literal["queued", "running", "done", "failed", "cancelled"]


@dataclass(frozen=True, slots=True)
class Draft:
    """A set in the making at its newest revision; `approved` is the approved set's id once there is one."""

    id: str
    okr_set: OkrSet
    state: Mapping[str, ItemState]
    revision: int
    created_at: str
    updated_at: str
    approved: str | None = None
    can_undo: bool = False
    can_redo: bool = False
    discarded: bool = False

    def state_of(self, item_id: str) -> ItemState:
        """The item's state; an item nobody touched yet has the default one."""
        return self.state.get(item_id, ItemState())


@dataclass(frozen=True, slots=True)
class RevisionSummary:
    """One line of a draft's history; `shows` differs from `revision` where an undo or redo brought content back."""

    revision: int
    author: str
    reason: str
    at: str
    shows: int


@dataclass(frozen=True, slots=True)
class Revision:
    draft_id: str
    revision: int
    okr_set: OkrSet
    state: Mapping[str, ItemState]
    author: str
    reason: str
    at: str


@dataclass(frozen=True, slots=True)
class SetSummary:
    """A draft or approved set as a list shows it; `period` is its label, `version` null until approved."""

    id: str
    title: str
    language: LanguageCode
    level: str | None
    period: str | None
    objectives: int
    key_results: int
    kpis: int
    initiatives: int
    status: Literal["draft", "approved"]
    version: int | None
    revision: int
    created_at: str
    updated_at: str


@dataclass(frozen=True, slots=True)
class ApprovedSet:
    """`body` is the UTF-8 JSON that was approved, `sha256` its hash; both were compared on reading.

    `supersedes` is the approved set that was the newest of the same line of versions.
    """

    id: str
    okr_set: OkrSet
    body: bytes
    sha256: str
    version: int
    revision: int
    approved_by: str
    approved_at: str
    supersedes: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer given before to the same request."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a job failed: message ids with values, as in every error."""

    message: str
    hint: str = ""
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Job:
    """Work that outlives the request; `result` is the id of what it made."""

    id: str
    kind: str
    input: Mapping[str, Any]
    state: JobState
    attempts: int
    attempts_most: int
    lease_owner: str | None
    result: str | None
    failure: Failure | None
    created_at: str
    updated_at: str

    @property
    def finished(self) -> bool:
        return self.state not in ("queued", "running")


@dataclass(frozen=True, slots=True)
class JobEvent:
    """Something a job told; `id` grows, so a reader asks for what came after the last it saw."""

    id: int
    name: str
    data: Mapping[str, Any]
    at: str


@dataclass(frozen=True, slots=True)
class Told:
    """What a job told since an event, and what ended it: null while it goes on.

    The ends of earlier tries are in neither: a job that was tried again has not ended.
    """

    events: tuple[JobEvent, ...]
    end: JobEvent | None


@dataclass(frozen=True, slots=True)
class AuditLine:
    at: str
    actor: str
    action: str
    object: str
    detail: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """How one model at one address takes questions.

    `rung` is how firmly it can be asked for JSON, `without` the options it does not know, `enforces` whether a
    test found that it holds answers to a schema (None: not tested, or the test could not tell).
    """

    address: str
    model: str
    rung: str
    without: frozenset[str]
    enforces: bool | None
    at: str
