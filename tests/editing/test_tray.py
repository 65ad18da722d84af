"""Marit drops lines of the ferry plan and brings them back: nothing is lost, and nothing dropped is exported."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from assistant import review
from assistant.errors import AssistantError
from assistant.exporters import exporter
from assistant.records import Initiative, ItemState, KeyResult, Kpi, Objective, OkrSet, Waiver, from_json, to_json

AT = "2026-11-21T10:00:00+00:00"
PLAN = OkrSet(
    "set",
    "Ferries",
    "en",
    objectives=(
        Objective(
            "o1",
            "Islanders reach work on time",
            key_results=(KeyResult("kr1", "Punctuality from 82% to 92%"), KeyResult("kr2", "Cancelled trips to 10")),
            kpis=(Kpi("kpi1", "Punctuality", key_result_ids=("kr1",)),),
            initiatives=(Initiative("pier", "Renew the pier", key_result_ids=("kr1", "kr2")),),
        ),
        Objective("o2", "Crews stay", kpis=(Kpi("kpi2", "Staff turnover", key_result_ids=("kr1",)),)),
    ),
    waivers=(Waiver("uncited", "kr1", None, "Agreed", "Marit", AT), Waiver("uncited", None, None, "All", "Marit", AT)),
)


def after(*changes: dict[str, Any], plan: OkrSet = PLAN, state: Any = None) -> review.Reviewed:
    return review.apply(plan, state or {}, changes, by="Marit", at=AT, today=date(2026, 11, 21))


def drop(item: str) -> dict[str, str]:
    return {"op": "drop", "item": item}


def restore(item: str) -> dict[str, str]:
    return {"op": "restore", "item": item}


def same(one: OkrSet, other: OkrSet) -> bool:
    """Equal but for the order of exceptions, which means nothing."""
    return replace(one, waivers=()) == replace(other, waivers=()) and set(one.waivers) == set(other.waivers)


@pytest.mark.parametrize("item", ["o1", "o2", "kr1", "kr2", "kpi1", "pier"])
def test_what_was_dropped_comes_back_to_its_place_with_its_links_and_exceptions(item: str) -> None:
    gone = after(drop(item))
    words = to_json(from_json(OkrSet, to_json(gone.okr_set)))
    assert item not in str(words)
    back = after(restore(item), plan=gone.okr_set, state=gone.state)
    assert same(back.okr_set, PLAN)
    assert back.state[item].dropped is None


def test_the_tray_survives_being_written_and_read() -> None:
    state = after(drop("kr1")).state["kr1"]
    assert from_json(ItemState, to_json(state)) == state


def test_lines_dropped_one_by_one_come_back_in_any_order() -> None:
    changes = (drop("kr1"), drop("pier"), drop("o1"), restore("o1"), restore("pier"), restore("kr1"))
    assert same(after(*changes).okr_set, PLAN)


def test_a_line_waits_for_its_objective() -> None:
    with pytest.raises(AssistantError):
        after(drop("kr1"), drop("o1"), restore("kr1"))


def test_what_was_reviewed_still_is_after_it_came_back() -> None:
    kept = {"op": "keep", "item": "kr1"}
    assert after(kept, drop("o1"), restore("o1")).state["kr1"].reviewed


@pytest.mark.parametrize("form", ["json", "markdown"])
def test_no_export_holds_what_was_dropped(form: str) -> None:
    file = exporter(form).export(after(drop("kr2")).okr_set)
    assert "Cancelled" not in str(file)


@pytest.mark.parametrize(
    ("changes", "left"),
    [
        ((drop("kr1"), {"op": "remove", "item": "kr1"}), set()),
        ((drop("kr1"), {"op": "remove", "item": "o1"}), set()),
        ((drop("kr1"), drop("o1"), {"op": "remove", "item": "o1"}), set()),
        ((drop("kr1"), drop("o1")), {"kr1", "o1"}),
    ],
)
def test_what_is_removed_for_good_leaves_nothing_behind(changes: Any, left: set[str]) -> None:
    assert {name for name, each in after(*changes).state.items() if each.dropped} == left


@pytest.mark.parametrize("change", [restore("kr1"), restore("nobody"), drop("nobody"), {"op": "unlock", "item": "x"}])
def test_what_is_not_there_is_said_to_be(change: dict[str, str]) -> None:
    with pytest.raises(AssistantError):
        after(change)


def test_an_edited_line_is_locked_until_a_person_opens_the_lock() -> None:
    edited = {"op": "set", "item": "kr1", "field": "owner", "value": "Marit"}
    assert after(edited).state["kr1"].locked
    opened = after(edited, {"op": "unlock", "item": "kr1"}).state["kr1"]
    assert (opened.locked, opened.reviewed) == (False, True)
