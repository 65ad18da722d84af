"""A finding's own fix, as the changes a person would have made by hand."""

from __future__ import annotations

from typing import Any

from assistant import pipeline
from assistant.editing import kind_of
from assistant.records import Finding, OkrSet, items
from assistant.settings import Settings
from assistant.store import Store
from web.pages.controls import TEXT_FIELD


def fix_changes(do: str, okr_set: OkrSet, store: Store, settings: Settings) -> list[dict[str, Any]]:
    """The changes of `fix|rule|item|field|start`; the set is checked again, as it may have changed since.

    Raises nothing: where the finding is no longer there, nothing is left to fix.
    """
    _, rule, item_id, field, start = (*do.split("|"), "", "", "", "")[:5]
    report = pipeline.check(okr_set, store.documents_of(okr_set), settings)
    for finding in report.all_findings:
        place = (finding.rule, finding.item or "", finding.field or "", _start(finding))
        if place == (rule, item_id, field, start) and finding.fix:
            return _changes(finding, okr_set)
    return []


def fix_name(finding: Finding) -> str:
    """The value of the button that applies a finding's fix."""
    return "|".join(("fix", finding.rule, finding.item or "", finding.field or "", _start(finding)))


def _start(finding: Finding) -> str:
    return "" if finding.start is None else str(finding.start)


def _changes(finding: Finding, okr_set: OkrSet) -> list[dict[str, Any]]:
    assert finding.fix
    by_pointer = dict(items(okr_set))
    item = next((each for each in by_pointer.values() if each.id == finding.item), None)
    changes: list[dict[str, Any]] = []
    if item is not None and finding.fix.edits:
        name = TEXT_FIELD[kind_of(item)]
        text = getattr(item, name)
        for edit in sorted(finding.fix.edits, key=lambda edit: edit.start, reverse=True):
            text = text[: edit.start] + edit.text + text[edit.end :]
        changes.append({"op": "set", "item": item.id, "field": name, "value": text})
    for operation in finding.fix.operations or ():
        pointer, _, name = str(operation["path"]).rpartition("/")
        if operation["op"] == "replace" and pointer in by_pointer:
            changes.append({"op": "set", "item": by_pointer[pointer].id, "field": name, "value": operation["value"]})
    return changes
