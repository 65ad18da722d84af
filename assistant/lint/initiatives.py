"""Work that stands where a result belongs, moved to the initiatives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.languages import language
from assistant.lint.rule import Operation, Texts
from assistant.records import Edit, Initiative, KeyResult, item_id, to_json

if TYPE_CHECKING:
    from assistant.lint.statement import Statement

TO_INITIATIVES: Texts = {
    "en": "Move to the initiatives",
    "nl": "Verplaats naar de initiatieven",
    "sv": "Flytta till initiativen",
    "vi": "Chuyển sang phần sáng kiến",
    "zh": "移入举措",
}


def labelled(goal: Statement) -> tuple[Edit, ...]:
    """For a line of its own: the label that makes it an initiative ("Initiative: …")."""
    if goal.record is not None:
        return ()
    term = language(goal.lang).terms.initiative
    mark = "：" if goal.lang == "zh" else ": "
    return (Edit(0, 0, f"{term[:1].upper()}{term[1:]}{mark}"),)


def moved(goal: Statement) -> tuple[Operation, ...]:
    """For a key result of a set: out of the key results, into the initiatives of the same objective."""
    if not isinstance(goal.record, KeyResult) or goal.pointer is None:
        return ()
    objective = goal.pointer.partition("/key_results/")[0]
    initiative = Initiative(
        item_id(goal.record.id, "initiative"),
        goal.text,
        goal.record.owner,
        goal.record.deadline,
        (),
        goal.record.sources,
    )
    return (
        {"op": "add", "path": f"{objective}/initiatives/-", "value": to_json(initiative)},
        {"op": "remove", "path": goal.pointer},
    )
