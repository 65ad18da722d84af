"""One change to a set, as a pure function: OkrSet in, OkrSet out.

Fields are the truth (DESIGN 5.2). Editing the text of an item re-reads it and updates the fields it
names; editing a field rewrites its words in the text where the words are found. A number or date
that a person types is an assumption confirmed by that person, unless a cited sentence holds it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from assistant.editing.adding import add, add_known
from assistant.editing.assumptions import assumptions_of, confirmed, owned_up, without_assumption
from assistant.editing.copying import clone
from assistant.editing.duplicating import duplicate
from assistant.editing.figures import measured
from assistant.editing.places import ItemKind, find, kind_of, move, move_to, put, remove
from assistant.editing.statement import reread, reworded
from assistant.editing.themes import merge_themes, park, rename_theme, theme_called
from assistant.editing.tray import drop, inside, item_of, restore, still_of_use
from assistant.editing.turning import TURNS, turn
from assistant.editing.values import parse_value
from assistant.errors import NotFound, UsageError
from assistant.grounding import FIGURES
from assistant.records import Assumption, Initiative, Item, KeyResult, Kpi, OkrSet, Waiver, items

__all__ = [
    "DETAILS",
    "EDITABLE",
    "FILLS_DOWN",
    "NUMBERS",
    "TURNS",
    "add",
    "add_known",
    "assume",
    "clone",
    "confirm",
    "confirm_all",
    "drop",
    "duplicate",
    "fill_down",
    "find",
    "inside",
    "item_of",
    "kind_of",
    "merge_themes",
    "move",
    "move_to",
    "park",
    "remove",
    "rename_theme",
    "restore",
    "set_detail",
    "set_field",
    "still_of_use",
    "turn",
    "unwaive",
    "waive",
]

EDITABLE: Mapping[ItemKind, tuple[str, ...]] = {
    "objective": (
        *("title", "rationale", "commitment", "horizon", "owner", "next_step"),
        *("weight", "theme_id", "depends_on", "aligned_to"),
    ),
    "key_result": (
        "text",
        "metric",
        "kind",
        "done_when",
        "direction",
        "change",
        "comparator",
        "baseline",
        "baseline_high",
        "baseline_date",
        "target",
        "target_high",
        "stretch",
        "unit",
        "deadline",
        "owner",
        "confidence",
        "weight",
    ),
    "kpi": (
        "name",
        "definition",
        "formula",
        "why",
        "unit",
        "direction",
        "change",
        "comparator",
        "current",
        "current_date",
        "target",
        "target_high",
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
    if field == "theme_id" and parsed is not None:
        theme_called(okr_set, parsed)
    changed: Item = replace(item, **values)
    if isinstance(item, KeyResult) and isinstance(changed, KeyResult):
        changed = reread(changed, okr_set, today) if field == "text" else reworded(item, changed, field, okr_set, today)
    return put(okr_set, owned_up(item, changed, okr_set, by=by, at=at, today=today))


def confirm(okr_set: OkrSet, item_id: str, field: str, *, by: str, at: str) -> OkrSet:
    """A person stands for one assumption. Raises NotFound where the item has none on that field."""
    item = find(okr_set, item_id)
    if not any(assumption.field == field for assumption in assumptions_of(item)):
        raise NotFound(
            "There is no assumption on “%(field)s” to confirm.",
            "Reload the page: it may have been settled already.",
            values={"field": field[:60]},
        )
    return put(okr_set, confirmed(item, lambda each: each.field == field, by, at))


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
    return put(okr_set, replace(item, assumptions=(*others, Assumption(field, reason.strip()))))


def confirm_all(okr_set: OkrSet, *, by: str, at: str, numbers: bool) -> OkrSet:
    """Confirm the open assumptions of a whole set: those that are no numbers, or (`numbers`) all."""
    for _, item in list(items(okr_set)):
        if assumptions_of(item):
            okr_set = put(okr_set, confirmed(item, lambda each: numbers or each.field not in NUMBERS, by, at))
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


def fill_down(okr_set: OkrSet, field: str, value: Any) -> OkrSet:
    """Give `owner`, `frequency` or `data_source`, typed or as JSON, to every item that has none or a proposed one."""
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
            okr_set = put(okr_set, without_assumption(filled, field))
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
