from dataclasses import replace

import pytest

from assistant.jobs import start_draft
from assistant.records import LANGUAGE_CODES, to_json
from assistant.store import Failure
from tests.jobs.scripted import BRIEF, ferry_plan
from tests.service import settings_for
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


def make(store, job, *objectives, total):
    """A worker has made these of so many objectives."""
    store.claim_job("worker", 60)
    for done, objective in enumerate(objectives, start=1):
        told = {"stage": "objectives", "done": done, "total": total, "objective": to_json(objective)}
        store.add_event(job.id, "worker", "progress", told)


LOYAL = replace(SOONER, id="o-loyal", title="Riders come back to us")


def places(page):
    """What each place of the list holds: True for an objective, False for one to come."""
    classes = [(attributes.get("class") or "").split() for name, attributes in page.tags if name in ("article", "div")]
    return [each[-1] != "to-come" for each in classes if each and each[0] == "card" and each[-1] in ("card", "to-come")]


@pytest.mark.parametrize(
    ("ready", "total", "expected"),
    [
        ((), 3, [False, False, False]),
        ((SOONER,), 3, [True, False, False]),
        ((SOONER, LOYAL), 3, [True, True, False]),
        ((SOONER, LOYAL), 2, [True, True]),
        ((SOONER, LOYAL), 1, [True, True]),
        ((), None, [False]),
        ((SOONER,), None, [True, False]),
    ],
)
def test_a_place_is_kept_for_each_objective_that_is_known_to_come(client, store, job, ready, total, expected):
    store.claim_job("worker", 60)
    store.add_event(job.id, "worker", "progress", {"stage": "objectives", "done": 0, "total": total})
    make(store, job, *ready, total=total)
    assert places(look(client, f"/jobs/{job.id}")) == expected


def test_nothing_more_is_to_come_once_it_was_stopped(client, store, job):
    make(store, job, SOONER, total=3)
    store.cancel_job(job.id)
    page = look(client, f"/jobs/{job.id}")
    assert places(page) == [True]
    assert "aria-busy" not in page.html


def test_goals_are_numbered_and_a_better_one_takes_its_place(client, store, job):
    better = replace(SOONER, title="Customers ride again within three days")
    make(store, job, SOONER, LOYAL, better, total=3)
    words = look(client, f"/jobs/{job.id}").text.split()
    assert [each for each in words if each in ("O1", "O2", "O3")] == ["O1", "O2"]
    assert [each for each in words if each.startswith("KR")] == ["KR1.1", "KR1.2", "KR2.1", "KR2.2"]
    assert SOONER.title not in " ".join(words)


NEWS = {
    "en": ("Objective 2 of 3 is ready", "Objective 2 is ready", "The draft is complete: 2 objectives"),
    "nl": ("Doelstelling 2 van 3 is klaar", "Doelstelling 2 is klaar", "Het concept is klaar: 2 doelstellingen"),
    "sv": ("Mål 2 av 3 är klart", "Mål 2 är klart", "Utkastet är klart: 2 mål"),
    "vi": ("Mục tiêu 2 trên 3 đã xong", "Mục tiêu 2 đã xong", "Bản nháp đã hoàn tất: 2 mục tiêu"),
    "zh": ("第 2 个目标已起草好，共 3 个", "第 2 个目标已起草好", "草稿已完成：共 2 个目标"),
}


def said(page):
    """The one sentence for a screen reader; none is spoken as the page opens."""
    (status,) = [attributes for _, attributes in page.tags if attributes.get("role") == "status"]
    assert "aria-live" not in page.html
    return status["data-said"]


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_each_news_is_one_sentence(client, store, job, draft, language):
    path = f"/jobs/{job.id}?lang={language}"
    make(store, job, SOONER, LOYAL, total=None)
    assert said(look(client, path)) == NEWS[language][1]
    store.add_event(job.id, "worker", "progress", {"stage": "objectives", "done": 2, "total": 3})
    assert said(look(client, path)) == NEWS[language][0]
    store.finish_job(job.id, "worker", draft.id)
    page = look(client, f"{path}&stay=1")
    assert said(page) == NEWS[language][2]
    assert f"/drafts/{draft.id}" in page.links


def test_the_tab_says_how_far_it_is(client, store, job):
    assert "<title>Drafting · " in look(client, f"/jobs/{job.id}").html
    make(store, job, SOONER, total=3)
    assert "<title>1/3 · Drafting · " in look(client, f"/jobs/{job.id}").html
    store.cancel_job(job.id)
    assert "<title>Stopped · " in look(client, f"/jobs/{job.id}").html


@pytest.mark.parametrize(("engine", "tag"), [("offline", "en"), ("openai", "nl")])
def test_goals_are_marked_with_the_language_they_are_written_in(client, store, tmp_path, engine, tag):
    """An English text for which a Dutch set was asked: the offline engine does not translate."""
    settings = replace(settings_for(tmp_path / "data"), engine=engine, model=None if engine == "offline" else "m")
    job = start_draft(store, ferry_plan(), replace(BRIEF, language="nl"), settings)
    make(store, job, SOONER, total=3)
    assert f'<span lang="{tag}">{SOONER.title}</span>' in look(client, f"/jobs/{job.id}").html


def test_the_page_listens_from_where_it_was_made(client, store, job):
    make(store, job, SOONER, total=3)
    last = store.events(job.id)[-1].id
    assert f'data-events="/jobs/{job.id}/events?after={last}"' in look(client, f"/jobs/{job.id}").html


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
    page = look(client, f"/jobs/{job.id}?lang={language}")
    assert NEXT_TRY[language] in page.text
    assert "data-soon" in page.html
    store.add_event(job.id, "worker", "progress", {"stage": "objectives", "done": 1, "total": 3})
    page = look(client, f"/jobs/{job.id}?lang={language}")
    assert NEXT_TRY[language] not in page.text
    assert "data-soon" not in page.html


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
    from tests.web.pages.workshop import okr_set

    store.claim_job("worker", 60)
    told = {"stage": "check", "done": 1, "total": 1, "notes": ["No figure was found for the second theme."]}
    store.add_event(job.id, "worker", "progress", told)
    store.save_draft(replace(okr_set(), id=job.id), {}, author="offline", reason="drafted")
    assert "No figure was found for the second theme." in look(client, f"/drafts/{job.id}").text
