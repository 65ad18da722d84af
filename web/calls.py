"""Calls that a request itself makes to a model: written down like those of a job, stopped when nobody waits."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TypeVar

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request as HttpRequest

from assistant.completion import Completer, Event, Request
from assistant.completion.ledger import Call, Ledger
from assistant.errors import Cancelled, MachineRefused
from assistant.pipeline import Around
from assistant.settings import Settings
from assistant.store import Store

GivenT = TypeVar("GivenT")

_LOOK_SECONDS = 0.25


def counted(store: Store, draft_id: str, settings: Settings, stop: threading.Event | None = None) -> Around:
    """What `pipeline.refiner_for` and `drafter_for` take as `around`; with `stop` set the call ends with Cancelled."""

    def keep(call: Call) -> None:
        # A busy store costs the line about the call, not the answer.
        with suppress(MachineRefused):
            store.add_call(draft_id, call)

    def around(completer: Completer) -> Completer:
        inner = Stoppable(completer, stop) if stop else completer
        return Ledger(inner, keep, settings.price_of, words=settings.keep_calls)

    return around


class Stoppable:
    """A completer that gives up between two events once `stop` is set."""

    def __init__(self, completer: Completer, stop: threading.Event) -> None:
        self._completer, self._stop = completer, stop

    def complete(self, request: Request) -> Iterator[Event]:
        """Raises Cancelled."""
        for event in self._completer.complete(request):
            if self._stop.is_set():
                raise Cancelled("The question was stopped.", "Nothing was changed; ask again when you like.")
            yield event


async def while_somebody_waits(request: HttpRequest, work: Callable[[threading.Event], GivenT]) -> GivenT:
    """Do the work in a thread; the event it gets is set when the browser goes away or its person presses Stop."""
    stop = threading.Event()
    doing = asyncio.ensure_future(run_in_threadpool(work, stop))
    try:
        while not (await asyncio.wait({doing}, timeout=_LOOK_SECONDS))[0]:
            if await request.is_disconnected():
                stop.set()
        return await doing
    finally:
        stop.set()
