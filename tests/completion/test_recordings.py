"""What was said once can be said again, without a network."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.completion import Event, Finished, Message, Request, Text, Thought, Usage
from assistant.completion.recordings import NotRecorded, Recorder, Replay, read_recordings, write_recording
from assistant.errors import ModelError
from tests.completion.scripted import ScriptedCompleter

QUESTION = Request(model="tern-7b", messages=(Message("user", "起草目标"),), schema={"type": "object"}, prompt="f" * 64)


def said(events: list[Event]) -> str:
    return "".join(event.text for event in events if isinstance(event, Text))


def recorded(completer: ScriptedCompleter, folder: Path, **how: object) -> list[Event]:
    return list(Recorder(completer, lambda each: write_recording(each, folder), **how).complete(QUESTION))  # type: ignore[arg-type]


def file_in(folder: Path) -> Path:
    (file,) = folder.rglob("*.txt")
    return file


def test_an_answer_comes_back_as_it_was(tmp_path: Path) -> None:
    spoken = [
        Thought("嗯\n---\n"),
        Text("{“目标”\r\n---\n"),
        Text("}" * 100),
        Finished("length", Usage(7, 9), "tern-7b-q4"),
    ]
    recorded(ScriptedCompleter(spoken), tmp_path)
    events = list(Replay(read_recordings(tmp_path)).complete(QUESTION))
    assert said(events) == "{“目标”\r\n---\n" + "}" * 100
    assert "".join(event.text for event in events if isinstance(event, Thought)) == "嗯\n---\n"
    assert events[-1] == spoken[-1]


def test_a_recording_is_a_file_a_person_can_read(tmp_path: Path) -> None:
    recorded(ScriptedCompleter('{\n  "title": "目标"\n}'), tmp_path)
    file = file_in(tmp_path)
    assert file.relative_to(tmp_path).parts == ("tern-7b", QUESTION.sha256[:2], f"{QUESTION.sha256}.txt")
    head, _, body = file.read_text(encoding="utf-8").partition("\n---\n")
    told = json.loads(head)
    assert (told["origin"], told["model"], told["prompt"], told["request"]) == ("recorded", "tern-7b", "f" * 64, QUESTION.sha256)  # fmt: skip
    assert told["asked"] == "起草目标" and told["seconds"] >= 0
    assert body == '{\n  "title": "目标"\n}', "letter for letter, without escapes"


def test_a_failure_comes_back_too(tmp_path: Path) -> None:
    dead = ModelError("%(address)s died after %(seconds)d", "again", values={"address": "http://secret.example", "seconds": 3}, permanent=False)  # fmt: skip
    with pytest.raises(ModelError):
        recorded(ScriptedCompleter([Text("{"), dead]), tmp_path)
    heard: list[Event] = []
    with pytest.raises(ModelError) as raised:
        heard.extend(Replay(read_recordings(tmp_path)).complete(QUESTION))
    assert (str(raised.value), raised.value.permanent) == ("… died after 3", False)
    assert said(heard) == "" or said(heard) == "{"
    assert "secret.example" not in file_in(tmp_path).read_text(encoding="utf-8")


def test_a_key_that_the_model_echoes_is_taken_out(tmp_path: Path) -> None:
    recorded(ScriptedCompleter("your key is sk-geheim-123"), tmp_path, secrets=("sk-geheim-123", ""))
    assert "geheim" not in file_in(tmp_path).read_text(encoding="utf-8")


def test_the_last_recording_of_a_question_counts(tmp_path: Path) -> None:
    for words in ("first", "second"):
        recorded(ScriptedCompleter(words), tmp_path, origin="synthetic")
    found = read_recordings(tmp_path)
    assert said(list(Replay(found).complete(QUESTION))) == "second"
    assert {recording.origin for recording in found.values()} == {"synthetic"}


def test_an_answer_nobody_heard_to_its_end_is_not_kept(tmp_path: Path) -> None:
    events = Recorder(ScriptedCompleter("x" * 100), lambda each: write_recording(each, tmp_path)).complete(QUESTION)
    next(events)
    del events
    assert list(tmp_path.rglob("*")) == []


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
    recorded(ScriptedCompleter("x"), tmp_path)
    other = replace(QUESTION, **change)  # type: ignore[arg-type]
    with pytest.raises(NotRecorded) as raised:
        list(Replay(read_recordings(tmp_path)).complete(other))
    assert other.sha256[:12] in str(raised.value) and raised.value.permanent


def test_how_long_it_may_take_is_no_part_of_the_question() -> None:
    assert replace(QUESTION, seconds=5, prompt=None).sha256 == QUESTION.sha256


@pytest.mark.parametrize("content", ["{", "[]", "{}", '{"origin": "dreamt"}\n---\n', '{"origin": "recorded"}\n---\n'])
def test_a_broken_file_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "broken.txt").write_text(content, encoding="utf-8")
    with pytest.raises(ModelError, match=r"broken\.txt cannot be read"):
        read_recordings(tmp_path)
