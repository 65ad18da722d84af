"""Answers given to requests with an idempotency key, so that a repeated request is not done twice."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta

from assistant.errors import KeyReused
from assistant.store.records import Answer
from assistant.store.shelf import Shelf, dumps, only

KEPT = timedelta(days=7)


class Answers(Shelf):
    def remember_answer(self, key: str, fingerprint: str, status: int, headers: Mapping[str, str], body: bytes) -> None:
        """Keep the answer for a week; the first one given under a key stays.

        `fingerprint` is a hash of what was asked. Raises KeyReused where the key came with something else.
        """
        oldest = (self._clock() - KEPT).isoformat(timespec="milliseconds")
        with self._connections.writing() as db:
            db.execute("DELETE FROM answers WHERE at < ?", [oldest])
            known = only(db, "SELECT fingerprint FROM answers WHERE key = ?", [key])
            if known:
                refuse_reuse(key, known["fingerprint"], fingerprint)
                return
            db.execute(
                "INSERT INTO answers (key, fingerprint, status, headers, body, at) VALUES (?, ?, ?, ?, ?, ?)",
                [key, fingerprint, status, dumps(dict(headers)), body, self._now()],
            )

    def recalled_answer(self, key: str, fingerprint: str) -> Answer | None:
        """The answer given before. Raises KeyReused where the key came with something else."""
        with self._connections.reading() as db:
            row = only(db, "SELECT * FROM answers WHERE key = ?", [key])
        if row is None:
            return None
        refuse_reuse(key, row["fingerprint"], fingerprint)
        return Answer(row["status"], json.loads(row["headers"]), row["body"])


def refuse_reuse(key: str, known: str, fingerprint: str) -> None:
    """Raise KeyReused unless both fingerprints are the same."""
    if known != fingerprint:
        raise KeyReused(
            "The idempotency key “%(key)s” was used for another request.",
            "Send a new key with a new request.",
            values={"key": key[:80]},
        )
