"""Where the items of a set stand: finding, replacing, moving and taking out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from assistant.errors import NotFound, UsageError
from assistant.records import Initiative, Item, KeyResult, Kpi, Objective, OkrSet, items

ItemKind = str
_KINDS: Mapping[type, ItemKind] = {
    Objective: "objective",
    KeyResult: "key_result",
    Kpi: "kpi",
    Initiative: "initiative",
}
GROUPS: Mapping[ItemKind, str] = {"key_result": "key_results", "kpi": "kpis", "initiative": "initiatives"}
_ItemT = TypeVar("_ItemT", bound=Item)


def kind_of(item: Item) -> ItemKind:
    """`objective`, `key_result`, `kpi` or `initiative`."""
    return _KINDS[type(item)]


def find(okr_set: OkrSet, item_id: str) -> Item:
    """The item with this id. Raises NotFound."""
    for _, item in items(okr_set):
        if item.id == item_id:
            return item
    raise NotFound(
        "There is no item %(item)s in this set.",
        "Reload the page: somebody may have removed it.",
        values={"item": item_id[:60]},
    )


def objective_called(okr_set: OkrSet, item_id: str) -> Objective:
    """The objective with this id. Raises NotFound, UsageError where it is another kind of item."""
    item = find(okr_set, item_id)
    if not isinstance(item, Objective):
        raise UsageError("Only an objective can hold that item.", "Choose an objective to add it to.")
    return item


def parent_of(okr_set: OkrSet, item: Item) -> Objective:
    """The objective that holds a key result, KPI or initiative of this set."""
    group = GROUPS[kind_of(item)]
    return next(each for each in okr_set.objectives if any(one.id == item.id for one in getattr(each, group)))


def placed(group: tuple[_ItemT, ...], item: _ItemT, place: int | None) -> tuple[_ItemT, ...]:
    """The group with one more item at this place, at its end without one."""
    at = len(group) if place is None else max(0, min(place, len(group)))
    return (*group[:at], item, *group[at:])


def put_in(okr_set: OkrSet, item: Item, parent: Objective | None, place: int | None = None) -> OkrSet:
    """The set with one more item, in this objective or (an objective) beside the others."""
    if isinstance(item, Objective) or parent is None:
        assert isinstance(item, Objective)
        return replace(okr_set, objectives=placed(okr_set.objectives, item, place))
    group = GROUPS[kind_of(item)]
    return put(okr_set, holding(parent, group, placed(getattr(parent, group), item, place)))


def place_of(okr_set: OkrSet, item: Item) -> int:
    """The place of an item among its siblings, from 0."""
    siblings = okr_set.objectives if isinstance(item, Objective) else siblings_of(okr_set, item)
    return next(at for at, each in enumerate(siblings) if each.id == item.id)


def siblings_of(okr_set: OkrSet, item: Item) -> tuple[Item, ...]:
    """The key results, KPIs or initiatives among which this one stands, itself included."""
    found: tuple[Item, ...] = getattr(parent_of(okr_set, item), GROUPS[kind_of(item)])
    return found


def remove(okr_set: OkrSet, item_id: str) -> OkrSet:
    """Take an item out; links to it go with it."""
    find(okr_set, item_id)
    gone = {item_id}
    kept = []
    for objective in okr_set.objectives:
        if objective.id == item_id:
            gone.update(each.id for group in GROUPS.values() for each in getattr(objective, group))
            continue
        kept.append(
            replace(
                objective,
                key_results=tuple(each for each in objective.key_results if each.id != item_id),
                kpis=tuple(each for each in objective.kpis if each.id != item_id),
                initiatives=tuple(each for each in objective.initiatives if each.id != item_id),
            )
        )
    waivers = tuple(waiver for waiver in okr_set.waivers if waiver.item not in gone)
    return unlinked(replace(okr_set, objectives=tuple(kept), waivers=waivers), gone)


def move(okr_set: OkrSet, item_id: str, steps: int) -> OkrSet:
    """Move an item up (negative) or down among its siblings, as far as there is room."""
    item = find(okr_set, item_id)
    if isinstance(item, Objective):
        return replace(okr_set, objectives=_shifted(okr_set.objectives, item, steps))
    parent, group = parent_of(okr_set, item), GROUPS[kind_of(item)]
    return put(okr_set, holding(parent, group, _shifted(getattr(parent, group), item, steps)))


def move_to(okr_set: OkrSet, item_id: str, parent_id: str) -> OkrSet:
    """Move a key result, KPI or initiative to the end of another objective; what points at it still does."""
    item, parent = find(okr_set, item_id), objective_called(okr_set, parent_id)
    if isinstance(item, Objective):
        raise UsageError("An objective cannot be placed inside another objective.", "Move it up or down instead.")
    old = parent_of(okr_set, item)
    if old.id == parent.id:
        return okr_set
    group = GROUPS[kind_of(item)]
    left = put(okr_set, holding(old, group, tuple(each for each in getattr(old, group) if each.id != item_id)))
    return put_in(left, item, parent)


def put(okr_set: OkrSet, changed: Item) -> OkrSet:
    """The set with the item of the same id replaced."""

    def in_objective(objective: Objective) -> Objective:
        if isinstance(changed, Objective):
            return changed if objective.id == changed.id else objective
        group = GROUPS[kind_of(changed)]
        old = getattr(objective, group)
        if all(each.id != changed.id for each in old):
            return objective
        return holding(objective, group, tuple(changed if each.id == changed.id else each for each in old))

    return replace(okr_set, objectives=tuple(map(in_objective, okr_set.objectives)))


def holding(objective: Objective, group: str, held: tuple[Any, ...]) -> Objective:
    given: dict[str, Any] = {group: held}
    return replace(objective, **given)


def _shifted(group: tuple[_ItemT, ...], item: _ItemT, steps: int) -> tuple[_ItemT, ...]:
    rest = [each for each in group if each.id != item.id]
    place = next(i for i, each in enumerate(group) if each.id == item.id)
    rest.insert(max(0, min(len(rest), place + steps)), item)
    return tuple(rest)


def unlinked(okr_set: OkrSet, gone: set[str]) -> OkrSet:
    def without(ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(each for each in ids if each not in gone)

    return replace(
        okr_set,
        objectives=tuple(
            replace(
                objective,
                kpis=tuple(replace(each, key_result_ids=without(each.key_result_ids)) for each in objective.kpis),
                initiatives=tuple(
                    replace(each, key_result_ids=without(each.key_result_ids)) for each in objective.initiatives
                ),
            )
            for objective in okr_set.objectives
        ),
    )
