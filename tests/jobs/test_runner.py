"""One runner, one job: what it makes, what it tells, how it stops, how it fails."""

import logging
import sqlite3
import threading
import time
from contextlib import closing
from dataclasses import replace

import pytest

from assistant.drafters import Progress
from assistant.errors import KeyReused, MachineRefused, ModelError, UsageError
from assistant.jobs import JobRunner, start_draft
from assistant.jobs.runner import Reporter
from assistant.records import ItemState, OkrSet, to_json
from assistant.store import Failure
from tests.jobs.scripted import (
    BRIEF,
    TEXT,
    DrafterFor,
    DraftSet,
    ScriptedDrafter,
    ferry_plan,
    settings_in,
    wait_until,
)


@pytest.fixture
def started(store, data_dir):
    return start_draft(store, ferry_plan(), BRIEF, settings_in(data_dir))


@pytest.fixture
def runner(data_dir, trace):
    """Makes a runner with a script; `lease_seconds` is short enough to watch."""
    opened = []

    def make(seconds=0, lease_seconds=15.0, drafter=None, **script):
        drafter = drafter or ScriptedDrafter(trace, seconds)
        made = JobRunner(
            data_dir,
            settings_in(data_dir),
            draft_set=DraftSet(trace, **script),
            drafter_for=DrafterFor(drafter),
            lease_seconds=lease_seconds,
        )
        opened.append(made)
        return made

    yield make
    for made in opened:
        made.close()


def behind_its_back(store, statement):
    """What waiting would do, without the wait."""
    with closing(sqlite3.connect(store.path)) as tool, tool:
        tool.execute(statement)


def test_a_job_becomes_a_draft_with_its_id(store, started, runner):
    assert runner().run_one()
    job = store.job(started.id)
    assert (job.state, job.result) == ("done", started.id)
    draft = store.draft(started.id)
    assert draft.okr_set.title == "Ferry plan"
    assert draft.okr_set.period == BRIEF.period
    assert draft.state == {"o1": ItemState()}
    assert store.revisions(draft.id)[0].reason == "drafted"
    assert not runner().run_one()


def test_the_document_is_kept_with_the_job(store, started):
    assert store.document(started.input["document"]) == ferry_plan()


def test_the_job_holds_no_key_and_no_endpoint(store, data_dir):
    settings = replace(
        settings_in(data_dir), engine="openai", api_key="sk-secret", base_url="https://models.example", model="m"
    )
    job = start_draft(store, ferry_plan(), BRIEF, settings)
    assert "sk-secret" not in str(job)
    assert "models.example" not in str(job)
    assert (job.input["engine"], job.input["model"]) == ("openai", "m")


def test_a_form_sent_twice_is_one_job(store, data_dir):
    first = start_draft(store, ferry_plan(), BRIEF, settings_in(data_dir), idempotency_key="form 1")
    assert start_draft(store, ferry_plan(), BRIEF, settings_in(data_dir), idempotency_key="form 1") == first
    with pytest.raises(KeyReused):
        start_draft(
            store, ferry_plan(), replace(BRIEF, level="company"), settings_in(data_dir), idempotency_key="form 1"
        )


def test_progress_is_told_in_order_and_can_be_read_again(store, started, runner):
    runner().run_one()
    events = store.events(started.id)
    assert [event.name for event in events] == ["progress", "progress", "done"]
    assert [event.data.get("stage") for event in events] == ["read", "objectives", None]
    assert events[1].data["objective"]["title"].startswith("Ferries on time")
    assert events[2].data == {"result": started.id}
    assert store.events(started.id, after=events[0].id) == events[1:]


def test_what_was_told_is_not_told_again(store, started, runner):
    """The drafter says for half a second that it has made nothing yet."""
    runner(seconds=0.5).run_one()
    told = [(event.data.get("stage"), event.data.get("done")) for event in store.events(started.id)]
    assert told == [("read", 1), ("objectives", 0), ("objectives", 1), (None, None)]


def test_mere_counting_is_told_a_few_times_only(store, started):
    store.claim_job("worker", 60)
    report = Reporter(store, started.id, "worker", lambda: None)
    for done in range(51):
        report(Progress("themes", done, 50))
    counts = [event.data["done"] for event in store.events(started.id)]
    assert counts[0] == 0
    assert counts[-1] == 50
    assert len(counts) < 10


def test_a_stopped_draft_stops_within_a_second_and_leaves_nothing(store, started, runner, trace):
    slow = threading.Thread(target=runner(seconds=30).run_one)
    slow.start()
    trace.wait_for("asked")
    asked = time.monotonic()
    assert store.cancel_job(started.id).state == "cancelled"
    slow.join()
    assert time.monotonic() - asked < 1
    assert store.library() == ()
    assert [event.name for event in store.events(started.id)][-1] == "cancelled"
    assert store.job(started.id).failure is None


def test_a_draft_stopped_at_the_last_moment_is_not_saved(store, started, data_dir, trace):
    """The drafter never reports after the stop, so only the store can refuse."""

    def stopped_on_the_way(document, brief, drafter, *, set_id, **rest):
        store.cancel_job(set_id)
        return OkrSet(set_id, "Too late", brief.language)

    drafter_for = DrafterFor(ScriptedDrafter(trace))
    with closing(
        JobRunner(data_dir, settings_in(data_dir), draft_set=stopped_on_the_way, drafter_for=drafter_for)
    ) as runner:
        assert runner.run_one()
    assert store.job(started.id).state == "cancelled"
    assert store.library() == ()


def test_a_set_that_was_made_before_the_crash_is_only_saved(store, started, runner, trace):
    store.claim_job("died just after", 0)
    store.record_step(started.id, "died just after", "set", to_json(OkrSet(started.id, "Made before", "en")))
    assert runner().run_one()
    assert store.draft(started.id).okr_set.title == "Made before"
    assert trace.lines() == []


def test_a_runner_that_lost_its_lease_does_not_touch_the_job(store, started, runner, trace):
    """Its process slept, another took over: the sleeper must not end the other's job."""
    first = runner(seconds=1, lease_seconds=15)
    slow = threading.Thread(target=first.run_one)
    slow.start()
    trace.wait_for("asked")
    behind_its_back(store, "UPDATE jobs SET lease_until = 0")
    second = store.claim_job("second", 15)
    slow.join()
    assert store.job(started.id) == second
    assert store.library() == ()
    store.finish_job(started.id, "second", "made by the second")


def test_a_long_draft_keeps_its_lease(store, started, runner, trace):
    slow = threading.Thread(target=runner(seconds=1.2, lease_seconds=0.6).run_one)
    slow.start()
    trace.wait_for("asked")
    while slow.is_alive():
        assert store.claim_job("other", 1) is None
        slow.join(0.05)
    assert store.job(started.id).state == "done"


def test_a_shutdown_gives_the_job_back_uncounted(store, started, runner, trace):
    stop = threading.Event()
    worker = threading.Thread(target=runner(seconds=30).run_forever, args=(stop,))
    worker.start()
    trace.wait_for("asked")
    stop.set()
    worker.join(5)
    job = store.job(started.id)
    assert (job.state, job.attempts) == ("queued", 0)
    assert runner().run_one()
    assert store.job(started.id).state == "done"


def test_what_cannot_be_mended_fails_at_once_with_its_own_words(store, started, runner):
    gone = ModelError("The model %(model)s is not there.", "Choose another.", values={"model": "m", "tried": started})
    runner(fail=gone).run_one()
    job = store.job(started.id)
    assert (job.state, job.attempts) == ("failed", 1)
    assert job.failure == Failure(gone.message, gone.hint, {"model": "m", "tried": str(started)})
    assert store.events(started.id)[-1].data["message"] == gone.message


def test_what_may_pass_is_tried_again_later_and_the_drafter_is_not_asked_twice(store, started, runner, trace):
    busy = MachineRefused("The store is locked.", "Wait.", permanent=False)
    runner(fail=busy).run_one()
    job = store.job(started.id)
    assert (job.state, job.attempts) == ("queued", 1)
    assert not runner().run_one()
    behind_its_back(store, "UPDATE jobs SET run_after = 0")
    assert runner().run_one()
    assert store.job(started.id).state == "done"
    assert trace.lines() == ["asked", "drafted", "drafted", "set made"]
    assert "again" in [event.name for event in store.events(started.id)]


def test_a_model_that_failed_is_not_asked_again_behind_the_persons_back(store, started, runner):
    """Its endpoint has been tried as often as makes sense; another hour of waiting is the person's to choose."""
    runner(fail=ModelError("The endpoint is busy.", "Wait.", permanent=False)).run_one()
    assert store.job(started.id).state == "failed"


def test_a_bug_is_said_plainly_and_never_quotes_the_text(store, started, runner, caplog):
    with caplog.at_level(logging.ERROR):
        runner(fail=ValueError(TEXT)).run_one()
    failure = store.job(started.id).failure
    assert failure.values == {"kind": "ValueError", "job": started.id}
    assert "scripted.py" in caplog.text
    assert "nine islands" not in caplog.text


def test_settings_that_name_no_drafter_fail_the_job(store, started, data_dir, trace):
    def refuse(settings, *, around, keeper):
        raise UsageError("No model is named.", "Set OKR_MODEL.")

    with closing(JobRunner(data_dir, settings_in(data_dir), draft_set=DraftSet(trace), drafter_for=refuse)) as runner:
        runner.run_one()
    assert store.job(started.id).failure.message == "No model is named."


def test_a_finished_job_leaves_no_steps_behind(store, started, runner):
    runner().run_one()
    assert store.step(started.id, "set") is None
    assert store.step(started.id, "drafted 1") is None


def test_several_runners_share_the_queue(store, data_dir, runner, trace):
    jobs = [start_draft(store, ferry_plan(), BRIEF, settings_in(data_dir)) for _ in range(12)]
    stop = threading.Event()
    workers = [threading.Thread(target=runner().run_forever, args=(stop,)) for _ in range(3)]
    for worker in workers:
        worker.start()
    wait_until(lambda: all(store.job(job.id).finished for job in jobs))
    stop.set()
    for worker in workers:
        worker.join()
    assert {store.job(job.id).state for job in jobs} == {"done"}
    assert trace.lines().count("asked") == 12
    assert store.library_size() == 12


def test_the_real_path_end_to_end(store, started, data_dir):
    with closing(JobRunner(data_dir, settings_in(data_dir))) as runner:
        assert runner.run_one()
    job = store.job(started.id)
    assert job.state == "done", job.failure
    assert store.draft(job.result).okr_set.provenance.engine == "offline"
