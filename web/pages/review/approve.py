"""The approval page: what blocks, what was set aside and why, who approves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from assistant import approval, pipeline
from assistant.errors import AssistantError
from assistant.records import numbers
from assistant.settings import Settings
from assistant.store import Draft, Store
from web.i18n import TAGS, current_language, what_happened
from web.pages.frame import Frame, Trouble, frame
from web.pages.person import given_name, name_cookie
from web.pages.review.cards import Deck, Line, Typed
from web.pages.review.page import ExceptionGiven, exceptions_of, listed_apart
from web.pages.review.source import Marks
from web.render import render, url
from web.state import SettingsHere, StoreHere

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Tally:
    objectives: int
    key_results: int
    kpis: int
    initiatives: int


@dataclass(frozen=True, slots=True)
class ApprovePage:
    """With `blocking` empty and nothing `assumed` (proposals to be confirmed as a list) it can be approved."""

    frame: Frame
    id: str
    revision: int
    title: str
    tag: str
    period: str
    tally: Tally
    assumed: int
    blocking: tuple[Line, ...]
    exceptions: tuple[ExceptionGiven, ...]
    by: str
    note: str
    version: int
    trouble: Trouble | None


@router.get("/drafts/{draft_id}/approve")
def ask(request: Request, draft_id: str, store: StoreHere, settings: SettingsHere) -> Response:
    draft = store.draft(draft_id)
    if draft.approved:
        return RedirectResponse(url(f"/sets/{draft.approved}"), 303)
    return render(request, "approve.html", _page(request, settings, store, draft, given_name(request), "", None))


@router.post("/drafts/{draft_id}/approve")
def approve(
    request: Request,
    draft_id: str,
    store: StoreHere,
    settings: SettingsHere,
    revision: Annotated[int, Form()],
    by: Annotated[str, Form()] = "",
    note: Annotated[str, Form()] = "",
) -> Response:
    """Approve the revision the person saw; what stands in the way is shown with everything they typed."""
    draft = store.draft(draft_id)
    try:
        approved = pipeline.approve(
            draft.okr_set,
            store.documents_of(draft.okr_set),
            settings,
            by=by,
            note=note.strip() or None,
            at=pipeline.now(),
            version=store.next_version(draft_id),
            messages=current_language(),
        )
        store.approve(draft_id, approved, expected_revision=revision)
    except AssistantError as problem:
        trouble = Trouble(*what_happened(problem))
        page = _page(request, settings, store, draft, by, note, trouble)
        return render(request, "approve.html", page, status=problem.status)
    return name_cookie(RedirectResponse(url(f"/sets/{draft_id}", approved="now"), 303), by)


def tally(draft: Draft) -> Tally:
    objectives = draft.okr_set.objectives
    return Tally(
        len(objectives),
        sum(len(each.key_results) for each in objectives),
        sum(len(each.kpis) for each in objectives),
        sum(len(each.initiatives) for each in objectives),
    )


def _page(
    request: Request, settings: Settings, store: Store, draft: Draft, by: str, note: str, trouble: Trouble | None
) -> ApprovePage:
    okr_set, here = draft.okr_set, current_language()
    report = pipeline.check(okr_set, store.documents_of(okr_set), settings, messages=here, at_approval=True)
    deck = Deck(draft, report, Marks(okr_set), settings, Typed())
    return ApprovePage(
        frame=frame(request, settings),
        id=draft.id,
        revision=draft.revision,
        title=okr_set.title,
        tag=TAGS[okr_set.language],
        period=okr_set.period.label if okr_set.period else "",
        tally=tally(draft),
        assumed=sum(map(listed_apart, approval.blockers(report))),
        blocking=tuple(deck.line(each) for each in approval.blockers(report) if not listed_apart(each)),
        exceptions=exceptions_of(okr_set, here, numbers(okr_set), report.unused),
        by=by,
        note=note,
        version=store.next_version(draft.id),
        trouble=trouble,
    )
