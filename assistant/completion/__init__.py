"""A model's answer, piece by piece: what is asked (`Request`), what comes back (events), who answers (`Completer`)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol

Ending = Literal["stop", "length", "refused", "cut", "loop"]
ENDINGS: Mapping[str, Ending] = {
    "stop": "stop",
    "length": "length",
    "content_filter": "refused",
    "sensitive": "refused",
}
"""What an endpoint's `finish_reason` says (`sensitive` is BigModel's); any other, and none, is a cut."""


@dataclass(frozen=True, slots=True)
class Message:
    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class Request:
    """One question to a model.

    `schema` is the JSON Schema the answer should fit (null: free text). `seconds` is how long the
    whole answer may take, retries included; it is no part of what is asked, so `sha256` leaves it
    out, and `prompt` (the hash of the prompt version) and `prompt_id` (`draft@v3`) as well. `repeat` tells
    repeated askings of the same question apart in recordings.
    """

    model: str
    messages: tuple[Message, ...]
    schema: Mapping[str, Any] | None = None
    schema_name: str = "answer"
    temperature: float | None = None
    max_tokens: int | None = None
    seconds: float = 300.0
    prompt: str | None = None
    prompt_id: str | None = None
    repeat: int = 0

    @property
    def sha256(self) -> str:
        """What a recording is filed under: the hash of everything that shapes the answer."""
        asked = {
            "model": self.model,
            "messages": [[message.role, message.content] for message in self.messages],
            "schema": self.schema,
            "temperature": self.temperature,
            "max_tokens": self.max_tokens,
            "repeat": self.repeat,
        }
        canonical = json.dumps(asked, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Usage:
    prompt_tokens: int | None = None
    completion_tokens: int | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of the answer."""

    text: str


@dataclass(frozen=True, slots=True)
class Thought:
    """A piece of the model's reasoning, for servers that send it apart (and sometimes put the answer there)."""

    text: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """Nothing new yet; sent about every second so that the caller can stop. `retry_in` seconds until the next try."""

    retry_in: float | None = None


@dataclass(frozen=True, slots=True)
class Finished:
    """The last event. `cut`: the stream ended without saying why; `loop`: we stopped a model that repeated itself."""

    ending: Ending
    usage: Usage | None = None
    model: str | None = None


Event = Text | Thought | Waiting | Finished


class Completer(Protocol):
    """`complete` yields pieces and ends with `Finished`. Raises ModelError, perhaps after some pieces.

    Closing the iterator stops the request.
    """

    def complete(self, request: Request) -> Iterator[Event]: ...
