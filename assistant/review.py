"""A person's review of a draft: a list of changes applied to the set and to the state of its items.

Pages and the JSON API send the same changes, so that both read and refuse them alike.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from assistant import editing
from assistant.errors import NotFound, UsageError
from assistant.plain_json import unwritable
from assistant.records import ItemState, OkrSet, to_json

Change = Mapping[str, Any]
OPERATIONS: Mapping[str, str] = {
    "set": "item, field, value: give a field a new value",
    "add": "kind, parent, text, like, after: add an item; an objective needs no parent; like: the line it is made "
    "out of; after: the line it stands below",
    "add_known": "parent, kpi, key_result: add the KPI of the catalogue with this id to an objective",
    "remove": "item: take it out for good, also out of the tray",
    "drop": "item: put it aside, into the tray, and all that stands in it",
    "restore": "item: bring it back from the tray to its place",
    "move": "item, steps: up (negative) or down",
    "move_to": "item, parent: to the end of another objective",
    "duplicate": "item: a copy right below it",
    "turn": "item, into: an initiative into a key_result, a key_result into an initiative or a kpi, a kpi into a "
    "key_result (the kpi stays and points to it)",
    "keep": "item: a person looked at it and keeps it",
    "unlock": "item: what a person edited may be changed again by a suggestion",
    "confirm": "item, field: stand for an assumption",
    "assume": "item, field, reason: mark a value as one that a person has yet to confirm",
    "park": "theme: set a theme aside; with parked false, take it up again",
    "rename_theme": "theme, value: call a theme something else",
    "merge_themes": "theme, into: make two themes one, with the sentences and the objectives of both",
    "confirm_all": "numbers: confirm all open assumptions; with numbers false, those that are no numbers",
    "waive": "rule, reason, item, field: an exception; no item for the whole set",
    "unwaive": "rule, item, field: take an exception back",
    "fill_down": "field, value or item: owner, frequency or data_source for every item that lacks one; item: the one "
    "that has it",
    "detail": "field, value: title, period, level, check_in or owner of the set",
}


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The outcome of a list of changes; `added` holds the ids of new items, in order."""

    okr_set: OkrSet
    state: Mapping[str, ItemState]
    added: tuple[str, ...] = ()


def apply(
    okr_set: OkrSet,
    state: Mapping[str, ItemState],
    changes: Sequence[Change],
    *,
    by: str,
    at: str,
    today: date,
) -> Reviewed:
    """Apply all changes or none. Raises UsageError or NotFound for the first that cannot be done."""
    reviewed = Reviewed(okr_set, dict(state))
    for change in changes:
        reviewed = _apply_one(reviewed, change, by=by, at=at, today=today)
    return replace(reviewed, state=editing.still_of_use(reviewed.state, reviewed.okr_set))


def _apply_one(reviewed: Reviewed, change: Change, *, by: str, at: str, today: date) -> Reviewed:
    okr_set, operation = reviewed.okr_set, change.get("op")
    if unwritable(dict(change)) is not None:
        raise UsageError(
            "The change “%(op)s” contains an infinite number or half a character.",
            "Correct it there, then try again.",
            values={"op": operation if isinstance(operation, str) and operation in OPERATIONS else "?"},
        )
    if operation == "set":
        item, field = _text(change, "item"), _text(change, "field")
        edited = editing.set_field(okr_set, item, field, change.get("value"), by=by, at=at, today=today)
        return _marked(reviewed, edited, item, locked=True)
    if operation == "add":
        parent = _optional_text(change, "parent")
        okr_set, new_id = editing.add(
            okr_set,
            _text(change, "kind"),
            parent,
            _text(change, "text"),
            like=_optional_text(change, "like"),
            after=_optional_text(change, "after"),
            by=by,
            at=at,
            today=today,
        )
        state = {**reviewed.state, new_id: ItemState(reviewed=True, locked=True, origin="person")}
        return Reviewed(okr_set, state, (*reviewed.added, new_id))
    if operation == "add_known":
        okr_set, new_id = editing.add_known(
            okr_set, _text(change, "parent"), _text(change, "kpi"), _optional_text(change, "key_result")
        )
        state = {**reviewed.state, new_id: ItemState(reviewed=True, origin="person")}
        return Reviewed(okr_set, state, (*reviewed.added, new_id))
    if operation == "keep":
        item = _text(change, "item")
        editing.find(okr_set, item)
        return _marked(reviewed, okr_set, item)
    if operation in ("drop", "restore", "remove", "unlock"):
        return _put_aside(reviewed, operation, _text(change, "item"))
    if operation == "duplicate":
        return _duplicated(reviewed, _text(change, "item"))
    if operation == "turn":
        item = _text(change, "item")
        turned, new_id = editing.turn(okr_set, item, _text(change, "into"), by=by, at=at, today=today)
        old = reviewed.state.get(item, ItemState())
        state = {**reviewed.state, new_id: replace(old, reviewed=True)}
        return Reviewed(turned, state, (*reviewed.added, new_id))
    if operation == "confirm":
        item = _text(change, "item")
        confirmed = editing.confirm(okr_set, item, _text(change, "field"), by=by, at=at)
        return _marked(reviewed, confirmed, item)
    return replace(reviewed, okr_set=_apply_to_set(okr_set, change, by=by, at=at))


def _put_aside(reviewed: Reviewed, operation: str, item: str) -> Reviewed:
    """Into the tray, back out of it, or gone for good from wherever it is."""
    okr_set, state = reviewed.okr_set, dict(reviewed.state)
    old = state.get(item, ItemState())
    if operation == "drop":
        okr_set, dropped = editing.drop(okr_set, item)
        state[item] = replace(old, dropped=dropped)
    elif operation == "restore":
        if old.dropped is None:
            raise NotFound(
                "There is no item %(item)s among the dropped ones.",
                "Reload the page: somebody may have brought it back.",
                values={"item": item[:60]},
            )
        okr_set = editing.restore(okr_set, old.dropped)
        state[item] = replace(old, dropped=None)
    elif operation == "unlock":
        editing.find(okr_set, item)
        state[item] = replace(old, locked=False)
    elif old.dropped:
        del state[item]
    else:
        okr_set = editing.remove(okr_set, item)
    return replace(reviewed, okr_set=okr_set, state=state)


def _duplicated(reviewed: Reviewed, item: str) -> Reviewed:
    okr_set, ids = editing.duplicate(reviewed.okr_set, item)
    copies = {new: reviewed.state[old] for old, new in ids.items() if old in reviewed.state}
    copies[ids[item]] = replace(reviewed.state.get(item, ItemState()), reviewed=True)
    return Reviewed(okr_set, {**reviewed.state, **copies}, (*reviewed.added, ids[item]))


def _apply_to_set(okr_set: OkrSet, change: Change, *, by: str, at: str) -> OkrSet:
    match change.get("op"):
        case "move":
            return editing.move(okr_set, _text(change, "item"), _steps(change))
        case "move_to":
            return editing.move_to(okr_set, _text(change, "item"), _text(change, "parent"))
        case "assume":
            reason = str(change.get("reason") or "")
            return editing.assume(okr_set, _text(change, "item"), _text(change, "field"), reason)
        case "park":
            return editing.park(okr_set, _text(change, "theme"), bool(change.get("parked", True)))
        case "rename_theme":
            return editing.rename_theme(okr_set, _text(change, "theme"), _text(change, "value"))
        case "merge_themes":
            return editing.merge_themes(okr_set, _text(change, "theme"), _text(change, "into"))
        case "confirm_all":
            return editing.confirm_all(okr_set, by=by, at=at, numbers=bool(change.get("numbers")))
        case "waive":
            rule, reason = _text(change, "rule"), str(change.get("reason") or "")
            place = {name: _optional_text(change, name) for name in ("item", "field")}
            return editing.waive(okr_set, rule, reason, **place, by=by, at=at)
        case "unwaive":
            return editing.unwaive(
                okr_set, _text(change, "rule"), _optional_text(change, "item"), _optional_text(change, "field")
            )
        case "fill_down":
            return _filled_down(okr_set, change)
        case "detail":
            return editing.set_detail(okr_set, _text(change, "field"), change.get("value"))
        case other:
            raise UsageError(
                "“%(op)s” is not a change this program knows.",
                "It must be one of: %(allowed)s.",
                values={"op": str(other)[:40], "allowed": ", ".join(OPERATIONS)},
            )


def _filled_down(okr_set: OkrSet, change: Change) -> OkrSet:
    field = _text(change, "field")
    if not change.get("item"):
        return editing.fill_down(okr_set, field, _text(change, "value"))
    item = editing.find(okr_set, _text(change, "item"))
    if field in editing.FILLS_DOWN and not getattr(item, field, None):
        raise UsageError("There is nothing on this line to copy to the others.", "Fill it in there first.")
    return editing.fill_down(okr_set, field, to_json(getattr(item, field, None)))


def _marked(reviewed: Reviewed, okr_set: OkrSet, item: str, *, locked: bool = False) -> Reviewed:
    old = reviewed.state.get(item, ItemState())
    new = replace(old, reviewed=True, locked=old.locked or locked)
    return replace(reviewed, okr_set=okr_set, state={**reviewed.state, item: new})


def _text(change: Change, name: str) -> str:
    value = change.get(name)
    if not isinstance(value, str) or not value.strip():
        raise UsageError(
            "The change “%(op)s” lacks “%(name)s”.",
            "Send it as text.",
            values={"op": str(change.get("op"))[:40], "name": name},
        )
    return value


def _optional_text(change: Change, name: str) -> str | None:
    return _text(change, name) if change.get(name) else None


def _steps(change: Change) -> int:
    try:
        return int(change.get("steps", 0))
    except (TypeError, ValueError):
        raise UsageError("“steps” must be a whole number.", "Send -1 for up or 1 for down.") from None
