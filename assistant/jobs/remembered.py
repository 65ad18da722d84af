"""Answers that a job has been given are kept with it: another attempt asks, and pays, for none of them again."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict

from assistant.completion import Completer, Event, Finished, Request, Text, Thought, Usage
from assistant.errors import LeaseLost, MachineRefused
from assistant.store import Store


class RememberedCalls:
    """A completer whose whole answers are steps of a job, filed under the hash of what was asked.

    Whoever asks the same a second time wants a second answer: the times are counted. Failures and answers that were
    cut are not remembered: asking again may bring more.
    """

    def __init__(self, completer: Completer, store: Store, job_id: str, owner: str) -> None:
        self._completer, self._store, self._job_id, self._owner = completer, store, job_id, owner
        self._asked: Counter[str] = Counter()
        self._counting = threading.Lock()

    def complete(self, request: Request) -> Iterator[Event]:
        with self._counting:
            self._asked[request.sha256] += 1
            step = f"call {request.sha256} {self._asked[request.sha256]}"
        known = self._store.step(self._job_id, step)
        if known is not None:
            yield from _again(known)
            return
        text: list[str] = []
        thought: list[str] = []
        for event in self._completer.complete(request):
            if isinstance(event, Text):
                text.append(event.text)
            elif isinstance(event, Thought):
                thought.append(event.text)
            elif isinstance(event, Finished) and event.ending == "stop":
                self._remember(step, "".join(text), "".join(thought), event)
            yield event

    def _remember(self, step: str, text: str, thought: str, finished: Finished) -> None:
        output = {"text": text, "thought": thought, "finished": asdict(finished)}
        try:
            self._store.record_step(self._job_id, self._owner, step, output)
        except (MachineRefused, LeaseLost):
            # The answer is here all the same; who has lost the job learns it at the next report.
            return


def _again(known: dict[str, object]) -> Iterator[Event]:
    finished = dict(known["finished"])  # type: ignore[call-overload]
    usage = finished.pop("usage")
    if known["thought"]:
        yield Thought(str(known["thought"]))
    if known["text"]:
        yield Text(str(known["text"]))
    yield Finished(**finished, usage=Usage(**usage) if usage else None)
