"""A run, from the first call to the report: in rounds, resumable, held to its baseline."""

from __future__ import annotations

import json
import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assistant import pipeline
from assistant.completion import Event, Finished, Request, Text, Usage
from assistant.completion.prices import Price
from assistant.document import Document
from assistant.drafters import Brief, Drafted, Report, silent
from assistant.errors import ModelError
from assistant.settings import Settings
from eval.answering import Book, ask, open_book
from eval.arms import Arm
from eval.case import Case
from eval.cases import in_folder
from eval.comparison import compare
from eval.drafting import draft
from eval.faults import without_grounding
from eval.progress import Silent
from eval.report import markdown, text
from eval.rows import Row, RunFolder, RunInfo, values
from eval.runner import Runner, jobs_of

OFFLINE = Arm("offline")
MODEL = Arm("model", drafter="openai", model="tern-7b", prices=Price(1.0, 2.0))


def objective(title: str, number: int, *, evidence: str = "s3") -> dict[str, Any]:
    key_result = {"evidence": [evidence], "text": f"Key result {number}: [X]", "metric": "m", "kind": "metric", "done_when": None, "direction": None, "change": None, "comparator": None, "baseline": None, "target": None, "target_high": None, "stretch": None, "unit": None, "deadline": None, "open": None}  # fmt: skip
    return {"evidence": [evidence], "title": title, "rationale": None, "theme": None, "commitment": None, "key_results": [key_result], "kpis": [], "initiatives": []}  # fmt: skip


class Answering:
    """An endpoint that drafts one objective; the first answer lacks its evidence and is mended when asked again."""

    def __init__(self, *, broken_first: bool = False, seconds: float = 0.0) -> None:
        self.asked: list[Request] = []
        self.at_once = self.most_at_once = 0
        self._broken_first = broken_first
        self._seconds = seconds
        self._lock = threading.Lock()

    def complete(self, request: Request) -> Iterator[Event]:
        with self._lock:
            self.asked.append(request)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        time.sleep(self._seconds)
        again = request.schema_name == "okr_objective"
        drafted = objective("Crossings run on time", 1, evidence="s3" if again or not self._broken_first else "s999")
        yield Text(json.dumps(drafted if again else {"title": "Ferries", "themes": [], "objectives": [drafted]}))
        with self._lock:
            self.at_once -= 1
        yield Finished("stop", Usage(1000, 500), "tern-7b")


def run(cases: tuple[Case, ...], settings: Settings, arm: Arm, book: Book, endpoint: Answering | None = None, repeats: int | None = None) -> list[Row]:  # fmt: skip
    rows: list[Row] = []
    completer_of = None if endpoint is None else lambda _: endpoint
    Runner(settings, book, completer_of, 4, rows.append, Silent()).run(jobs_of([arm], cases, repeats))
    return rows


def test_the_offline_drafter_needs_nobody(folder: Path, settings: Settings) -> None:
    rows = run(in_folder(folder), settings, OFFLINE, Book({}))
    assert [row.case for row in rows] == ["en-ferry", "en-ferry-winter"]
    assert values(rows, "quotes_verbatim") == {"en-ferry": 1.0, "en-ferry-winter": 1.0}
    assert all(row.okr_set["language"] == "en" for row in rows)


def test_a_model_is_asked_in_rounds_and_its_answers_are_kept(folder: Path, settings: Settings, tmp_path: Path) -> None:
    kept = tmp_path / "recordings"
    endpoint = Answering(broken_first=True)
    rows = run(in_folder(folder), settings, MODEL, open_book("record-missing", [kept], kept), endpoint)
    assert [request.schema_name for request in endpoint.asked] == ["okr_draft"] * 2 + ["okr_objective"] * 2
    assert len(list(kept.rglob("*.txt"))) == 4
    assert values(rows, "repairs") == {"en-ferry": 1.0, "en-ferry-winter": 1.0}
    assert values(rows, "cost") == {"en-ferry": 0.004, "en-ferry-winter": 0.004}

    again = run(in_folder(folder), settings, MODEL, open_book("replay", [kept], kept))
    assert [row.scores for row in again] == [row.scores for row in rows], "a replay tells the same"


def test_a_replay_that_lacks_an_answer_fails_and_says_what_to_do(folder: Path, settings: Settings) -> None:
    with pytest.raises(ModelError) as raised:
        run(in_folder(folder), settings, MODEL, Book({}))
    assert "2 calls of the arm “model” are not recorded" in str(raised.value)
    assert "eval requests" in raised.value.next_step


def test_a_replay_that_lacks_only_the_repair_fails_too(folder: Path, settings: Settings, tmp_path: Path) -> None:
    """The drafter would go on without its repair; a measurement must not."""
    kept = tmp_path / "recordings"
    run(in_folder(folder)[:1], settings, MODEL, open_book("record-missing", [kept], kept), Answering(broken_first=True))
    repair = next(path for path in kept.rglob("*.txt") if '"task": "okr_objective"' in path.read_text(encoding="utf-8"))
    repair.unlink()
    with pytest.raises(ModelError, match="1 calls"):
        run(in_folder(folder)[:1], settings, MODEL, open_book("replay", [kept], kept))


def test_live_keeps_nothing_and_refresh_asks_anew(folder: Path, settings: Settings, tmp_path: Path) -> None:
    kept = tmp_path / "recordings"
    run(in_folder(folder), settings, MODEL, open_book("live", [kept], kept), Answering())
    assert not kept.exists()
    for _ in range(2):
        endpoint = Answering()
        run(in_folder(folder), settings, MODEL, open_book("refresh", [kept], kept), endpoint)
        assert len(endpoint.asked) == 2


def test_repeats_are_asked_apart(folder: Path, settings: Settings) -> None:
    endpoint = Answering()
    rows = run(in_folder(folder)[:1], settings, MODEL, Book({}), endpoint, repeats=3)
    assert len({request.sha256 for request in endpoint.asked}) == 3
    assert sorted(row.repeat for row in rows) == [0, 1, 2]
    assert set(values(rows, "calls")) == {"en-ferry"}, "and are one case in the figures"


def test_calls_are_made_at_once(settings: Settings) -> None:
    from assistant.completion import Message

    endpoint = Answering(seconds=0.02)
    requests = [Request("tern-7b", (Message("user", str(n)),)) for n in range(16)]
    ask(requests, endpoint, Book({}), at_once=8)
    assert 2 <= endpoint.most_at_once <= 8


class Dead(Answering):
    def complete(self, request: Request) -> Iterator[Event]:
        raise ModelError("Nothing answers at %(address)s.", "Start it.", values={"address": "http://127.0.0.1:1"})


class Flaky(Answering):
    """Fails the second call."""

    def complete(self, request: Request) -> Iterator[Event]:
        if len(self.asked) == 1:
            self.asked.append(request)
            raise ModelError("The model server failed (503).", "Try again.", permanent=False)
        yield from super().complete(request)


def test_a_call_that_failed_breaks_its_draft_and_is_kept_by_nobody(folder: Path, settings: Settings, tmp_path: Path) -> None:  # fmt: skip
    kept = tmp_path / "recordings"
    rows = run(in_folder(folder), settings, MODEL, open_book("record-missing", [kept], kept), Flaky())
    assert sorted(row.broken for row in rows) == [False, True]
    assert len(list(kept.rglob("*.txt"))) == 1
    assert {row.scores["schema_valid"][0] for row in rows} == {0.0, 1.0}


class Stopping(Answering):
    """The person presses Ctrl-C while the second call is under way."""

    def complete(self, request: Request) -> Iterator[Event]:
        with self._lock:
            self.begun = getattr(self, "begun", 0) + 1
            second = self.begun > 1
        if second:
            time.sleep(0.3)
            raise KeyboardInterrupt
        yield from super().complete(request)


def test_what_was_paid_for_is_kept_when_the_run_is_stopped(folder: Path, settings: Settings, tmp_path: Path) -> None:
    for mode, place in (("record-missing", "recordings"), ("live", "answers"), ("refresh", "answers")):
        own, answers = tmp_path / mode / "recordings", tmp_path / mode / "answers"
        with pytest.raises(KeyboardInterrupt):
            run(in_folder(folder), settings, MODEL, open_book(mode, [own], own, answers), Stopping())  # type: ignore[arg-type]
        assert len(list((tmp_path / mode / place).rglob("*.txt"))) == 1
        again = Answering()
        run(in_folder(folder), settings, MODEL, open_book(mode, [own], own, answers), again)  # type: ignore[arg-type]
        assert len(again.asked) == 1, "going on asks only for the rest"


class Crashing:
    engine = "offline"

    def draft(self, document: Document, brief: Brief, report: Report = silent) -> Drafted:
        raise IndexError("tuple index out of range")


def test_a_drafters_own_fault_is_an_outcome_too(case: Case, settings: Settings) -> None:
    outcome = draft(case, Crashing(), settings)
    assert outcome.okr_set is None and "IndexError" in (outcome.error or "")


def test_a_prompt_that_changes_each_time_does_not_ask_for_ever(
    folder: Path, settings: Settings, tmp_path: Path
) -> None:
    version = tmp_path / "prompts" / "draft" / "v9"
    shutil.copytree(Path("prompts/draft/v1"), version)
    manifest = (version / "manifest.toml").read_text(encoding="utf-8").replace('"v1"', '"v9"')
    (version / "manifest.toml").write_text(manifest, encoding="utf-8")
    with (version / "user.jinja").open("a", encoding="utf-8") as user:
        user.write("{{ range(99999) | random }}")
    arm = replace(MODEL, prompt="draft@v9", prompts=tmp_path / "prompts")
    with pytest.raises(ModelError, match="60 rounds"):
        run(in_folder(folder)[:1], settings, arm, Book({}), Answering())


def test_an_endpoint_that_is_not_there_ends_the_run(folder: Path, settings: Settings, tmp_path: Path) -> None:
    kept = tmp_path / "recordings"
    with pytest.raises(ModelError, match="Nothing answers"):
        run(in_folder(folder), settings, MODEL, open_book("record-missing", [kept], kept), Dead())
    assert not kept.exists(), "a failure is no answer to keep"


def test_a_worsened_draft_loses_its_assumptions_and_gains_numbers(case: Case, settings: Settings) -> None:
    drafted = draft(case, pipeline.drafter_for(settings), settings).okr_set
    assert drafted
    worse = without_grounding(drafted)
    key_results = [each for objective in worse.objectives for each in objective.key_results]
    assert key_results and all(each.target is not None and not each.assumptions for each in key_results)


def test_a_run_folder_survives_a_line_cut_short(tmp_path: Path, folder: Path, settings: Settings) -> None:
    info = RunInfo("r1", "2026-11-22T00:00:00+00:00", "0.1.0", {"offline": {}}, ("en-ferry",), False, "replay")
    kept = RunFolder.begin(tmp_path, info)
    rows = run(in_folder(folder), settings, OFFLINE, Book({}))
    for row in rows:
        kept.add(row)
    with (tmp_path / "r1" / "results.jsonl").open("a", encoding="utf-8") as lines:
        lines.write('{"arm": "offl')
    assert RunFolder(tmp_path / "r1").rows() == rows
    kept.add(replace(rows[0], repeat=1))
    assert [row.repeat for row in RunFolder(tmp_path / "r1").rows()] == [0, 0, 1], "the next line is a line of its own"
    assert RunFolder(tmp_path / "r1").info == info


def test_the_report_has_a_row_a_grader_and_says_where_too_few_documents_speak(folder: Path, settings: Settings) -> None:
    rows = run(in_folder(folder), settings, OFFLINE, Book({}))
    told = text(rows)
    assert "en (2)" in told and "too few to say" in told
    assert "themes_covered" in told and "latency: median" in told
    assert markdown(rows).startswith("| offline | en (2) | all (2) |")


def test_what_was_made_up_is_counted_and_feeds_no_figure(folder: Path, settings: Settings) -> None:
    rows = [replace(row, synthetic=True) for row in run(in_folder(folder), settings, OFFLINE, Book({}))]
    told = text(rows)
    assert "2 drafts rest on made-up answers" in told and "themes_covered" not in told


def test_a_comparison_names_what_got_worse_and_where(folder: Path, settings: Settings) -> None:
    before = [replace(row, case=f"en-{n}", document=str(n)) for n in range(9) for row in run(in_folder(folder)[:1], settings, OFFLINE, Book({}))]  # fmt: skip
    after = [replace(row, scores={**row.scores, "no_duplicates": (0.5, "")}) for row in before]
    found = compare(before, after)
    assert found.worse and "9 down, 0 equal, worse" in found.text
    assert "equal in every case: " in found.text and "schema_valid" in found.text
    assert compare(before, before).worse is False
