"""Putting an item aside, with everything it takes to bring it back to its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from typing import Any, cast

from assistant.editing.places import find, kind_of, objective_called, parent_of, place_of, put, put_in, remove
from assistant.records import (
    Dropped,
    Initiative,
    Item,
    ItemState,
    KeyResult,
    Kpi,
    Objective,
    OkrSet,
    from_json,
    items,
    to_json,
)

_RECORDS: Mapping[str, type[Item]] = {
    "objective": Objective,
    "key_result": KeyResult,
    "kpi": Kpi,
    "initiative": Initiative,
}


def drop(okr_set: OkrSet, item_id: str) -> tuple[OkrSet, Dropped]:
    """Take an item, and all that stands in it, out of the set; the second part brings it back. Raises NotFound."""
    item = find(okr_set, item_id)
    gone = {item.id, *(each.id for each in inside(item))}
    dropped = Dropped(
        kind=cast(Any, kind_of(item)),
        item=to_json(item),
        parent=None if isinstance(item, Objective) else parent_of(okr_set, item).id,
        place=place_of(okr_set, item),
        links={
            each.id: list(each.key_result_ids)
            for _, each in items(okr_set)
            if isinstance(each, Kpi | Initiative) and each.id not in gone and gone.intersection(each.key_result_ids)
        },
        waivers=tuple(waiver for waiver in okr_set.waivers if waiver.item in gone),
    )
    return remove(okr_set, item_id), dropped


def restore(okr_set: OkrSet, dropped: Dropped) -> OkrSet:
    """Put an item back where it stood, its links and exceptions with it.

    Raises NotFound where its objective is not in the set.
    """
    item = item_of(dropped)
    parent = objective_called(okr_set, dropped.parent) if dropped.parent else None
    okr_set = put_in(okr_set, item, parent, dropped.place)
    okr_set = replace(okr_set, waivers=(*okr_set.waivers, *dropped.waivers))
    known = {each.id for _, each in items(okr_set)}
    back = {item.id, *(each.id for each in inside(item))}
    for _, each in list(items(okr_set)):
        if isinstance(each, Kpi | Initiative) and each.id in (dropped.links.keys() | back):
            links = _links(each.key_result_ids, dropped.links.get(each.id, ()), back, known)
            okr_set = put(okr_set, replace(each, key_result_ids=links))
    return okr_set


def _links(now: Sequence[str], before: Sequence[str], back: Set[str], known: Set[str]) -> tuple[str, ...]:
    """What is linked now and what came back, in the old order; without what went meanwhile."""
    wanted = {*now, *(each for each in before if each in back)} & known
    return tuple(each for each in dict.fromkeys((*before, *now)) if each in wanted)


def item_of(dropped: Dropped) -> Item:
    """The item that was put aside."""
    return from_json(_RECORDS[dropped.kind], dropped.item)


def inside(item: Item) -> tuple[Item, ...]:
    """The key results, KPIs and initiatives of an objective; nothing for another item."""
    return (*item.key_results, *item.kpis, *item.initiatives) if isinstance(item, Objective) else ()


def still_of_use(state: Mapping[str, ItemState], okr_set: OkrSet) -> dict[str, ItemState]:
    """The states of items that are in the set or can still be brought back into it."""
    known = {item.id for _, item in items(okr_set)}
    for item_id, each in state.items():
        if each.dropped and each.dropped.kind == "objective":
            known |= {item_id, *(one.id for one in inside(item_of(each.dropped)))}
    return {
        item_id: each
        for item_id, each in state.items()
        if item_id in known or (each.dropped and each.dropped.parent in known)
    }
