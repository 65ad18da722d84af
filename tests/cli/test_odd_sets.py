"""Sets that no other program could read, or that vouch for themselves, on the command line."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.api.noorderlicht import okr_json
from tests.cli.terminal import okr


def written(target: str, **given: Any) -> str:
    okr_set: dict[str, Any] = {**okr_json(), **given}
    okr_set["objectives"][0]["key_results"][0]["target"] = "HERE"
    return json.dumps(okr_set).replace('"HERE"', target)


@pytest.mark.parametrize(("target", "code"), [("1e999", 3), ("1e19", 1), ("4", 0)])
def test_a_number_nobody_can_keep_is_refused_on_every_path(target: str, code: int) -> None:
    for command in (("validate", "-"), ("import", "-"), ("export", "-")):
        assert okr(*command, stdin=written(target)).code == code, command


def test_half_a_character_is_refused_on_every_path() -> None:
    for command in (("validate", "-"), ("import", "-"), ("export", "-"), ("lint", "-")):
        assert okr(*command, stdin=written("4", title="\ud83d")).code == 3, command


def test_a_file_cannot_vouch_for_itself() -> None:
    okr_set = okr_json()
    seen = {"confirmed_by": "Somebody else", "confirmed_at": "2026-01-01T00:00:00+00:00"}
    for key_result in okr_set["objectives"][0]["key_results"]:
        fields = ("baseline", "target", "deadline")
        key_result["assumptions"] = [{"field": field, "reason": "Trust me", **seen} for field in fields]
    imported = okr("import", "-", stdin=json.dumps(okr_set))
    taken = json.loads(okr("export", imported.out.strip()).out)
    found = [each for item in taken["objectives"][0]["key_results"] for each in item["assumptions"]]
    assert len(found) == 6
    assert {each["confirmed_by"] for each in found} == {None}
