"""A list of changes as pages and programs send it: all are made or none, and odd ones are refused, never a mishap."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from assistant import review
from assistant.errors import AssistantError, UsageError
from assistant.records import KeyResult, Kpi, Objective, OkrSet, to_json
from assistant.schema import problems

AT = "2026-11-21T10:00:00+00:00"
SET = OkrSet(
    "set",
    "Havenbakkerij",
    "nl",
    objectives=(
        Objective(
            "o",
            "Minder verspillen",
            key_results=(KeyResult("kr", "Retourbroden van 8% naar 4%"),),
            kpis=(Kpi("kpi", "Aandeel retour"),),
        ),
    ),
)


def apply(*changes: Any) -> review.Reviewed:
    return review.apply(SET, {}, changes, by="Anna", at=AT, today=date(2026, 11, 21))


def test_an_exception_to_a_rule_that_does_not_exist_says_where_the_rules_are() -> None:
    with pytest.raises(UsageError) as refused:
        apply({"op": "waive", "rule": "no-such-rule", "reason": "Agreed"})
    assert "okr-assistant rules" in refused.value.next_step
    assert apply({"op": "waive", "rule": "uncited", "reason": "Agreed"}).okr_set.waivers[0].rule == "uncited"


ODD = (None, True, 5, 1.5, float("inf"), 10**20, "", "x", "half \ud83d", [], ["a"], [None], {}, {"name": 5})


@pytest.mark.parametrize("operation", review.OPERATIONS)
@pytest.mark.parametrize("name", ["op", "item", "field", "value", "kind", "parent", "text", "steps", "rule", "reason"])
def test_an_odd_member_is_refused_or_kept_as_a_valid_set(operation: str, name: str) -> None:
    ordinary = {
        "op": operation,
        "item": "kr",
        "field": "owner" if operation == "fill_down" else "title" if operation == "detail" else "text",
        "value": "Retourbroden van 9% naar 4%",
        "kind": "key_result",
        "parent": "o",
        "text": "Retourbroden van 9% naar 4%",
        "steps": 1,
        "rule": "uncited",
        "reason": "Agreed",
    }
    for value in ODD:
        try:
            made = apply({**ordinary, name: value}).okr_set
        except AssistantError as refused:
            assert str(refused).encode("utf-8")
        else:
            assert problems(to_json(made)) == []
