"""What a job's calls to a model took."""

from dataclasses import replace

import pytest

from assistant.completion.ledger import Call, Words
from assistant.completion.prices import Cost
from tests.api.noorderlicht import TEXT

CALL = Call(
    at="2026-11-21T09:00:00.000+00:00",
    task="okr_draft",
    prompt="draft@v3",
    prompt_sha256="5" * 64,
    model="tern-7b",
    answered_by="tern-7b-q4",
    prompt_tokens=1200,
    completion_tokens=340,
    first_piece=0.41,
    seconds=7.25,
    ending="stop",
)
TOLD = {
    "at": "2026-11-21T09:00:00.000+00:00",
    "task": "okr_draft",
    "prompt": "draft@v3",
    "prompt_sha256": "5" * 64,
    "model": "tern-7b",
    "answered_by": "tern-7b-q4",
    "prompt_tokens": 1200,
    "completion_tokens": 340,
    "first_piece": 0.41,
    "seconds": 7.25,
    "ending": "stop",
    "problem": None,
    "cost": None,
    "words": None,
}


@pytest.fixture
def place(client) -> str:
    return client.post("/api/v1/drafts", json={"text": TEXT}).headers["location"]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, {}),
        ({"cost": Cost(0.0123, "EUR")}, {"cost": {"amount": 0.0123, "currency": "EUR"}}),
        (
            {"ending": "failed", "problem": "The line went dead.", "first_piece": None},
            {"ending": "failed", "problem": "The line went dead.", "first_piece": None},
        ),
        ({"prompt_tokens": None, "completion_tokens": None}, {"prompt_tokens": None, "completion_tokens": None}),
        (
            {"words": Words((("system", "Kort."), ("user", "怎么样？")), "Goed")},
            {
                "words": {
                    "question": [{"role": "system", "text": "Kort."}, {"role": "user", "text": "怎么样？"}],
                    "answer": "Goed",
                }
            },
        ),
    ],
    ids=["plain", "with its cost", "failed", "not counted", "with words that were kept"],
)
def test_a_call_is_told_as_it_was_written_down(client, place, changes, told):
    client.app.state.service.store.add_call(place.rpartition("/")[2], replace(CALL, **changes))
    answer = client.get(f"{place}/calls")
    assert answer.status_code == 200
    assert answer.json() == [TOLD | told]


def test_a_job_tells_of_its_own_calls_in_their_order(client, place):
    store = client.app.state.service.store
    assert client.get(f"{place}/calls").json() == []
    for seconds in (3.0, 1.0, 2.0):
        store.add_call(place.rpartition("/")[2], replace(CALL, seconds=seconds))
    store.add_call("another", CALL)
    assert [call["seconds"] for call in client.get(f"{place}/calls").json()] == [3.0, 1.0, 2.0]


def test_a_job_that_is_not_there_has_none(client):
    assert client.get("/api/v1/jobs/nowhere/calls").status_code == 404
