"""A second copy of an item, right below it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace

from assistant.editing.places import find, parent_of, place_of, put_in
from assistant.editing.tray import inside
from assistant.records import Objective, OkrSet


def duplicate(okr_set: OkrSet, item_id: str) -> tuple[OkrSet, Mapping[str, str]]:
    """A copy of the item with a new id, and of all that stands in it. Returns the set, and the new id by the old one.

    Links inside a copied objective lead to its own key results. Raises NotFound.
    """
    item = find(okr_set, item_id)
    ids = {each.id: str(uuid.uuid4()) for each in (item, *inside(item))}
    parent = None if isinstance(item, Objective) else parent_of(okr_set, item)
    copy = _copied_objective(item, ids) if isinstance(item, Objective) else replace(item, id=ids[item.id])
    return put_in(okr_set, copy, parent, place_of(okr_set, item) + 1), ids


def _copied_objective(objective: Objective, ids: Mapping[str, str]) -> Objective:
    def links(old: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(ids.get(each, each) for each in old)

    return replace(
        objective,
        id=ids[objective.id],
        key_results=tuple(replace(each, id=ids[each.id]) for each in objective.key_results),
        kpis=tuple(
            replace(each, id=ids[each.id], key_result_ids=links(each.key_result_ids)) for each in objective.kpis
        ),
        initiatives=tuple(
            replace(each, id=ids[each.id], key_result_ids=links(each.key_result_ids)) for each in objective.initiatives
        ),
    )
