"""Trying an endpoint out: its list, its speed, and whether it holds to a schema or only takes one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from assistant.completion.openai_endpoint import OpenAIEndpoint
from assistant.completion.pump import Patience
from assistant.completion.trial import Trial, tried
from tests.stub import NO_SCHEMAS, WEB_PAGE, Refusal, Reply, Said, Script, nobody, stub

SILENT = Said(wait=30)


def trial(script: Script, models: tuple[str, ...] | Reply = ("m", "tern-7b")) -> Trial:
    with stub(script, models=models) as server:
        return at(server.address, first=1 if script == SILENT else 20)


def at(address: str, first: float = 20) -> Trial:
    patience = Patience(whole=60, first=first, between=20, tick=0.1)
    return tried(
        lambda manners: OpenAIEndpoint(address, "k", manners=manners, patience=patience, pause=lambda _: 0.01), "m"
    )


def without_schemas(body: Mapping[str, Any]) -> Reply:
    return NO_SCHEMAS if body.get("response_format", {}).get("type") == "json_schema" else Said("harbour")


@pytest.mark.parametrize(
    ("script", "enforces", "rung"),
    [
        (Said('{"bird": "tern"}'), True, "json_schema"),
        (Said("harbour"), False, "json_schema"),
        (Said('{"answer": "harbour"}'), False, "json_schema"),
        (without_schemas, False, "json_object"),
        (Said('{"bird": "te', finish="length"), None, "json_schema"),
        (Said('{"bird": "te', last="quiet"), None, "json_schema"),
    ],
)
def test_whether_a_schema_is_held_to(script: Script, enforces: bool | None, rung: str) -> None:
    found = trial(script)
    assert found.failure is None and found.answered is not None
    assert (found.answered.enforces, found.answered.manner.rung) == (enforces, rung)
    assert found.models == ("m", "tern-7b") and found.milliseconds is not None
    assert found.answered.first is not None and found.answered.first <= found.answered.seconds


def test_an_endpoint_that_lists_nothing_may_answer_all_the_same() -> None:
    found = trial(Said('{"bird": "auk"}'), models=Refusal(404))
    assert (found.models, found.milliseconds) == (None, None)
    assert found.answered is not None and found.answered.enforces


@pytest.mark.parametrize(
    ("script", "words"),
    [
        (Refusal(401), "refused the key (401)"),
        (Refusal(404), "has no model “m” (404). It lists: auk, tern"),
        (WEB_PAGE, "not as an OpenAI-compatible API"),
        (SILENT, "did not begin to answer within 1 seconds"),
    ],
)
def test_a_failure_is_part_of_the_answer(script: Script, words: str) -> None:
    found = trial(script, models=("auk", "tern"))
    assert found.failure is not None and words in str(found.failure)
    assert found.answered is None


def test_nobody_there() -> None:
    address = nobody()
    found = at(address)
    assert found.models is None and str(found.failure) == f"Nothing answers at {address}."
