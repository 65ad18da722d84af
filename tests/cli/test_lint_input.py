"""What `lint` takes: files by their name in any case, standard input by what it holds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from assistant.records import OkrSet, to_json
from tests.cli.terminal import okr

SET = json.dumps(to_json(OkrSet("s", "A set", "en"))).encode()
SPACED = json.dumps(to_json(OkrSet("s", "A set", "en")), indent=2).encode()
BOM = b"\xef\xbb\xbf"


def linted(tmp_path: Path, name: str, content: bytes, *flags: str) -> list[dict[str, Any]]:
    path = tmp_path / name
    path.write_bytes(content)
    return _items(okr("lint", path, "--format", "json", "--today", "2026-11-21", *flags).out)


def _items(out: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = json.loads(out)["items"]
    return items


def test_numbers_at_the_head_of_a_line_are_read_whole(tmp_path: Path) -> None:
    items = linted(tmp_path, "g.txt", b"2.5 million active users\n99.9% uptime\n-10 % costs\n")
    assert [item["text"] for item in items] == ["2.5 million active users", "99.9% uptime", "-10 % costs"]
    assert [item["reading"]["target"] for item in items[:2]] == [2_500_000, 99.9]


def test_lines_keep_the_kind_of_the_flag_unless_they_are_labelled(tmp_path: Path) -> None:
    lines = b"# Plan\nChurn from 10% to 5%\nObjective: Customers stay\nI1.1 Call them\n"
    assert [item["kind"] for item in linted(tmp_path, "g.md", lines)] == ["key_result", "objective"]
    assert [item["kind"] for item in linted(tmp_path, "g.md", lines, "--kind", "kpi")] == ["kpi", "objective"]


def test_labelled_lines_break_at_newlines_only(tmp_path: Path) -> None:
    lines = '{"id": null, "text": "Churn\u2028to 5%"}\r\n\r\n{"id": 7, "text": "NPS\\ud800 to 40"}\n'.encode()
    items = linted(tmp_path, "G.JSONL", lines)
    assert [(item["id"], item["line"], item["text"]) for item in items] == [
        ("1", 1, "Churn\u2028to 5%"),
        ("7", 3, "NPS\ufffd to 40"),
    ]


@pytest.mark.parametrize("raw", [SET, SPACED], ids=["one line", "indented"])
def test_a_set_is_known_by_its_name_and_on_standard_input_by_its_content(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "S2.JSON"
    path.write_bytes(raw)
    assert "objective-count" in okr("lint", path).out
    assert "objective-count" in okr("lint", "-", stdin=raw).out
    assert "objective-count" in okr("lint", "-", stdin=BOM + raw).out


def test_labelled_lines_on_standard_input() -> None:
    line = b'{ "text": "Say \\"schema_version\\" 40 times", "kind": "kpi" }\n'
    (item,) = _items(okr("lint", "-", "--format", "json", stdin=BOM + line).out)
    assert item["kind"] == "kpi"


def test_a_line_nested_beyond_reason_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "g.jsonl"
    path.write_bytes(b"[" * 200_000)
    run = okr("lint", path)
    assert (run.code, len(run.said)) == (3, 2)
