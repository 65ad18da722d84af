"""The library: every draft and approved set, searchable, and the way into the next period."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import Annotated, Literal, cast

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import RedirectResponse, Response

from assistant import editing
from assistant.period import default_period, next_period, parse_period
from assistant.store import SetSummary
from web.i18n import TAGS
from web.pages.frame import Frame, frame
from web.pages.labels import choice_label
from web.pages.person import named
from web.pages.values import moment_text
from web.render import render, url
from web.state import SettingsHere, StoreHere

router = APIRouter()

PAGE = 30
Status = Literal["draft", "approved"]


@dataclass(frozen=True, slots=True)
class Row:
    """A set as the list shows it; `tag` is the language of its title."""

    summary: SetSummary
    tag: str
    level: str
    address: str
    updated: str


@dataclass(frozen=True, slots=True)
class LibraryPage:
    """`older` is the offset of the next page, None on the last; `discarded` a draft just put aside."""

    frame: Frame
    search: str
    status: str
    rows: tuple[Row, ...]
    total: int
    offset: int
    newer: int | None
    older: int | None
    discarded: str
    discarded_title: str


@router.get("/library")
def library(
    request: Request,
    store: StoreHere,
    settings: SettingsHere,
    q: Annotated[str, Query(max_length=400)] = "",
    status: str = "",
    offset: Annotated[int, Query(ge=0, le=10**9)] = 0,
    discarded: Annotated[str, Query(max_length=80)] = "",
) -> Response:
    wanted = cast(Status, status) if status in ("draft", "approved") else None
    found = store.library(q, limit=PAGE, offset=offset, status=wanted)
    total = store.library_size(q, status=wanted)
    gone = store.draft(discarded) if discarded else None
    page = LibraryPage(
        frame=frame(request, settings, "library"),
        search=q,
        status=wanted or "",
        rows=tuple(_row(summary) for summary in found),
        total=total,
        offset=offset,
        newer=max(0, offset - PAGE) if offset else None,
        older=offset + PAGE if offset + PAGE < total else None,
        discarded=discarded if gone and gone.discarded else "",
        discarded_title=gone.okr_set.title if gone else "",
    )
    return render(request, "library.html", page)


@router.post("/sets/{set_id}/clone")
def clone(
    request: Request,
    set_id: str,
    store: StoreHere,
    settings: SettingsHere,
    period: Annotated[str, Form(max_length=80)] = "",
) -> Response:
    """A new draft of the set for the period named, or else the one that follows its own."""
    okr_set = store.approved_set(set_id).okr_set
    if period.strip():
        coming = parse_period(period, settings.fiscal_start)
    elif okr_set.period:
        coming = next_period(okr_set.period)
    else:
        coming = default_period(settings.today, okr_set.level, settings.fiscal_start)
    copied = editing.clone(okr_set, coming, str(uuid.uuid4()))
    draft = store.save_draft(copied, {}, author=named(request), reason="clone")
    return RedirectResponse(url(f"/drafts/{draft.id}"), 303)


@router.post("/sets/{set_id}/revise")
def revise(request: Request, set_id: str, store: StoreHere) -> Response:
    """A draft of the next version of an approved set: everything as it is, nothing approved."""
    okr_set = replace(store.approved_set(set_id).okr_set, id=str(uuid.uuid4()), approval=None)
    draft = store.save_draft(okr_set, {}, author=named(request), reason="revise", follows=set_id)
    return RedirectResponse(url(f"/drafts/{draft.id}"), 303)


def _row(summary: SetSummary) -> Row:
    place = "sets" if summary.status == "approved" else "drafts"
    level = choice_label("level", summary.level) if summary.level else ""
    return Row(summary, TAGS[summary.language], level, url(f"/{place}/{summary.id}"), moment_text(summary.updated_at))
