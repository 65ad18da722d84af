"""Listens to one answer until it ends, fails or is cancelled, and keeps what was said."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from assistant.completion import Completer, Finished, Request, Text, Thought, Waiting
from assistant.errors import ModelError

BEAT = 1.0


@dataclass(frozen=True, slots=True)
class Heard:
    """An answer as far as it came. `failure` is what broke it off; without one `finished` is there."""

    text: str
    finished: Finished | None
    failure: ModelError | None


def _unheard(_: float) -> None:
    """For callers who do not tell anybody of a wait."""


def listen(
    completer: Completer,
    request: Request,
    *,
    piece: Callable[[str], None],
    beat: Callable[[], None],
    waiting: Callable[[float], None] = _unheard,
) -> Heard:
    """`piece` gets each piece of the answer; `beat` is called about every second and may raise Cancelled.

    `waiting` gets the seconds to the next try while the model is busy.
    Some servers put the answer of a reasoning model among its reasoning: with no other text, that is the answer.
    """
    text: list[str] = []
    thought: list[str] = []
    finished: Finished | None = None
    failure: ModelError | None = None
    last = time.monotonic()
    events = completer.complete(request)
    try:
        for event in events:
            if isinstance(event, Text):
                text.append(event.text)
                piece(event.text)
            elif isinstance(event, Thought):
                thought.append(event.text)
            elif isinstance(event, Finished):
                finished = event
            elif isinstance(event, Waiting) and event.retry_in is not None:
                waiting(event.retry_in)
            if time.monotonic() - last >= BEAT:
                last = time.monotonic()
                beat()
    except ModelError as problem:
        failure = problem
    finally:
        # Ends the request at the server too when the person has stopped the draft.
        if close := getattr(events, "close", None):
            close()
    said = "".join(text)
    return Heard(said if said.strip() else "".join(thought), finished, failure)
