"""Every problem is named with its place; what the program writes is valid; records and schema agree."""

from __future__ import annotations

import copy
import dataclasses
import json
from pathlib import Path
from typing import Any, get_args

import pytest

from assistant import records
from assistant.errors import InvalidSet, NotASet
from assistant.records import LANGUAGE_CODES, OkrSet, from_json, to_json
from assistant.schema import MOST_PROBLEMS, parse_json, parse_set, problems, read_set, schema

EXAMPLES = Path(__file__).resolve().parents[1] / "docs" / "examples"


def example(name: str) -> Any:
    return json.loads((EXAMPLES / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["okr-set.v1", "lint-report.v1"])
def test_the_full_example_is_valid_and_really_full(name: str) -> None:
    data = example(f"{name}.json")
    assert problems(data, name) == []  # type: ignore[arg-type]
    definitions = dict(schema(name)["$defs"]) | {"": schema(name)}  # type: ignore[arg-type]
    never = {f"{kind or 'set'}.{field}" for kind, one in definitions.items() for field in one["properties"]}
    _cross_off(data, schema(name), schema(name), "set", never)  # type: ignore[arg-type]
    assert never == set(), "the example never fills these"


def _cross_off(data: Any, part: Any, whole: Any, kind: str, never: set[str]) -> None:
    """Walk data along its schema and strike every field that is filled."""
    if "$ref" in part:
        kind = part["$ref"].rsplit("/", 1)[1]
        part = whole["$defs"][kind]
    for choice in part.get("anyOf", ()):
        if data is not None and choice.get("type") != "null":
            _cross_off(data, choice, whole, kind, never)
    if isinstance(data, list):
        for each in data:
            _cross_off(each, part.get("items", {}), whole, kind, never)
    elif isinstance(data, dict):
        for field, inner in part.get("properties", {}).items():
            if data.get(field) not in (None, [], {}):
                never.discard(f"{kind}.{field}")
            _cross_off(data.get(field), inner, whole, kind, never)


NAMES = {
    "set": "OkrSet",
    "document": "DocumentEntry",
    "prompt": "PromptUsed",
    "kpi": "Kpi",
    "key_result": "KeyResult",
}


@pytest.mark.parametrize("kind", ["", *schema("okr-set.v1")["$defs"]])
def test_records_and_schema_name_the_same_fields_in_the_same_order(kind: str) -> None:
    part = schema("okr-set.v1")["$defs"][kind] if kind else schema("okr-set.v1")
    record = getattr(records, NAMES.get(kind or "set", kind.title()))
    fields = [field.name for field in dataclasses.fields(record)]
    assert [name for name in part["properties"] if name not in ("$schema", "schema_version")] == fields
    assert set(part["required"]) == set(part["properties"]), "nothing is left out"


def test_a_set_survives_the_way_out_and_back() -> None:
    data = example("okr-set.v1.json")
    okr_set = read_set(data)
    assert to_json(okr_set) == data
    assert from_json(OkrSet, to_json(okr_set)) == okr_set


def test_unknown_keys_are_ignored() -> None:
    data = {**example("okr-set.v1.json"), "colour": "blue"}
    assert problems(data) == []
    assert read_set(data).title == data["title"]


def broken(path: str, value: Any) -> Any:
    data = example("okr-set.v1.json")
    *way, last = path.split("/")
    place = data
    for step in way:
        place = place[int(step) if step.isdigit() else step]
    if value is Ellipsis:
        del place[last]
    else:
        place[last] = value
    return data


@pytest.mark.parametrize(
    ("path", "value", "pointer"),
    [
        ("title", ..., "/title"),
        ("title", 5, "/title"),
        ("schema_version", "2.0", "/schema_version"),
        ("language", "de", "/language"),
        ("period/start", "2027-02-30", "/period/start"),
        ("provenance/created_at", "yesterday", "/provenance/created_at"),
        ("owner/email", "no address", "/owner/email"),
        ("objectives/0/key_results", "none", "/objectives/0/key_results"),
        ("objectives/0/key_results/0/target", "five", "/objectives/0/key_results/0/target"),
        ("objectives/0/key_results/0/confidence", 11, "/objectives/0/key_results/0/confidence"),
        ("objectives/0/kpis/0/kinds", ["loud"], "/objectives/0/kpis/0/kinds/0"),
    ],
)
def test_each_problem_is_named_with_its_place_in_every_language(path: str, value: Any, pointer: str) -> None:
    said = set()
    for code in LANGUAGE_CODES:
        found = problems(broken(path, value), "okr-set.v1", code)
        assert [finding.pointer for finding in found] == [pointer]
        assert found[0].severity == "error" and found[0].why
        said.add(found[0].message)
    assert len(said) == len(LANGUAGE_CODES)


def test_all_problems_are_found_at_once() -> None:
    data = broken("title", ...)
    data["objectives"][0]["key_results"][0]["unit"] = 3
    data["documents"] = None
    assert {finding.pointer for finding in problems(data)} == {
        "/title",
        "/documents",
        "/objectives/0/key_results/0/unit",
    }


def test_a_set_that_breaks_its_schema_is_refused_with_the_first_place() -> None:
    with pytest.raises(InvalidSet) as refused:
        read_set(broken("objectives/0/title", ...))
    assert "/objectives/0/title" in str(refused.value)
    assert refused.value.findings


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff\xfe{", b'{"target": Infinity}', b"[" * 200_000])
def test_what_is_no_json_says_so(raw: bytes) -> None:
    with pytest.raises(NotASet):
        parse_set(raw)


def test_items_that_share_an_id_are_named_with_their_place_in_every_language() -> None:
    data = example("okr-set.v1.json")
    data["objectives"].append(copy.deepcopy(data["objectives"][0]))
    data["objectives"][-1]["id"] = "another"
    objective = data["objectives"][-1]
    twins = [
        f"/objectives/{len(data['objectives']) - 1}/{group}/{index}/id"
        for group in ("key_results", "kpis", "initiatives")
        for index, _ in enumerate(objective[group])
    ]
    said = set()
    for code in LANGUAGE_CODES:
        found = problems(data, "okr-set.v1", code)
        assert [(finding.pointer, finding.field, finding.severity) for finding in found] == [
            (pointer, "id", "error") for pointer in twins
        ]
        assert "/objectives/0/key_results/0/id" in found[0].message
        said.add(found[0].message)
    assert len(said) == len(LANGUAGE_CODES)
    with pytest.raises(InvalidSet):
        read_set(data)


@pytest.mark.parametrize("value", [10**18 + 1, -(10**18) - 1, 1e300, float("inf"), float("nan"), 10**400])
def test_a_number_that_no_other_reader_holds_is_a_finding_in_every_language(value: float) -> None:
    data = broken("objectives/0/key_results/0/target", value)
    said = {problems(data, "okr-set.v1", code)[0].message for code in LANGUAGE_CODES}
    assert len(said) == len(LANGUAGE_CODES)
    assert [each.pointer for each in problems(data)] == ["/objectives/0/key_results/0/target"]
    assert problems(broken("objectives/0/key_results/0/target", 10**18)) == []


def test_half_a_character_is_a_finding_in_every_language() -> None:
    data = broken("objectives/0/title", "Waste \ud83d less")
    said = {problems(data, "okr-set.v1", code)[0].message for code in LANGUAGE_CODES}
    assert len(said) == len(LANGUAGE_CODES)
    assert [each.pointer for each in problems(data)] == ["/objectives/0/title"]


@pytest.mark.parametrize(
    "raw", [b'{"a": [1e999]}', b'{"a": [-1e999]}', b'{"a": ["\\ud83d"]}', '{"a": ["\ud83d"]}'], ids=range(4)
)
def test_what_json_can_spell_and_nobody_can_write_is_refused_with_its_place(raw: bytes | str) -> None:
    with pytest.raises(NotASet) as refused:
        parse_json(raw)
    assert "/a/0" in str(refused.value)


@pytest.mark.parametrize("raw", [b'{"\\ud83d": 1}', b'{"a": ' + b"9" * 5000 + b"}"], ids=range(2))
def test_odd_keys_and_endless_numbers_are_refused(raw: bytes) -> None:
    with pytest.raises(NotASet) as refused:
        parse_json(raw)
    assert str(refused.value).encode("utf-8")


def test_problems_come_in_the_order_of_the_document() -> None:
    data = example("okr-set.v1.json")
    data["documents"] = [{**data["documents"][0], "pages": 0} for _ in range(12)]
    del data["objectives"][0]["title"]
    data["objectives"][0]["key_results"][0]["confidence"] = 11
    data["title"] = 5
    assert [finding.pointer for finding in problems(data)] == [
        "/title",
        *(f"/documents/{index}/pages" for index in range(12)),
        "/objectives/0/key_results/0/confidence",
        "/objectives/0/title",
    ]


def test_the_languages_of_the_schema_are_ours() -> None:
    assert set(get_args(records.LanguageCode)) == set(schema("okr-set.v1")["properties"]["language"]["enum"]) - {None}


def test_a_hostile_number_of_problems_is_cut_short() -> None:
    data = example("okr-set.v1.json")
    data["objectives"] = [1] * 100_000
    assert len(problems(data)) == MOST_PROBLEMS
