"""A real socket under the endpoint: what no mock of a transport can do to us."""

from __future__ import annotations

import time

import pytest

from assistant.completion import Event, Finished, Message, Request, Text, Waiting
from assistant.completion.openai_endpoint import OpenAIEndpoint
from assistant.completion.pump import Patience
from assistant.completion.rungs import Manners
from assistant.errors import ModelError
from tests.stub import Last, Said, nobody, stub


def question(seconds: float = 10.0) -> Request:
    return Request(model="m", messages=(Message("user", "Draft."),), seconds=seconds)


def listen(
    address: str, seconds: float = 10.0, patience: Patience | None = None
) -> tuple[list[Event], ModelError | None]:
    patience = patience or Patience(whole=10, first=2, between=2, tick=0.1)
    heard: list[Event] = []
    try:
        for got in OpenAIEndpoint(address, "k", manners=Manners(), patience=patience).complete(question(seconds)):
            heard.append(got)
    except ModelError as failure:
        return heard, failure
    return heard, None


def said(events: list[Event]) -> str:
    return "".join(event.text for event in events if isinstance(event, Text))


def test_a_server_that_leaves_quietly_is_noticed() -> None:
    with stub(Said('{"a"', last="quiet")) as server:
        events, failure = listen(server.address)
    assert failure is None and said(events) == '{"a"'
    assert isinstance(events[-1], Finished) and events[-1].ending == "cut"


@pytest.mark.parametrize(
    ("last", "words"),
    [
        ("reset", "was lost"),
        ("lost", "was lost"),
        ("half", "could not be read"),
        ("broken", "could not be read"),
        ("error", "out of memory"),
    ],
)
def test_what_breaks_keeps_what_was_said(last: Last, words: str) -> None:
    with stub(Said("目标", last=last)) as server:
        events, failure = listen(server.address)
    assert said(events) == "目标"
    assert failure is not None and words in str(failure) and not failure.permanent


def test_a_silent_server_is_given_up_on() -> None:
    with stub(Said(wait=8)) as server:
        started = time.monotonic()
        events, failure = listen(server.address, patience=Patience(whole=10, first=0.5, between=0.5, tick=0.1))
        assert time.monotonic() - started < 4
    assert failure is not None and "did not begin to answer within 1 seconds" in str(failure) and not failure.permanent
    assert any(isinstance(event, Waiting) for event in events), "the person can stop meanwhile"


@pytest.mark.parametrize("last", ["drip", "beat"])
def test_dripping_does_not_outlast_the_deadline(last: Last) -> None:
    """Per-read timeouts never fire while something, even a comment, keeps coming."""
    with stub(Said("{", last=last)) as server:
        started = time.monotonic()
        events, failure = listen(server.address, seconds=1.5)
        assert time.monotonic() - started < 4
    assert said(events).startswith("{")
    assert failure is not None and "not ready within 2 seconds" in str(failure)


def test_closing_hangs_up() -> None:
    """When the person stops, the model server must stop working too."""
    with stub(Said("{", last="drip")) as server:
        events = OpenAIEndpoint(server.address, "k", manners=Manners()).complete(question())
        assert next(events) == Text("{")
        events.close()  # type: ignore[attr-defined]
        assert server.hung_up.wait(5)


def test_nobody_home_fails_at_once() -> None:
    started, address = time.monotonic(), nobody()
    events, failure = listen(address, seconds=300)
    assert time.monotonic() - started < 4
    assert events == []
    assert failure is not None and str(failure) == f"Nothing answers at {address}."
    assert failure.exit_code == 4 and failure.next_step
