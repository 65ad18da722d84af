"""What was said once can be said again, without a network."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.completion import Event, Finished, Message, Request, Text, Thought, Usage
from assistant.completion.recordings import Recorder, Replay, read_recordings
from assistant.errors import ModelError
from tests.completion.scripted import ScriptedCompleter

QUESTION = Request(model="tern-7b", messages=(Message("user", "起草目标"),), schema={"type": "object"}, prompt="f" * 64)


def said(events: list[Event]) -> str:
    return "".join(event.text for event in events if isinstance(event, Text))


def test_an_answer_comes_back_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "zh" / "haverdal.jsonl"
    spoken = [Thought("嗯"), Text("{“目标”"), Text("}" * 100), Finished("length", Usage(7, 9), "tern-7b-q4")]
    list(Recorder(ScriptedCompleter(spoken), file).complete(QUESTION))
    events = list(Replay(read_recordings(file)).complete(QUESTION))
    assert said(events) == "{“目标”" + "}" * 100
    assert events[0] == Thought("嗯") and events[-1] == spoken[-1]
    line = json.loads(file.read_text(encoding="utf-8"))
    assert (line["origin"], line["model"], line["prompt"], line["request"]) == ("recorded", "tern-7b", "f" * 64, QUESTION.sha256)  # fmt: skip
    assert "起草" not in file.read_text(encoding="utf-8"), "the text stays where it belongs"
    assert "目标" in file.read_text(encoding="utf-8"), "and the answer stays readable"


def test_a_failure_comes_back_too(tmp_path: Path) -> None:
    file = tmp_path / "one.jsonl"
    dead = ModelError("%(address)s died after %(seconds)d", "again", values={"address": "http://secret.example", "seconds": 3}, permanent=False)  # fmt: skip
    with pytest.raises(ModelError):
        list(Recorder(ScriptedCompleter([Text("{"), dead]), file).complete(QUESTION))
    heard: list[Event] = []
    with pytest.raises(ModelError) as raised:
        heard.extend(Replay(read_recordings(tmp_path)).complete(QUESTION))
    assert (str(raised.value), raised.value.permanent) == ("… died after 3", False)
    assert "secret.example" not in file.read_text(encoding="utf-8")


def test_the_last_recording_of_a_question_counts(tmp_path: Path) -> None:
    file = tmp_path / "one.jsonl"
    for words in ("first", "second"):
        list(Recorder(ScriptedCompleter(words), file, origin="synthetic").complete(QUESTION))
    found = read_recordings(file)
    assert said(list(Replay(found).complete(QUESTION))) == "second"
    assert {recording.origin for recording in found.values()} == {"synthetic"}


@pytest.mark.parametrize(
    "change",
    [
        {"model": "auk-1b"},
        {"messages": (Message("user", "起草"),)},
        {"schema": None},
        {"temperature": 0.5},
        {"max_tokens": 9},
        {"repeat": 1},
    ],
)
def test_another_question_has_no_answer(tmp_path: Path, change: dict[str, object]) -> None:
    file = tmp_path / "one.jsonl"
    list(Recorder(ScriptedCompleter("x"), file).complete(QUESTION))
    other = replace(QUESTION, **change)  # type: ignore[arg-type]
    with pytest.raises(ModelError) as raised:
        list(Replay(read_recordings(file)).complete(other))
    assert other.sha256[:12] in str(raised.value) and raised.value.permanent


def test_how_long_it_may_take_is_no_part_of_the_question() -> None:
    assert replace(QUESTION, seconds=5, prompt=None).sha256 == QUESTION.sha256


@pytest.mark.parametrize("line", ["{", "[]", "{}", '{"origin": "dreamt"}'])
def test_a_broken_line_is_named(tmp_path: Path, line: str) -> None:
    file = tmp_path / "broken.jsonl"
    file.write_text(f"\n{line}\n", encoding="utf-8")
    with pytest.raises(ModelError, match=r"broken\.jsonl cannot be read \(line 2\)"):
        read_recordings(file)
