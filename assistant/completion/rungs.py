"""How firmly an endpoint can be asked for JSON: by schema, as any JSON, or in words only.

Servers differ and rarely say so in advance: they answer 400. What worked is remembered for each
(address, model), so that only the first question pays for finding out: as long as the process
lives, and where a `Keeper` is handed in, beyond it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Protocol

from assistant.completion import Request
from assistant.errors import MachineRefused

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


class Kept(Protocol):
    """What a keeper knows of one model at one address."""

    @property
    def rung(self) -> str: ...

    @property
    def without(self) -> Collection[str]: ...


class Keeper(Protocol):
    """Where what was found out outlives the process. Addresses come without user names and passwords."""

    def endpoint(self, address: str, model: str) -> Kept | None: ...

    def remember_endpoint(self, address: str, model: str, rung: str, without: Collection[str]) -> object: ...


@dataclass
class Manners:
    """What each endpoint was found to take. A keeper that is refused its store is done without."""

    keeper: Keeper | None = None
    _known: dict[tuple[str, str], Manner] = field(default_factory=dict)

    def of(self, address: str, model: str) -> Manner:
        """Asked of the keeper each time: another process may have found out more."""
        if self.keeper is not None:
            with suppress(MachineRefused):
                kept = self.keeper.endpoint(address, model)
                if kept is not None and kept.rung in RUNGS:
                    self._known[address, model] = Manner(kept.rung, frozenset(kept.without) & frozenset(_OPTIONS))
        return self._known.get((address, model), Manner())

    def remember(self, address: str, model: str, manner: Manner) -> None:
        if self._known.get((address, model)) == manner:
            return
        self._known[address, model] = manner
        if self.keeper is not None:
            with suppress(MachineRefused):
                self.keeper.remember_endpoint(address, model, manner.rung, manner.without)


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
