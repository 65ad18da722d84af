"""One change to a set, as a pure function: OkrSet in, OkrSet out.

Fields are the truth (DESIGN 5.2). Editing the text of an item re-reads it and updates the fields it
names; editing a field rewrites its words in the text where the words are found. A number or date
that a person types is an assumption confirmed by that person, unless a cited sentence holds it.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from assistant.catalogue.proposing import proposed_kpi
from assistant.editing.assumptions import assumptions_of, confirmed, owned_up, unowned, without_assumption
from assistant.editing.copying import clone
from assistant.editing.figures import measured
from assistant.editing.known_kpi import entry_called
from assistant.editing.statement import reread, reworded
from assistant.editing.themes import merge_themes, park, rename_theme
from assistant.editing.values import parse_value
from assistant.errors import NotFound, UsageError
from assistant.grounding import FIGURES
from assistant.languages import language
from assistant.records import (
    Assumption,
    Initiative,
    Item,
    KeyResult,
    Kpi,
    Objective,
    OkrSet,
    Waiver,
    items,
)

__all__ = [
    "DETAILS",
    "EDITABLE",
    "FILLS_DOWN",
    "NUMBERS",
    "add",
    "add_known",
    "assume",
    "clone",
    "confirm",
    "confirm_all",
    "fill_down",
    "find",
    "kind_of",
    "merge_themes",
    "move",
    "park",
    "remove",
    "rename_theme",
    "set_detail",
    "set_field",
    "unwaive",
    "waive",
]

ItemKind = str
EDITABLE: Mapping[ItemKind, tuple[str, ...]] = {
    "objective": ("title", "rationale", "commitment", "horizon", "owner", "next_step"),
    "key_result": (
        "text",
        "metric",
        "kind",
        "done_when",
        "direction",
        "change",
        "comparator",
        "baseline",
        "target",
        "target_high",
        "stretch",
        "unit",
        "deadline",
        "owner",
        "confidence",
    ),
    "kpi": (
        "name",
        "definition",
        "formula",
        "why",
        "unit",
        "direction",
        "current",
        "target",
        "deadline",
        "data_source",
        "frequency",
        "kinds",
        "domain",
        "role",
        "state",
        "key_result_ids",
        "owner",
    ),
    "initiative": ("text", "owner", "deadline", "key_result_ids"),
}
DETAILS = ("title", "period", "level", "check_in", "owner")
FILLS_DOWN: Mapping[str, tuple[ItemKind, ...]] = {
    "owner": ("objective", "key_result", "kpi", "initiative"),
    "frequency": ("kpi",),
    "data_source": ("kpi",),
}
# A person decides these together, as a list (DESIGN 2.9); each number and date is confirmed on its own.
NUMBERS = FIGURES

_KINDS: Mapping[type, ItemKind] = {
    Objective: "objective",
    KeyResult: "key_result",
    Kpi: "kpi",
    Initiative: "initiative",
}
_GROUPS: Mapping[ItemKind, str] = {"key_result": "key_results", "kpi": "kpis", "initiative": "initiatives"}
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


def set_field(okr_set: OkrSet, item_id: str, field: str, value: Any, *, by: str, at: str, today: date) -> OkrSet:
    """Give one field of an item a new value, as typed in a form or sent as JSON.

    Raises UsageError for a field that this kind of item has not, or a value it cannot hold;
    NotFound for an unknown item.
    """
    item = find(okr_set, item_id)
    kind = kind_of(item)
    if field not in EDITABLE[kind]:
        raise UsageError(
            "%(kind)s has no field “%(field)s” that can be edited.",
            "It has: %(fields)s.",
            values={"kind": kind, "field": field[:60], "fields": ", ".join(EDITABLE[kind])},
        )
    parsed = parse_value(type(item), field, value, language=okr_set.language, today=today, period=okr_set.period)
    values: dict[str, Any] = {field: parsed}
    if isinstance(item, KeyResult | Kpi) and isinstance(value, str):
        values |= measured(item, field, value, okr_set.language)
    if all(getattr(item, name) == each for name, each in values.items()):
        return okr_set
    if field == "key_result_ids":
        _check_links(okr_set, parsed)
    changed: Item = replace(item, **values)
    if isinstance(item, KeyResult) and isinstance(changed, KeyResult):
        changed = reread(changed, okr_set, today) if field == "text" else reworded(item, changed, field, okr_set, today)
    return _put(okr_set, owned_up(item, changed, okr_set, by=by, at=at, today=today))


def add(
    okr_set: OkrSet,
    kind: ItemKind,
    parent_id: str | None,
    text: str,
    *,
    like: str | None = None,
    by: str,
    at: str,
    today: date,
) -> tuple[OkrSet, str]:
    """Add an item written by a person; its numbers are that person's. Returns the set and the new id.

    An objective needs no `parent_id`; everything else stands in one. What is made out of another line
    (`like`, the id of one) keeps that line's owner, deadline and sources, and what these do not say is
    open to be confirmed. Raises UsageError without text, NotFound for an unknown item.
    """
    if not text.strip():
        raise UsageError("There is no text to add.", "Write the line first.")
    new_id = str(uuid.uuid4())
    words = " ".join(text.split())
    if kind == "objective":
        return replace(okr_set, objectives=(*okr_set.objectives, Objective(new_id, words))), new_id
    if kind not in _GROUPS:
        raise UsageError(
            "“%(kind)s” is not a kind of item.",
            "It must be one of: %(allowed)s.",
            values={"kind": kind[:40], "allowed": "objective, key_result, kpi, initiative"},
        )
    parent = find(okr_set, parent_id or "")
    if not isinstance(parent, Objective):
        raise UsageError("Only an objective can hold that item.", "Choose an objective to add it to.")
    kept = _inherited(find(okr_set, like)) if like else {}
    empty: Item
    if kind == "key_result":
        empty = KeyResult(new_id, words, **kept)
        item: Item = owned_up(empty, reread(empty, okr_set, today), okr_set, by=by, at=at, today=today)
        item = unowned(item, okr_set.language) if like else item
    elif kind == "kpi":
        item = Kpi(new_id, words, state="proposed", role="measure", **kept)
    else:
        item = Initiative(new_id, words, **kept)
    group = _GROUPS[kind]
    return _put(okr_set, _holding(parent, group, (*getattr(parent, group), item))), new_id


def add_known(
    okr_set: OkrSet, parent_id: str, catalogue_id: str, key_result_id: str | None = None
) -> tuple[OkrSet, str]:
    """Add a KPI of the catalogue to an objective, linked to one of its key results. Returns the set and the new id.

    Raises NotFound for an unknown KPI or objective, UsageError for a key result of another objective.
    """
    entry, parent = entry_called(catalogue_id), find(okr_set, parent_id)
    if not isinstance(parent, Objective):
        raise UsageError("Only an objective can hold that item.", "Choose an objective to add it to.")
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
    return _put(okr_set, _holding(parent, "kpis", (*parent.kpis, kpi))), new_id


def remove(okr_set: OkrSet, item_id: str) -> OkrSet:
    """Take an item out; links to it go with it."""
    find(okr_set, item_id)
    gone = {item_id}
    kept = []
    for objective in okr_set.objectives:
        if objective.id == item_id:
            gone.update(each.id for group in _GROUPS.values() for each in getattr(objective, group))
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
    return _unlinked(replace(okr_set, objectives=tuple(kept), waivers=waivers), gone)


def move(okr_set: OkrSet, item_id: str, steps: int) -> OkrSet:
    """Move an item up (negative) or down among its siblings, as far as there is room."""
    item = find(okr_set, item_id)
    if isinstance(item, Objective):
        return replace(okr_set, objectives=_shifted(okr_set.objectives, item, steps))
    group = _GROUPS[kind_of(item)]
    parent = next(each for each in okr_set.objectives if item in getattr(each, group))
    return _put(okr_set, _holding(parent, group, _shifted(getattr(parent, group), item, steps)))


def confirm(okr_set: OkrSet, item_id: str, field: str, *, by: str, at: str) -> OkrSet:
    """A person stands for one assumption. Raises NotFound where the item has none on that field."""
    item = find(okr_set, item_id)
    if not any(assumption.field == field for assumption in assumptions_of(item)):
        raise NotFound(
            "There is no assumption on “%(field)s” to confirm.",
            "Reload the page: it may have been settled already.",
            values={"field": field[:60]},
        )
    return _put(okr_set, confirmed(item, lambda each: each.field == field, by, at))


def assume(okr_set: OkrSet, item_id: str, field: str, reason: str) -> OkrSet:
    """Mark a field of an item as an open assumption. Raises UsageError without a reason or for a field it has not."""
    item = find(okr_set, item_id)
    if not reason.strip():
        raise UsageError("An assumption needs a reason.", "Say in a few words what it rests on.")
    if isinstance(item, Initiative) or field not in EDITABLE[kind_of(item)]:
        raise UsageError(
            "%(kind)s has no field “%(field)s” that can be edited.",
            "It has: %(fields)s.",
            values={"kind": kind_of(item), "field": field[:60], "fields": ", ".join(EDITABLE[kind_of(item)])},
        )
    others = tuple(each for each in item.assumptions if each.field != field)
    return _put(okr_set, replace(item, assumptions=(*others, Assumption(field, reason.strip()))))


def confirm_all(okr_set: OkrSet, *, by: str, at: str, numbers: bool) -> OkrSet:
    """Confirm the open assumptions of a whole set: those that are no numbers, or (`numbers`) all."""
    for _, item in list(items(okr_set)):
        if assumptions_of(item):
            okr_set = _put(okr_set, confirmed(item, lambda each: numbers or each.field not in NUMBERS, by, at))
    return okr_set


def waive(
    okr_set: OkrSet, rule: str, reason: str, *, item: str | None = None, field: str | None = None, by: str, at: str
) -> OkrSet:
    """Set a rule, by id or code, aside with a reason, for one item or (None) the whole set.

    Raises UsageError without a reason or for a rule that does not exist.
    """
    from assistant.lint import rule_called

    if not reason.strip():
        raise UsageError("An exception needs a reason.", "Say in a few words why this is fine here.")
    known = rule_called(rule)
    if known is None:
        raise UsageError(
            "There is no rule “%(rule)s”.", "See them all with “okr-assistant rules”.", values={"rule": rule[:60]}
        )
    if item is not None:
        find(okr_set, item)
    kept = unwaive(okr_set, known.id, item, field).waivers
    return replace(okr_set, waivers=(*kept, Waiver(known.id, item, field, reason.strip(), by, at)))


def unwaive(okr_set: OkrSet, rule: str, item: str | None = None, field: str | None = None) -> OkrSet:
    """Take an exception back, whether it was given by the rule's id or by its code."""
    from assistant.lint import rule_called

    known = rule_called(rule)
    names = {rule, known.id, known.code} if known else {rule}
    kept = tuple(each for each in okr_set.waivers if each.rule not in names or (each.item, each.field) != (item, field))
    return replace(okr_set, waivers=kept)


def fill_down(okr_set: OkrSet, field: str, value: str) -> OkrSet:
    """Give `owner`, `frequency` or `data_source` to every item that has none, or only a proposed one."""
    if field not in FILLS_DOWN:
        raise UsageError(
            "“%(field)s” cannot be filled in for several lines at once.",
            "It must be one of: %(allowed)s.",
            values={"field": field[:60], "allowed": ", ".join(FILLS_DOWN)},
        )
    for _, item in list(items(okr_set)):
        if kind_of(item) not in FILLS_DOWN[field]:
            continue
        proposed = any(each.field == field and each.confirmed_by is None for each in assumptions_of(item))
        if getattr(item, field) is None or proposed:
            parsed = parse_value(type(item), field, value, language=okr_set.language, today=date.min, period=None)
            filled: Item = replace(item, **{field: parsed})
            okr_set = _put(okr_set, without_assumption(filled, field))
    return okr_set


def set_detail(okr_set: OkrSet, field: str, value: Any) -> OkrSet:
    """Change `title`, `period`, `level`, `check_in` or `owner` of the set itself."""
    if field not in DETAILS:
        raise UsageError(
            "The set has no detail “%(field)s”.",
            "It has: %(fields)s.",
            values={"field": field[:60], "fields": ", ".join(DETAILS)},
        )
    parsed = parse_value(OkrSet, field, value, language=okr_set.language, today=date.min, period=okr_set.period)
    return replace(okr_set, **{field: parsed})


def _check_links(okr_set: OkrSet, ids: tuple[str, ...]) -> None:
    known = {each.id for objective in okr_set.objectives for each in objective.key_results}
    for each in ids:
        if each not in known:
            raise UsageError(
                "There is no key result %(item)s in this set.",
                "Give the ids of key results of this set.",
                values={"item": each[:60]},
            )


def _put(okr_set: OkrSet, changed: Item) -> OkrSet:
    """The set with the item of the same id replaced."""

    def in_objective(objective: Objective) -> Objective:
        if isinstance(changed, Objective):
            return changed if objective.id == changed.id else objective
        group = _GROUPS[kind_of(changed)]
        old = getattr(objective, group)
        if all(each.id != changed.id for each in old):
            return objective
        return _holding(objective, group, tuple(changed if each.id == changed.id else each for each in old))

    return replace(okr_set, objectives=tuple(map(in_objective, okr_set.objectives)))


def _inherited(item: Item) -> dict[str, Any]:
    """What a line hands on to one made out of it."""
    deadline = None if isinstance(item, Objective) else item.deadline
    return {"owner": item.owner, "deadline": deadline, "sources": item.sources}


def _holding(objective: Objective, group: str, held: tuple[Any, ...]) -> Objective:
    given: dict[str, Any] = {group: held}
    return replace(objective, **given)


def _shifted(group: tuple[_ItemT, ...], item: _ItemT, steps: int) -> tuple[_ItemT, ...]:
    rest = [each for each in group if each.id != item.id]
    place = next(i for i, each in enumerate(group) if each.id == item.id)
    rest.insert(max(0, min(len(rest), place + steps)), item)
    return tuple(rest)


def _unlinked(okr_set: OkrSet, gone: set[str]) -> OkrSet:
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
