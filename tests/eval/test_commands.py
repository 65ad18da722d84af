"""The walk of docs/eval.md, by the commands a person types."""

from __future__ import annotations

import json
import re
import shutil
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from assistant.completion.recordings import read_recordings
from eval.cases import shipped
from eval.places import SHIPPED_RECORDINGS
from tests.cli.terminal import Run
from tests.eval.terminal import okr
from tests.eval.test_run import objective

ARMS = """
[model]
drafter = "openai"
model = "tern-7b"

[offline]
drafter = "offline"

[worsened]
like = "offline"
fault = "grounding-off"
"""


@pytest.fixture
def workshop(tmp_path: Path, folder: Path) -> Path:
    (tmp_path / "arms.toml").write_text(ARMS, encoding="utf-8")
    return tmp_path


def suite(workshop: Path, command: str, *options: object) -> Run:
    here = ("--cases", workshop / "cases", "--arms", workshop / "arms.toml", "--recordings", workshop / "recordings")
    return okr("eval", command, *options, *here)


def answered(batch: Path) -> str:
    """What a provider's batch gives back: one objective for each call, the first time without its sentence."""
    lines = []
    for line in batch.read_text(encoding="utf-8").splitlines():
        call = json.loads(line)
        again = call["body"]["response_format"]["json_schema"]["name"] == "okr_objective"
        drafted = objective("Crossings run on time", 1, evidence="s3" if again else "s999")
        content = json.dumps(drafted if again else {"title": None, "themes": [], "objectives": [drafted]})
        body = {"model": "tern-7b", "choices": [{"message": {"content": content}, "finish_reason": "stop"}]}
        lines.append(json.dumps({"custom_id": call["custom_id"], "response": {"status_code": 200, "body": body}}))
    return "\n".join(lines) + "\n"


def test_calls_leave_as_a_batch_and_come_back_in_rounds(workshop: Path) -> None:
    arm = ("--arm", "model")
    assert suite(workshop, "run", *arm).code == 4, "nothing is recorded yet"
    assert "round 1: 2 calls, about" in suite(workshop, "plan", *arm).out
    for round_, left in ((1, "Round 2: 2 calls are not recorded."), (2, "Every call is recorded")):
        batch, answers = workshop / f"calls{round_}.jsonl", workshop / f"answers{round_}.jsonl"
        told = suite(workshop, "requests", *arm, "--out", batch).said
        assert told == [f"Round {round_}: 2 calls are not recorded."]
        answers.write_text(answered(batch), encoding="utf-8")
        done = suite(workshop, "import", answers, "--origin", "synthetic", *arm)
        assert done.said[-1].startswith(left), done.err
    assert {each.origin for each in read_recordings(workshop / "recordings").values()} == {"synthetic"}
    run = suite(workshop, "run", *arm)
    assert run.code == 4 and "nothing was measured" in run.err
    assert "2 drafts rest on made-up answers: they feed no figure" in run.out
    refused = okr("eval", "accept", "last", "--reason", "looks good", "--baseline", workshop / "baseline.json")
    assert refused.code == 2 and "some of its answers are made up" in refused.err


def test_answers_that_fit_no_call_or_failed_are_told(workshop: Path) -> None:
    batch = workshop / "calls.jsonl"
    suite(workshop, "requests", "--arm", "model", "--out", batch)
    names = [json.loads(line)["custom_id"] for line in batch.read_text(encoding="utf-8").splitlines()]
    lines = [
        {"custom_id": names[0], "response": None, "error": {"code": "rate_limited"}},
        {"custom_id": "0" * 64, "response": {"body": {"choices": [{"message": {"content": "x"}}]}}},
    ]
    (workshop / "answers.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    refused = okr("eval", "import", workshop / "answers.jsonl", "--origin", "synthetic")
    assert refused.code == 2 and "--recordings" in refused.err
    done = suite(workshop, "import", workshop / "answers.jsonl", "--origin", "recorded", "--arm", "model")
    assert done.code == 1, "nothing was kept"
    assert 'Calls that failed: 1, the first with {"code": "rate_limited"}' in done.err
    assert "Answers to no call that is open, recorded already or of other cases: 1." in done.err
    (workshop / "answers.jsonl").write_text("{}\n", encoding="utf-8")
    done = suite(workshop, "import", workshop / "answers.jsonl", "--origin", "recorded", "--arm", "model")
    assert done.code == 1 and "the first with line 1" in done.err


def test_a_worsened_drafter_is_caught_and_an_unchanged_one_is_not(workshop: Path) -> None:
    baseline = ("--baseline", workshop / "baseline.json")
    first = suite(workshop, "run", "--arm", "offline")
    accepted = okr("eval", "accept", "last", "--reason", "what there is", *baseline)
    assert accepted.code == 0, (first.err, accepted.err)
    unchanged = suite(workshop, "run", "--arm", "offline", *baseline)
    assert unchanged.code == 0 and "✗" not in unchanged.out
    worse = suite(workshop, "run", "--arm", "worsened", *baseline)
    assert worse.code == 1
    assert "✗ worsened, numbers_grounded: en-ferry fails" in worse.out
    told = okr("eval", "compare", f"{first.said[-1].split()[-1]}:offline", "last:worsened").out
    assert re.search(r"numbers_grounded +-", told)


def test_a_run_goes_on_where_it_was_stopped(workshop: Path) -> None:
    name = suite(workshop, "run", "--arm", "offline").said[-1].split()[-1]
    results = next(workshop.rglob(f"runs/{name}/results.jsonl"))
    first, _ = results.read_text(encoding="utf-8").splitlines()
    results.write_text(first + "\n", encoding="utf-8")
    resumed = okr("eval", "run", "--resume", name)
    assert "1 drafts tried in" in resumed.err
    assert "en (2)" in okr("eval", "report", name).out


def test_a_run_made_worse_on_purpose_or_of_some_cases_is_not_accepted(workshop: Path) -> None:
    baseline = ("--baseline", workshop / "baseline.json")
    suite(workshop, "run", "--arm", "worsened")
    refused = okr("eval", "accept", "last", "--reason", "why not", *baseline)
    assert refused.code == 2 and "worsened on purpose" in refused.err
    suite(workshop, "run", "--arm", "offline")
    assert "it does not cover every shipped case" in okr("eval", "accept", "last", "--reason", "ours").err
    assert "it has no arm “typo”" in okr("eval", "accept", "last", "--reason", "x", "--arm", "typo", *baseline).err
    results = next((workshop / "data").rglob("results.jsonl"))
    assert results.exists()


def test_an_arm_that_cannot_draft_is_told_before_a_run_begins(workshop: Path) -> None:
    (workshop / "arms.toml").write_text(
        '[a]\ndrafter = "openai"\nmodel = "m"\nprompt = "draft@v99"\n', encoding="utf-8"
    )
    done = suite(workshop, "run")
    assert done.code == 2 and "draft@v99" in done.err and "resume" not in done.err
    assert "There is no run yet" in okr("eval", "report").err


def test_a_prompt_that_cannot_be_rendered_is_told_before_anything_is_asked(workshop: Path) -> None:
    version = workshop / "my-prompts" / "draft" / "v9"
    shutil.copytree(Path(__file__).parents[2] / "prompts" / "draft" / "v1", version)
    manifest = (version / "manifest.toml").read_text(encoding="utf-8").replace('"v1"', '"v9"')
    (version / "manifest.toml").write_text(manifest, encoding="utf-8")
    (version / "user.jinja").write_text("{{ nope }}", encoding="utf-8")
    arm = '[model]\ndrafter = "openai"\nmodel = "m"\nprompt = "draft@v9"\nprompts = "my-prompts"\n'
    (workshop / "arms.toml").write_text(arm, encoding="utf-8")
    for command in ("plan", "requests"):
        done = suite(workshop, command)
        assert done.code == 4 and "'nope' is undefined" in done.err and "prompt" in done.said[-1]


def test_a_part_of_the_cases_does_not_replace_the_whole(workshop: Path) -> None:
    baseline = ("--baseline", workshop / "baseline.json")
    suite(workshop, "run", "--arm", "offline")
    okr("eval", "accept", "last", "--reason", "whole", *baseline)
    suite(workshop, "run", "--arm", "offline", "--case", "en-ferry")
    refused = okr("eval", "accept", "last", "--reason", "part", *baseline)
    assert refused.code == 2 and "cases accepted for offline are not in it: 1, such as en-ferry-winter" in refused.err


def test_a_report_of_one_case_shows_its_draft(workshop: Path) -> None:
    suite(workshop, "run", "--arm", "offline")
    assert "**KR1.1**" in okr("eval", "report", "last", "--case", "en-ferry").out


def test_runs_are_listed_and_shown_in_other_forms(workshop: Path) -> None:
    suite(workshop, "run", "--arm", "offline")
    assert "2 drafts  offline  replay" in okr("eval", "report").out
    assert okr("eval", "report", "last", "--format", "markdown").out.startswith("| offline |")
    rows = [json.loads(line) for line in okr("eval", "report", "last", "--format", "json", "--case", "en-ferry").out.splitlines()]  # fmt: skip
    assert [row["case"] for row in rows] == ["en-ferry"]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("run", "--arm", "nobody"), 2, "There is no arm “nobody”."),
        (("run", "--case", "xx"), 2, "No case is left"),
        (("report", "nothing"), 3, "There is no run at"),
        (("compare", "last"), 3, "There is no run at"),
        (("run", "--cases", "."), 3, "There is no case"),
    ],
)
def test_what_does_not_exist_is_said_in_two_lines(arguments: tuple[str, ...], code: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    done = okr("eval", *arguments, PYTHONPATH=str(Path(__file__).parents[2]))
    assert (done.code, len(done.said)) == (code, 2) and said in done.err


def test_a_look_at_the_holdout_is_logged_and_its_texts_stay_unseen(tmp_path: Path) -> None:
    hidden = next(case for case in shipped() if case.holdout and case.language == "nl")
    done = okr("eval", "run", "--arm", "offline", "--case", hidden.id, "--reasons", 99)
    told = okr("eval", "report", "last", "--format", "json").out
    assert json.loads(told)["okr_set"] is None
    for line in hidden.text.splitlines():
        assert len(line) < 20 or line not in done.out + told
    log = (tmp_path / "data" / "eval" / "holdout.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["arms"] for line in log] == [["offline"]]


@pytest.mark.slow
def test_the_shipped_arms_pass_their_gate_without_a_key() -> None:
    """The drafters that people use, held to the accepted baseline; `make eval` adds the first prompt."""
    done = okr("eval", "run", "--arm", "offline", "--arm", "model")
    assert done.code == 0, done.out[-3000:] + done.err
    assert "\noffline\n" in f"\n{done.out}" and "\nmodel\n" in done.out


def test_recordings_hold_no_secret_and_say_who_spoke() -> None:
    found = read_recordings(SHIPPED_RECORDINGS)
    secret = re.compile(r"sk-[A-Za-z0-9]{8}|Bearer |api[_-]key|https?://", re.IGNORECASE)
    assert [name for name, each in found.items() if secret.search(each.to_text())] == []
    assert {each.model for each in found.values() if each.origin == "recorded"} == {"unnamed-llm-2026"}


def test_no_recording_is_stale() -> None:
    assert okr("eval", "plan").out.endswith("0 recordings are asked for by no draft, 0 of them by a prompt that is gone\n")  # fmt: skip


class Endpoint(BaseHTTPRequestHandler):
    """An OpenAI-compatible endpoint of a few lines; it echoes the key it was sent, as a careless model may."""

    def do_POST(self) -> None:
        call = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        drafted = objective(f"Crossings run on time {self.headers['Authorization'].split()[-1]}", 1)
        content = json.dumps({"title": None, "themes": [], "objectives": [drafted]})
        body = {
            "id": "1",
            "object": "chat.completion",
            "created": 1,
            "model": call["model"],
            "choices": [{"index": 0, "message": {"role": "assistant", "content": content}, "finish_reason": "stop"}],
            "usage": {"prompt_tokens": 900, "completion_tokens": 100, "total_tokens": 1000},
        }
        answer = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def endpoint() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Endpoint)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    server.server_close()


def test_an_endpoint_is_asked_once_and_replayed_ever_after(workshop: Path, endpoint: str) -> None:
    asked = suite(workshop, "run", "--arm", "model", "--mode", "record-missing", "--base-url", endpoint)
    assert asked.code == 1, asked.err  # one key result an objective: the counts are not respected
    assert "2 calls (model, round 1)" in asked.err and "tokens: median 1e+03 tokens" in asked.out
    kept = list((workshop / "recordings").rglob("*.txt"))
    assert len(kept) == 2
    replayed = suite(workshop, "run", "--arm", "model", "--mode", "replay")
    assert replayed.code == 1 and "tokens: median 1e+03 tokens" in replayed.out


def test_no_key_and_no_address_reaches_a_recording_or_a_report(workshop: Path, endpoint: str) -> None:
    here = ("--cases", workshop / "cases", "--arms", workshop / "arms.toml", "--recordings", workshop / "recordings")
    done = okr("eval", "run", "--arm", "model", "--mode", "refresh", "--base-url", endpoint, *here, OKR_API_KEY="geheim-4711")  # fmt: skip
    kept = "".join(path.read_text(encoding="utf-8") for path in (workshop / "recordings").rglob("*.txt"))
    results = "".join(path.read_text(encoding="utf-8") for path in workshop.rglob("results.jsonl"))
    assert "Crossings run on time" in kept and "Crossings run on time" in results
    for told in (kept, results, done.out, done.err):
        assert "geheim" not in told and "127.0.0.1" not in told


def test_an_arm_of_flags_asks_live_and_keeps_nothing(workshop: Path, endpoint: str) -> None:
    done = suite(workshop, "run", "--engine", "openai", "--model", "auk-1b", "--base-url", endpoint)
    assert "auk-1b" in done.out and "2 calls" in done.err
    assert not (workshop / "recordings").exists()


def test_an_endpoint_that_is_not_there_is_named_and_the_run_can_go_on(workshop: Path) -> None:
    done = suite(workshop, "run", "--arm", "model", "--mode", "record-missing", "--base-url", "http://127.0.0.1:9/v1")
    assert done.code == 4 and "eval run --resume" in done.err and "Nothing answers" in done.err
