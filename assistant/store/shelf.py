"""What every concern of the store stands on: the connections and the clock."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from assistant.store.connection import Connections

if TYPE_CHECKING:
    from sqlite_utils import Database

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    return datetime.now(UTC)


class Shelf:
    """One concern of the store. `Store` is all of them over the same file."""

    def __init__(self, connections: Connections, clock: Clock = utc_now) -> None:
        self._connections = connections
        self._clock = clock

    def _now(self) -> str:
        """The time as rows carry it: ISO, UTC, milliseconds, so that it sorts as text."""
        return self._clock().isoformat(timespec="milliseconds")


def dumps(data: Any) -> str:
    """JSON as the store keeps it: compact, UTF-8 text, keys in their order."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def only(db: Database, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> dict[str, Any] | None:
    """The first row, by column name, or None; read to its end, so that no cursor stays open."""
    rows = list(db.query(sql, values if isinstance(values, dict) else list(values)))
    return rows[0] if rows else None
