"""Lines of another kind, copies and other places: Noor puts the ferry plan in order, in five languages."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from assistant import review
from assistant.editing import EDITABLE, TURNS, find, kind_of
from assistant.errors import AssistantError
from assistant.reading import read_goal
from assistant.records import (
    LANGUAGE_CODES,
    Alignment,
    Assumption,
    Initiative,
    KeyResult,
    Kpi,
    LanguageCode,
    Objective,
    OkrSet,
    Owner,
    Source,
    Theme,
    numbers,
    to_json,
)
from assistant.schema import problems

AT = "2026-11-21T10:00:00+00:00"
TODAY = date(2026, 11, 21)
NOOR = Owner("Noor", "planner", "noor@example.org")
CITED = (Source("d", None, "s1", 0, 5, "Ferry"),)


def plan(language: LanguageCode = "en", **kpi: Any) -> OkrSet:
    return OkrSet(
        "set",
        "Ferries",
        language,
        themes=(Theme("t1", "On time"),),
        objectives=(
            Objective(
                "o1",
                "Islanders reach work on time",
                key_results=(
                    KeyResult(
                        "kr1",
                        "Punctuality from 82% to 92%",
                        metric="punctuality",
                        baseline=82,
                        target=92,
                        unit="%",
                        owner=NOOR,
                        deadline="2027-06-30",
                        sources=CITED,
                        assumptions=(Assumption("baseline", "Counted by hand."), Assumption("stretch", "A hope.")),
                    ),
                    KeyResult("kr2", "Cancelled trips to 10"),
                ),
                kpis=(Kpi("kpi1", "Punctuality", key_result_ids=("kr2",), **kpi),),
                initiatives=(
                    Initiative("pier", "Open 3 quays", owner=NOOR, deadline="2027-03-31", sources=CITED),
                    Initiative("crews", "Train crews", key_result_ids=("kr1",)),
                ),
            ),
            Objective("o2", "Crews stay"),
        ),
    )


def after(*changes: dict[str, Any], start: OkrSet | None = None) -> review.Reviewed:
    return review.apply(start or plan(), {}, changes, by="Noor", at=AT, today=TODAY)


def turned(item: str, into: str, start: OkrSet | None = None) -> tuple[Any, OkrSet]:
    done = after({"op": "turn", "item": item, "into": into}, start=start)
    assert problems(to_json(done.okr_set)) == []
    assert done.state[done.added[0]].reviewed
    return find(done.okr_set, done.added[0]), done.okr_set


@pytest.mark.parametrize(("item", "into"), [("kr1", "initiative"), ("pier", "key_result"), ("kr1", "kpi")])
def test_owner_deadline_and_sources_go_along_and_the_old_line_goes(item: str, into: str) -> None:
    old = find(plan(), item)
    new, okr_set = turned(item, into)
    assert kind_of(new) == into
    assert (new.owner, new.deadline, new.sources) == (old.owner, getattr(old, "deadline", None), old.sources)
    assert item not in numbers(okr_set)
    assert item not in str(to_json(okr_set)), "something still points at the old line"


def test_a_key_result_kept_an_eye_on_keeps_its_figures_under_their_names() -> None:
    kpi, _ = turned("kr1", "kpi")
    assert (kpi.name, kpi.current, kpi.target, kpi.unit, kpi.role) == ("punctuality", 82, 92, "%", "health")
    assert [each.field for each in kpi.assumptions] == ["current"]


SENTENCES = {
    "en": "Increase Punctuality from 82% to 92% by 30 June 2027",
    "nl": "Punctuality van 82 % naar 92 % verhogen, uiterlijk 30 juni 2027",
    "sv": "Öka Punctuality från 82 % till 92 % senast 30 juni 2027",
    "vi": "Tăng Punctuality từ 82% lên 92%",
    "zh": "Punctuality从82%提高到92%，不晚于2027年6月30日",
}


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_a_promoted_kpi_stays_and_both_know_of_each_other(language: LanguageCode) -> None:
    figures = {"current": 82, "target": 92, "unit": "%", "direction": "increase", "deadline": "2027-06-30"}
    start = plan(language, **figures, assumptions=(Assumption("current", "Counted."),))
    made, okr_set = turned("kpi1", "key_result", start)
    kpi = find(okr_set, "kpi1")
    assert isinstance(kpi, Kpi) and kpi.key_result_ids == ("kr2", made.id)
    assert kpi.name == made.metric == "Punctuality"
    reading = read_goal(made.text, language, today=TODAY)
    assert (reading.baseline, reading.target, reading.deadline) == (82, 92, "2027-06-30"), made.text
    assert [each.field for each in made.assumptions] == ["baseline"]


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_a_kpi_without_a_target_becomes_a_key_result_with_one_to_agree(language: LanguageCode) -> None:
    made, _ = turned("kpi1", "key_result", plan(language))
    assert "[…]" in made.text
    assert [(each.field, each.confirmed_by) for each in made.assumptions] == [("target", None)]


@pytest.mark.parametrize("kind", ["objective", "key_result", "kpi", "initiative"])
def test_no_line_becomes_what_it_cannot_be(kind: str) -> None:
    item = {"objective": "o1", "key_result": "kr1", "kpi": "kpi1", "initiative": "pier"}[kind]
    for into in {"objective", "key_result", "kpi", "initiative", "bridge"} - set(TURNS[kind]):
        with pytest.raises(AssistantError):
            after({"op": "turn", "item": item, "into": into})


def test_a_copy_stands_right_below_and_numbers_follow() -> None:
    done = after({"op": "duplicate", "item": "kr1"})
    (new,) = done.added
    assert [each.id for each in done.okr_set.objectives[0].key_results] == ["kr1", new, "kr2"]
    assert numbers(done.okr_set)[new] == "KR1.2"
    copy, old = find(done.okr_set, new), find(done.okr_set, "kr1")
    assert to_json(copy) == {**to_json(old), "id": new}


def test_a_copied_objective_links_to_its_own_lines() -> None:
    done = after({"op": "duplicate", "item": "o1"})
    copy = done.okr_set.objectives[1]
    assert len(numbers(done.okr_set)) == 13
    assert copy.kpis[0].key_result_ids == (copy.key_results[1].id,)
    assert copy.initiatives[1].key_result_ids == (copy.key_results[0].id,)


@pytest.mark.parametrize("item", ["kr1", "kpi1", "pier"])
def test_a_line_moves_to_the_end_of_another_objective(item: str) -> None:
    moved = after({"op": "move_to", "item": item, "parent": "o2"}).okr_set
    assert numbers(moved)[item].endswith("2.1")
    back = after({"op": "move_to", "item": item, "parent": "o1"}, start=moved).okr_set
    assert set(numbers(back).values()) == set(numbers(plan()).values())


@pytest.mark.parametrize(("item", "parent"), [("o1", "o2"), ("kr1", "kr2"), ("kr1", "nobody"), ("nobody", "o2")])
def test_what_cannot_stand_there_is_refused(item: str, parent: str) -> None:
    with pytest.raises(AssistantError):
        after({"op": "move_to", "item": item, "parent": parent})


@pytest.mark.parametrize(
    ("add", "place"),
    [
        ({"kind": "key_result", "parent": "o1", "after": "kr1"}, "KR1.2"),
        ({"kind": "key_result", "parent": "o1"}, "KR1.3"),
        ({"kind": "initiative", "parent": "o1", "after": "kr1"}, "I1.3"),
        ({"kind": "kpi", "parent": "o2", "after": "kpi1"}, "KPI2.1"),
        ({"kind": "objective", "after": "o1"}, "O2"),
    ],
)
def test_a_new_line_stands_below_the_one_it_follows(add: dict[str, str], place: str) -> None:
    done = after({"op": "add", "text": "Fewer missed trips", **add})
    assert numbers(done.okr_set)[done.added[0]] == place


def test_one_lines_owner_goes_to_all_that_lack_one() -> None:
    filled = after({"op": "fill_down", "field": "owner", "item": "kr1"}).okr_set
    assert {find(filled, each).owner for each in numbers(filled)} == {NOOR}
    for change in ({"field": "owner", "item": "kr2"}, {"field": "colour", "item": "kr1"}, {"field": "owner"}):
        with pytest.raises(AssistantError):
            after({"op": "fill_down", **change})


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        ("depends_on", "The harbour office\r\n\r\n Crew planning ", ("The harbour office", "Crew planning")),
        ("depends_on", ["Harbour"], ("Harbour",)),
        ("aligned_to", "company-2027 / o3 / kr9\nteam", (Alignment("company-2027", "o3", "kr9"), Alignment("team"))),
        ("aligned_to", [{"set_id": "company-2027"}], (Alignment("company-2027"),)),
        ("weight", "0,5", 0.5),
        ("theme_id", "t1", "t1"),
        ("theme_id", "", None),
    ],
)
def test_an_objective_has_links_to_elsewhere(field: str, typed: Any, value: Any) -> None:
    start = plan("nl")
    done = after({"op": "set", "item": "o1", "field": field, "value": typed}, start=start).okr_set
    assert getattr(done.objectives[0], field) == value
    assert problems(to_json(done)) == []


@pytest.mark.parametrize(("field", "typed"), [("theme_id", "t9"), ("aligned_to", "a/b/c/d"), ("depends_on", [5])])
def test_a_link_to_nowhere_is_refused(field: str, typed: Any) -> None:
    with pytest.raises(AssistantError):
        after({"op": "set", "item": "o1", "field": field, "value": typed})


def test_every_field_of_an_item_can_be_edited_but_what_the_program_keeps() -> None:
    kept = {"id", "catalogue_id", "sources", "assumptions", "key_results", "kpis", "initiatives"}
    records = {"objective": Objective, "key_result": KeyResult, "kpi": Kpi, "initiative": Initiative}
    for kind, record in records.items():
        assert set(record.__dataclass_fields__) - kept == set(EDITABLE[kind])
