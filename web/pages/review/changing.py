"""The review page: the source beside the cards, everything editable, every change one form away."""

from __future__ import annotations

import threading
from functools import partial
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response
from starlette.datastructures import FormData

from assistant.errors import AssistantError, StaleRevision
from assistant.records import OkrSet, items
from assistant.settings import Settings
from assistant.store import Draft, Store
from web.calls import counted, while_somebody_waits
from web.i18n import what_happened
from web.pages.frame import Trouble
from web.pages.person import named, remember
from web.pages.review.again import draft_again
from web.pages.review.cards import Typed as Unsaved
from web.pages.review.clash import clashes_of
from web.pages.review.from_theme import objective_from
from web.pages.review.page import review_page, stale_page
from web.pages.review.saving import save_form
from web.pages.review.suggestion import instruction_of, suggestion_page
from web.render import render, url
from web.state import SettingsHere, StoreHere

router = APIRouter()

_MOST_FIELDS = 20_000
_MOST_OPEN = 200


@router.get("/drafts/{draft_id}")
def show(
    request: Request,
    draft_id: str,
    store: StoreHere,
    settings: SettingsHere,
    part: str | None = None,
    near: str = "",
    did: int | None = None,
) -> Response:
    """`part=cards`: without the source text; `near`: the item just added; `did`: the revision to speak of.

    `open`, as often as there are items that show all their fields.
    """
    draft = store.draft(draft_id)
    if draft.approved:
        return RedirectResponse(url(f"/sets/{draft.approved}"), 303)
    page = review_page(
        request, settings, store, draft, whole=part != "cards", near=near, did=did, opened=_opened(request)
    )
    return render(request, "review/review.html", page)


@router.post("/drafts/{draft_id}")
async def change(
    request: Request, draft_id: str, store: StoreHere, settings: SettingsHere, part: str | None = None
) -> Response:
    async with request.form(max_fields=_MOST_FIELDS) as form:
        work = partial(_change, request, draft_id, store, settings, form, part)
        return await while_somebody_waits(request, work)


@router.post("/drafts/{draft_id}/discard")
def discard(request: Request, draft_id: str, store: StoreHere) -> Response:
    store.discard_draft(draft_id, author=named(request))
    return RedirectResponse(url("/library", discarded=draft_id), 303)


@router.post("/drafts/{draft_id}/restore")
def restore(request: Request, draft_id: str, store: StoreHere, back: Annotated[str, Form()] = "") -> Response:
    store.restore_draft(draft_id, author=named(request))
    return RedirectResponse(url("/library" if back == "library" else f"/drafts/{draft_id}"), 303)


def _change(
    request: Request,
    draft_id: str,
    store: Store,
    settings: Settings,
    form: FormData,
    part: str | None,
    stop: threading.Event,
) -> Response:
    """Save what was typed, then do what the button says."""
    by, do = named(request, form), str(form.get("do") or "save")
    operation = do.partition("|")[0]
    saved = save_form(store, settings, draft_id, form, by, do)
    draft, work, revision = saved.draft, saved.work, saved.revision
    if saved.conflicts or saved.skipped:
        clashes = clashes_of(saved.conflicts, saved.seen, draft.okr_set)
        yours = stale_page(request, settings, draft, clashes, skipped=saved.skipped, asked=_asked(do, form))
        return remember(render(request, "review/stale.html", yours, status=StaleRevision.status), form)
    if work.unsaved.troubles or work.trouble:
        if asked := _asked(do, form):
            work.unsaved.values[f"ask|{do.split('|')[1]}"] = asked
        page = review_page(
            request,
            settings,
            store,
            draft,
            whole=part != "cards",
            unsaved=work.unsaved,
            trouble=work.trouble,
            opened=_opened(request, form),
        )
        return remember(render(request, "review/review.html", page, status=422), form)
    if operation == "again":
        # The key holds the revision that was seen: pressed twice, the button starts one draft.
        job = draft_again(store, draft, settings, do.partition("|")[2], f"again {draft.id} {revision}")
        return remember(RedirectResponse(url(f"/jobs/{job.id}"), 303), form)
    if operation in ("suggest", "alternatives", "objective", "instead"):
        return remember(_suggested(request, store, settings, draft, form, by, stop), form)
    draft = _through_time(do, store, draft, by)
    if operation == "find":
        return remember(RedirectResponse(_chooser(do, draft, form), 303), form)
    return remember(_onwards(do, work.draft, draft, work.added, part, _opened(request, form)), form)


def _suggested(
    request: Request, store: Store, settings: Settings, draft: Draft, form: FormData, by: str, stop: threading.Event
) -> Response:
    """The page with a suggestion, or the draft with one more objective; what cannot be done is said on the page."""
    operation, item, ask = (*str(form.get("do")).split("|"), "", "")[:3]
    unsaved = Unsaved()
    around = counted(store, draft.id, settings, stop)
    try:
        if operation in ("objective", "instead"):
            return objective_from(form, draft, store, settings, by, around)
        instruction = None
        if operation == "suggest":
            typed = _asked(f"suggest|{item}", form)
            unsaved.values[f"ask|{item}"] = typed
            instruction = instruction_of(ask, typed, draft.okr_set)
        page = suggestion_page(request, settings, store, draft, item, instruction, around)
    except AssistantError as problem:
        trouble = Trouble(*what_happened(problem))
        opened = _opened(request, form)
        kept = review_page(request, settings, store, draft, whole=True, unsaved=unsaved, trouble=trouble, opened=opened)
        return render(request, "review/review.html", kept, status=problem.status)
    return render(request, "review/suggestion.html", page)


def _asked(do: str, form: FormData) -> str:
    """What stands in the box for instructions that the button belongs to."""
    operation, item = (*do.split("|"), "")[:2]
    return str(form.get(f"ask|{item}") or "") if operation == "suggest" else ""


def _through_time(do: str, store: Store, draft: Draft, by: str) -> Draft:
    if do == "undo":
        return store.undo(draft.id, expected_revision=draft.revision, author=by)
    if do == "redo":
        return store.redo(draft.id, expected_revision=draft.revision, author=by)
    return draft


def _onwards(
    do: str, before: Draft, draft: Draft, added: tuple[str, ...], part: str | None, opened: list[str]
) -> RedirectResponse:
    """Back to the page, at the item the button stood on or the nearest that is left; or on to approval."""
    operation, *rest = do.split("|")
    if operation == "approve":
        return RedirectResponse(url(f"/drafts/{draft.id}/approve"), 303)
    known = {item.id for _, item in items(draft.okr_set)}
    around = _neighbours(before.okr_set, rest[0]) if rest and rest[0] not in known else ()
    near = next((each for each in (*added, *rest, *around) if each in known), None)
    back = rest[:1] if operation == "restore" else []
    fresh = next((each for each in (*added, *back) if each in known), None)
    did = draft.revision if draft.revision != before.revision else None
    address = url(f"/drafts/{draft.id}", part=part, near=fresh, did=did, open=opened or None)
    return RedirectResponse(address + (f"#i-{near}" if near else ""), 303)


def _opened(request: Request, form: FormData | None = None) -> list[str]:
    """The items that show all their fields: those that did, and the one whose button was pressed."""
    found = request.query_params.getlist("open")
    if form is not None:
        operation, _bar, item = str(form.get("do") or "").partition("|")
        found = [*found, *(each for each in form.getlist("open") if isinstance(each, str))]
        found += [item] if operation == "fields" else []
    return list(dict.fromkeys(found))[:_MOST_OPEN]


def _neighbours(okr_set: OkrSet, item_id: str) -> tuple[str, ...]:
    """The items after this one in reading order, then those before it, the nearest first."""
    order = [item.id for _, item in items(okr_set)]
    if item_id not in order:
        return ()
    at = order.index(item_id)
    return (*order[at + 1 :], *reversed(order[:at]))


def _chooser(do: str, draft: Draft, form: FormData) -> str:
    """The page to choose a KPI on, for an objective and the words in its box, or for one key result."""
    item = do.partition("|")[2]
    return url(f"/drafts/{draft.id}/kpis", item=item, words=str(form.get(f"find|{item}") or "") or None)
