"""One more item: written by a person, made out of another line, or taken from the catalogue."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from assistant.catalogue.proposing import proposed_kpi
from assistant.editing.assumptions import owned_up, unowned
from assistant.editing.known_kpi import entry_called
from assistant.editing.places import GROUPS, ItemKind, find, kind_of, objective_called, parent_of, place_of, put_in
from assistant.editing.statement import reread
from assistant.errors import UsageError
from assistant.languages import language
from assistant.records import Initiative, Item, KeyResult, Kpi, Objective, OkrSet


def add(
    okr_set: OkrSet,
    kind: ItemKind,
    parent_id: str | None,
    text: str,
    *,
    like: str | None = None,
    after: str | None = None,
    by: str,
    at: str,
    today: date,
) -> tuple[OkrSet, str]:
    """Add an item written by a person; its numbers are that person's. Returns the set and the new id.

    An objective needs no `parent_id`; everything else stands in one, at its end or right `after` the item
    with this id. What is made out of another line (`like`, the id of one) keeps that line's owner, deadline
    and sources, and what these do not say is open to be confirmed. Raises UsageError without text, NotFound
    for an unknown item.
    """
    if not text.strip():
        raise UsageError("There is no text to add.", "Write the line first.")
    if kind != "objective" and kind not in GROUPS:
        raise UsageError(
            "“%(kind)s” is not a kind of item.",
            "It must be one of: %(allowed)s.",
            values={"kind": kind[:40], "allowed": "objective, key_result, kpi, initiative"},
        )
    new_id, words = str(uuid.uuid4()), " ".join(text.split())
    if kind == "objective":
        return put_in(okr_set, Objective(new_id, words), None, _place_after(okr_set, after, kind, None)), new_id
    parent = objective_called(okr_set, parent_id or "")
    kept = _inherited(find(okr_set, like)) if like else {}
    if kind == "key_result":
        empty = KeyResult(new_id, words, **kept)
        item: Item = owned_up(empty, reread(empty, okr_set, today), okr_set, by=by, at=at, today=today)
        item = unowned(item, okr_set.language) if like else item
    elif kind == "kpi":
        item = Kpi(new_id, words, state="proposed", role="measure", **kept)
    else:
        item = Initiative(new_id, words, **kept)
    return put_in(okr_set, item, parent, _place_after(okr_set, after, kind, parent)), new_id


def _place_after(okr_set: OkrSet, item_id: str | None, kind: ItemKind, parent: Objective | None) -> int | None:
    """The place below this item; None (the end) where it is of another kind or stands in another objective."""
    if item_id is None:
        return None
    item = find(okr_set, item_id)
    if kind_of(item) != kind or (parent and parent_of(okr_set, item).id != parent.id):
        return None
    return place_of(okr_set, item) + 1


def add_known(
    okr_set: OkrSet, parent_id: str, catalogue_id: str, key_result_id: str | None = None
) -> tuple[OkrSet, str]:
    """Add a KPI of the catalogue to an objective, linked to one of its key results. Returns the set and the new id.

    Raises NotFound for an unknown KPI or objective, UsageError for a key result of another objective.
    """
    entry, parent = entry_called(catalogue_id), objective_called(okr_set, parent_id)
    key_result = next((each for each in parent.key_results if each.id == key_result_id), None)
    if key_result_id and key_result is None:
        raise UsageError(
            "There is no key result %(item)s in this objective.",
            "Choose one of its key results.",
            values={"item": key_result_id[:60]},
        )
    new_id = str(uuid.uuid4())
    why = language(okr_set.language).drafting_words.sentences.kpi_why.format(title=parent.title)
    kpi = proposed_kpi(new_id, entry, okr_set.language, why=why, key_result=key_result)
    return put_in(okr_set, kpi, parent), new_id


def _inherited(item: Item) -> dict[str, Any]:
    """What a line hands on to one made out of it."""
    deadline = None if isinstance(item, Objective) else item.deadline
    return {"owner": item.owner, "deadline": deadline, "sources": item.sources}
