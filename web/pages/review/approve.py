"""The approval page: what blocks and can be settled right there, what changed, who approves."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData

from assistant import pipeline
from assistant.errors import AssistantError
from assistant.settings import Settings
from assistant.store import Draft, Store
from web.i18n import current_language, what_happened
from web.pages.frame import Trouble
from web.pages.person import given_name, name_cookie, named
from web.pages.review.approve_page import Approver, approve_page
from web.pages.review.settling import settle
from web.render import render, url
from web.state import SettingsHere, StoreHere

router = APIRouter()


@router.get("/drafts/{draft_id}/approve")
def ask(request: Request, draft_id: str, store: StoreHere, settings: SettingsHere) -> Response:
    draft = store.draft(draft_id)
    if draft.approved:
        return RedirectResponse(url(f"/sets/{draft.approved}"), 303)
    page = approve_page(request, settings, store, draft, Approver(given_name(request)))
    return render(request, "approve.html", page)


@router.post("/drafts/{draft_id}/approve")
async def approve(request: Request, draft_id: str, store: StoreHere, settings: SettingsHere) -> Response:
    """Settle one point, where a button of one was pressed; else approve the revision the person saw.

    Either way the page that comes back holds everything they typed.
    """
    async with request.form() as form:
        return await run_in_threadpool(_approve, request, draft_id, store, settings, form)


def _approve(request: Request, draft_id: str, store: Store, settings: Settings, form: FormData) -> Response:
    draft, do = store.draft(draft_id), str(form.get("do") or "")
    revision = _revision(form)
    typed = Approver(str(form.get("by") or ""), str(form.get("note") or ""), _reasons(form, do))
    try:
        if not do:
            return _approved(store, settings, draft, revision, typed)
        draft = settle(do, form, store, settings, draft, revision, by=named(request, form))
    except AssistantError as problem:
        kept = Approver(typed.by, typed.note, _reasons(form, ""))
        page = approve_page(request, settings, store, draft, kept, Trouble(*what_happened(problem)))
        return render(request, "approve.html", page, status=problem.status)
    page = approve_page(request, settings, store, draft, typed, settled=True)
    return name_cookie(render(request, "approve.html", page), typed.by)


def _approved(store: Store, settings: Settings, draft: Draft, revision: int, typed: Approver) -> Response:
    approved = pipeline.approve(
        draft.okr_set,
        store.documents_of(draft.okr_set),
        settings,
        by=typed.by,
        note=typed.note.strip() or None,
        at=pipeline.now(),
        version=store.next_version(draft.id),
        messages=current_language(),
    )
    store.approve(draft.id, approved, expected_revision=revision)
    return name_cookie(RedirectResponse(url(f"/sets/{draft.id}", approved="now"), 303), typed.by)


def _revision(form: FormData) -> int:
    """The revision the person saw; 0, which none is, where the form does not say."""
    text = str(form.get("revision") or "")
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def _reasons(form: FormData, used: str) -> dict[str, str]:
    """What was typed as reasons, but for the one that the button has used."""
    own = f"reason|{used.partition('|')[2]}"
    return {name: str(value) for name, value in form.items() if name.startswith("reason|") and name != own}
