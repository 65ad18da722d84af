"""A person approves a draft; nothing else in the API can."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field
from starlette.responses import Response

from assistant import editing, pipeline
from web.api.bodies import Body, WholeBody
from web.api.changes import ItemId, Name, Text
from web.api.openapi import problems, with_headers
from web.api.revisions import ExpectedRevision, agreed
from web.api.sets import SET, set_answer
from web.api.shapes import Person
from web.state import LanguageHere, SettingsHere, StoreHere

router = APIRouter(prefix="/drafts", tags=["drafts"])


class WaiverIn(Body):
    """A rule set aside with a reason, for one item and field or the whole set."""

    rule: Name
    reason: Text
    item: ItemId | None = None
    field: Name | None = None


class ApprovalIn(WholeBody):
    """`waivers` are added to those of the draft before it is looked at."""

    by: Person
    note: Annotated[str, Field(max_length=4_000)] | None = None
    waivers: list[WaiverIn] = Field([], max_length=200)


@router.post(
    "/{draft_id}/approve",
    status_code=201,
    response_class=Response,
    responses={201: with_headers(SET, Location="the approved set"), **problems(404, 409, 412, 428)},
)
def approve(
    draft_id: str,
    asked: ApprovalIn,
    revision: ExpectedRevision,
    store: StoreHere,
    settings: SettingsHere,
    language: LanguageHere,
) -> Response:
    """Approve the draft as it stands. 409 with everything that blocks as `findings`."""
    draft = agreed(store.draft(draft_id), revision)
    okr_set, at = draft.okr_set, pipeline.now()
    for each in asked.waivers:
        okr_set = editing.waive(okr_set, each.rule, each.reason, item=each.item, field=each.field, by=asked.by, at=at)
    approved = pipeline.approve(
        okr_set,
        store.documents_of(okr_set),
        settings,
        by=asked.by,
        note=asked.note,
        at=at,
        version=store.next_version(draft_id),
        messages=language,
    )
    kept = store.approve(draft_id, approved, expected_revision=revision)
    return set_answer(kept, status=201, location=True)
