"""The events of a draft on its way: replayed from where a listener was, then told as they come, ended by name."""

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import anyio
import pytest

from assistant.jobs import JobRunner, start_draft
from assistant.store import Failure
from tests.jobs.scripted import BRIEF, DrafterFor, DraftSet, ScriptedDrafter, Trace, ferry_plan, wait_until
from tests.service import settings_for
from web.state import service


@pytest.fixture
def job(store, tmp_path):
    return start_draft(store, ferry_plan(), BRIEF, settings_for(tmp_path / "data"))


def tell(store, job, *counts):
    """A worker counts; the ids of its events."""
    return [store.add_event(job.id, "worker", "progress", {"stage": "objectives", "done": count}) for count in counts]


def listen(client, job, query="", **headers):
    """Every event up to the end of the stream, as (id, name)."""
    answer = client.get(f"/jobs/{job.id}/events{query}", headers=headers)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert "no-store" in answer.headers["cache-control"]
    events = [dict(line.split(": ", 1) for line in each.split("\n")) for each in answer.text.split("\n\n") if each]
    return [(int(each["id"]), each["event"]) for each in events if "event" in each]


@pytest.fixture
def told(store, job):
    """The ids of what a finished job told: three counts and its end."""
    store.claim_job("worker", 60)
    ids = tell(store, job, 1, 2, 3)
    store.finish_job(job.id, "worker", "ferries-2027")
    return [*ids, store.events(job.id)[-1].id]


def test_who_comes_first_hears_it_all(client, job, told):
    assert listen(client, job) == [(id_, "progress") for id_ in told[:3]] + [(told[3], "done")]


def test_who_comes_back_hears_what_was_missed(client, job, told):
    assert listen(client, job, **{"last-event-id": str(told[1])}) == [(told[2], "progress"), (told[3], "done")]
    assert listen(client, job, f"?after={told[1]}") == [(told[2], "progress"), (told[3], "done")]


def test_what_the_browser_remembers_wins_over_the_address(client, job, told):
    heard = listen(client, job, f"?after={told[0]}", **{"last-event-id": str(told[2])})
    assert heard == [(told[3], "done")]


def test_the_end_is_told_to_who_has_heard_it(client, job, told):
    assert listen(client, job, f"?after={told[3]}") == [(told[3], "done")]


@pytest.mark.parametrize("nonsense", ["", "0", "-1", "later", "1e3", "²", "9" * 40, "4611686018427387904", "1, 2"])
def test_an_id_that_is_none_means_the_start(client, job, told, nonsense):
    assert [id_ for id_, _ in listen(client, job, **{"last-event-id": nonsense.encode()})] == told


def test_a_job_that_is_not_there(client):
    assert client.get("/jobs/nowhere/events").status_code == 404


@pytest.mark.parametrize("end", ["done", "failed", "cancelled"])
def test_the_last_event_says_how_it_ended(client, store, job, end):
    store.claim_job("worker", 60)
    if end == "done":
        store.finish_job(job.id, "worker", "ferries-2027")
    elif end == "failed":
        store.fail_job(job.id, "worker", Failure("The service is shutting down."))
    else:
        store.cancel_job(job.id)
    assert [name for _, name in listen(client, job)] == [end]


def test_the_end_of_an_earlier_try_ends_nothing(client, store, job):
    store.claim_job("worker", 60)
    tell(store, job, 1)
    store.cancel_job(job.id)
    store.retry_job(job.id)
    store.claim_job("worker", 60)
    tell(store, job, 2)
    store.finish_job(job.id, "worker", "ferries-2027")
    assert [name for _, name in listen(client, job)] == ["progress", "progress", "done"]


def test_two_who_listen_hear_the_same_as_it_is_told(client, store, job):
    store.claim_job("worker", 60)
    first = tell(store, job, 1)
    with ThreadPoolExecutor() as listeners:
        heard = [listeners.submit(listen, client, job) for _ in range(2)]
        wait_until(lambda: service(client.app).tails.open == 2)
        later = tell(store, job, 2, 3)
        store.finish_job(job.id, "worker", "ferries-2027")
        one, other = (each.result(timeout=10) for each in heard)
    assert one == other
    assert [id_ for id_, name in one if name == "progress"] == first + later


def test_listening_starts_nothing(client, store, job, told):
    for _ in range(3):
        listen(client, job)
    assert store.job(job.id).attempts == 1
    assert [each.id for each in store.jobs()] == [job.id]
    assert [event.id for event in store.events(job.id)] == told


def test_a_worker_that_took_over_goes_on_in_the_same_stream(client, store, job, tmp_path):
    """The first worker dies with its lease; whoever listens since hears the second one end the draft."""
    trace, settings = Trace(tmp_path / "trace"), settings_for(tmp_path / "data")
    store.claim_job("the one that dies", 0.3)
    before = store.add_event(job.id, "the one that dies", "progress", {"stage": "read", "done": 1, "total": 1})
    with ThreadPoolExecutor() as listeners:
        heard = listeners.submit(listen, client, job)
        with closing(
            JobRunner(
                settings.data_dir,
                settings,
                draft_set=DraftSet(trace),
                drafter_for=DrafterFor(ScriptedDrafter(trace)),
            )
        ) as runner:
            wait_until(runner.run_one)
        names = [name for _, name in heard.result(timeout=10)]
        ids = [id_ for id_, _ in heard.result()]
    assert ids[0] == before
    assert ids == sorted(set(ids))
    assert names[:2] == ["progress", "again"]
    assert names[-1] == "done"
    assert trace.lines().count("asked") == 1


def test_who_hangs_up_is_no_longer_served_and_the_job_goes_on(client, store, job):
    """Straight at the app: a connection that closes while the job says nothing."""
    store.claim_job("worker", 60)
    tails, sent = service(client.app).tails, []

    async def hang_up_after_the_first_words():
        begun = anyio.Event()

        async def receive():
            await begun.wait()
            assert tails.open == 1
            return {"type": "http.disconnect"}

        async def send(message):
            sent.append(message)
            if message.get("body"):
                begun.set()

        path = f"/jobs/{job.id}/events"
        scope = {
            "type": "http",
            "method": "GET",
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "headers": [(b"host", b"127.0.0.1:8000")],
            "asgi": {"version": "3.0", "spec_version": "2.3"},
        }
        with anyio.fail_after(5):
            await client.app(scope, receive, send)

    client.portal.call(hang_up_after_the_first_words)
    assert sent[0]["status"] == 200
    assert tails.open == 0
    assert store.job(job.id).state == "running"
    tell(store, job, 1)


def test_a_hundred_tabs_leave_room_for_pages(client, store, job):
    """Beyond the last seat the answer is a plain refusal; the pages and the streams that are open go on."""
    store.claim_job("worker", 60)
    tails = service(client.app).tails
    with ThreadPoolExecutor(100) as listeners:
        asked = [listeners.submit(client.get, f"/jobs/{job.id}/events") for _ in range(100)]
        wait_until(lambda: sum(each.done() for each in asked) == 36)
        assert tails.open == 64
        assert client.get(f"/jobs/{job.id}").status_code == 200
        store.cancel_job(job.id)
        statuses = sorted(each.result(timeout=30).status_code for each in asked)
    assert statuses == [200] * 64 + [503] * 36
    wait_until(lambda: tails.open == 0)


def test_a_server_that_stops_ends_its_streams_and_not_the_job(client, store, job):
    store.claim_job("worker", 60)
    tails, heard = service(client.app).tails, []
    listener = threading.Thread(target=lambda: heard.append(listen(client, job)))
    listener.start()
    wait_until(lambda: tails.open == 1)
    tails.close()
    listener.join(5)
    assert heard == [[]]
    assert store.job(job.id).state == "running"
