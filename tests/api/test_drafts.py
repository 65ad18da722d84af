"""Sanne reads her draft, changes it, takes a change back; Joris is a second too late."""

import pytest

from tests.api.noorderlicht import okr_json
from tests.service import JSON

SANNE = "Sanne de Wit"


@pytest.fixture
def draft(client):
    """The address of a draft that stands at revision 1."""
    brought = client.post("/api/v1/sets/import", json=okr_json())
    assert brought.status_code == 201, brought.text
    return brought.headers["location"]


def edit(client, draft, revision, *edits, by=SANNE):
    return client.patch(draft, json={"by": by, "edits": list(edits)}, headers={"If-Match": f'"{revision}"'})


def title(answer):
    return answer.json()["set"]["objectives"][0]["title"]


RENAME = {"op": "set", "item": "o-1", "field": "title", "value": "Klanten wachten nooit langer dan een maand"}


def test_a_draft_is_read_with_its_revision(client, draft):
    answer = client.get(draft)
    assert answer.status_code == 200
    assert answer.headers["etag"] == '"1"'
    assert answer.json()["revision"] == 1
    assert answer.json()["set"]["title"] == "Koers 2027"
    assert answer.json()["can_undo"] is False


def test_an_edit_makes_the_next_revision(client, draft):
    edited = edit(client, draft, 1, RENAME)
    assert edited.status_code == 200, edited.text
    assert edited.headers["etag"] == '"2"'
    assert title(edited) == RENAME["value"]
    state = edited.json()["state"]["o-1"]
    assert (state["reviewed"], state["locked"], state["dropped"]) == (True, True, None)
    assert title(client.get(draft)) == RENAME["value"]


def test_who_comes_second_is_told_what_stands_and_loses_nothing(client, draft):
    edit(client, draft, 1, RENAME)
    late = edit(client, draft, 1, RENAME | {"value": "Iets anders"}, by="Joris Bakker")
    assert late.status_code == 412
    assert late.json()["current"] == 2
    assert title(client.get(draft)) == RENAME["value"]


def test_a_change_without_a_revision_is_not_made(client, draft):
    refused = client.patch(draft, json={"by": SANNE, "edits": [RENAME]})
    assert refused.status_code == 428
    assert refused.json()["type"].endswith("revision-missing")
    assert client.get(draft).json()["revision"] == 1


@pytest.mark.parametrize("tag", ["*", "abc", '"0"', "W/x", '"1", "2"'])
def test_a_tag_that_is_not_the_drafts_is_stale(client, draft, tag):
    refused = client.patch(draft, json={"by": SANNE, "edits": [RENAME]}, headers={"If-Match": tag})
    assert refused.status_code == 412


def test_an_edit_is_undone_and_redone(client, draft):
    edit(client, draft, 1, RENAME)
    undone = client.post(f"{draft}/undo", json={"by": SANNE}, headers={"If-Match": '"2"'})
    assert undone.status_code == 200
    assert (title(undone), undone.headers["etag"]) == ("Klanten rijden binnen een maand op hun nieuwe bakfiets", '"3"')
    redone = client.post(f"{draft}/redo", json={"by": SANNE}, headers={"If-Match": '"3"'})
    assert title(redone) == RENAME["value"]
    assert redone.json()["can_redo"] is False


def test_there_is_an_end_to_undoing(client, draft):
    refused = client.post(f"{draft}/undo", json={"by": SANNE}, headers={"If-Match": '"1"'})
    assert refused.status_code == 400
    assert refused.json()["type"].endswith("usage-error")


def test_all_changes_of_a_list_are_made_or_none(client, draft):
    refused = edit(client, draft, 1, RENAME, {"op": "remove", "item": "kr-99"})
    assert refused.status_code == 404
    assert client.get(draft).json()["revision"] == 1


def test_every_kind_of_change(client, draft):
    answer = edit(
        client,
        draft,
        1,
        {"op": "add", "kind": "key_result", "parent": "o-1", "text": "Van 60% naar 75% herhaalaankopen in 2027"},
        {"op": "add", "kind": "objective", "text": "De werkplaats draait zonder verspilling"},
        {"op": "set", "item": "kr-1", "field": "target", "value": 3},
        {"op": "set", "item": "kr-1", "field": "owner", "value": {"name": "Joris Bakker"}},
        {"op": "move", "item": "kr-2", "steps": -1},
        {"op": "add_known", "parent": "o-1", "kpi": "return-rate", "key_result": "kr-1"},
        {"op": "keep", "item": "kpi-1"},
        {"op": "confirm_all", "numbers": True},
        {"op": "waive", "rule": "one-sided-kpis", "reason": "Er is er maar een."},
        {"op": "unwaive", "rule": "one-sided-kpis"},
        {"op": "fill_down", "field": "owner", "value": "Sanne de Wit"},
        {"op": "detail", "field": "title", "value": "Koers van Noorderlicht"},
    )
    assert answer.status_code == 200, answer.text
    okr_set = answer.json()["set"]
    assert okr_set["title"] == "Koers van Noorderlicht"
    assert len(answer.json()["added"]) == 3
    known = okr_set["objectives"][0]["kpis"][-1]
    assert (known["id"], known["catalogue_id"]) == (answer.json()["added"][2], "return-rate")
    assert known["key_result_ids"] == ["kr-1"]
    assert known["name"] == "Retourpercentage"
    assert okr_set["objectives"][1]["id"] == answer.json()["added"][1]
    assert [each["id"] for each in okr_set["objectives"][0]["key_results"]][:2] == ["kr-2", "kr-1"]
    first = okr_set["objectives"][0]["key_results"][1]
    assert (first["target"], first["owner"]["name"]) == (3, "Joris Bakker")
    assert first["text"] == "Levertijd van 9 naar 3 weken eind 2027"
    assert okr_set["objectives"][1]["owner"]["name"] == "Sanne de Wit"
    assert okr_set["waivers"] == []


def test_a_number_a_person_typed_is_that_persons(client, draft):
    answer = edit(client, draft, 1, {"op": "set", "item": "kr-1", "field": "target", "value": "3"})
    assumptions = answer.json()["set"]["objectives"][0]["key_results"][0]["assumptions"]
    assert {each["field"]: each["confirmed_by"] for each in assumptions}["target"] == SANNE


@pytest.mark.parametrize(
    ("edits", "status"),
    [
        ([], 422),
        ([{"op": "explode"}], 422),
        ([{"op": "set", "item": "kr-1", "field": "target", "value": 1e300}], 422),
        ([{"op": "set", "item": "kr-1", "field": "target"}], 422),
        ([{"op": "set", "item": "kr-1", "field": "target", "value": "veel"}], 400),
        ([{"op": "set", "item": "kr-1", "field": "id", "value": "x"}], 400),
        ([{"op": "waive", "rule": "vague-verb", "reason": " "}], 400),
        ([{"op": "move", "item": "nergens", "steps": 1}], 404),
    ],
)
def test_a_change_that_cannot_be_made_is_refused(client, draft, edits, status):
    refused = edit(client, draft, 1, *edits)
    assert refused.status_code == status
    assert refused.headers["content-type"] == "application/problem+json"
    assert client.get(draft).json()["revision"] == 1


def test_a_refusal_never_repeats_what_was_sent(client, draft):
    refused = client.patch(draft, json={"by": SANNE, "edits": [{"op": "geheim plan"}]}, headers={"If-Match": '"1"'})
    assert refused.status_code == 422
    assert "geheim" not in refused.text
    assert refused.json()["errors"][0]["pointer"].startswith("/edits/0")


def test_nobody_changes_a_draft_without_a_name(client, draft):
    assert edit(client, draft, 1, RENAME, by=" ").status_code == 422


def test_half_a_character_is_refused(client, draft):
    """JSON can spell half a surrogate pair; UTF-8 cannot write it."""
    body = b'{"by": "Sanne", "edits": [{"op": "detail", "field": "title", "value": "\\ud83d"}]}'
    assert client.patch(draft, content=body, headers=JSON | {"If-Match": '"1"'}).status_code == 422


def test_a_dropped_line_waits_in_the_state_and_comes_back(client, draft):
    before = client.get(draft).json()["set"]
    dropped = edit(client, draft, 1, {"op": "drop", "item": "kr-1"})
    assert dropped.status_code == 200, dropped.text
    aside = dropped.json()["state"]["kr-1"]["dropped"]
    assert (aside["kind"], aside["parent"], aside["place"], aside["item"]["id"]) == ("key_result", "o-1", 0, "kr-1")
    assert "kr-1" not in client.get(f"{draft}/export/json").text
    assert edit(client, draft, 2, {"op": "restore", "item": "kr-1"}).json()["set"] == before


def test_drafts_are_listed_and_searched(client, draft):
    client.post("/api/v1/sets/import", json=okr_json(title="提高客户满意度", language="zh"))
    everything = client.get("/api/v1/drafts").json()
    assert everything["total"] == 2
    assert [each["title"] for each in everything["items"]] == ["提高客户满意度", "Koers 2027"]
    found = client.get("/api/v1/drafts", params={"q": "客户"}).json()
    assert [each["language"] for each in found["items"]] == ["zh"]
    assert client.get("/api/v1/drafts", params={"limit": 1, "offset": 1}).json()["items"][0]["title"] == "Koers 2027"


def test_a_draft_is_checked(client, draft):
    report = client.get(f"{draft}/report").json()
    assert {item["id"] for item in report["items"]} == {"o-1", "kr-1", "kr-2", "kpi-1"}
    assert report["counts"].keys() == {"error", "warning", "info"}


def test_a_draft_leaves_as_a_file(client, draft):
    answer = client.get(f"{draft}/export/json")
    assert answer.status_code == 200
    assert answer.json()["title"] == "Koers 2027"
    assert (
        answer.headers["content-disposition"]
        == "attachment; filename=\"Koers 2027.json\"; filename*=UTF-8''Koers%202027.json"
    )
    assert client.get(f"{draft}/export/papier").status_code == 400


def test_a_draft_that_is_not_there(client):
    missing = client.get("/api/v1/drafts/nergens")
    assert missing.status_code == 404
    assert missing.json()["type"] == "urn:okr-assistant:problem:not-found"
    assert "nergens" in missing.json()["detail"]
