"""What each model endpoint was found to take, so that a worker that starts again does not pay for finding out again.

Addresses come without user names and passwords; no key is ever here.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from assistant.store.records import Endpoint
from assistant.store.shelf import Shelf, dumps, only


class Endpoints(Shelf):
    def endpoint(self, address: str, model: str) -> Endpoint | None:
        """What is known of this model at this address; None before the first answer."""
        with self._connections.reading() as db:
            row = only(db, "SELECT * FROM endpoints WHERE address = ? AND model = ?", [address, model])
        return _endpoint(row) if row else None

    def remember_endpoint(
        self, address: str, model: str, rung: str, without: Collection[str], *, enforces: bool | None = None
    ) -> Endpoint:
        """Keep how it wants to be asked. `enforces` None leaves what a test found out about the schema."""
        with self._connections.writing() as db:
            db.execute(
                "INSERT INTO endpoints (address, model, rung, without, enforces, at) VALUES (?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (address, model) DO UPDATE SET rung = excluded.rung, without = excluded.without, "
                "enforces = coalesce(excluded.enforces, enforces), at = excluded.at",
                [address, model, rung, dumps(sorted(without)), enforces, self._now()],
            )
            row = only(db, "SELECT * FROM endpoints WHERE address = ? AND model = ?", [address, model])
        assert row is not None
        return _endpoint(row)


def _endpoint(row: Mapping[str, Any]) -> Endpoint:
    return Endpoint(
        address=row["address"],
        model=row["model"],
        rung=row["rung"],
        without=frozenset(json.loads(row["without"])),
        enforces=None if row["enforces"] is None else bool(row["enforces"]),
        at=row["at"],
    )
