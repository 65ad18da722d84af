"""A finding's own fix, as the changes a person would have made by hand."""

from __future__ import annotations

from typing import Any

from assistant import pipeline
from assistant.records import Finding, OkrSet
from assistant.refining.fixing import changes_of
from assistant.settings import Settings
from assistant.store import Store


def fix_changes(do: str, okr_set: OkrSet, store: Store, settings: Settings) -> list[dict[str, Any]]:
    """The changes of `fix|rule|item|field|start`; the set is checked again, as it may have changed since.

    Raises nothing: where the finding is no longer there, nothing is left to fix.
    """
    _, rule, item_id, field, start = (*do.split("|"), "", "", "", "")[:5]
    report = pipeline.check(okr_set, store.documents_of(okr_set), settings)
    for finding in report.all_findings:
        place = (finding.rule, finding.item or "", finding.field or "", _start(finding))
        if place == (rule, item_id, field, start) and finding.fix:
            return list(changes_of(finding, okr_set))
    return []


def fix_name(finding: Finding) -> str:
    """The value of the button that applies a finding's fix."""
    return "|".join(("fix", finding.rule, finding.item or "", finding.field or "", _start(finding)))


def _start(finding: Finding) -> str:
    return "" if finding.start is None else str(finding.start)
