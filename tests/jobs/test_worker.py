"""Workers beside a server: processes that die, parents that die, and jobs that survive both."""

import multiprocessing
import os
import signal
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.jobs import JobRunner, start_draft, start_worker, start_worker_thread
from tests.jobs.scripted import (
    BRIEF,
    DrafterFor,
    DraftSet,
    ScriptedDrafter,
    ferry_plan,
    settings_in,
    wait_until,
)

posix = pytest.mark.skipif(sys.platform == "win32", reason="kills processes as POSIX does")


@pytest.fixture
def started(store, data_dir):
    return start_draft(store, ferry_plan(), BRIEF, settings_in(data_dir))


def script(trace, seconds=0.0, **more):
    return {"draft_set": DraftSet(trace, **more), "drafter_for": DrafterFor(ScriptedDrafter(trace, seconds))}


def test_a_thread_does_the_jobs_and_stops(store, started, data_dir, trace):
    worker = start_worker_thread(settings_in(data_dir), **script(trace))
    wait_until(lambda: store.job(started.id).finished)
    assert worker.alive
    worker.stop()
    assert not worker.alive
    assert store.draft(started.id).okr_set.title == "Ferry plan"


@pytest.mark.slow
def test_a_process_does_the_jobs_and_stops(store, started, data_dir, trace):
    worker = start_worker(settings_in(data_dir), **script(trace))
    wait_until(lambda: store.job(started.id).finished)
    worker.stop()
    assert not worker.alive
    assert store.draft(started.id).okr_set.title == "Ferry plan"


@pytest.mark.slow
def test_a_process_that_stops_gives_its_job_back(store, started, data_dir, trace):
    worker = start_worker(settings_in(data_dir), **script(trace, seconds=60))
    trace.wait_for("asked")
    worker.stop()
    assert (store.job(started.id).state, store.job(started.id).attempts) == ("queued", 0)


def run(data_dir, trace, hang):
    with closing(JobRunner(data_dir, settings_in(data_dir), lease_seconds=0.5, **script(trace, hang=hang))) as runner:
        runner.run_one()


@posix
@pytest.mark.slow
def test_a_job_killed_half_way_goes_on_without_repeating_what_was_done(store, started, data_dir, trace):
    context = multiprocessing.get_context("spawn")
    first = context.Process(target=run, args=(data_dir, trace, True))
    first.start()
    trace.wait_for("drafted")
    os.kill(first.pid, signal.SIGKILL)
    first.join()
    assert store.job(started.id).state == "running"
    with closing(JobRunner(data_dir, settings_in(data_dir), **script(trace))) as second:
        wait_until(second.run_one, 5)
    job = store.job(started.id)
    assert (job.state, job.attempts) == ("done", 2)
    assert trace.lines() == ["asked", "drafted", "drafted", "set made"]
    assert [entry.id for entry in store.library()] == [started.id]
    assert store.check() == []


@posix
@pytest.mark.slow
def test_a_worker_that_is_killed_is_started_again(store, data_dir, trace):
    worker = start_worker(settings_in(data_dir), **script(trace))
    first = worker.pid
    os.kill(first, signal.SIGKILL)
    job = start_draft(store, ferry_plan(), BRIEF, settings_in(data_dir))
    wait_until(lambda: store.job(job.id).finished)
    assert worker.pid != first
    worker.stop()


class TellingDrafterFor(DrafterFor):
    """Tells whose address a drafter is made for."""

    def __call__(self, settings, **around):
        self.drafter.trace.add(f"for {settings.base_url}")
        return super().__call__(settings, **around)


@pytest.mark.slow
@pytest.mark.parametrize("start", [start_worker_thread, start_worker])
def test_a_worker_told_of_other_settings_does_the_next_job_by_them(store, data_dir, trace, start):
    settings = settings_in(data_dir)
    drafter_for = TellingDrafterFor(ScriptedDrafter(trace))
    worker = start(settings, draft_set=DraftSet(trace), drafter_for=drafter_for)
    for address in ("http://one.example/v1", "http://two.example/v1"):
        worker.use(replace(settings, base_url=address))
        job = start_draft(store, ferry_plan(), BRIEF, settings)
        wait_until(lambda job=job: store.job(job.id).finished)
    worker.stop()
    assert [line for line in trace.lines() if line.startswith("for")] == [
        "for http://one.example/v1",
        "for http://two.example/v1",
    ]


def serve_and_wait(data_dir, trace):
    worker = start_worker(settings_in(data_dir), **script(trace))
    trace.add(f"worker {worker.pid}")
    signal.pause()


def running(pid):
    """Whether the process lives; one that ended and that nobody collected yet does not."""
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="looks processes up as Linux shows them")
def test_a_worker_ends_with_its_parent_even_when_that_is_killed(data_dir, trace):
    context = multiprocessing.get_context("spawn")
    server = context.Process(target=serve_and_wait, args=(data_dir, trace))
    server.start()
    wait_until(lambda: any(line.startswith("worker") for line in trace.lines()))
    pid = int(trace.lines()[0].split()[1])
    assert running(pid)
    os.kill(server.pid, signal.SIGKILL)
    server.join()
    wait_until(lambda: not running(pid), 10)
