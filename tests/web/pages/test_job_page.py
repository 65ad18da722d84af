import pytest

from assistant.records import LANGUAGE_CODES, to_json
from assistant.store import Failure
from tests.web.pages.forms import look, press
from tests.web.pages.workshop import SOONER, TEXT


@pytest.fixture
def job(client, store):
    press(client, look(client, "/"), "/jobs", text=TEXT, title="Tallberg plan", level="team")
    return store.jobs()[0]


def states(page):
    classes = [attributes.get("class") for name, attributes in page.tags if name == "li" and "class" in attributes]
    return [each or "" for each in classes]


def test_a_waiting_draft_shows_its_four_steps_and_can_be_stopped(client, job):
    page = look(client, f"/jobs/{job.id}")
    assert states(page) == ["", "", "", ""]
    assert f"/jobs/{job.id}/cancel" in page.fields


def test_it_is_followed_without_scripts_too(client, job):
    html = look(client, f"/jobs/{job.id}").html
    assert '<noscript><meta http-equiv="refresh" content="2"></noscript>' in html


def test_what_is_ready_is_shown_while_the_rest_is_drafted(client, store, job):
    store.claim_job("worker", 60)
    store.add_event(job.id, "worker", "progress", {"stage": "themes", "done": 1, "total": 1})
    told = {"stage": "objectives", "done": 1, "total": 3, "objective": to_json(SOONER)}
    store.add_event(job.id, "worker", "progress", told)
    page = look(client, f"/jobs/{job.id}")
    assert states(page) == ["done", "done", "now", ""]
    assert "1 of 3" in page.text
    assert SOONER.title in page.text
    assert SOONER.key_results[0].text in page.text


def test_what_was_through_is_not_what_failed(client, store, job):
    """The text was read; it is the model that did not answer."""
    store.claim_job("worker", 60)
    store.add_event(job.id, "worker", "progress", {"stage": "read", "done": 1, "total": 1})
    assert states(look(client, f"/jobs/{job.id}")) == ["done", "now", "", ""]
    store.fail_job(job.id, "worker", Failure("Nothing answers at %(address)s.", "", {"address": "localhost:1"}))
    assert states(look(client, f"/jobs/{job.id}")) == ["done", "failed", "", ""]


NEXT_TRY = {
    "en": "The model is busy; next try in 8 s.",
    "nl": "Het model is bezet; volgende poging over 8 s.",
    "sv": "Modellen är upptagen; nästa försök om 8 s.",
    "vi": "Mô hình đang bận; thử lại sau 8 giây.",
    "zh": "模型正忙；8 秒后重试。",
}


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_a_busy_model_is_waited_for_before_the_readers_eyes(client, store, job, language):
    store.claim_job("worker", 60)
    waiting = {"stage": "objectives", "done": 0, "total": None, "retry_in": 7.9}
    store.add_event(job.id, "worker", "progress", waiting)
    assert NEXT_TRY[language] in look(client, f"/jobs/{job.id}?lang={language}").text
    store.add_event(job.id, "worker", "progress", {"stage": "objectives", "done": 1, "total": 3})
    assert NEXT_TRY[language] not in look(client, f"/jobs/{job.id}?lang={language}").text


@pytest.mark.parametrize("retry_in", [0, -1.0, None, "8", float("inf")])
def test_a_wait_that_is_over_or_none_is_not_told(client, store, job, retry_in):
    store.claim_job("worker", 60)
    told = {"stage": "objectives", "done": 0, "retry_in": retry_in}
    store.add_event(job.id, "worker", "progress", told)
    assert "next try" not in look(client, f"/jobs/{job.id}").text


def test_the_offline_engine_has_no_other_to_fall_back_on(client, store, job):
    store.cancel_job(job.id)
    assert f"/jobs/{job.id}/offline" not in look(client, f"/jobs/{job.id}").fields


def test_offline_instead_of_a_job_that_still_runs_only_shows_it(client, store, job):
    assert client.post(f"/jobs/{job.id}/offline").url.path == f"/jobs/{job.id}"
    assert len(store.jobs()) == 1


def test_stopping_keeps_the_text_and_offers_the_next_step(client, store, job):
    page = look(client, f"/jobs/{job.id}")
    answer = press(client, page, f"/jobs/{job.id}/cancel")
    assert "Your text is kept." in answer.text
    assert store.job(job.id).state == "cancelled"
    again = look(client, f"/?again={job.id}")
    assert again.form("/jobs")["text"][0].strip() == TEXT.strip()
    assert again.form("/jobs")["level"] == ["team"]
    press(client, look(client, f"/jobs/{job.id}"), f"/jobs/{job.id}/retry")
    assert store.job(job.id).state == "queued"


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_a_failure_is_told_in_the_readers_words(client, store, job, language):
    store.claim_job("worker", 60)
    failure = Failure(
        "Nothing answers at %(address)s.", "Try again, or choose another model.", {"address": "localhost:1"}
    )
    store.fail_job(job.id, "worker", failure)
    page = look(client, f"/jobs/{job.id}?lang={language}")
    assert "localhost:1" in page.text
    assert ("Nothing answers" in page.text) == (language == "en")
    assert f"/jobs/{job.id}/retry" in page.fields


def test_a_finished_draft_leads_to_its_review(client, store, job, draft):
    store.claim_job("worker", 60)
    store.finish_job(job.id, "worker", draft.id)
    answer = client.get(f"/jobs/{job.id}", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/drafts/{draft.id}")


def test_what_the_drafter_says_is_missing_stands_on_the_review_page(client, store, job):
    from dataclasses import replace

    from tests.web.pages.workshop import okr_set

    store.claim_job("worker", 60)
    told = {"stage": "check", "done": 1, "total": 1, "notes": ["No figure was found for the second theme."]}
    store.add_event(job.id, "worker", "progress", told)
    store.save_draft(replace(okr_set(), id=job.id), {}, author="offline", reason="drafted")
    assert "No figure was found for the second theme." in look(client, f"/drafts/{job.id}").text
