"""Does drafting jobs: one at a time, under a lease, every finished step remembered."""

from __future__ import annotations

import logging
import threading
import time
import traceback
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from assistant.completion import Completer
from assistant.completion.addresses import address_of, endpoint_mark
from assistant.completion.ledger import Call, Ledger
from assistant.document import Document
from assistant.drafters import Brief, Drafted, Drafter, Progress, Report, silent
from assistant.errors import AssistantError, Cancelled, LeaseLost, MachineRefused, ModelError, UsageError
from assistant.jobs.remembered import RememberedCalls
from assistant.records import ItemState, Objective, OkrSet, Theme, from_json, items, to_json
from assistant.settings import Settings
from assistant.store import Failure, Job, Store

LEASE_SECONDS = 15.0
POLL_SECONDS = 0.1
NOTICE_SECONDS = 0.25  # how soon a running job sees that it was stopped

DraftSet = Callable[..., OkrSet]
DrafterFor = Callable[..., Drafter]
"""Called with the settings, `around`, which wraps whoever answers for a model, and `keeper`, who knows endpoints."""

log = logging.getLogger(__name__)


class JobRunner:
    """Does the drafting jobs of one store, one at a time.

    `draft_set` and `drafter_for` are the pipeline's own unless others are handed in.
    """

    def __init__(
        self,
        data_dir: Path,
        settings: Settings,
        *,
        draft_set: DraftSet | None = None,
        drafter_for: DrafterFor | None = None,
        lease_seconds: float = LEASE_SECONDS,
    ) -> None:
        if draft_set is None or drafter_for is None:
            from assistant import pipeline

            draft_set, drafter_for = draft_set or pipeline.draft, drafter_for or pipeline.drafter_for
        self._settings = settings
        self._draft_set = draft_set
        self._drafter_for = drafter_for
        self._lease_seconds = lease_seconds
        self._stop = threading.Event()
        self.owner = str(uuid.uuid4())
        self.store = Store.open(data_dir)

    def close(self) -> None:
        self.store.close()

    def use(self, settings: Settings) -> None:
        """Begin every further job under these settings."""
        self._settings = settings

    def run_forever(self, stop: threading.Event) -> None:
        """Do jobs until `stop` is set; a job that is then half-way goes back to the queue at its next report."""
        self._stop = stop
        while not stop.is_set():
            try:
                worked = self.run_one()
            except MachineRefused as problem:
                log.warning("no job can be claimed: %s", problem)
                stop.wait(1)
                continue
            if not worked:
                stop.wait(POLL_SECONDS)

    def run_one(self) -> bool:
        """Do one job to its end, whatever that is; False where none was waiting."""
        job = self.store.claim_job(self.owner, self._lease_seconds)
        if job is None:
            return False
        with Lease(self.store, job, self.owner, self._lease_seconds) as lease:
            try:
                self._run(job, lease)
            except AssistantError as problem:
                self._settle(job, problem)
            except Exception as problem:
                self._settle(job, _mistake(job, problem))
        return True

    def _run(self, job: Job, lease: Lease) -> None:
        if job.attempts > 1:
            self.store.add_event(job.id, self.owner, "again", {"attempt": job.attempts})
        okr_set = self._remembered_set(job, lease)
        state = {item.id: ItemState() for _, item in items(okr_set)}
        lease.check(self._stop)
        with self.store.transaction():
            self.store.save_draft(okr_set, state, author=job.input["engine"], reason="drafted", job_id=job.id)
            self.store.finish_job(job.id, self.owner, okr_set.id)

    def _remembered_set(self, job: Job, lease: Lease) -> OkrSet:
        known = self.store.step(job.id, "set")
        if known is not None:
            return from_json(OkrSet, known)
        brief = replace(from_json(Brief, job.input["brief"]), today=date.fromisoformat(job.input["brief"]["today"]))
        settings = replace(
            self._settings, today=brief.today, **{name: job.input[name] for name in ("engine", "model", "prompt")}
        )
        _refuse_other_endpoint(job, settings)
        drafter = self._drafter_for(settings, around=partial(self._around, job, settings), keeper=self.store)
        okr_set = self._draft_set(
            self.store.document(job.input["document"], language=job.input["language"]),
            brief,
            RememberingDrafter(drafter, self.store, job.id, self.owner),
            settings=settings,
            report=Reporter(self.store, job.id, self.owner, partial(lease.check, self._stop)),
            set_id=job.id,
            at=job.created_at,
        )
        self.store.record_step(job.id, self.owner, "set", to_json(okr_set))
        return okr_set

    def _around(self, job: Job, settings: Settings, completer: Completer) -> Completer:
        """Every call written down, every whole answer remembered: what was paid is never paid twice."""
        keep = partial(self._keep_call, job.id)
        counted = Ledger(completer, keep, settings.price_of, words=settings.keep_calls)
        return RememberedCalls(counted, self.store, job.id, self.owner)

    def _keep_call(self, job_id: str, call: Call) -> None:
        # A busy store costs the line about the call, not the draft.
        with suppress(MachineRefused):
            self.store.add_call(job_id, call)

    def _settle(self, job: Job, problem: AssistantError) -> None:
        """End the job as the problem says; where even that is refused, the lease will run out.

        A model that failed was asked as often as makes sense; whether to try it again is the person's to say. A job
        that was stopped or has passed to another worker is not ours to end: LeaseLost says so.
        """
        with suppress(MachineRefused, LeaseLost):
            if isinstance(problem, Stopping):
                self.store.release_job(job.id, self.owner, counts=False)
            elif not problem.permanent and not isinstance(problem, ModelError) and job.attempts < job.attempts_most:
                self.store.release_job(job.id, self.owner, delay_seconds=2.0**job.attempts)
            else:
                values = {name: _plain(value) for name, value in problem.values.items()}
                self.store.fail_job(job.id, self.owner, Failure(problem.message, problem.hint, values))


class Stopping(Cancelled):
    """The worker shuts down: the job waits for the next one."""


class Lease:
    """Keeps a job ours while it runs, in a thread of its own, and notices when it no longer is."""

    def __init__(self, store: Store, job: Job, owner: str, seconds: float) -> None:
        self._store, self._job, self._owner, self._seconds = store, job, owner, seconds
        self._lost, self._over = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._keep, name=f"lease of {job.id}", daemon=True)

    def check(self, stop: threading.Event) -> None:
        """Raise Cancelled where the job was stopped or taken over, Stopping where the worker is to stop."""
        if self._lost.is_set():
            raise Cancelled("The draft was stopped.", "Start it again when you like; the text is kept.")
        if stop.is_set():
            raise Stopping("The service is shutting down.", "The draft goes on when it is back.")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()

    def _keep(self) -> None:
        due = time.monotonic() + self._seconds / 3
        while not self._over.wait(min(NOTICE_SECONDS, self._seconds / 3)):
            # A store that refuses for a moment is asked again; the lease is three turns long.
            with suppress(MachineRefused):
                if time.monotonic() < due:
                    lost = self._store.job(self._job.id).lease_owner != self._owner
                else:
                    lost = not self._extended()
                    due = time.monotonic() + self._seconds / 3
                if lost:
                    self._lost.set()
                    return

    def _extended(self) -> bool:
        try:
            self._store.extend_lease(self._job.id, self._owner, self._seconds)
        except LeaseLost:
            return False
        return True


class RememberingDrafter:
    """A drafter whose answers are kept with the job, so that another attempt does not ask again."""

    def __init__(self, drafter: Drafter, store: Store, job_id: str, owner: str) -> None:
        self._drafter, self._store, self._job_id, self._owner = drafter, store, job_id, owner
        self._calls = 0

    @property
    def engine(self) -> str:
        return self._drafter.engine

    def draft(self, document: Document, brief: Brief, report: Report = silent) -> Drafted:
        self._calls += 1
        step = f"drafted {self._calls}"
        known = self._store.step(self._job_id, step)
        if known is not None:
            return from_json(Drafted, known)
        drafted = self._drafter.draft(document, brief, report)
        self._store.record_step(self._job_id, self._owner, step, to_json(drafted))
        return drafted

    def objective_from(self, document: Document, brief: Brief, theme: Theme) -> Objective | None:
        """Asked anew each time: no job asks for it."""
        return self._drafter.objective_from(document, brief, theme)


class Reporter:
    """Turns a drafter's progress into events of its job, and its calls into chances to stop."""

    def __init__(self, store: Store, job_id: str, owner: str, check: Callable[[], None]) -> None:
        self._store, self._job_id, self._owner, self._check = store, job_id, owner, check
        self._last: Progress | None = None
        self._told = 0.0

    def __call__(self, progress: Progress) -> None:
        """Raises Cancelled, the one error that every drafter lets pass."""
        self._check()
        if not self._worth_telling(progress):
            return
        self._last, self._told = progress, time.monotonic()
        try:
            # An event that a busy store refuses is only missed; the draft itself is not.
            with suppress(MachineRefused):
                self._store.add_event(self._job_id, self._owner, "progress", to_json(progress))
        except LeaseLost as lost:
            raise Cancelled(lost.message, lost.hint, values=lost.values) from lost

    def _worth_telling(self, progress: Progress) -> bool:
        """Every event is a synced commit, so nothing is told twice, and mere counting ten times a second at most."""
        if progress == self._last:
            return False
        begins = self._last is None or progress.stage != self._last.stage
        news = begins or progress.objective or progress.notes or progress.done == progress.total
        return bool(news) or time.monotonic() - self._told >= 0.1


def _refuse_other_endpoint(job: Job, settings: Settings) -> None:
    """A text goes where its person was told it goes: settings that changed meanwhile do not send it elsewhere."""
    meant = job.input.get("endpoint")
    if meant and meant != endpoint_mark(settings):
        raise UsageError(
            "The settings name another model endpoint than when this draft was started.",
            "Start a new draft from the same text to have it made at %(address)s.",
            values={"address": address_of(settings) or ""},
        )


def _mistake(job: Job, problem: Exception) -> AssistantError:
    """What to say of a bug. The log gets the place and never the message, which may quote the document."""
    frames = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(problem.__traceback__)]
    log.error("job %s: %s at %s", job.id, type(problem).__name__, " < ".join(reversed(frames)))
    return AssistantError(
        "Drafting was interrupted by an error in the program (%(kind)s).",
        "The text is kept. Try again; if it happens again, report the job %(job)s.",
        values={"kind": type(problem).__name__, "job": job.id},
    )


def _plain(value: object) -> Any:
    return value if isinstance(value, str | int | float | None) else str(value)
