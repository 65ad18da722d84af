"""kill -9 after every call of a draft and in the middle of one: what a model has answered is never asked again."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import signal
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import pytest

from assistant import pipeline
from assistant.completion import Completer, Event, Finished, Request
from assistant.document import Document, read
from assistant.jobs import JobRunner, start_draft
from assistant.settings import Settings
from tests.drafters.model.story import PLAN, answer, brief, chronicle, key_result, moved, objective
from tests.jobs.scripted import Trace, settings_in, wait_until
from tests.stub import Said, stub

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and the fork server are POSIX's"),
]

LEASE = 0.8
HISTORY = 450
NAMES = ("Sailing on time", "Loyal travellers", "Crews that stay")
BROKEN = objective(key_results=[key_result(baseline=17), key_result()])
"""Needs one repair question: no sentence holds its baseline."""
SHORT = read("\n\n".join(PLAN))
LONG = read(chronicle(HISTORY))


def reply(asked: Mapping[str, Any]) -> Said:
    """What is asked for, by the name of its schema."""
    task = asked["response_format"]["json_schema"]["name"]
    if task == "okr_draft":
        return Said(answer(BROKEN))
    if task == "okr_objective":
        return Said(json.dumps(objective()))
    if task == "okr_themes":
        return Said(moved(json.dumps({"themes": [{"evidence": ["s2"], "name": name} for name in NAMES]}), HISTORY))
    return Said(moved(json.dumps(objective()), HISTORY))


def key_of(messages: Iterator[str]) -> str:
    return hashlib.sha256("\n".join(messages).encode()).hexdigest()


@dataclass
class Listened:
    """Notes each new answer once it has been remembered. A deadly one then kills its own process."""

    completer: Completer
    trace: Trace
    deadly: bool
    noting: threading.Lock = field(default_factory=threading.Lock)

    def complete(self, request: Request) -> Iterator[Event]:
        for event in self.completer.complete(request):
            if isinstance(event, Finished):
                with self.noting:
                    self._note(key_of(message.content for message in request.messages))
            yield event

    def _note(self, question: str) -> None:
        if question in self.trace.lines():
            return
        self.trace.add(question)
        if self.deadly:
            os.kill(os.getpid(), signal.SIGKILL)


def drafter_for(settings: Settings, *, around, keeper, trace: Trace, deadly: bool):
    return pipeline.drafter_for(settings, around=lambda by: Listened(around(by), trace, deadly), keeper=keeper)


def work(settings: Settings, trace: Trace, deadly: bool) -> None:
    """One job, taken up as soon as nobody holds it."""
    listened = partial(drafter_for, trace=trace, deadly=deadly)
    with closing(JobRunner(settings.data_dir, settings, drafter_for=listened, lease_seconds=LEASE)) as runner:
        wait_until(runner.run_one)


@pytest.fixture(scope="module")
def processes():
    """Forked from one that has drafted before and has no store open."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.jobs.warm"])
    return context


@pytest.fixture
def with_model(data_dir) -> Callable[[str], Settings]:
    def at(address: str) -> Settings:
        return replace(settings_in(data_dir), engine="openai", base_url=address, model="m", concurrency=2)

    return at


def questions(server) -> Counter[str]:
    """How often each question arrived."""
    return Counter(key_of(message["content"] for message in call.body["messages"]) for call in server.calls)


@pytest.mark.parametrize(
    ("document", "calls"),
    [pytest.param(SHORT, 2, id="a short text and its repair"), pytest.param(LONG, 4, id="a long text, two at once")],
)
def test_an_answer_that_came_is_never_asked_for_again(
    store, trace, processes, with_model, document: Document, calls: int
) -> None:
    """Worker after worker dies of its first new answer; the last one only remembers."""
    with stub(reply) as server:
        settings = with_model(server.address)
        job = start_draft(store, document, brief(objectives=max(1, calls - 1)), settings, attempts=calls + 1)
        for answers in range(1, calls + 1):
            assert ended(processes, settings, trace, deadly=True) == -signal.SIGKILL
            assert len(trace.lines()) == answers <= len(store.calls(job.id)), (
                "an answer was in the books before the kill"
            )
            known = {question: questions(server)[question] for question in trace.lines()}
        assert ended(processes, settings, trace, deadly=False) == 0
        asked = questions(server)
    assert store.job(job.id).state == "done", store.job(job.id).failure
    assert asked == known, "the last worker asked something"
    # A call that ran beside the one that ended was cut off with it, and made again.
    assert asked[trace.lines()[0]] == 1
    assert calls <= sum(asked.values()) <= (calls if calls == 2 else 2 * calls)
    assert all(call.ending == "stop" for call in store.calls(job.id))
    assert store.check() == []


def ended(processes, settings: Settings, trace: Trace, *, deadly: bool) -> int:
    """The exit code of one worker."""
    process = processes.Process(target=work, args=(settings, trace, deadly))
    process.start()
    process.join()
    return process.exitcode


@pytest.mark.parametrize(
    ("document", "cut", "calls"),
    [
        pytest.param(SHORT, "okr_objective", 2, id="the repair of a short text"),
        pytest.param(LONG, "okr_theme_objective", 4, id="the objectives of a long text"),
    ],
)
def test_a_call_that_was_cut_off_is_made_once_more(
    store, trace, processes, with_model, document: Document, cut: str, calls: int
) -> None:
    """The first worker's calls of that kind drip on and on; the second worker's are answered."""
    killed = threading.Event()

    def dripping(asked: Mapping[str, Any]) -> Said:
        said = reply(asked)
        is_cut = asked["response_format"]["json_schema"]["name"] == cut and not killed.is_set()
        return replace(said, text=said.text[:40], last="drip") if is_cut else said

    with stub(dripping) as server:
        settings = with_model(server.address)
        job = start_draft(store, document, brief(objectives=calls - 1), settings)
        process = processes.Process(target=work, args=(settings, trace, False))
        process.start()
        under_way = min(calls - 1, settings.concurrency)
        # The themes or the draft, then as many as go at once.
        wait_until(lambda: len(server.calls) == 1 + under_way and len(trace.lines()) == 1)
        os.kill(process.pid, signal.SIGKILL)
        process.join()
        killed.set()
        assert ended(processes, settings, trace, deadly=False) == 0
        asked = questions(server)
    assert store.job(job.id).state == "done", store.job(job.id).failure
    assert sorted(asked.values()) == [1] * (calls - under_way) + [2] * under_way
    assert asked[trace.lines()[0]] == 1
    assert len(store.calls(job.id)) == calls
