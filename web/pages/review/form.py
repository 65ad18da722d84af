"""What a posted review form changes, and how it meets what somebody else saved in the meantime.

The whole page is one form, so that nothing typed is lost whichever button is pressed. A field is a
person's change where it differs from how the revision they saw wrote it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import FormData

from assistant.editing import DETAILS, EDITABLE, kind_of
from assistant.errors import UsageError
from assistant.records import Item, OkrSet, items, numbers
from web.pages.labels import field_label
from web.pages.review.controls import control_name, written
from web.pages.review.theme_rows import theme_changes

SEVERAL = frozenset({"kinds", "key_result_ids"})
SET_NAME = "set"


@dataclass(frozen=True, slots=True)
class Typed:
    """One field as posted. `item` is "set" for a detail of the set itself."""

    item: str
    field: str
    value: str

    @property
    def name(self) -> str:
        return control_name(self.item, self.field)

    @property
    def change(self) -> dict[str, Any]:
        """The change as `assistant.review` reads it."""
        if self.item == SET_NAME:
            return {"op": "detail", "field": self.field, "value": self.value}
        return {"op": "set", "item": self.item, "field": self.field, "value": self.value}


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that two people changed to different values; `gone` where the item is no longer there."""

    name: str
    number: str
    label: str
    mine: str
    theirs: str
    gone: bool = False


@dataclass(slots=True)
class Merged:
    """What of a posted form can be applied to the set as it stands now, and what cannot."""

    typed: list[Typed] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)


def typed_in(form: FormData, seen: OkrSet) -> list[Typed]:
    """The fields a person changed, against the revision they saw; text fields first, as they re-read the rest."""
    found = [
        Typed(SET_NAME, name, value)
        for name in DETAILS
        if (value := posted(form, SET_NAME, name)) is not None and value != clean(written(seen, name, seen.language))
    ]
    for _, item in items(seen):
        for name in EDITABLE[kind_of(item)]:
            value = posted(form, item.id, name)
            if value is not None and value != clean(written(item, name, seen.language)):
                found.append(Typed(item.id, name, value))
    return found


def posted(form: FormData, item_id: str, name: str) -> str | None:
    """The value of a control in the form, None where the form has no such control."""
    parts = [part for part in form.getlist(control_name(item_id, name)) if isinstance(part, str)]
    if not parts:
        return None
    return ",".join(filter(None, parts)) if name in SEVERAL else clean(parts[-1])


def clean(value: str) -> str:
    """A value as it is compared: browsers send CRLF, and blanks at the ends mean nothing."""
    return value.replace("\r\n", "\n").strip()


def merge(typed: list[Typed], seen: OkrSet, current: OkrSet) -> Merged:
    """Put what a person typed over `seen` onto `current`, which somebody else saved."""
    before = {item.id: item for _, item in items(seen)}
    now = {item.id: item for _, item in items(current)}
    names = {**numbers(seen), **numbers(current)}
    merged = Merged()
    for each in typed:
        old = _value(before, seen, each)
        theirs = _value(now, current, each)
        if theirs is None:
            merged.conflicts.append(
                Conflict(each.name, names.get(each.item, ""), field_label(each.field), each.value, "", gone=True)
            )
        elif theirs == old:
            merged.typed.append(each)
        elif theirs != each.value:
            number = names.get(each.item, "")
            merged.conflicts.append(Conflict(each.name, number, field_label(each.field), each.value, theirs))
    return merged


def _value(by_id: Mapping[str, Item], okr_set: OkrSet, typed: Typed) -> str | None:
    if typed.item == SET_NAME:
        return clean(written(okr_set, typed.field, okr_set.language))
    item = by_id.get(typed.item)
    return None if item is None else clean(written(item, typed.field, okr_set.language))


def action_changes(do: str, form: FormData, current: OkrSet) -> list[dict[str, Any]]:
    """The changes a button asks for: `op|argument|…`. A button that only saves asks for none.

    Raises UsageError where the box beside the button is empty.
    """
    operation, *rest = do.split("|")
    first, second, third = (*rest, "", "", "")[:3]
    match operation:
        case "keep" | "drop" | "restore" | "remove" | "duplicate" | "unlock":
            return [{"op": operation, "item": first}]
        case "keep_all":
            return [{"op": "keep", "item": item.id} for _, item in items(current)]
        case "up" | "down":
            return [{"op": "move", "item": first, "steps": -1 if operation == "up" else 1}]
        case "move_to":
            return [{"op": "move_to", "item": first, "parent": _written(form, f"to|{first}")}]
        case "turn":
            return [{"op": "turn", "item": first, "into": second}]
        case "confirm":
            return [{"op": "confirm", "item": first, "field": each} for each in second.split(",")]
        case "confirm_all":
            return [{"op": "confirm_all", "numbers": False}]
        case "waive" | "waive_set":
            reason = form.get(f"reason|{first}|{second}|{third}")
            place = {"item": second or None, "field": third or None} if operation == "waive" else {}
            return [{"op": "waive", "rule": first, "reason": str(reason or ""), **place}]
        case "unwaive":
            return [{"op": "unwaive", "rule": first, "item": second or None, "field": third or None}]
        case "add":
            text = _written(form, "|".join(("new", *rest)))
            return [{"op": "add", "kind": first, "parent": second or None, "text": text, "after": third or None}]
        case "choose":
            return [{"op": "add_known", "parent": first, "kpi": second, "key_result": form.get(f"for|{first}") or None}]
        case "fill":
            return [{"op": "fill_down", "field": first, "value": _written(form, f"fill|{first}")}]
        case "fill_from":
            return [{"op": "fill_down", "field": second, "item": first}]
    return theme_changes(do, form)


def _written(form: FormData, box: str) -> str:
    """What stands in the box beside a button. Raises UsageError where that is nothing."""
    text = str(form.get(box) or "").strip()
    if not text:
        raise UsageError("The box beside this button is empty.", "Write in it first, then press again.")
    return text
