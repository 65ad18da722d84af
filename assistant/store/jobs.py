"""Jobs in the store: a queue with leases, remembered steps and events that can be read again.

Whoever holds the lease may write; every write of a worker names it and fails with LeaseLost once
the lease has passed to another or the job has ended. A stale worker can therefore do no harm.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from assistant.errors import LeaseLost, NotFound, UsageError
from assistant.store.answers import refuse_reuse
from assistant.store.records import Failure, Job, JobEvent, JobState, Told
from assistant.store.shelf import Shelf, dumps, only

if TYPE_CHECKING:
    from sqlite_utils import Database

ATTEMPTS = 3
_ENDS = ("done", "failed", "cancelled")

# The partial index's own condition, word for word: SQLite uses the index where it stands in a query.
_OPEN = "state IN ('queued', 'running')"
_CLAIMABLE = f"""
    {_OPEN}
    AND ((state = 'queued' AND run_after <= :now) OR (state = 'running' AND lease_until < :now))
"""
_GIVEN_UP = f"{_OPEN} AND state = 'running' AND lease_until < :now AND attempts >= attempts_most"
# The events after the one that was seen and, whether seen or not, the last, which ends a job that has ended.
_TOLD = """
    SELECT job.state, seen.id AS seen, event.id, event.name, event.data, event.at
    FROM jobs AS job
    JOIN (SELECT COALESCE(MAX(id), 0) AS id FROM job_events WHERE job_id = :job AND id = :after) AS seen
    LEFT JOIN job_events AS event ON event.job_id = job.id
        AND (event.id > seen.id OR event.id = (SELECT MAX(id) FROM job_events WHERE job_id = :job))
    WHERE job.id = :job
    ORDER BY event.id
"""


class Jobs(Shelf):
    def create_job(
        self, kind: str, given: Mapping[str, Any], *, idempotency_key: str | None = None, attempts: int = ATTEMPTS
    ) -> Job:
        """Queue a job. The same key with the same input gives the job that is there; raises KeyReused otherwise."""
        body, now = dumps(dict(given)), self._now()
        with self._connections.writing() as db:
            if idempotency_key:
                known = only(db, "SELECT * FROM jobs WHERE idempotency_key = ?", [idempotency_key])
                if known:
                    refuse_reuse(idempotency_key, known["kind"] + known["input"], kind + body)
                    return _job(known)
            job_id = str(uuid.uuid4())
            db.execute(
                "INSERT INTO jobs (id, kind, input, idempotency_key, state, attempts_most, run_after, created_at, "
                "updated_at) VALUES (?, ?, ?, ?, 'queued', ?, 0, ?, ?)",
                [job_id, kind, body, idempotency_key, attempts, now, now],
            )
            return _job(_job_row(db, job_id))

    def job(self, job_id: str) -> Job:
        """Raises NotFound."""
        with self._connections.reading() as db:
            return _job(_job_row(db, job_id))

    def jobs(self, *, state: JobState | None = None, limit: int = 50) -> tuple[Job, ...]:
        """The newest first."""
        where, values = ("WHERE state = ?", [state]) if state else ("", [])
        with self._connections.reading() as db:
            rows = list(db.query(f"SELECT * FROM jobs {where} ORDER BY number DESC LIMIT ?", [*values, limit]))  # noqa: S608
        return tuple(_job(row) for row in rows)

    def claim_job(self, owner: str, lease_seconds: float) -> Job | None:
        """Take the oldest job that waits or whose lease ran out; None where there is none.

        A job whose last allowed attempt ran out of its lease fails here, with a plain message.
        """
        now = self._clock().timestamp()
        with self._connections.reading() as db:
            # Looked at without the lock first: idle workers ask several times a second.
            if not only(db, f"SELECT 1 FROM jobs WHERE {_CLAIMABLE} LIMIT 1", {"now": now}):  # noqa: S608
                return None
        with self._connections.writing() as db:
            for row in list(db.query(f"SELECT * FROM jobs WHERE {_GIVEN_UP}", {"now": now})):  # noqa: S608
                given_up = Failure(
                    "The work was started %(count)s times and was interrupted each time.",
                    "Try again; with a long text, try a part of it.",
                    {"count": row["attempts"]},
                )
                self._end(db, row["id"], "failed", failure=given_up)
            claimed = only(
                db,
                "UPDATE jobs SET state = 'running', attempts = attempts + 1, lease_owner = :owner, "  # noqa: S608
                "lease_until = :until, updated_at = :at WHERE number = "
                f"(SELECT number FROM jobs WHERE {_CLAIMABLE} ORDER BY number LIMIT 1) RETURNING *",
                {"owner": owner, "until": now + lease_seconds, "at": self._now(), "now": now},
            )
            return _job(claimed) if claimed else None

    def extend_lease(self, job_id: str, owner: str, lease_seconds: float) -> None:
        """Hold the job for that long from now. Raises LeaseLost."""
        until = self._clock().timestamp() + lease_seconds
        with self._connections.writing() as db:
            self._hold(db, job_id, owner)
            db.execute("UPDATE jobs SET lease_until = ? WHERE id = ?", [until, job_id])

    def release_job(self, job_id: str, owner: str, *, delay_seconds: float = 0, counts: bool = True) -> None:
        """Give the job back to the queue; without `counts` the attempt is as if never made. Raises LeaseLost."""
        run_after = self._clock().timestamp() + delay_seconds
        with self._connections.writing() as db:
            self._hold(db, job_id, owner)
            db.execute(
                "UPDATE jobs SET state = 'queued', lease_owner = NULL, lease_until = NULL, run_after = ?, "
                "attempts = attempts - ?, updated_at = ? WHERE id = ?",
                [run_after, 0 if counts else 1, self._now(), job_id],
            )

    def record_step(self, job_id: str, owner: str, name: str, output: Any) -> None:
        """Remember what a finished step gave, as JSON data, so that no later attempt repeats it. Raises LeaseLost."""
        with self._connections.writing() as db:
            self._hold(db, job_id, owner)
            db.execute(
                "INSERT INTO job_steps (job_id, name, output, at) VALUES (?, ?, ?, ?)",
                [job_id, name, dumps(output), self._now()],
            )

    def step(self, job_id: str, name: str) -> Any | None:
        """What the step gave, None where it has not finished."""
        with self._connections.reading() as db:
            row = only(db, "SELECT output FROM job_steps WHERE job_id = ? AND name = ?", [job_id, name])
        return json.loads(row["output"]) if row else None

    def add_event(self, job_id: str, owner: str, name: str, data: Mapping[str, Any]) -> int:
        """Tell those who follow the job; the event's id. Raises LeaseLost."""
        with self._connections.writing() as db:
            self._hold(db, job_id, owner)
            return self._tell(db, job_id, name, data)

    def events(self, job_id: str, after: int = 0) -> tuple[JobEvent, ...]:
        """What the job told after the event with that id, in order; a finished job's last is named by its state."""
        with self._connections.reading() as db:
            rows = list(db.query("SELECT * FROM job_events WHERE job_id = ? AND id > ? ORDER BY id", [job_id, after]))
        return tuple(_event(row) for row in rows)

    def told(self, job_id: str, after: int = 0) -> Told:
        """What the job told after the event with that id, and what ended it, both of one moment.

        An id that none of its events has means the start. Raises NotFound.
        """
        with self._connections.reading() as db:
            rows = list(db.query(_TOLD, {"job": job_id, "after": after}))
            if not rows:
                _job_row(db, job_id)
        state, seen = rows[0]["state"], rows[0]["seen"]
        news = [_event(row) for row in rows if row["id"] is not None]
        end = news.pop() if state in _ENDS and news else None
        return Told(tuple(each for each in news if each.id > seen and each.name not in _ENDS), end)

    def finish_job(self, job_id: str, owner: str, result: str) -> Job:
        """The job made `result`. Call it inside the `transaction` that saves the result. Raises LeaseLost."""
        with self._connections.writing() as db:
            self._hold(db, job_id, owner)
            db.execute("DELETE FROM job_steps WHERE job_id = ?", [job_id])
            return self._end(db, job_id, "done", result=result)

    def fail_job(self, job_id: str, owner: str, failure: Failure) -> Job:
        """The job is given up; its finished steps stay for `retry_job`. Raises LeaseLost."""
        with self._connections.writing() as db:
            self._hold(db, job_id, owner)
            return self._end(db, job_id, "failed", failure=failure)

    def cancel_job(self, job_id: str) -> Job:
        """End the job at once; its worker notices and what it still writes is refused. A finished job stays as it is.

        Raises NotFound.
        """
        with self._connections.writing() as db:
            job = _job(_job_row(db, job_id))
            return job if job.finished else self._end(db, job_id, "cancelled")

    def retry_job(self, job_id: str, changes: Mapping[str, Any] | None = None) -> Job:
        """Queue a failed or cancelled job again; what its steps gave is used. Raises UsageError, NotFound.

        `changes` are what is asked otherwise this time.
        """
        with self._connections.writing() as db:
            job = _job(_job_row(db, job_id))
            if job.state not in ("failed", "cancelled"):
                raise UsageError("Only what failed or was stopped can be tried again.", "Wait for it to end.")
            db.execute(
                "UPDATE jobs SET state = 'queued', attempts = 0, run_after = 0, failure = NULL, input = ?, "
                "updated_at = ? WHERE id = ?",
                [dumps({**job.input, **(changes or {})}), self._now(), job_id],
            )
            return _job(_job_row(db, job_id))

    def _hold(self, db: Database, job_id: str, owner: str) -> None:
        """Raise LeaseLost unless this owner still runs the job; the write lock keeps it true until the commit."""
        row = _job_row(db, job_id)
        if row["state"] != "running" or row["lease_owner"] != owner:
            raise LeaseLost(
                "The job “%(id)s” is no longer this worker's.",
                "It was stopped, or another worker has taken it over.",
                values={"id": job_id},
            )

    def _end(
        self,
        db: Database,
        job_id: str,
        state: Literal["done", "failed", "cancelled"],
        *,
        result: str | None = None,
        failure: Failure | None = None,
    ) -> Job:
        told = dumps(_failure_to_json(failure)) if failure else None
        db.execute(
            "UPDATE jobs SET state = ?, result = ?, failure = ?, updated_at = ?, "
            "lease_owner = NULL, lease_until = NULL WHERE id = ?",
            [state, result, told, self._now(), job_id],
        )
        self._tell(db, job_id, state, _failure_to_json(failure) if failure else {"result": result})
        return _job(_job_row(db, job_id))

    def _tell(self, db: Database, job_id: str, name: str, data: Mapping[str, Any]) -> int:
        cursor = db.execute(
            "INSERT INTO job_events (job_id, name, data, at) VALUES (?, ?, ?, ?)",
            [job_id, name, dumps(dict(data)), self._now()],
        )
        return int(cursor.lastrowid or 0)


def _event(row: Mapping[str, Any]) -> JobEvent:
    return JobEvent(row["id"], row["name"], json.loads(row["data"]), row["at"])


def _job_row(db: Database, job_id: str) -> dict[str, Any]:
    row = only(db, "SELECT * FROM jobs WHERE id = ?", [job_id])
    if row is None:
        raise NotFound("There is no job “%(id)s”.", "Start the draft again.", values={"id": job_id[:80]})
    return row


def _job(row: Mapping[str, Any]) -> Job:
    return Job(
        id=row["id"],
        kind=row["kind"],
        input=json.loads(row["input"]),
        state=row["state"],
        attempts=row["attempts"],
        attempts_most=row["attempts_most"],
        lease_owner=row["lease_owner"],
        result=row["result"],
        failure=Failure(**json.loads(row["failure"])) if row["failure"] else None,
        created_at=row["created_at"],
        updated_at=row["updated_at"],
    )


def _failure_to_json(failure: Failure) -> dict[str, Any]:
    return {"message": failure.message, "hint": failure.hint, "values": dict(failure.values)}
