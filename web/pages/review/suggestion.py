"""A change that was asked for, old beside new, before anybody says yes to it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from assistant import pipeline, review
from assistant.editing import find, kind_of
from assistant.errors import StaleRevision, UsageError
from assistant.languages import language
from assistant.languages.instructions import ASKS
from assistant.records import Item, OkrSet, items, numbers
from assistant.refining import Suggestion
from assistant.refining.marked import Piece, marked
from assistant.refining.proposing import suggested, text_of
from assistant.settings import Settings
from assistant.store import Draft, Store
from web.i18n import TAGS
from web.i18n import translate as _
from web.pages.frame import Frame, frame
from web.pages.labels import kind_label
from web.pages.person import given_name, name_cookie
from web.pages.review.asks import Chip, chips
from web.pages.review.controls import TEXT_FIELD
from web.pages.values import Fact, fact
from web.render import render, url
from web.state import SettingsHere, StoreHere

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Row:
    """One field before and after. `own`: in the set's words and language, not in the reader's."""

    label: str
    old: str
    new: str
    own: bool


@dataclass(frozen=True, slots=True)
class Unsure:
    """A value of the suggestion that a person will have to confirm."""

    fact: Fact
    reason: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One suggestion. `becomes` says what the line turns into where that is another kind, else "".

    `edits` are its changes as JSON, for the form that applies them; `added` further lines, each with its kind.
    """

    old: tuple[Piece, ...]
    new: tuple[Piece, ...]
    becomes: str
    rows: tuple[Row, ...]
    added: tuple[tuple[str, str], ...]
    unsure: tuple[Unsure, ...]
    notes: tuple[str, ...]
    edits: str


@dataclass(frozen=True, slots=True)
class SuggestionPage:
    """`tag` is the language of the set. `moved_on`: somebody changed the line after the suggestion was made."""

    frame: Frame
    draft: str
    revision: int
    tag: str
    item: str
    number: str
    kind: str
    instruction: str
    by: str
    choices: tuple[Choice, ...]
    chips: tuple[Chip, ...]
    moved_on: bool


def instruction_of(ask: str, typed: str, okr_set: OkrSet) -> str:
    """What a button or the box beside it says, in the set's language. Raises UsageError for an empty box."""
    known = next((each for each in ASKS if each == ask), None)
    instruction = language(okr_set.language).instructions.put[known] if known else " ".join(typed.split())
    if not instruction:
        raise UsageError("The box beside this button is empty.", "Write in it first, then press again.")
    return instruction


def suggestion_page(
    request: Request,
    settings: Settings,
    store: Store,
    draft: Draft,
    item_id: str,
    instruction: str | None,
    around: pipeline.Around,
) -> SuggestionPage:
    """The page with what the engine suggests; `instruction` None asks for alternatives. `around` wraps a model.

    Raises NotFound, UsageError or ModelError where nothing can be suggested.
    """
    documents = store.documents_of(draft.okr_set)
    refiner = pipeline.refiner_for(settings, around=around, keeper=store)
    found = pipeline.refine(draft.okr_set, item_id, instruction, documents, refiner, today=settings.today)
    return _page(request, settings, draft, item_id, instruction or "", found)


@router.post("/drafts/{draft_id}/suggestion")
def use(
    request: Request,
    draft_id: str,
    store: StoreHere,
    settings: SettingsHere,
    item: Annotated[str, Form()] = "",
    edits: Annotated[str, Form()] = "",
    revision: Annotated[str, Form()] = "",
    instruction: Annotated[str, Form()] = "",
    by: Annotated[str, Form()] = "",
) -> Response:
    """Make the suggestion the person's own edit; where the line changed meanwhile, show it once more instead."""
    draft = store.draft(draft_id)
    if draft.approved:
        return RedirectResponse(url(f"/sets/{draft.approved}"), 303)
    changes = _read(edits)
    if not _as_seen(store, draft, item, revision):
        again = suggested(
            draft.okr_set, item, changes, documents=store.documents_of(draft.okr_set), today=settings.today
        )
        page = _page(request, settings, draft, item, instruction, (again,), moved_on=True)
        return name_cookie(render(request, "review/suggestion.html", page, status=StaleRevision.status), by)
    author = " ".join(by.split())[:80] or given_name(request) or _("Reviewer")
    done = review.apply(draft.okr_set, draft.state, changes, by=author, at=pipeline.now(), today=settings.today)
    saved = store.save_revision(
        draft.id, done.okr_set, done.state, expected_revision=draft.revision, author=author, reason="suggestion"
    )
    known = {each.id for _pointer, each in items(saved.okr_set)}
    near = next((each for each in (item, *done.added) if each in known), None)
    return name_cookie(
        RedirectResponse(url(f"/drafts/{draft.id}", near=near) + (f"#i-{near}" if near else ""), 303), by
    )


def _read(edits: str) -> list[dict[str, Any]]:
    try:
        read = json.loads(edits)
    except (ValueError, RecursionError):
        read = None
    if not isinstance(read, list) or not read or not all(isinstance(each, dict) for each in read):
        raise UsageError("The suggestion cannot be read.", "Go back to the draft and ask for the change again.")
    return read


def _as_seen(store: Store, draft: Draft, item_id: str, revision: str) -> bool:
    """Whether the line is still as it was when the suggestion was made. Raises NotFound where it is gone."""
    now = find(draft.okr_set, item_id)
    if not revision.isdecimal() or len(revision) > 15 or not 1 <= int(revision) <= draft.revision:
        return False
    return find(store.revision(draft.id, int(revision)).okr_set, item_id) == now


def _page(
    request: Request,
    settings: Settings,
    draft: Draft,
    item_id: str,
    instruction: str,
    found: Sequence[Suggestion],
    *,
    moved_on: bool = False,
) -> SuggestionPage:
    item = find(draft.okr_set, item_id)
    return SuggestionPage(
        frame=frame(request, settings),
        draft=draft.id,
        revision=draft.revision,
        tag=TAGS[draft.okr_set.language],
        item=item_id,
        number=numbers(draft.okr_set)[item_id],
        kind=kind_label(kind_of(item)),
        instruction=instruction,
        by=given_name(request),
        choices=tuple(_choice(item, each, draft.okr_set) for each in found),
        chips=chips(item),
        moved_on=moved_on,
    )


def _choice(old: Item, suggestion: Suggestion, okr_set: OkrSet) -> Choice:
    pieces = marked(text_of(old), text_of(suggestion.new), okr_set.language)
    same_kind = type(old) is type(suggestion.new)
    return Choice(
        old=tuple(each for each in pieces if each.mark != "new"),
        new=tuple(each for each in pieces if each.mark != "gone"),
        becomes="" if same_kind else kind_label(kind_of(suggestion.new)),
        rows=tuple(_rows(old, suggestion)) if same_kind else (),
        added=tuple((kind_label(kind_of(each)), text_of(each)) for each in suggestion.added),
        unsure=tuple(_unsure(old, suggestion.new)),
        notes=suggestion.notes,
        edits=json.dumps([dict(each) for each in suggestion.edits], ensure_ascii=False, separators=(",", ":")),
    )


def _rows(old: Item, suggestion: Suggestion) -> list[Row]:
    """The fields beside the text, as they are and as they would be."""
    text = TEXT_FIELD[kind_of(old)]
    found = [
        (fact(old, each.field), fact(suggestion.new, each.field)) for each in suggestion.changes if each.field != text
    ]
    return [Row(before.label, before.shown, after.shown, before.own) for before, after in found]


def _unsure(old: Item, new: Item) -> list[Unsure]:
    """The open assumptions that come with the suggestion."""
    before = {(each.field, each.reason) for each in getattr(old, "assumptions", ())}
    return [
        Unsure(fact(new, each.field), each.reason)
        for each in getattr(new, "assumptions", ())
        if each.confirmed_by is None and (each.field, each.reason) not in before
    ]
