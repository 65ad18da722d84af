"""Tries an endpoint out for a person: does it answer, which models has it, how fast, does it hold to a schema?

The one question asks for one thing in words and for another by schema. A server that enforces
schemas gives what the schema says; one that only takes them gives what the words say.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from assistant.completion import Event, Finished, Message, Request, Text, Thought
from assistant.completion.rungs import Manner, Manners
from assistant.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Generator

    from assistant.completion.openai_endpoint import OpenAIEndpoint

# Enough for a model that thinks first, little enough for one that does not stop.
_TOKENS = 400
_BIRDS = ("tern", "auk")
_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"bird": {"type": "string", "enum": list(_BIRDS)}},
    "required": ["bird"],
    "additionalProperties": False,
}
_QUESTION = "Answer with the single word: harbour"


@dataclass(frozen=True, slots=True)
class Answered:
    """How the small question was answered. Seconds; `first` is None where not one piece came.

    `enforces` is None where the answer broke off before it could tell. `manner` is how the endpoint took it.
    """

    first: float | None
    seconds: float
    enforces: bool | None
    manner: Manner


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of it. `milliseconds` and `models` are those of the list, None where there is no list to be had.

    `failure` is why there is no `answered`.
    """

    milliseconds: int | None = None
    models: tuple[str, ...] | None = None
    answered: Answered | None = None
    failure: ModelError | None = None


def tried(connect: Callable[[Manners], OpenAIEndpoint], model: str, *, seconds: float = 60.0) -> Trial:
    """Never raises ModelError: what fails is part of the answer.

    `connect` gets manners that know nothing, so that an endpoint that has learned more meanwhile shows it.
    """
    manners = Manners()
    endpoint = connect(manners)
    began = time.monotonic()
    try:
        models: tuple[str, ...] | None = endpoint.models()
        milliseconds: int | None = round((time.monotonic() - began) * 1000)
    except ModelError:
        # Not every endpoint lists its models; the question will tell whether it is there at all.
        models = milliseconds = None
    try:
        answered = _asked(endpoint, manners, model, seconds)
    except ModelError as failure:
        return Trial(milliseconds, models, None, failure)
    return Trial(milliseconds, models, answered)


def _asked(endpoint: OpenAIEndpoint, manners: Manners, model: str, seconds: float) -> Answered:
    request = Request(
        model=model,
        messages=(Message("user", _QUESTION),),
        schema=_SCHEMA,
        schema_name="bird",
        max_tokens=_TOKENS,
        seconds=seconds,
    )
    began = time.monotonic()
    first: float | None = None
    said: list[str] = []
    ending = "cut"
    with closing(cast("Generator[Event]", _events(endpoint, request))) as events:
        for event in events:
            if isinstance(event, Text | Thought) and first is None:
                first = time.monotonic() - began
            if isinstance(event, Text):
                said.append(event.text)
            elif isinstance(event, Finished):
                ending = event.ending
    manner = manners.of(endpoint.address, model)
    enforces = False if manner.rung != "json_schema" else _fits("".join(said)) if ending == "stop" else None
    return Answered(first, time.monotonic() - began, enforces, manner)


def _events(endpoint: OpenAIEndpoint, request: Request) -> Iterator[Event]:
    yield from endpoint.complete(request)


def _fits(said: str) -> bool:
    try:
        answer = json.loads(said)
    except ValueError:
        return False
    return isinstance(answer, dict) and list(answer) == ["bird"] and answer["bird"] in _BIRDS
