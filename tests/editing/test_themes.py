"""What a person does with the themes of a set: a list of changes, each one revision that can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from assistant import review
from assistant.errors import AssistantError
from assistant.records import DocumentEntry, ItemState, Objective, OkrSet, Source, Theme, to_json
from assistant.schema import problems
from assistant.store import Store
from tests.jobs.scripted import TODAY

AT = "2026-11-21T10:00:00+00:00"


def source(start: int, document: str = "d-1") -> Source:
    return Source(document, None, f"s{start}", start, start + 5, "words")


WAITS = Theme("t-waits", "Shorter waits", (source(30), source(40)), parked=False)
STAFF = Theme("t-staff", "Staff who stay", (source(10), source(40)), parked=True)
ROOFS = Theme("t-roofs", "Dry roofs", (source(5, "d-2"),))
SET = OkrSet(
    "set",
    "Clinic",
    "en",
    documents=tuple(DocumentEntry(each, None, "0" * 64, "en", 100) for each in ("d-1", "d-2")),
    themes=(WAITS, STAFF, ROOFS),
    objectives=(
        Objective("o-waits", "Nobody waits long", theme_id="t-waits"),
        Objective("o-roofs", "Roofs keep dry", theme_id="t-roofs"),
    ),
)


def apply(*changes: dict[str, Any]) -> OkrSet:
    return review.apply(SET, {}, changes, by="Anna", at=AT, today=TODAY).okr_set


def merge(theme: str, into: str) -> dict[str, str]:
    return {"op": "merge_themes", "theme": theme, "into": into}


def test_a_new_name_leaves_sentences_and_objective_as_they_are() -> None:
    made = apply({"op": "rename_theme", "theme": "t-waits", "value": "  Seen\nin time "})
    assert made.themes[0] == replace(WAITS, name="Seen in time")
    assert made.objectives == SET.objectives


@pytest.mark.parametrize(
    ("theme", "into", "sentences", "parked", "takes_up"),
    [
        ("t-staff", "t-waits", [10, 30, 40], False, ["o-waits"]),
        ("t-waits", "t-staff", [10, 30, 40], False, ["o-waits"]),
        ("t-roofs", "t-waits", [30, 40, 5], False, ["o-waits", "o-roofs"]),
    ],
)
def test_two_themes_made_one_keep_every_sentence_and_every_objective(
    theme: str, into: str, sentences: list[int], parked: bool, takes_up: list[str]
) -> None:
    made = apply(merge(theme, into))
    assert [each.id for each in made.themes] == [each.id for each in SET.themes if each.id != theme]
    kept = next(each for each in made.themes if each.id == into)
    assert [each.start for each in kept.sources] == sentences
    assert kept.parked is parked
    assert [each.id for each in made.objectives if each.theme_id == into] == takes_up
    assert problems(to_json(made)) == []


def test_it_stays_set_aside_where_both_were() -> None:
    both = {"op": "park", "theme": "t-roofs"}
    assert [each.parked for each in apply(both, merge("t-roofs", "t-staff")).themes] == [False, True]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (merge("t-waits", "t-waits"), "cannot be merged with itself"),
        (merge("t-waits", "t-nowhere"), "no theme t-nowhere"),
        (merge("t-nowhere", "t-waits"), "no theme t-nowhere"),
        ({"op": "merge_themes", "theme": "t-waits"}, "lacks “into”"),
        ({"op": "rename_theme", "theme": "t-nowhere", "value": "X"}, "no theme t-nowhere"),
        ({"op": "rename_theme", "theme": "t-waits", "value": " "}, "lacks “value”"),
    ],
)
def test_what_cannot_be_done_is_said(change: dict[str, Any], says: str) -> None:
    with pytest.raises(AssistantError, match=says):
        apply(change)


def test_a_merge_can_be_undone(tmp_path: Any) -> None:
    with Store.open(tmp_path) as store:
        store.save_draft(SET, {}, author="offline", reason="drafted")
        merged = apply(merge("t-staff", "t-waits"))
        store.save_revision("set", merged, {}, expected_revision=1, author="Anna", reason="merge")
        assert store.undo("set", expected_revision=2, author="Anna").okr_set.themes == SET.themes


def test_states_of_items_stay_with_their_items() -> None:
    state = {"o-roofs": ItemState(reviewed=True)}
    made = review.apply(SET, state, [merge("t-roofs", "t-waits")], by="Anna", at=AT, today=TODAY)
    assert made.state == state
