"""One item of a set, checked on its own: quick enough for every pause in somebody's typing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from assistant.lint.catalogue import rule_called
from assistant.lint.engine import Options, chosen_rules, findings_of, place_of, statement_of, surroundings
from assistant.lint.waived import Waived
from assistant.records import Finding, OkrSet, items

if TYPE_CHECKING:
    from assistant.document import Document


def lint_item(
    okr_set: OkrSet, item_id: str, options: Options, documents: Mapping[str, Document]
) -> tuple[Finding, ...]:
    """What `lint_set` finds in this item by the rules that look at one item; empty where there is no such item.

    The other items are not read, so rules that compare them (`compares`) stay silent.
    """
    around = surroundings(okr_set, options, documents)
    chosen = chosen_rules(options.select, options.ignore, options.severities, options.whole)
    waived = Waived(okr_set.waivers)
    for pointer, item in items(okr_set):
        if item.id == item_id and (statement := statement_of(pointer, item, okr_set, around)):
            found = (finding for finding in findings_of(statement, chosen, options) if not waived.covers(finding))
            return tuple(sorted(found, key=place_of))
    return ()


def compares(finding: Finding) -> bool:
    """Whether the finding comes of a look at the whole set, so that `lint_item` says nothing of it."""
    rule = rule_called(finding.rule)
    return rule is not None and rule.survey is not None
