"""A change of one item, suggested and not made: to accept it, send its `edits` with PATCH /drafts/{draft_id}."""

from __future__ import annotations

from typing import Any, Literal

from fastapi import APIRouter
from pydantic import BaseModel, Field
from starlette.responses import Response

from assistant import pipeline
from assistant.editing import kind_of
from assistant.editing.themes import theme_called
from assistant.errors import UsageError
from assistant.records import Item, ItemState, LanguageCode, items, to_json
from assistant.refining import FieldChange, Suggestion
from assistant.refining.marked import marked
from web.api.bodies import WholeBody, json_answer
from web.api.changes import ItemId
from web.api.drafts import CHANGED, DRAFT, Signed, draft_answer
from web.api.openapi import problems, with_headers
from web.api.revisions import ExpectedRevision, agreed, etag
from web.calls import counted
from web.state import SettingsHere, StoreHere

router = APIRouter(prefix="/drafts", tags=["drafts"])

ItemKind = Literal["objective", "key_result", "kpi", "initiative"]


class Asked(WholeBody):
    """What to do with the item, in a person's words and any of the five languages; or two alternatives for it."""

    instruction: str | None = Field(None, min_length=1, max_length=1_000)
    alternatives: bool = False


class OneMore(Signed):
    """Beside the others; or `instead` of an objective, whose theme is set aside.

    One that a person edited is only replaced with `edited_too`.
    """

    instead: ItemId | None = None
    edited_too: bool = False


class PieceOut(BaseModel):
    """A stretch of a text: in the old and the new one, only in the old, or only in the new."""

    mark: Literal["same", "gone", "new"]
    text: str


class FieldChangeOut(BaseModel):
    """A field before and after; `diff` where both are texts."""

    field: str
    old: Any
    new: Any
    diff: list[PieceOut] | None


class ItemOut(BaseModel):
    """An item as it would be."""

    kind: ItemKind
    item: dict[str, Any]


class SuggestionOut(BaseModel):
    """What would become of the item. `edits` are the changes to send in a PATCH, as they are."""

    item: str
    changes: list[FieldChangeOut]
    new: ItemOut
    added: list[ItemOut]
    notes: list[str]
    edits: list[dict[str, Any]]


class SuggestionsOut(BaseModel):
    """One suggestion for an instruction, up to two as alternatives; made from the draft at `revision`."""

    revision: int
    suggestions: list[SuggestionOut]


@router.post(
    "/{draft_id}/items/{item_id}/suggestions",
    response_model=SuggestionsOut,
    responses={
        200: with_headers({"description": "The suggestions"}, ETag="the revision they were made from"),
        **problems(404, 502),
    },
)
def suggest(draft_id: str, item_id: str, asked: Asked, store: StoreHere, settings: SettingsHere) -> Response:
    """Suggest a change of one item. Nothing is changed by it; figures that no cited sentence holds are assumptions."""
    if asked.instruction is None and not asked.alternatives:
        raise UsageError(
            "The request neither says what to change nor asks for alternatives.",
            "Send “instruction” as text, or “alternatives” as true.",
        )
    draft = store.draft(draft_id)
    documents = store.documents_of(draft.okr_set)
    refiner = pipeline.refiner_for(settings, around=counted(store, draft_id, settings), keeper=store)
    instruction = None if asked.alternatives else asked.instruction
    found = pipeline.refine(draft.okr_set, item_id, instruction, documents, refiner, today=settings.today)
    told = {
        "revision": draft.revision,
        "suggestions": [_suggestion(each, draft.okr_set.language) for each in found],
    }
    return json_answer(told, headers=etag(draft.revision))


@router.post(
    "/{draft_id}/themes/{theme_id}/objective",
    response_class=Response,
    responses={200: DRAFT, **CHANGED, **problems(502)},
)
def add_objective(
    draft_id: str,
    theme_id: str,
    asked: OneMore,
    revision: ExpectedRevision,
    store: StoreHere,
    settings: SettingsHere,
) -> Response:
    """Draft one more objective from a theme that has none: after the others, or instead of one of them."""
    seen = agreed(store.draft(draft_id), revision)
    theme_called(seen.okr_set, theme_id)
    documents = store.documents_of(seen.okr_set)
    drafter = pipeline.drafter_for(settings, around=counted(store, draft_id, settings), keeper=store)
    made = (
        pipeline.objective_instead(
            seen.okr_set,
            theme_id,
            asked.instead,
            documents,
            drafter,
            settings=settings,
            state=seen.state,
            edited_too=asked.edited_too,
        )
        if asked.instead
        else pipeline.more_objectives(seen.okr_set, theme_id, documents, drafter, settings=settings)
    )
    known = {item.id for _, item in items(seen.okr_set)}
    added = tuple(item.id for _, item in items(made) if item.id not in known)
    state = {**seen.state, **dict.fromkeys(added, ItemState())}
    saved = store.save_revision(
        draft_id, made, state, expected_revision=revision, author=asked.by, reason="objective from a theme"
    )
    return draft_answer(saved, added)


def _suggestion(suggestion: Suggestion, code: LanguageCode) -> dict[str, Any]:
    return {
        "item": suggestion.item,
        "changes": [_change(each, code) for each in suggestion.changes],
        "new": _item(suggestion.new),
        "added": [_item(each) for each in suggestion.added],
        "notes": list(suggestion.notes),
        "edits": [dict(each) for each in suggestion.edits],
    }


def _change(change: FieldChange, code: LanguageCode) -> dict[str, Any]:
    both = isinstance(change.old, str) and isinstance(change.new, str)
    return {**to_json(change), "diff": to_json(marked(change.old, change.new, code)) if both else None}


def _item(item: Item) -> dict[str, Any]:
    return {"kind": kind_of(item), "item": to_json(item)}
