"""Who drafts, and trying it out, for programs."""

from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from assistant.prompt import find
from tests.service import ADDRESS, JSON, settings_for
from tests.stub import Refusal, Said, Script, stub
from web.app import create_app

KEY = "sk-canary-0123456789"


@pytest.fixture
def asked(tmp_path):
    """What the two addresses answer where a server does as the script says."""

    def ask(script: Script, language: str = "en", **more):
        with stub(script, models=("m", "n")) as server:
            settings = replace(settings_for(tmp_path), engine="openai", base_url=server.address, model="m", api_key=KEY)
            with TestClient(create_app(replace(settings, **more), worker="none"), base_url=ADDRESS) as client:
                before = client.get("/api/v1/model").json()
                answer = client.post("/api/v1/model/test", params={"lang": language}, headers=JSON)
                assert KEY not in answer.text
                return server.address, before, answer

    return ask


def test_offline_there_is_nothing_to_tell_and_nothing_to_ask(client):
    told = client.get("/api/v1/model").json()
    assert told.pop("engine") == "offline" and told.pop("key_set") is False
    assert set(told.values()) == {None}
    refused = client.post("/api/v1/model/test", headers=JSON)
    assert refused.status_code == 400 and refused.json()["type"].endswith("usage-error")


def test_a_good_endpoint(asked):
    address, before, answer = asked(Said('{"bird": "tern"}'))
    known = {
        "engine": "openai",
        "host": "127.0.0.1",
        "address": address,
        "model": "m",
        "prompt": find(None, "draft").id,
    }
    assert before == known | {"rung": None, "keeps_format": None, "key_set": True}
    found = answer.json()
    assert found["model"] == known | {"rung": "json_schema", "keeps_format": True, "key_set": True}
    assert (found["answers"], found["failure"], found["models"]) == (True, None, ["m", "n"])
    assert (found["model_listed"], found["keeps_format"]) == (True, True)
    assert 0 <= found["first_seconds"] <= found["seconds"] and found["list_milliseconds"] >= 0


def test_a_failure_is_an_answer_too(asked):
    address, _, answer = asked(Refusal(404), "nl", model="auk")
    found = answer.json()
    assert answer.status_code == 200 and found["answers"] is False and found["model_listed"] is False
    assert found["failure"]["message"] == f"{address} heeft geen model “auk” (404). Wel: m, n"
    assert found["seconds"] is None and found["model"]["rung"] is None


def test_a_model_must_be_named(asked):
    _, before, answer = asked(Said(), model=None)
    assert before["model"] is None and answer.status_code == 400
