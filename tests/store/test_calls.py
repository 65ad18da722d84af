"""The calls to a model that jobs made."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.completion.ledger import Call, Words
from assistant.completion.prices import Cost
from assistant.document import read
from tests.store.bryggan import SANNE

PLAIN = Call(
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
SPOKEN = Words((("system", "Kort."), ("user", "Hur går det?")), '{"title": "很好"}')


@pytest.mark.parametrize(
    "call",
    [
        PLAIN,
        replace(PLAIN, cost=Cost(0.0123, "EUR")),
        replace(PLAIN, cost=Cost(0.0, "USD")),
        replace(PLAIN, words=SPOKEN),
        replace(PLAIN, words=Words((), "")),
        replace(PLAIN, prompt=None, prompt_sha256=None, answered_by=None, prompt_tokens=None, completion_tokens=None),
        replace(PLAIN, ending="failed", problem="The line went dead.", first_piece=None),
    ],
    ids=["plain", "with its cost", "free", "with words", "with no words said", "little known", "failed"],
)
def test_a_call_comes_back_as_it_was(store, call: Call) -> None:
    store.add_call("job-1", call)
    assert store.calls("job-1") == (call,)


def test_calls_come_in_their_order_and_of_all_jobs_the_newest_first(store) -> None:
    calls = [replace(PLAIN, prompt_tokens=number) for number in range(4)]
    for number, call in enumerate(calls):
        store.add_call(f"job-{number % 2}", call)
    assert store.calls("job-0") == (calls[0], calls[2])
    assert store.calls() == tuple(reversed(calls))
    assert store.calls(limit=1) == (calls[3],)
    assert store.calls("job-0", limit=1) == (calls[0],)
    assert store.calls("nowhere") == ()


def test_an_erased_document_takes_the_words_with_it(store, data_dir) -> None:
    """Those of its own jobs; what the calls took stays for the books."""
    secret, other = read("Vi öppnar i hemlighet en ny linje till Ven i maj."), read("We open one more harbour in June.")
    for document in (secret, other):
        store.save_document(document)
    jobs = [store.create_job("draft", {"document": document.id}) for document in (secret, other)]
    told = replace(PLAIN, words=Words((("user", secret.text),), "Ven"))
    for job in jobs:
        store.add_call(job.id, told)
    store.erase_document(secret.id, by=SANNE, reason="asked for")
    assert store.calls(jobs[0].id) == (replace(told, words=None),)
    assert store.calls(jobs[1].id) == (told,)
