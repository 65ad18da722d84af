"""Versions of one set: what changed since the last, and between any two."""

import pytest

from tests.web.pages.forms import Page, look, press
from tests.web.pages.test_approve_page import excuse_everything, ready  # noqa: F401

FIRST = "/sets/tallberg-2027"


def approve(client, path, by, note=""):
    excuse_everything(client, path)
    answer = press(client, look(client, f"{path}/approve"), f"{path}/approve", by=by, note=note)
    assert answer.url.path.startswith("/sets/"), Page(answer.text).text
    return answer


@pytest.fixture
def next_draft(client, ready):  # noqa: F811
    """The draft of version 2, nothing changed yet: its address."""
    approve(client, "/drafts/tallberg-2027", "Vera Lind")
    return press(client, look(client, FIRST), f"{FIRST}/revise").url.path


def test_a_first_version_has_changed_nothing(client, ready):  # noqa: F811
    assert "What changed since" not in look(client, "/drafts/tallberg-2027/approve").text


def test_before_anything_is_edited_nothing_has_changed(client, next_draft):
    page = look(client, f"{next_draft}/approve")
    assert "What changed since version 1" in page.text
    assert "Nothing." in page.text


def test_what_changed_is_told_field_by_field_before_and_after_approval(client, next_draft):
    text = "Cut the time a service takes from 6.2 to 2 days"
    press(
        client, look(client, next_draft), next_draft, "save", **{"kr-service.text": text, "i-store.owner": "Anh Tran"}
    )
    press(
        client,
        look(client, next_draft),
        next_draft,
        "add|initiative|o-sooner",
        **{"new|initiative|o-sooner": "Buy a van"},
    )
    for page in (
        look(client, f"{next_draft}/approve"),
        Page(approve(client, next_draft, "Anh Tran", "Sooner still").text),
        look(client, f"{FIRST}/versions/1..2"),
    ):
        assert "<del>3</del><ins>2</ins> days" in page.html
        assert "<del>3 days</del>" in page.html and "<ins>2 days</ins>" in page.html
        assert "<del>–</del>" in page.html and "<ins>Anh Tran</ins>" in page.html
        assert "<ins>Buy a van</ins>" in page.html


def test_any_two_versions_are_compared_and_others_are_not_there(client, next_draft):
    press(client, look(client, next_draft), next_draft, "drop|i-store")
    approve(client, next_draft, "Anh Tran")
    chosen = client.get(f"{FIRST}/versions", params={"old": "2", "new": "1"})
    assert chosen.url.path == f"{FIRST}/versions/1..2"
    assert "<del>Open a shared parts store in Craven Arms</del>" in chosen.text
    assert "Vera Lind" in chosen.text and "Anh Tran" in chosen.text
    missing = client.get(f"{FIRST}/versions/1..3")
    assert missing.status_code == 404
    assert "This set has no version 3." in missing.text
