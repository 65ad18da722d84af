"""What a call to a model took, written down as it ends: tokens, seconds, how it ended, what it cost."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from assistant.completion import Completer, Event, Finished, Request, Text, Thought, Usage
from assistant.completion.prices import Cost, Price
from assistant.errors import ModelError

Priced = Callable[[str], Price | None]


@dataclass(frozen=True, slots=True)
class Words:
    """What was said in a call; kept only where a person has switched it on."""

    question: tuple[tuple[str, str], ...]
    """(role, text) of each message."""
    answer: str


@dataclass(frozen=True, slots=True)
class Call:
    """One call, whether it succeeded or not.

    `task` is what was asked for (`okr_draft`), `prompt` the version (`draft@v3`) and `prompt_sha256` its hash.
    `first_piece` and `seconds` count from the question; `ending` is the `Finished.ending`, "failed" with `problem`
    (our own message, never the server's text), or "stopped" where nobody listened to the end. `cost` is null where
    no price or no usage is known.
    """

    at: str
    task: str
    prompt: str | None
    prompt_sha256: str | None
    model: str
    answered_by: str | None
    prompt_tokens: int | None
    completion_tokens: int | None
    first_piece: float | None
    seconds: float
    ending: str
    problem: str | None = None
    cost: Cost | None = None
    words: Words | None = None


class Ledger:
    """Passes a completer's answers on and hands a `Call` to `keep` when one ends, however it ends."""

    def __init__(
        self, completer: Completer, keep: Callable[[Call], object], priced: Priced, *, words: bool = False
    ) -> None:
        self._completer = completer
        self._keep = keep
        self._priced = priced
        self._words = words

    def complete(self, request: Request) -> Iterator[Event]:
        at, begun = datetime.now(UTC).isoformat(timespec="milliseconds"), time.perf_counter()
        first: float | None = None
        said: list[str] = []

        def keep(ending: str, finished: Finished | None = None, problem: str | None = None) -> None:
            usage = finished.usage if finished and finished.usage else Usage()
            call = Call(
                at=at,
                task=request.schema_name,
                prompt=request.prompt_id,
                prompt_sha256=request.prompt,
                model=request.model,
                answered_by=finished.model if finished else None,
                prompt_tokens=usage.prompt_tokens,
                completion_tokens=usage.completion_tokens,
                first_piece=None if first is None else round(first, 3),
                seconds=round(time.perf_counter() - begun, 3),
                ending=ending,
                problem=problem,
                cost=self._cost(request.model, usage),
                words=self._spoken(request, said),
            )
            self._keep(call)

        kept = False
        try:
            for event in self._completer.complete(request):
                if isinstance(event, Text | Thought):
                    first = first if first is not None else time.perf_counter() - begun
                    said.append(event.text)
                elif isinstance(event, Finished) and not kept:
                    # Before anybody hears of it: whoever dies of what comes next has the call in the books.
                    kept = True
                    keep(event.ending, event)
                yield event
        except ModelError as failure:
            if not kept:
                kept = True
                keep("failed", problem=str(failure))
            raise
        finally:
            if not kept:
                keep("stopped")

    def _cost(self, model: str, usage: Usage) -> Cost | None:
        price = self._priced(model)
        if price is None or usage.prompt_tokens is None or usage.completion_tokens is None:
            return None
        return price.of(usage.prompt_tokens, usage.completion_tokens)

    def _spoken(self, request: Request, said: list[str]) -> Words | None:
        if not self._words:
            return None
        return Words(tuple((message.role, message.content) for message in request.messages), "".join(said))
