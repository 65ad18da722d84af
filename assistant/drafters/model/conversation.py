"""One draft's calls: within its time, so many at once, each heard to its end and stopped with the draft."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace

from assistant.completion import Completer, Request
from assistant.drafters.model.listening import Heard, listen
from assistant.drafters.model.shown import estimate
from assistant.errors import Cancelled

REPAIRS = 6
LEAST_SECONDS = 1.0
_LOOK = 0.2
# A server that truncates the question reports far fewer tokens than it was sent. Ours are estimates: high for
# English, about right for Chinese, so what counts as too few is far below one.
_PART_READ, _PART_READ_FROM = 0.35, 3_000

Beat = Callable[[float | None], None]
"""Called about every second while a call runs, with the seconds to the next try where the model is busy."""


class Conversation:
    """`ask` may be called from several threads; `seconds` is the time of all calls together."""

    def __init__(self, completer: Completer, *, seconds: float, at_once: int) -> None:
        self._completer = completer
        self._end = time.monotonic() + seconds
        self._turns = threading.Semaphore(at_once)
        self._stopped = threading.Event()
        self._changing = threading.Lock()
        self._repairs = 0
        self.answered_by: str | None = None
        self.part_read = False

    def left(self) -> float:
        """Seconds until the whole draft must be done."""
        return self._end - time.monotonic()

    def extend(self, seconds: float) -> None:
        """Allow more time: the draft takes more calls than was thought."""
        self._end += seconds

    def begin(self) -> None:
        """Let calls be made, also after a `stop`: a text that was too long in one way is drafted in another."""
        self._stopped.clear()

    def stop(self) -> None:
        """End every call under way, and begin no other until `begin`."""
        self._stopped.set()

    def ask(self, request: Request, *, piece: Callable[[str], None] = lambda _: None, beat: Beat) -> Heard:
        """The answer as far as it came. Raises Cancelled where the draft was stopped, or what `beat` raises."""

        def look(retry_in: float | None = None) -> None:
            self._check()
            beat(retry_in)

        while not self._turns.acquire(timeout=_LOOK):
            look()
        try:
            self._check()
            timed = replace(request, seconds=max(0.0, self.left()))
            heard = listen(self._completer, timed, piece=piece, beat=look, waiting=look)
        finally:
            self._turns.release()
        self._note(heard, timed)
        return heard

    def may_repair(self) -> bool:
        """Whether there is time and budget for one more repair; counts it."""
        with self._changing:
            if self._repairs >= REPAIRS or self.left() < LEAST_SECONDS:
                return False
            self._repairs += 1
            return True

    def _check(self) -> None:
        if self._stopped.is_set():
            raise Cancelled("The draft was stopped.", "Start it again when you like; the text is kept.")

    def _note(self, heard: Heard, request: Request) -> None:
        if heard.finished is None:
            return
        self.answered_by = heard.finished.model or self.answered_by
        usage = heard.finished.usage
        sent = sum(estimate(message.content) for message in request.messages)
        if usage and usage.prompt_tokens and sent > _PART_READ_FROM and usage.prompt_tokens < _PART_READ * sent:
            self.part_read = True
