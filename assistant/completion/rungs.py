"""How firmly an endpoint can be asked for JSON: by schema, as any JSON, or in words only.

Servers differ and rarely say so in advance: they answer 400. What worked is remembered for each
(address, model) as long as the process lives, so that only the first question pays for finding out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from assistant.completion import Request

Rung = Literal["json_schema", "json_object", "text"]
RUNGS: tuple[Rung, ...] = ("json_schema", "json_object", "text")

# Options a server may not know; each is dropped when a 400 names it. The order is that of looking.
_OPTIONS = {
    "max_tokens": ("max_tokens", "max_completion_tokens"),
    "temperature": ("temperature",),
    "stream_options": ("stream_options", "include_usage"),
}


@dataclass(frozen=True, slots=True)
class Manner:
    """How to ask: the rung, and the options this endpoint does not take."""

    rung: Rung = "json_schema"
    without: frozenset[str] = frozenset()

    def milder(self, complaint: str) -> Manner | None:
        """What to try after a 400 or 422 with this complaint; None when there is nothing milder."""
        for option, names in _OPTIONS.items():
            if option not in self.without and any(name in complaint for name in names):
                return replace(self, without=self.without | {option})
        return self.lower()

    def lower(self) -> Manner | None:
        """The same, one rung down."""
        below = RUNGS[RUNGS.index(self.rung) + 1 :]
        return replace(self, rung=below[0]) if below else None


@dataclass
class Manners:
    """What each endpoint was found to take."""

    _known: dict[tuple[str, str], Manner] = field(default_factory=dict)

    def of(self, address: str, model: str) -> Manner:
        return self._known.get((address, model), Manner())

    def remember(self, address: str, model: str, manner: Manner) -> None:
        self._known[address, model] = manner


MANNERS = Manners()


def body(request: Request, manner: Manner) -> dict[str, Any]:
    """The request as an endpoint takes it, without what only concerns streaming."""
    asked: dict[str, Any] = {
        "model": request.model,
        "messages": [{"role": message.role, "content": message.content} for message in request.messages],
        "temperature": request.temperature,
        "max_tokens": request.max_tokens,
        "response_format": response_format(manner.rung, request.schema, request.schema_name),
    }
    return {name: value for name, value in asked.items() if value is not None and name not in manner.without}


def response_format(rung: Rung, schema: Mapping[str, Any] | None, name: str) -> dict[str, Any] | None:
    """The request's `response_format`; None where the words of the prompt must do."""
    if schema is None or rung == "text":
        return None
    if rung == "json_object":
        return {"type": "json_object"}
    # Only this wrapped form is read everywhere: llama.cpp silently ignores a bare "schema" beside "type".
    return {"type": "json_schema", "json_schema": {"name": name, "strict": True, "schema": dict(schema)}}
