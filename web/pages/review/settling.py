"""Settling a point on the approval page: a number confirmed, proposals confirmed as a list, a rule set aside."""

from __future__ import annotations

from typing import Any

from starlette.datastructures import FormData

from assistant import pipeline, review
from assistant.editing import NUMBERS
from assistant.errors import UsageError
from assistant.records import OkrSet
from assistant.settings import Settings
from assistant.store import Draft, Store
from web.pages.review.cards import open_assumptions
from web.pages.review.form import action_changes

_POINTS = ("confirm", "confirm_all", "waive_set")
Open = set[tuple[str, str, object]]


def settle(do: str, form: FormData, store: Store, settings: Settings, draft: Draft, revision: int, *, by: str) -> Draft:
    """Do what the button says; a button pressed twice does it once.

    Raises StaleRevision where somebody changed meanwhile what the button was pressed for, UsageError.
    """
    if do.partition("|")[0] not in _POINTS:
        raise UsageError("This page has no such button.", "Reload it and press again.")
    changes = _still_open(action_changes(do, form, draft.okr_set), draft.okr_set)
    if not changes:
        return draft
    done = review.apply(draft.okr_set, draft.state, changes, by=by, at=pipeline.now(), today=settings.today)
    seen = revision
    if revision != draft.revision and 1 <= revision < draft.revision:
        before = store.revision(draft.id, revision).okr_set
        # Seen as it still is: then what others did elsewhere in the set does not matter.
        seen = draft.revision if _meant(changes, draft.okr_set) <= _meant(changes, before) else revision
    return store.save_revision(
        draft.id, done.okr_set, done.state, expected_revision=seen, author=by, reason=do.partition("|")[0]
    )


def _still_open(changes: list[dict[str, Any]], okr_set: OkrSet) -> list[dict[str, Any]]:
    """Without the confirmations of what is settled already."""
    here = {(item, field) for item, field, _value in _open(okr_set)}
    return [each for each in changes if each["op"] != "confirm" or (each["item"], each["field"]) in here]


def _meant(changes: list[dict[str, Any]], okr_set: OkrSet) -> Open:
    """The open values, as they stand in this set, that the changes would confirm; none for a rule set aside."""
    here = _open(okr_set)
    if any(each["op"] == "confirm_all" for each in changes):
        return {each for each in here if each[1] not in NUMBERS}
    wanted = {(each["item"], each["field"]) for each in changes if each["op"] == "confirm"}
    return {each for each in here if each[:2] in wanted}


def _open(okr_set: OkrSet) -> Open:
    return {(item.id, field, getattr(item, field, None)) for item, field, _reason in open_assumptions(okr_set, ())}
