"""Approval is a person's: everything that blocks is named, and what is approved never changes."""

import hashlib
import json
import time

import pytest

from assistant.approval import content_hash
from assistant.schema import parse_set
from tests.api.noorderlicht import TEXT
from tests.service import app_client

SANNE = "Sanne de Wit"


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    """A service that drafts, with the offline drafter beside it."""
    with app_client(tmp_path_factory.mktemp("store"), worker="thread") as opened:
        yield opened


@pytest.fixture
def draft(service):
    """The address of a draft made of the strategy text, with its assumptions open."""
    place = service.post("/api/v1/drafts", json={"text": TEXT, "period": "2027"}).headers["location"]
    until = time.monotonic() + 60
    while (job := service.get(place).json())["state"] in ("queued", "running"):
        assert time.monotonic() < until
        time.sleep(0.05)
    assert job["state"] == "done", job["failure"]
    return f"/api/v1/drafts/{job['draft']}"


def approve(service, draft, revision=1, **body):
    return service.post(f"{draft}/approve", json={"by": SANNE} | body, headers={"If-Match": f'"{revision}"'})


def confirmed(service, draft):
    """The draft with every assumption confirmed; its revision."""
    edits = {"by": SANNE, "edits": [{"op": "confirm_all", "numbers": True}]}
    answer = service.patch(draft, json=edits, headers={"If-Match": '"1"'})
    assert answer.status_code == 200
    return answer.json()["revision"]


def excuses(service, draft):
    """A reason for each rule that still warns, one for the whole set."""
    report = service.get(f"{draft}/report", params={"at_approval": True}).json()
    found = report["findings"] + [finding for item in report["items"] for finding in item["findings"]]
    assert not [finding for finding in found if finding["severity"] == "error"]
    rules = sorted({finding["rule"] for finding in found if finding["severity"] == "warning"})
    return [{"rule": rule, "reason": "Zo besproken."} for rule in rules]


def test_what_blocks_is_named_and_nothing_is_approved(service, draft):
    refused = approve(service, draft)
    assert refused.status_code == 409
    assert refused.json()["type"].endswith("not-approvable")
    assert "assumption-open" in {finding["rule"] for finding in refused.json()["findings"]}
    assert service.get(draft).json()["approved"] is None
    assert service.get(f"/api/v1/sets/{draft.rsplit('/')[-1]}").status_code == 404


def test_a_set_is_approved_and_read_by_others(service, draft):
    revision = confirmed(service, draft)
    approved = approve(service, draft, revision, note="In het MT besproken", waivers=excuses(service, draft))
    assert approved.status_code == 201, approved.text
    place = approved.headers["location"]
    answer = service.get(place)
    assert answer.content == approved.content
    assert answer.headers["etag"] == f'"{hashlib.sha256(answer.content).hexdigest()}"'
    okr_set = parse_set(answer.content)
    assert okr_set.approval is not None
    assert (okr_set.approval.by, okr_set.approval.note, okr_set.approval.version) == (SANNE, "In het MT besproken", 1)
    assert okr_set.approval.sha256 == content_hash(okr_set)
    assert place.rsplit("/")[-1] in {each["id"] for each in service.get("/api/v1/sets").json()["items"]}
    assert json.loads(service.get(f"{place}/export/json").content) == answer.json()


def test_an_approved_set_is_changed_no_more(service, draft):
    revision = confirmed(service, draft)
    approve(service, draft, revision, waivers=excuses(service, draft))
    edit = {"by": SANNE, "edits": [{"op": "detail", "field": "title", "value": "Anders"}]}
    assert service.patch(draft, json=edit, headers={"If-Match": f'"{revision}"'}).status_code == 400
    assert service.post(f"{draft}/undo", json={"by": SANNE}, headers={"If-Match": f'"{revision}"'}).status_code == 400
    assert approve(service, draft, revision).status_code == 400


def test_a_brought_in_copy_is_a_draft_again(service, draft):
    approved = approve(service, draft, confirmed(service, draft), waivers=excuses(service, draft))
    copy = service.post("/api/v1/sets/import", json=approved.json())
    assert copy.status_code == 201
    okr_set = service.get(copy.headers["location"]).json()["set"]
    assert okr_set["approval"] is None
    assert okr_set["id"] != approved.json()["id"]


def test_nobody_approves_without_a_name_or_a_revision(service, draft):
    assert approve(service, draft, by="").status_code == 422
    assert service.post(f"{draft}/approve", json={"by": SANNE}).status_code == 428
    assert approve(service, draft, revision=7).status_code == 412


def test_an_exception_needs_a_reason(service, draft):
    assert approve(service, draft, waivers=[{"rule": "uncited", "reason": " "}]).status_code == 400
    assert approve(service, draft, waivers=[{"rule": "uncited"}]).status_code == 422
