"""The whole journey without the page, in each language, on a text that ships with the product."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant.approval import content_hash
from assistant.records import LANGUAGE_CODES, OkrSet, from_json
from assistant.samples import samples
from tests.cli.terminal import okr

TODAY = ("--today", "2026-11-21")


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_draft_approve_export(code: str, tmp_path: Path) -> None:
    text = samples(code)[1].text  # type: ignore[arg-type]
    drafted = okr("draft", "-", "--period", "2027", *TODAY, "--save", stdin=text)
    assert drafted.code == 0, drafted.err
    okr_set = json.loads(drafted.out)
    assert okr_set["language"] == code
    assert okr("validate", "-", stdin=drafted.out).code == 0

    listed = okr("list").out
    assert okr_set["id"] in listed
    assert okr_set["objectives"][0]["title"] in okr("show", okr_set["id"]).out.replace("\\", "")

    refused = okr("approve", okr_set["id"], "--by", "Anna Berg", *TODAY)
    assert (refused.code, len(refused.said)) == (1, 2), "open assumptions block"
    assert "assumption-open" in refused.out, "what blocks is listed"
    nameless = okr("approve", okr_set["id"], "--by", " ", "--confirm", "all", *TODAY)
    assert nameless.code == 2
    assert json.loads(okr("export", okr_set["id"]).out) == okr_set, "nothing is kept of a refused attempt"
    approval = ("approve", okr_set["id"], "--by", "Anna Berg", "--confirm", "all", *_exceptions(drafted.out), *TODAY)
    approved = okr(*approval)
    assert approved.code == 0, approved.err

    exported = okr("export", okr_set["id"]).out
    body = json.loads(exported)
    assert body["approval"]["by"] == "Anna Berg"
    assert content_hash(from_json(OkrSet, body)) == body["approval"]["sha256"]
    saved = tmp_path / "set.json"
    saved.write_text(exported, encoding="utf-8")
    assert okr("export", saved, "--format", "json").out == exported


def _exceptions(okr_set: str) -> list[str]:
    """One exception for every rule that warns, as a person in a hurry would give them."""
    report = json.loads(okr("lint", "-", "--format", "json", *TODAY, stdin=okr_set).out)
    found = [*report["findings"], *(finding for item in report["items"] for finding in item["findings"])]
    rules = sorted({finding["rule"] for finding in found if finding["severity"] == "warning"})
    return [part for rule in rules for part in ("--waive", f"{rule}=agreed with the board")]


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_the_same_text_drafts_to_the_same_bytes(code: str) -> None:
    text = samples(code)[2].text  # type: ignore[arg-type]

    def bare(out: str) -> dict[str, object]:
        data = json.loads(out)
        data["id"] = data["provenance"]["created_at"] = None
        return data  # type: ignore[no-any-return]

    first, second = (okr("draft", "-", "--period", "2027", *TODAY, stdin=text).out for _ in range(2))
    assert bare(first) == bare(second)


def test_goals_are_checked_line_by_line(tmp_path: Path) -> None:
    goals = tmp_path / "goals.md"
    goals.write_text(
        "# Q1\n\n- Reduce churn from 10% to 5% by 30 June 2027\n1. Klanttevredenheid van 7,2 naar 8,0 vóór 1 juli 2027\n```\nnot a goal\n```\n",
        encoding="utf-8",
    )
    run = okr("lint", "--format", "json", *TODAY, goals)
    assert run.code == 0, run.out
    items = json.loads(run.out)["items"]
    assert [(item["line"], item["lang"], item["reading"]["target"]) for item in items] == [(3, "en", 5), (4, "nl", 8)]


def test_a_set_can_be_imported_and_the_store_copied(tmp_path: Path) -> None:
    drafted = okr("draft", "-", "--period", "2027", *TODAY, stdin=samples("en")[0].text)
    imported = okr("import", "-", stdin=drafted.out)
    assert imported.code == 0, imported.err
    backup = tmp_path / "copy.db"
    assert okr("backup", backup).code == 0
    assert okr("backup", backup).code != 0, "a backup never overwrites"
    elsewhere = {"OKR_DATA_DIR": str(tmp_path / "elsewhere")}
    assert okr("restore", backup, **elsewhere).code == 0
    assert imported.out.strip() in okr("list", **elsewhere).out
    assert okr("check", **elsewhere).code == 0


def test_a_title_from_elsewhere_does_not_steer_the_terminal() -> None:
    drafted = json.loads(okr("draft", "-", "--period", "2027", *TODAY, stdin=samples("en")[0].text).out)
    drafted["title"] = "\x1b[2J\x1b]0;gone\x07\r\nFAKE-ID  approved"
    imported = okr("import", "-", stdin=json.dumps(drafted))
    for run in (okr("list"), okr("show", imported.out.strip())):
        assert run.code == 0 and run.out
        assert not set(run.out) & set("\x1b\x07\r")
    assert len(okr("list").out.splitlines()) == 1


def test_a_short_line_is_read_in_the_language_of_the_lines_around_it() -> None:
    lines = "Öka leveransprecisionen från 94 % till 98 % senast 30 juni 2027\nHög personalnöjdhet\nMinska svinnet med 20 %\n"
    report = json.loads(okr("lint", "-", "--format", "json", *TODAY, stdin=lines).out)
    assert {item["lang"] for item in report["items"]} == {"sv"}
