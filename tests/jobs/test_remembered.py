"""An answer that a job was given is not asked for again; one that it was not, is."""

from __future__ import annotations

from contextlib import suppress

import pytest

from assistant.completion import Event, Finished, Message, Request, Text, Thought, Usage
from assistant.errors import ModelError
from assistant.jobs import start_draft
from assistant.jobs.remembered import RememberedCalls
from tests.completion.scripted import ScriptedCompleter
from tests.jobs.scripted import BRIEF, ferry_plan, settings_in

QUESTION = Request("m", (Message("user", "Hỏi"),))
OTHER = Request("m", (Message("user", "Fråga"),))
WHOLE = Finished("stop", Usage(3, 5), "m-1")
DEAD = ModelError("The line went dead.", "Try again.")


@pytest.fixture
def job_id(store, data_dir) -> str:
    start_draft(store, ferry_plan(), BRIEF, settings_in(data_dir))
    return store.claim_job("worker", 60).id


def heard(completer: RememberedCalls, request: Request = QUESTION) -> list[Event]:
    events: list[Event] = []
    with suppress(ModelError):
        events.extend(completer.complete(request))
    return events


@pytest.mark.parametrize(
    ("line", "again"),
    [
        ([Text("Mạng "), Text("lưới"), WHOLE], [Text("Mạng lưới"), WHOLE]),
        ([Thought("想"), Text("好"), WHOLE], [Thought("想"), Text("好"), WHOLE]),
        ([Thought("only thought"), WHOLE], [Thought("only thought"), WHOLE]),
        ([Text("a"), Finished("stop")], [Text("a"), Finished("stop")]),
    ],
    ids=["text", "reasoning and text", "reasoning", "no usage"],
)
def test_a_whole_answer_is_given_again(store, job_id, line, again) -> None:
    first, second = ScriptedCompleter(line), ScriptedCompleter()
    assert heard(RememberedCalls(first, store, job_id, "worker")) == line
    assert heard(RememberedCalls(second, store, job_id, "another")) == again
    assert second.asked == []


@pytest.mark.parametrize(
    "line",
    [
        [Text("a"), Finished("length")],
        [Text("a"), Finished("cut")],
        [Text("a"), Finished("loop")],
        [Finished("refused")],
        [Text("a"), DEAD],
        [DEAD],
    ],
    ids=["length", "cut", "loop", "refused", "broken off", "failed"],
)
def test_an_answer_that_is_not_whole_is_asked_for_again(store, job_id, line) -> None:
    completer = ScriptedCompleter(line, [Text("better"), WHOLE])
    remembering = RememberedCalls(completer, store, job_id, "worker")
    heard(remembering)
    assert heard(remembering) == [Text("better"), WHOLE]
    assert len(completer.asked) == 2


def test_another_question_is_asked(store, job_id) -> None:
    completer = ScriptedCompleter("one", "two")
    remembering = RememberedCalls(completer, store, job_id, "worker")
    heard(remembering)
    assert heard(remembering, OTHER)[0] == Text("two")


def test_who_has_lost_the_job_still_hears_the_answer(store, job_id) -> None:
    """And leaves nothing behind in a job that is another's."""
    assert heard(RememberedCalls(ScriptedCompleter("late"), store, job_id, "stranger"))[0] == Text("late")
    assert store.step(job_id, f"call {QUESTION.sha256}") is None
