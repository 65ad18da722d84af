from dataclasses import replace

import pytest

from tests.web.pages.forms import look, press
from tests.web.pages.test_approve_page import APPROVE, excuse_everything
from tests.web.pages.workshop import SERVICE, SOONER, document, okr_set


@pytest.fixture
def approved(client, store):
    store.save_document(document())
    objective = replace(SOONER, key_results=(SERVICE,), kpis=())
    store.save_draft(okr_set(objectives=(objective,)), {}, author="offline", reason="drafted")
    excuse_everything(client)
    press(client, look(client, APPROVE), APPROVE, by="Vera Lind")
    return store.approved_set("tallberg-2027")


def test_an_empty_library_says_how_to_begin(client):
    page = look(client, "/library")
    assert "Nothing here yet" in page.text
    assert "/" in page.links


def test_a_set_is_found_by_a_word_in_any_language(client, store):
    for number, title in enumerate(
        ("Zufriedenheit", "Klanttevredenheid 2027", "Kundnöjdhet 2027", "Hài lòng 2027", "客户满意度")
    ):
        store.save_draft(okr_set(id=f"d-{number}", title=title), {}, author="Vera", reason="drafted")
    for words, title in (
        ("klant", "Klanttevredenheid 2027"),
        ("kundnojdhet", "Kundnöjdhet 2027"),
        ("hai long", "Hài lòng 2027"),
        ("满意", "客户满意度"),
    ):
        page = look(client, f"/library?q={words}")
        assert title in page.text
        assert "1 set" in page.text
    assert "Nothing matches." in look(client, "/library?q=walrus").text


def test_a_long_library_has_pages(client, store):
    for number in range(31):
        store.save_draft(okr_set(id=f"d-{number}", title=f"Set number {number}"), {}, author="Vera", reason="drafted")
    first = look(client, "/library")
    assert "Set number 30" in first.text
    assert "Set number 0" not in first.text
    assert "/library?offset=30" in first.links
    assert "Set number 0" in look(client, "/library?offset=30").text


def test_a_discarded_draft_can_be_brought_back(client, store, draft):
    page = look(client, "/library")
    answer = press(client, page, f"/drafts/{draft.id}/discard")
    assert "“Tallberg Cykel 2027” was discarded." in answer.text
    assert store.library() == ()
    from tests.web.pages.forms import Page

    press(client, Page(answer.text), f"/drafts/{draft.id}/restore")
    assert [each.id for each in store.library()] == [draft.id]


def test_an_approved_set_goes_into_the_next_period(client, store, approved):
    page = look(client, "/library")
    answer = press(client, page, f"/sets/{approved.id}/clone")
    new = store.draft(answer.url.path.rpartition("/")[2])
    assert new.okr_set.period.label == "2028"
    assert new.okr_set.approval is None
    assert new.okr_set.objectives[0].key_results[0].deadline is None


def test_an_approved_set_is_read_with_its_sentence_and_sources(client, approved):
    page = look(client, f"/sets/{approved.id}")
    assert "Our objective: Customers have their bicycles back sooner, as measured by" in page.text
    assert "A service takes 6.2 days today." in page.text
    assert "Vera Lind" in page.text
    assert approved.okr_set.approval.sha256 in page.text
    sentence = look(client, f"/sets/{approved.id}/sentence")
    assert f"/sets/{approved.id}/sentence" in page.links
    assert "as measured by the time a service takes from 6.2 to 3 days." in sentence.text


def test_a_change_to_an_approved_set_is_a_next_version(client, store, approved):
    answer = press(client, look(client, f"/sets/{approved.id}"), f"/sets/{approved.id}/revise")
    new = store.draft(answer.url.path.rpartition("/")[2])
    assert store.next_version(new.id) == 2
    assert new.okr_set.objectives == approved.okr_set.objectives


@pytest.mark.parametrize("place", ["sets", "drafts"])
def test_the_preview_is_the_file(client, store, approved, place):
    if place == "drafts":
        store.save_draft(okr_set(id="other"), {}, author="Vera", reason="drafted")
    path = f"/{place}/{'other' if place == 'drafts' else approved.id}/export"
    page = look(client, path)
    for name in (link.rpartition("=")[2] for link in page.links if "?form=" in link):
        file = client.get(f"{path}/{name}")
        assert file.status_code == 200
        assert file.headers["content-disposition"].startswith("attachment;")
        assert f"{path}/{name}" in look(client, f"{path}?form={name}").links
    assert client.get(f"{path}/json").text in page.text


def test_an_unknown_format_is_refused_by_name(client, approved):
    answer = client.get(f"/sets/{approved.id}/export?form=papyrus")
    assert answer.status_code == 400
    assert "papyrus" in answer.text
