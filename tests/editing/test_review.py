"""A list of changes as pages and programs send it: all are made or none, and odd ones are refused, never a mishap."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from assistant import review
from assistant.errors import AssistantError, UsageError
from assistant.records import KeyResult, Kpi, Objective, OkrSet, Theme, to_json
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


def test_a_start_value_nobody_knows_is_marked_and_then_confirmed() -> None:
    marked = apply({"op": "assume", "item": "kr", "field": "baseline", "reason": "Eerst meten"}).okr_set
    (assumption,) = [each for each in marked.objectives[0].key_results[0].assumptions if each.field == "baseline"]
    assert (assumption.reason, assumption.confirmed_by) == ("Eerst meten", None)


@pytest.mark.parametrize("change", [{"reason": ""}, {"field": "colour"}, {"item": "nobody"}])
def test_an_assumption_needs_a_field_and_a_reason(change: dict[str, str]) -> None:
    with pytest.raises(AssistantError):
        apply({"op": "assume", "item": "kr", "field": "baseline", "reason": "Eerst meten", **change})


def test_a_theme_is_parked_and_taken_up_again() -> None:
    themed = replace(SET, themes=(Theme("t1", "Verspilling"),))

    def parked(**change: Any) -> bool | None:
        done = review.apply(themed, {}, [{"op": "park", **change}], by="Anna", at=AT, today=date(2026, 11, 21))
        return done.okr_set.themes[0].parked

    assert parked(theme="t1") is True
    assert parked(theme="t1", parked=False) is False
    with pytest.raises(AssistantError):
        parked(theme="t2")
