"""What an endpoint was found to take outlives the process that found it out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from assistant.completion import Message, Request
from assistant.completion.openai_endpoint import OpenAIEndpoint
from assistant.completion.rungs import Manner, Manners
from assistant.store import Store
from tests.stub import NO_SCHEMAS, Reply, Said, stub

HERE = "http://tern.example/v1", "tern-7b"
SCHEMA = {"type": "object", "properties": {}, "additionalProperties": False}


def plain_only(body: Mapping[str, Any]) -> Reply:
    return NO_SCHEMAS if "response_format" in body else Said("{}")


def ask(address: str, store: Store | None) -> None:
    """One question by a worker that has just started."""
    endpoint = OpenAIEndpoint(address, "k", manners=Manners(store))
    list(endpoint.complete(Request("tern-7b", (Message("user", "Draft."),), SCHEMA)))


def test_a_restarted_worker_does_not_pay_for_finding_out_again(data_dir):
    with stub(plain_only) as server:
        for calls in (3, 4):
            with Store.open(data_dir) as store:
                ask(server.address, store)
            assert len(server.calls) == calls
        ask(server.address, None)
        assert len(server.calls) == 7, "without a keeper each process finds out for itself"


def test_what_one_process_finds_out_another_knows(store):
    first, second = Manners(store), Manners(store)
    assert first.of(*HERE) == second.of(*HERE) == Manner()
    found = Manner("text", frozenset({"temperature"}))
    first.remember(*HERE, found)
    assert second.of(*HERE) == found
    assert second.of(HERE[0], "auk-1b") == Manner(), "another model may take more"


def test_what_a_test_found_out_stays_until_another_test(store):
    store.remember_endpoint(*HERE, "json_schema", (), enforces=True)
    assert store.remember_endpoint(*HERE, "json_object", ("max_tokens",)).enforces is True
    known = store.remember_endpoint(*HERE, "json_schema", (), enforces=False)
    assert known == store.endpoint(*HERE)
    assert (known.rung, known.without, known.enforces) == ("json_schema", frozenset(), False)


def test_a_rung_that_is_none_of_ours_is_passed_over(store):
    store.remember_endpoint(*HERE, "tools", ("telepathy",))
    assert Manners(store).of(*HERE) == Manner()


def test_a_store_that_refuses_costs_no_answer(data_dir):
    with Store.open(data_dir) as store:
        store.remember_endpoint(*HERE, "text", ())
    with Store.open(data_dir, read_only=True) as reading, stub(plain_only) as server:
        assert Manners(reading).of(*HERE).rung == "text"
        ask(server.address, reading)
        assert reading.endpoint(server.address, "tern-7b") is None
