"""Runners at work beside a server: in a process of their own, or in a thread."""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import sys
import threading
import time
from contextlib import closing, suppress
from multiprocessing.connection import Connection, wait
from typing import Protocol

from assistant.errors import MachineRefused
from assistant.jobs.runner import LEASE_SECONDS, DrafterFor, DraftSet, JobRunner
from assistant.settings import Settings

GRACE_SECONDS = 5.0
HEARD_SECONDS = 5.0  # a process that is only starting takes up to this long to hear of new settings
FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 0.5, 30.0

log = logging.getLogger(__name__)


class Worker(Protocol):
    """A runner at work beside the caller."""

    @property
    def alive(self) -> bool: ...

    def use(self, settings: Settings) -> None:
        """Do every job begun from now on under these settings; the one under way ends as it began."""

    def stop(self) -> None:
        """Stop after the present report at the latest; an unfinished job goes back to the queue."""


def start_worker(
    settings: Settings, *, draft_set: DraftSet | None = None, drafter_for: DrafterFor | None = None
) -> Worker:
    """Run jobs in a process of their own, which keeps heavy drafting away from the server's event loop.

    It is started again when it dies, and ends with this process, however this one ends.
    """
    return ProcessWorker(settings, draft_set, drafter_for)


def start_worker_thread(
    settings: Settings,
    *,
    draft_set: DraftSet | None = None,
    drafter_for: DrafterFor | None = None,
    lease_seconds: float = LEASE_SECONDS,
) -> Worker:
    """Run jobs in a thread of this process."""
    return ThreadWorker(
        JobRunner(
            settings.data_dir, settings, draft_set=draft_set, drafter_for=drafter_for, lease_seconds=lease_seconds
        )
    )


class ThreadWorker:
    def __init__(self, runner: JobRunner) -> None:
        self._runner, self._stop = runner, threading.Event()
        self._thread = threading.Thread(target=runner.run_forever, args=(self._stop,), name="drafting", daemon=True)
        self._thread.start()

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    def use(self, settings: Settings) -> None:
        self._runner.use(settings)

    def stop(self) -> None:
        self._stop.set()
        self._thread.join(GRACE_SECONDS)
        self._runner.close()


class ProcessWorker:
    def __init__(self, settings: Settings, draft_set: DraftSet | None, drafter_for: DrafterFor | None) -> None:
        self._settings, self._parts = settings, (draft_set, drafter_for)
        self._stopping, self._changing = threading.Event(), threading.Lock()
        # Spawned, not forked: a fork would copy the server's threads' locks and SQLite's file handles.
        self._context = multiprocessing.get_context("spawn")
        self._spawn()
        self._watch = threading.Thread(target=self._restart_when_dead, name="worker watch", daemon=True)
        self._watch.start()

    @property
    def alive(self) -> bool:
        return self._process.is_alive()

    @property
    def pid(self) -> int | None:
        return self._process.pid

    def use(self, settings: Settings) -> None:
        with self._changing:
            self._settings = settings
            # A process that has just died is started again with them.
            with suppress(OSError, EOFError):
                self._line.send(settings)
                if self._line.poll(HEARD_SECONDS):
                    self._line.recv()

    def stop(self) -> None:
        with self._changing:
            self._stopping.set()
            self._line.close()
        self._process.join(GRACE_SECONDS + 1)
        if self._process.is_alive():
            self._process.terminate()
            self._process.join()
        self._watch.join()

    def _spawn(self) -> None:
        self._line, theirs = self._context.Pipe()
        self._process = self._context.Process(
            target=_serve, args=(theirs, self._settings, *self._parts), name="okr-assistant drafting", daemon=True
        )
        self._process.start()
        theirs.close()

    def _restart_when_dead(self) -> None:
        pause = FIRST_PAUSE_SECONDS
        while True:
            # Not `join`: only one thread may collect a child, and that is the one that stops it.
            wait([self._process.sentinel])
            if self._stopping.wait(pause):
                return
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)
            with self._changing:
                if self._stopping.is_set():
                    return
                log.warning("the drafting process ended with %s and is started again", self._process.exitcode)
                self._spawn()


def _serve(line: Connection, settings: Settings, draft_set: DraftSet | None, drafter_for: DrafterFor | None) -> None:
    """The worker process: jobs until the line to the parent closes, which the system does even after a kill."""
    stop = threading.Event()
    # Ctrl-C reaches the whole terminal group; the parent decides when the worker ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    try:
        runner = JobRunner(settings.data_dir, settings, draft_set=draft_set, drafter_for=drafter_for)
        with closing(runner):
            threading.Thread(target=_listen, args=(line, stop, runner), daemon=True).start()
            runner.run_forever(stop)
    except MachineRefused as problem:
        log.error("%s %s", problem, problem.next_step)
        sys.exit(problem.exit_code)


def _listen(line: Connection, stop: threading.Event, runner: JobRunner) -> None:
    """Takes new settings from the parent, each answered once it holds; ends the process with the line."""
    with suppress(EOFError, OSError):
        while True:
            runner.use(line.recv())
            line.send(True)
    stop.set()
    time.sleep(GRACE_SECONDS)
    # A drafter that has not reported since holds the process up; its job's lease runs out by itself.
    os._exit(0)
