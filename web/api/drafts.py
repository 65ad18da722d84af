"""Sets in the making: read, change, undo. Where they come from is `jobs`, where they go `approve`."""

from __future__ import annotations

from typing import Any, Literal

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from assistant import pipeline, review
from assistant.exporters import exporter
from assistant.lint import report_to_json
from assistant.records import LanguageCode, to_json
from assistant.store import Draft
from web.api.bodies import WholeBody, json_answer
from web.api.changes import Change
from web.api.exports import FILE, export_answer
from web.api.openapi import COMPONENT, answers, problems, with_headers
from web.api.revisions import ExpectedRevision, agreed, etag
from web.api.shapes import Limit, Listing, Offset, Person, Search, listing
from web.state import SettingsHere, StoreHere

router = APIRouter(prefix="/drafts", tags=["drafts"])

CHANGED = problems(404, 412, 428)


class DroppedOut(BaseModel):
    """An item that was put aside: its JSON and kind, the objective it stood in, its place from 0.

    `links`: the key results that a KPI or initiative (by its id) was linked to; `waivers`: its exceptions.
    """

    kind: Literal["objective", "key_result", "kpi", "initiative"]
    item: dict[str, Any]
    parent: str | None
    place: int
    links: dict[str, list[str]]
    waivers: list[dict[str, Any]]


class ItemStateOut(BaseModel):
    """How far the review of one item is. An item without a state was not looked at yet.

    `locked`: a person edited it, and no suggestion changes it unasked. `dropped` holds an item that is not in the set.
    """

    reviewed: bool
    locked: bool
    origin: Literal["drafted", "person"]
    dropped: DroppedOut | None


class DraftOut(BaseModel):
    """A draft at one revision. `approved` is the id of the approved set made of it; `added` names new items."""

    id: str
    revision: int
    set: dict[str, Any] = Field(json_schema_extra={COMPONENT: "OkrSet"})
    state: dict[str, ItemStateOut]
    created_at: str
    updated_at: str
    approved: str | None
    can_undo: bool
    can_redo: bool
    discarded: bool
    added: list[str] = []


class Changes(WholeBody):
    """All are made, or none."""

    by: Person
    edits: list[Change] = Field(min_length=1, max_length=1_000)
    reason: str = Field("edit", min_length=1, max_length=200)


class Signed(WholeBody):
    """A change that needs no more than a name."""

    by: Person


DRAFT = with_headers({"model": DraftOut, "description": "The draft"}, ETag="its revision")


@router.get("")
def drafts(
    store: StoreHere,
    q: Search = None,
    language: LanguageCode | None = None,
    discarded: bool = False,
    limit: Limit = 50,
    offset: Offset = 0,
) -> Listing:
    """Drafts that nobody approved yet, the one changed last first."""
    found = store.library(q, status="draft", language=language, discarded=discarded, limit=limit, offset=offset)
    return listing(found, store.library_size(q, status="draft", language=language, discarded=discarded))


@router.get("/{draft_id}", response_class=Response, responses={200: DRAFT, **problems(404)})
def draft(draft_id: str, store: StoreHere) -> Response:
    """The draft at its newest revision, which is its ETag."""
    return draft_answer(store.draft(draft_id))


@router.patch("/{draft_id}", response_class=Response, responses={200: DRAFT, **CHANGED})
def change(
    draft_id: str, asked: Changes, revision: ExpectedRevision, store: StoreHere, settings: SettingsHere
) -> Response:
    """Change the draft as a person would on the page."""
    seen = agreed(store.draft(draft_id), revision)
    edits = [edit.model_dump(exclude_unset=True) for edit in asked.edits]
    made = review.apply(seen.okr_set, seen.state, edits, by=asked.by, at=pipeline.now(), today=settings.today)
    saved = store.save_revision(
        draft_id, made.okr_set, made.state, expected_revision=revision, author=asked.by, reason=asked.reason
    )
    return draft_answer(saved, made.added)


@router.post("/{draft_id}/undo", response_class=Response, responses={200: DRAFT, **CHANGED})
def undo(draft_id: str, asked: Signed, revision: ExpectedRevision, store: StoreHere) -> Response:
    """Show what stood before the last change, as a new revision."""
    return draft_answer(store.undo(draft_id, expected_revision=revision, author=asked.by))


@router.post("/{draft_id}/redo", response_class=Response, responses={200: DRAFT, **CHANGED})
def redo(draft_id: str, asked: Signed, revision: ExpectedRevision, store: StoreHere) -> Response:
    """Show again what the last undo took away."""
    return draft_answer(store.redo(draft_id, expected_revision=revision, author=asked.by))


@router.get(
    "/{draft_id}/report",
    response_class=Response,
    responses={200: answers("LintReport", "What was found"), **problems(404)},
)
def report(
    draft_id: str,
    store: StoreHere,
    settings: SettingsHere,
    messages: LanguageCode | None = None,
    at_approval: bool = False,
) -> Response:
    """Everything found in the draft; with `at_approval`, as approval will see it."""
    okr_set = store.draft(draft_id).okr_set
    documents = store.documents_of(okr_set)
    found = pipeline.check(okr_set, documents, settings, messages=messages, at_approval=at_approval)
    return json_answer(report_to_json(found))


@router.get(
    "/{draft_id}/export/{form}",
    response_class=Response,
    responses={200: FILE, **problems(404)},
)
def export(draft_id: str, form: str, store: StoreHere) -> Response:
    """The draft as a file of this format, marked as not approved by its own null `approval`."""
    return export_answer(store.draft(draft_id).okr_set, exporter(form))


def draft_answer(draft: Draft, added: tuple[str, ...] = ()) -> Response:
    """The draft at this revision, with the ids of what was added to it."""
    shown = {
        "id": draft.id,
        "revision": draft.revision,
        "set": to_json(draft.okr_set),
        "state": to_json(draft.state),
        "created_at": draft.created_at,
        "updated_at": draft.updated_at,
        "approved": draft.approved,
        "can_undo": draft.can_undo,
        "can_redo": draft.can_redo,
        "discarded": draft.discarded,
        "added": list(added),
    }
    return json_answer(shown, headers=etag(draft.revision))
