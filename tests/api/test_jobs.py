"""A text becomes a draft in the background; a repeated request starts nothing twice."""

import time

import pytest

from tests.api.noorderlicht import TEXT
from tests.service import app_client


def start(client, key=None, **body):
    headers = {"Idempotency-Key": key} if key else {}
    return client.post("/api/v1/drafts", json={"text": TEXT} | body, headers=headers)


def finished(client, place, seconds=30):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        job = client.get(place).json()
        if job["state"] in ("done", "failed", "cancelled"):
            return job
        time.sleep(0.05)
    raise AssertionError(f"still {job['state']}")


def test_a_draft_is_accepted_and_can_be_followed(client):
    accepted = start(client)
    assert accepted.status_code == 202, accepted.text
    place = accepted.headers["location"]
    assert place == f"/api/v1/jobs/{accepted.json()['id']}"
    job = client.get(place).json()
    assert (job["state"], job["draft"], job["failure"], job["events"]) == ("queued", None, None, [])


def test_the_same_key_starts_nothing_twice(client):
    first, second = start(client, "k-1"), start(client, "k-1")
    assert second.status_code == 202
    assert second.headers["location"] == first.headers["location"]
    assert second.content == first.content
    assert start(client, "k-2").headers["location"] != first.headers["location"]


def test_a_key_used_for_something_else_is_refused(client):
    start(client, "k-1")
    refused = start(client, "k-1", objectives=2)
    assert refused.status_code == 409
    assert refused.json()["type"].endswith("key-reused")


def test_a_waiting_job_is_stopped(client):
    place = start(client).headers["location"]
    stopped = client.post(f"{place}/cancel", json={})
    assert stopped.status_code == 200
    assert stopped.json()["state"] == "cancelled"
    assert client.post(f"{place}/cancel", json={}).json()["state"] == "cancelled"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"text": ""}, 422),
        ({"text": "   \n "}, 422),
        (
            {
                "text": "Wir wollen im kommenden Jahr die Zufriedenheit unserer Kunden deutlich erhöhen und neue Märkte erschließen. "
                * 3
            },
            422,
        ),
        ({"period": "ooit"}, 400),
        ({"language": "de"}, 422),
        ({"objectives": 0}, 422),
        ({"engine": "magic"}, 422),
        ({"base_url": "http://169.254.169.254/"}, 422),
    ],
    ids=range(8),
)
def test_what_cannot_be_drafted_from_is_refused_at_once(client, body, status):
    refused = start(client, **body)
    assert refused.status_code == status, refused.text
    assert client.app.state.service.store.jobs() == ()


def test_a_job_that_is_not_there(client):
    assert client.get("/api/v1/jobs/nergens").status_code == 404
    assert client.post("/api/v1/jobs/nergens/cancel", json={}).status_code == 404


def test_a_program_is_told_instead_of_asking(tmp_path):
    with app_client(tmp_path, worker="thread") as client:
        place = start(client, period="2027").headers["location"]
        told = client.get(f"{place}/events")
        job = client.get(place).json()
    assert told.headers["content-type"].startswith("text/event-stream")
    names = [line.removeprefix("event: ") for line in told.text.splitlines() if line.startswith("event: ")]
    assert names == [event["name"] for event in job["events"]]
    assert names[-1] == "done"
    assert f'{{"result": "{job["draft"]}"}}' in told.text


def test_the_events_of_a_job_that_is_not_there(client):
    assert client.get("/api/v1/jobs/nergens/events").json()["type"].endswith("not-found")


def test_a_text_becomes_a_draft(tmp_path):
    """With the offline drafter, in a worker beside the service."""
    with app_client(tmp_path, worker="thread") as client:
        place = start(client, period="2027").headers["location"]
        job = finished(client, place)
        assert job["state"] == "done", job["failure"]
        draft = client.get(f"/api/v1/drafts/{job['draft']}").json()
        texts = [kr["text"] for objective in draft["set"]["objectives"] for kr in objective["key_results"]]
        assert any("9" in text and "4" in text for text in texts)
        assert draft["set"]["language"] == "nl"
        assert draft["set"]["period"]["label"] == "2027"
        assert job["stage"] == "check"
        later = client.get(place, params={"after": job["events"][-1]["id"]}).json()
        assert later["events"] == []
