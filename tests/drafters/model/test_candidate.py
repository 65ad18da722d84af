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
from assistant.prompt import Prompt, find, prompts
from assistant.records import LANGUAGE_CODES, LanguageCode, OkrSet, to_json
from assistant.repair import Wrong, repair
from tests.drafters.model.story import PLAN, brief, document, key_result, kpi, objective, told

DOCUMENT = document(*PLAN)
DRAFT, OBJECTIVE = find("draft@v3", "draft"), find(None, "objective")
SHAPE = DRAFT.wire["properties"]["objectives"]["items"]
ALLOWED = {"type", "properties", "required", "additionalProperties", "items", "enum", "maxItems", "format", "description"}  # fmt: skip


def parts(shape: dict[str, Any], depth: int = 0) -> Any:
    """Every schema within a schema, with how many objects it lies in."""
    yield shape, depth
    for inner in shape.get("properties", {}).values():
        yield from parts(inner, depth + 1)
    if "items" in shape:
        yield from parts(shape["items"], depth)


@pytest.mark.parametrize("prompt", [prompt for prompt in prompts() if prompt.shipped], ids=lambda prompt: prompt.id)
def test_the_wire_schemas_use_only_what_every_server_honours(prompt: Prompt) -> None:
    wire = prompt.wire
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


@pytest.mark.parametrize("prompt", [prompt for prompt in prompts() if prompt.shipped], ids=lambda prompt: prompt.id)
def test_what_supports_an_item_is_asked_before_the_item(prompt: Prompt) -> None:
    """Models write keys in the schema's order: first the evidence, then what it carries."""
    for shape, _ in parts(prompt.wire):
        if "evidence" in shape.get("properties", {}):
            assert next(iter(shape["properties"])) == "evidence"


def test_one_objective_alone_has_the_shape_it_has_in_a_draft() -> None:
    assert dict(OBJECTIVE.wire) == SHAPE


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


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Wait <5 days, then >3", "Wait <5 days, then >3"),
        ("Sail <b>on time</b><script>alert(1)</script>", "Sail on timealert(1)"),
        ("Sail on time, see https://ferries.example/win?a=1 now", "Sail on time, see now"),
        ("[Click](javascript:alert(1)) to sail", ") to sail"),
        ("![x](http://ferries.example/x.png) Punctuality", "Punctuality"),
        ("Data: 5 of 7 boats", "Data: 5 of 7 boats"),
        ("按时开航 www.example.com 率", "按时开航 率"),
    ],
)
def test_links_and_markup_have_no_place_in_a_goal(said: str, kept: str) -> None:
    assert plain_text(said) == kept


def test_whole_floats_are_whole_numbers() -> None:
    mended = settled(objective(key_results=[key_result(target=93.0, baseline=82.5)]), SHAPE)
    assert [type(mended["key_results"][0][name]) for name in ("target", "baseline")] == [int, float]


def form_of(raw: Any) -> Wrong:
    return Wrong(form=tuple(problems(raw, DOCUMENT, "en")))


def test_repair_keeps_the_best_attempt() -> None:
    worst = objective(key_results=[key_result(target="x", baseline="y", deadline="z")])
    better = objective(key_results=[key_result(target="x")])
    answers = iter([json.dumps(better), json.dumps(worst)])
    repaired = repair(worst, SHAPE, form_of, lambda raw, wrong: next(answers))
    assert repaired.objective is not None and repaired.objective["key_results"][0]["baseline"] == 82
    assert (repaired.emptied, repaired.asked) == (True, 2)


def test_repair_says_at_most_eight_things() -> None:
    seen: list[int] = []
    worst = objective(key_results=[key_result(target="x", baseline="y", deadline="z")] * 6)

    def ask(raw: Any, wrong: list[str]) -> str:
        seen.append(len(wrong))
        return ""

    repair(worst, SHAPE, form_of, ask)
    assert seen == [8, 8]


def test_repair_never_raises_but_lets_the_person_stop() -> None:
    def dead(raw: Any, wrong: list[str]) -> str:
        raise ModelError("dead", "again")

    def stopped(raw: Any, wrong: list[str]) -> str:
        raise Cancelled("stopped")

    assert repair("rubbish", SHAPE, form_of, dead).objective is None
    with pytest.raises(Cancelled):
        repair("rubbish", SHAPE, form_of, stopped)


def test_what_a_reader_would_object_to_is_asked_again_and_never_emptied() -> None:
    """The form is right, so whatever the model says next, no value is lost; if it stands by it, it is not pressed."""
    asked: list[list[str]] = []

    def objects(raw: Any) -> Wrong:
        return Wrong(content=("key_results[0].target: no sentence holds 93",))

    def insists(raw: Any, wrong: list[str]) -> str:
        asked.append(wrong)
        return json.dumps(raw)

    repaired = repair(objective(), SHAPE, objects, insists)
    assert (repaired.objective, repaired.emptied) == (objective(), False)
    assert asked == [["key_results[0].target: no sentence holds 93"]]


OTHERS = {
    "en": ("nl", "Hoe vaak een reiziger per jaar met ons mee vaart, gemeten over alle lijnen samen"),
    "nl": ("sv", "Hur ofta en resenär åker med oss under ett år, räknat över alla linjer"),
    "sv": ("vi", "Số lần một hành khách đi tàu của chúng tôi trong một năm, tính trên mọi tuyến"),
    "vi": ("zh", "每位乘客一年内乘坐我们渡轮的平均次数，按全部航线计算"),
    "zh": ("en", "How often a traveller sails with us in a year, counted over all of our lines"),
}


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_one_field_in_another_language_is_named(code: LanguageCode) -> None:
    """The objective as a whole is right; a definition that slipped is asked for again by its place."""
    first = told(code)[0]
    other, words = OTHERS[code]
    mixed = {**first, "rationale": None, "kpis": [kpi(name="KPI", definition=words, why=None)], "initiatives": []}
    assert problems(settled(mixed, SHAPE), DOCUMENT, code) == [
        f"kpis[0].definition: is in “{other}”; write it in “{code}”."
    ]
