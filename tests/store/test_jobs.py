"""Jobs in the store: leases, fences, remembered steps, events."""

from datetime import UTC, datetime, timedelta

import pytest

from assistant.errors import KeyReused, LeaseLost, UsageError
from assistant.store import Failure, Store
from tests.store.bryggan import SANNE, a_set


class Clock:
    def __init__(self):
        self.now = datetime(2026, 11, 21, 12, tzinfo=UTC)

    def __call__(self):
        return self.now

    def wait(self, seconds):
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def store(data_dir, clock):
    with Store.open(data_dir, clock=clock) as opened:
        yield opened


@pytest.fixture
def job(store):
    return store.create_job("draft", {"document": "d1"})


def test_a_job_goes_from_the_queue_to_its_end(store, job):
    assert (job.state, job.attempts, job.input) == ("queued", 0, {"document": "d1"})
    running = store.claim_job("anna", 10)
    assert (running.id, running.state, running.attempts, running.lease_owner) == (job.id, "running", 1, "anna")
    assert store.claim_job("bert", 10) is None
    done = store.finish_job(job.id, "anna", "bryggan-1")
    assert (done.state, done.result, done.finished, done.lease_owner) == ("done", "bryggan-1", True, None)
    assert store.claim_job("bert", 10) is None
    assert [event.name for event in store.events(job.id)] == ["done"]


def test_the_oldest_comes_first(store):
    waiting = [store.create_job("draft", {"document": name}) for name in "abc"]
    assert [store.claim_job("anna", 10).id for _ in waiting] == [job.id for job in waiting]
    assert [job.id for job in store.jobs()] == [job.id for job in reversed(waiting)]
    assert len(store.jobs(state="running", limit=2)) == 2


def test_the_same_key_makes_one_job(store):
    first = store.create_job("draft", {"document": "d1"}, idempotency_key="k")
    assert store.create_job("draft", {"document": "d1"}, idempotency_key="k") == first
    with pytest.raises(KeyReused):
        store.create_job("draft", {"document": "d2"}, idempotency_key="k")
    assert len(store.jobs()) == 1


def test_a_lease_that_ran_out_passes_the_job_on(store, clock, job):
    store.claim_job("anna", 10)
    clock.wait(9)
    assert store.claim_job("bert", 10) is None
    clock.wait(2)
    assert store.claim_job("bert", 10).attempts == 2


def test_an_extended_lease_holds(store, clock, job):
    store.claim_job("anna", 10)
    clock.wait(9)
    store.extend_lease(job.id, "anna", 10)
    clock.wait(9)
    assert store.claim_job("bert", 10) is None


@pytest.mark.parametrize(
    "write",
    [
        lambda store, id_: store.extend_lease(id_, "anna", 10),
        lambda store, id_: store.record_step(id_, "anna", "read", {}),
        lambda store, id_: store.add_event(id_, "anna", "progress", {}),
        lambda store, id_: store.finish_job(id_, "anna", "bryggan-1"),
        lambda store, id_: store.fail_job(id_, "anna", Failure("no")),
        lambda store, id_: store.release_job(id_, "anna"),
    ],
)
@pytest.mark.parametrize("lost_by", ["takeover", "cancel"])
def test_a_stale_worker_writes_nothing(store, clock, job, write, lost_by):
    store.claim_job("anna", 10)
    if lost_by == "takeover":
        clock.wait(11)
        store.claim_job("bert", 10)
    else:
        store.cancel_job(job.id)
    before = (store.job(job.id), store.events(job.id))
    with pytest.raises(LeaseLost):
        write(store, job.id)
    assert (store.job(job.id), store.events(job.id)) == before
    assert store.step(job.id, "read") is None


def test_a_step_is_remembered_for_the_next_attempt(store, clock, job):
    store.claim_job("anna", 10)
    assert store.step(job.id, "drafted") is None
    store.record_step(job.id, "anna", "drafted", {"标题": "提升"})
    clock.wait(11)
    store.claim_job("bert", 10)
    assert store.step(job.id, "drafted") == {"标题": "提升"}


def test_a_job_that_breaks_off_every_time_fails_with_a_plain_message(store, clock, job):
    for attempt in (1, 2, 3):
        assert store.claim_job("anna", 10).attempts == attempt
        clock.wait(11)
    assert store.claim_job("anna", 10) is None
    failed = store.job(job.id)
    assert failed.state == "failed"
    assert failed.failure.values == {"count": 3}
    assert store.events(job.id)[-1].name == "failed"


def test_a_job_tried_again_starts_afresh_with_its_steps(store, job):
    with pytest.raises(UsageError):
        store.retry_job(job.id)
    store.claim_job("anna", 10)
    store.record_step(job.id, "anna", "drafted", {"o": 1})
    store.fail_job(job.id, "anna", Failure("The model %(name)s is gone.", values={"name": "m"}))
    assert store.claim_job("anna", 10) is None
    again = store.retry_job(job.id)
    assert (again.state, again.attempts, again.failure) == ("queued", 0, None)
    assert store.claim_job("bert", 10).id == job.id
    assert store.step(job.id, "drafted") == {"o": 1}


def test_a_released_job_waits_its_delay(store, clock, job):
    store.claim_job("anna", 10)
    store.release_job(job.id, "anna", delay_seconds=5)
    assert store.claim_job("bert", 10) is None
    clock.wait(6)
    assert store.claim_job("bert", 10).attempts == 2


def test_a_release_that_does_not_count(store, job):
    store.claim_job("anna", 10)
    store.release_job(job.id, "anna", counts=False)
    assert store.claim_job("bert", 10).attempts == 1


def test_a_finished_job_cannot_be_stopped(store, job):
    store.claim_job("anna", 10)
    done = store.finish_job(job.id, "anna", "bryggan-1")
    assert store.cancel_job(job.id) == done


def test_a_waiting_job_is_stopped_before_anyone_takes_it(store, job):
    assert store.cancel_job(job.id).state == "cancelled"
    assert store.claim_job("anna", 10) is None


def test_events_are_replayed_after_the_last_seen(store, job):
    store.claim_job("anna", 10)
    first = store.add_event(job.id, "anna", "progress", {"done": 1})
    store.add_event(job.id, "anna", "progress", {"done": 2})
    store.finish_job(job.id, "anna", "bryggan-1")
    assert [event.data for event in store.events(job.id)] == [{"done": 1}, {"done": 2}, {"result": "bryggan-1"}]
    assert [event.name for event in store.events(job.id, after=first)] == ["progress", "done"]
    assert store.events("other") == ()


def test_what_a_transaction_holds_is_kept_together_or_not_at_all(store, job):
    store.claim_job("anna", 10)
    with pytest.raises(LeaseLost), store.transaction():
        store.save_draft(a_set(), {}, author=SANNE, reason="drafted", job_id=job.id)
        store.finish_job(job.id, "somebody else", "bryggan-1")
    assert store.library() == ()
    with store.transaction():
        store.save_draft(a_set(), {}, author=SANNE, reason="drafted", job_id=job.id)
        store.finish_job(job.id, "anna", "bryggan-1")
    assert store.job(job.id).result == store.library()[0].id
