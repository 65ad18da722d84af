"""From wire data to records: what is settled silently, what is named, what is given up."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant import schema as schemas
from assistant.candidate import Mapper, cited, essential, plain_text, problems, relaxed, settled
from assistant.errors import Cancelled, ModelError
from assistant.prompt import find
from assistant.records import OkrSet, to_json
from assistant.repair import repair
from tests.drafters.model.story import PLAN, brief, document, key_result, objective

DOCUMENT = document(*PLAN)
SHAPE = find(None, "draft").wire["properties"]["objectives"]["items"]
ALLOWED = {"type", "properties", "required", "additionalProperties", "items", "enum", "maxItems", "format", "description"}  # fmt: skip


def parts(shape: dict[str, Any], depth: int = 0) -> Any:
    """Every schema within a schema, with how many objects it lies in."""
    yield shape, depth
    for inner in shape.get("properties", {}).values():
        yield from parts(inner, depth + 1)
    if "items" in shape:
        yield from parts(shape["items"], depth)


@pytest.mark.parametrize("task", ["draft", "choose"])
def test_the_wire_schemas_use_only_what_every_server_honours(task: str) -> None:
    wire = find(None, task).wire
    names = 0
    for shape, depth in parts(wire):
        assert set(shape) <= ALLOWED
        assert depth <= 5
        if "object" in shape["type"]:
            names += len(shape["properties"])
            assert shape["additionalProperties"] is False
            assert shape["required"] == list(shape["properties"])
        if shape["type"] == "array":
            assert shape["maxItems"] <= 16
        if "format" in shape:
            assert shape["format"] == "date" and "null" in shape["type"]
        if "enum" in shape:
            assert (None in shape["enum"]) == ("null" in shape["type"])
    assert names < 60


def test_what_supports_an_item_is_asked_before_the_item() -> None:
    """Models write keys in the schema's order: first the evidence, then what it carries."""
    for shape, _ in parts(find(None, "draft").wire):
        if "evidence" in shape.get("properties", {}):
            assert next(iter(shape["properties"])) == "evidence"


def wire_valid(shape: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Whatever a server that enforces the schema may send."""
    if "enum" in shape:
        return st.sampled_from(shape["enum"])
    types = shape["type"] if isinstance(shape["type"], list) else [shape["type"]]
    text = st.dates().map(str) if shape.get("format") == "date" else st.text(max_size=12) | st.sampled_from(["s2", "[s3]"])  # fmt: skip
    kinds = {
        "null": lambda: st.none(),
        "string": lambda: text,
        "integer": lambda: st.integers(-2, 9),
        "number": lambda: st.floats(allow_nan=False, allow_infinity=False) | st.integers(),
        "array": lambda: st.lists(wire_valid(shape["items"]), max_size=2),
        "object": lambda: st.fixed_dictionaries({name: wire_valid(part) for name, part in shape["properties"].items()}),
    }
    return st.one_of([kinds[kind]() for kind in types])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(raw=wire_valid(SHAPE))
def test_any_wire_valid_draft_becomes_a_valid_set(raw: dict[str, Any]) -> None:
    usable = relaxed(settled(raw, SHAPE), SHAPE)
    if not essential(usable):
        return
    mapped = Mapper(DOCUMENT, "2027-06-30").objective(usable, 1, {})
    okr_set = OkrSet(id="1", title="Plan", language="en", period=brief().period, objectives=(mapped,))
    data = json.loads(json.dumps(to_json(okr_set), allow_nan=False))
    assert schemas.problems(data, "okr-set.v1") == []


def test_a_sound_objective_has_no_problems_and_stays_as_it_is() -> None:
    assert settled(objective(), SHAPE) == objective()
    assert relaxed(objective(), SHAPE) == objective()
    assert problems(objective(), DOCUMENT, "en") == []


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"title": None}, "title:"),
        ({"title": "  "}, "title: is empty"),
        ({"key_results": []}, "key_results: there is none"),
        ({"key_results": [key_result(target="93%")]}, "key_results[0].target:"),
        ({"key_results": [key_result(), key_result(deadline="June")]}, "key_results[1].deadline:"),
        ({"key_results": [key_result(direction="up")]}, "key_results[0].direction:"),
        ({"key_results": [key_result(target=10**30)]}, "key_results[0].target: is beyond reason"),
        ({"key_results": [key_result(target=float("inf"))]}, "key_results[0].target: is beyond reason"),
        ({"key_results": [key_result(target=True)]}, "key_results[0].target:"),
        ({"evidence": ["s77"], "key_results": [key_result(evidence=["page 3"])]}, "evidence: none of these"),
    ],
)
def test_each_fault_is_named_by_its_place(changes: dict[str, Any], place: str) -> None:
    found = problems(settled(objective(**changes), SHAPE), DOCUMENT, "en")
    assert any(line.startswith(place) for line in found), found


@pytest.mark.parametrize("raw", [None, [], "objective", 3, {"title": "x"}, {"key_results": "none"}])
def test_what_is_no_objective_has_problems_and_cannot_be_used(raw: Any) -> None:
    shaped = settled(raw, SHAPE)
    assert problems(shaped, DOCUMENT, "en")
    assert not essential(relaxed(shaped, SHAPE))


def test_ids_are_read_however_they_are_written() -> None:
    assert cited(["s2", "[S3]", "3", "s0005", "s99", "s2 and s3", ""], DOCUMENT) == ("s2", "s3", "s5")


def test_texts_are_one_clean_line() -> None:
    assert plain_text("  Doanh thu\u0000 ta\u0306ng\n\u202egấp\ud83d đôi  ") == "Doanh thu tăng gấp đôi"
    plain_text("x\ud800y").encode()


def test_whole_floats_are_whole_numbers() -> None:
    mended = settled(objective(key_results=[key_result(target=93.0, baseline=82.5)]), SHAPE)
    assert [type(mended["key_results"][0][name]) for name in ("target", "baseline")] == [int, float]


def test_repair_keeps_the_best_attempt() -> None:
    worst = objective(key_results=[key_result(target="x", baseline="y", deadline="z")])
    better = objective(key_results=[key_result(target="x")])
    answers = iter([json.dumps(better), json.dumps(worst)])
    repaired = repair(worst, DOCUMENT, "en", SHAPE, lambda raw, wrong: next(answers))
    assert repaired.objective is not None and repaired.objective["key_results"][0]["baseline"] == 82
    assert (repaired.emptied, repaired.asked) == (True, 2)


def test_repair_says_at_most_eight_things() -> None:
    seen: list[int] = []
    worst = objective(key_results=[key_result(target="x", baseline="y", deadline="z")] * 6)

    def ask(raw: Any, wrong: list[str]) -> str:
        seen.append(len(wrong))
        return ""

    repair(worst, DOCUMENT, "en", SHAPE, ask)
    assert seen == [8, 8]


def test_repair_never_raises_but_lets_the_person_stop() -> None:
    def dead(raw: Any, wrong: list[str]) -> str:
        raise ModelError("dead", "again")

    def stopped(raw: Any, wrong: list[str]) -> str:
        raise Cancelled("stopped")

    assert repair("rubbish", DOCUMENT, "en", SHAPE, dead).objective is None
    with pytest.raises(Cancelled):
        repair("rubbish", DOCUMENT, "en", SHAPE, stopped)
