"""A finding's own fix, as the changes a person would have made by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from assistant.editing import kind_of
from assistant.lint.preview import edited
from assistant.records import Finding, Item, OkrSet, items
from assistant.refining.proposing import TEXT

_KINDS = {"key_results": "key_result", "initiatives": "initiative"}


def changes_of(finding: Finding, okr_set: OkrSet) -> Iterator[dict[str, Any]]:
    """The changes of `assistant.review` that do what the finding's fix says; none where it has no fix."""
    if finding.fix is None:
        return
    by_pointer = dict(items(okr_set))
    item = next((each for each in by_pointer.values() if each.id == finding.item), None)
    if item is not None and finding.fix.edits:
        name = TEXT[kind_of(item)]
        text = edited(getattr(item, name), finding.fix.edits)
        yield {"op": "set", "item": item.id, "field": name, "value": text}
    for operation in finding.fix.operations or ():
        yield from _change(operation, okr_set, by_pointer, finding.item)


def _change(
    operation: Mapping[str, Any], okr_set: OkrSet, by_pointer: Mapping[str, Item], about: str | None
) -> Iterator[dict[str, Any]]:
    """The change that does what the operation on the set's JSON says; nothing for what no person could do here."""
    path, value = str(operation["path"]), operation.get("value")
    holder, _, name = path.rpartition("/")
    match operation["op"]:
        case "remove" if path in by_pointer:
            yield {"op": "remove", "item": by_pointer[path].id}
        case "replace" if holder in by_pointer:
            yield {"op": "set", "item": by_pointer[holder].id, "field": name, "value": value}
        case "replace" if path == "/period" and isinstance(value, dict):
            yield {"op": "detail", "field": "period", "value": value["label"]}
        case "replace" if name == "parked":
            yield {"op": "park", "theme": okr_set.themes[int(holder.rpartition("/")[2])].id}
        case "add" if isinstance(value, dict):
            yield from _addition(holder, value, by_pointer, about)


def _addition(
    holder: str, value: Mapping[str, Any], by_pointer: Mapping[str, Item], about: str | None
) -> Iterator[dict[str, Any]]:
    parent, _, group = holder.rpartition("/")
    if parent not in by_pointer:
        return
    if group == "assumptions":
        yield {"op": "assume", "item": by_pointer[parent].id, "field": value["field"], "reason": value["reason"]}
    elif group in _KINDS:
        yield {
            "op": "add",
            "kind": _KINDS[group],
            "parent": by_pointer[parent].id,
            "text": value["text"],
            "like": about,
        }
