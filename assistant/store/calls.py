"""The calls to a model that jobs made: what each took and how it ended; words only where somebody wanted them kept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from assistant.completion.ledger import Call, Words
from assistant.completion.prices import Cost
from assistant.store.shelf import Shelf, dumps

_PLAIN = tuple(name for name in Call.__dataclass_fields__ if name not in ("cost", "words"))


class Calls(Shelf):
    def add_call(self, job_id: str, call: Call) -> None:
        """Write a call down. Its job need not be running any more: the call was made and perhaps paid."""
        values = {name: getattr(call, name) for name in _PLAIN}
        values |= {
            "job_id": job_id,
            "cost": call.cost.amount if call.cost else None,
            "currency": call.cost.currency if call.cost else None,
            "words": dumps(asdict(call.words)) if call.words else None,
        }
        columns = ", ".join(values)
        with self._connections.writing() as db:
            db.execute(
                f"INSERT INTO calls ({columns}) VALUES ({', '.join('?' * len(values))})",  # noqa: S608
                list(values.values()),
            )

    def calls(self, job_id: str | None = None, *, limit: int = 200) -> tuple[Call, ...]:
        """Those of a job in their order; without one the newest of all, newest first."""
        where, values = ("WHERE job_id = ? ORDER BY number", [job_id]) if job_id else ("ORDER BY number DESC", [])
        with self._connections.reading() as db:
            rows = list(db.query(f"SELECT * FROM calls {where} LIMIT ?", [*values, limit]))  # noqa: S608
        return tuple(_call(row) for row in rows)


def _call(row: Mapping[str, Any]) -> Call:
    words = json.loads(row["words"]) if row["words"] else None
    return Call(
        **{name: row[name] for name in _PLAIN},
        cost=None if row["cost"] is None else Cost(row["cost"], row["currency"]),
        words=Words(tuple((role, text) for role, text in words["question"]), words["answer"]) if words else None,
    )
