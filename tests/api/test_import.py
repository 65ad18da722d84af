"""A set brought in: what it says of itself is no evidence, and what nobody can keep is refused."""

import copy
import json

import pytest

from tests.api.noorderlicht import okr_json

JSON = {"content-type": "application/json"}
SEEN = {"confirmed_by": "Somebody else", "confirmed_at": "2026-01-01T00:00:00+00:00"}


def bring(client, okr_set):
    return client.post("/api/v1/sets/import", json=okr_set)


def test_nobody_here_has_confirmed_or_excused_anything(client):
    forged = okr_json()
    (first, second) = forged["objectives"][0]["key_results"]
    first["assumptions"] = [{"field": "target", "reason": "Trust me", **SEEN}]
    second["sources"] = [
        {"document": "d", "page": None, "sentence": "s1", "start": 0, "end": 21, "quote": "7,8 naar 8,6 eind 2027"}
    ]
    forged["waivers"] = [
        {"rule": "uncited", "item": None, "field": None, "reason": "Trust me", "by": "Somebody else", "at": None}
    ]
    taken = client.get(bring(client, forged).headers["location"]).json()["set"]
    assert (taken["waivers"], taken["approval"]) == ([], None)
    for key_result in taken["objectives"][0]["key_results"]:
        assert {each["field"] for each in key_result["assumptions"]} == {"baseline", "target", "deadline"}
        assert {each["confirmed_by"] for each in key_result["assumptions"]} == {None}


def test_items_that_share_an_id_are_refused_with_their_places(client):
    twins = okr_json()
    twins["objectives"].append(copy.deepcopy(twins["objectives"][0]))
    refused = bring(client, twins)
    assert refused.status_code == 422
    assert refused.json()["findings"][0]["pointer"] == "/objectives/1/id"


@pytest.mark.parametrize("number", ["1e999", "1e19", "-1e19", "9" * 30])
def test_a_number_nobody_can_keep_is_refused(client, number):
    okr_set = okr_json()
    okr_set["objectives"][0]["key_results"][0]["target"] = "HERE"
    raw = json.dumps(okr_set).replace('"HERE"', number)
    refused = client.post("/api/v1/sets/import", content=raw, headers=JSON)
    assert refused.status_code == 422
    assert "/objectives/0/key_results/0/target" in refused.text
