"""Approved sets: listed, read as the bytes that were approved, exported; and sets brought in."""

from __future__ import annotations

import uuid

from fastapi import APIRouter, Request
from pydantic import BaseModel
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from assistant.exporters import exporter
from assistant.importers import adopted
from assistant.records import LanguageCode
from assistant.schema import read_set
from assistant.store import ApprovedSet
from web.api.bodies import json_answer, json_body
from web.api.exports import FILE, export_answer
from web.api.openapi import answers, problems, takes, with_headers
from web.api.shapes import Limit, Listing, Offset, Search, listing
from web.state import LanguageHere, SettingsHere, StoreHere

router = APIRouter(prefix="/sets", tags=["approved sets"])

SET = with_headers(answers("OkrSet", "The set, as the bytes that were approved"), ETag="the sha256 of these bytes")


class Imported(BaseModel):
    """The new draft."""

    id: str
    revision: int


@router.get("")
def sets(
    store: StoreHere,
    q: Search = None,
    language: LanguageCode | None = None,
    limit: Limit = 50,
    offset: Offset = 0,
) -> Listing:
    """Approved sets, the newest first."""
    found = store.library(q, status="approved", language=language, limit=limit, offset=offset)
    return listing(found, store.library_size(q, status="approved", language=language))


@router.get("/{set_id}", response_class=Response, responses={200: SET, **problems(404)})
def approved_set(set_id: str, store: StoreHere) -> Response:
    """An approved set. It never changes."""
    return set_answer(store.approved_set(set_id))


@router.get("/{set_id}/export/{form}", response_class=Response, responses={200: FILE, **problems(404)})
def export(set_id: str, form: str, store: StoreHere) -> Response:
    """An approved set as a file of this format."""
    return export_answer(store.approved_set(set_id).okr_set, exporter(form))


@router.post(
    "/import",
    status_code=201,
    response_class=Response,
    openapi_extra=takes("OkrSet"),
    responses={201: with_headers({"model": Imported, "description": "The new draft"}, Location="the draft")},
)
async def bring_in(request: Request, store: StoreHere, settings: SettingsHere, language: LanguageHere) -> Response:
    """Bring a set in as a new draft. It gets an id of its own, and nobody has approved it yet."""
    data = await json_body(request)

    def kept() -> Response:
        sent = read_set(data, language)
        documents = store.documents_of(sent)
        okr_set = adopted(sent, new_id=str(uuid.uuid4()), today=settings.today, documents=documents)
        draft = store.save_draft(okr_set, {}, author="api", reason="imported")
        place = {"location": f"/api/v1/drafts/{draft.id}"}
        return json_answer({"id": draft.id, "revision": draft.revision}, 201, place)

    return await run_in_threadpool(kept)


def set_answer(approved: ApprovedSet, *, status: int = 200, location: bool = False) -> Response:
    """The bytes that were approved."""
    headers = {"etag": f'"{approved.sha256}"'}
    if location:
        headers["location"] = f"/api/v1/sets/{approved.id}"
    return Response(approved.body, status, headers, "application/json")
