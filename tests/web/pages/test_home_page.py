from dataclasses import replace
from datetime import date

import pytest
from starlette.testclient import TestClient

from assistant.records import LANGUAGE_CODES
from assistant.samples import sample, samples
from tests.service import ADDRESS, settings_for
from tests.web.pages.forms import Page, look, press
from tests.web.pages.workshop import TEXT
from web.app import create_app


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_the_first_page_has_two_verbs_in_the_readers_language(client, language):
    page = look(client, f"/?lang={language}")
    assert "/jobs" in page.fields
    assert "/check" in page.fields
    html = next(attributes for name, attributes in page.tags if name == "html")
    assert html["lang"] == ("zh-Hans" if language == "zh" else language)
    focused = [attributes["name"] for name, attributes in page.tags if "autofocus" in attributes]
    assert focused == ["text"]


def test_each_language_offers_three_samples_of_its_own():
    for language in LANGUAGE_CODES:
        offered = samples(language)
        assert [each.id for each in offered] == [f"{language}-{number}" for number in (1, 2, 3)]
        assert len({each.trade for each in offered}) == 3
        assert all(each.text.strip() and each.title for each in offered)


def test_an_unknown_sample_is_none():
    assert sample("nl-9") is None
    assert sample("xx-1") is None


def test_all_fifteen_samples_are_one_click_away(client):
    links = look(client, "/").links
    assert sum("example=" in link for link in links) == 15


def test_a_sample_fills_the_form_and_no_more(client, store):
    page = look(client, "/?example=sv-2")
    assert page.form("/jobs")["text"][0].strip() == sample("sv-2").text.strip()
    assert page.form("/jobs")["title"] == [sample("sv-2").title]
    assert store.jobs() == ()


def test_a_refused_text_comes_back_with_every_choice(client, store):
    page = look(client, "/")
    given = {"text": "Too short", "title": "Our plan", "level": "team", "period": "2027-Q1", "objectives": "3"}
    answer = press(client, page, "/jobs", **given)
    assert answer.status_code == 422
    again = Page(answer.text)
    for name, value in given.items():
        assert again.form("/jobs")[name] == [value]
    assert "The text is too short: a strategy needs at least one sentence." in again.text
    assert store.jobs() == ()


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [("other_period", "next summer", "is not a period"), ("objectives", "many", "is not a valid number of items")],
)
def test_a_choice_that_means_nothing_is_named(client, field, value, says):
    answer = press(client, look(client, "/"), "/jobs", text=TEXT, **{field: value})
    assert answer.status_code == 400
    again = Page(answer.text)
    assert says in again.text
    assert again.form("/jobs")["text"][0].strip() == TEXT.strip()
    assert again.form("/jobs")[field] == [value]


def test_a_file_is_read_like_a_pasted_text(client, store):
    answer = client.post("/jobs", data={"text": ""}, files={"file": ("plan.txt", TEXT.encode(), "text/plain")})
    assert answer.status_code == 200
    (job,) = store.jobs()
    assert store.document_text(job.input["document"]) == TEXT


def test_a_refused_file_stands_in_the_box_to_be_mended(client):
    answer = client.post("/jobs", data={"text": ""}, files={"file": ("plan.txt", b"Too short", "text/plain")})
    assert answer.status_code == 422
    assert Page(answer.text).form("/jobs")["text"] == ["Too short"]


def test_the_form_sent_twice_starts_one_draft(client, store):
    page = look(client, "/")
    first, second = press(client, page, "/jobs", text=TEXT), press(client, page, "/jobs", text=TEXT)
    assert first.url == second.url
    assert len(store.jobs()) == 1


def test_going_back_to_change_the_text_starts_another_draft(client, store):
    """The browser's own button shows the form again, with the key it had."""
    page = look(client, "/")
    first = press(client, page, "/jobs", text=TEXT)
    second = press(client, page, "/jobs", text=TEXT + "We will open a second workshop by June 2028.\n")
    third = press(client, page, "/jobs", text=TEXT, level="team")
    assert [each.status_code for each in (first, second, third)] == [200, 200, 200]
    assert len({first.url, second.url, third.url}) == 3
    assert press(client, page, "/jobs", text=TEXT).url == first.url
    assert len(store.jobs()) == 3


def test_the_page_knows_what_day_it_is_after_midnight(tmp_path):
    days = [date(2026, 12, 31)]
    app = create_app(settings_for(tmp_path), worker="none", clock=lambda: days[-1])
    with TestClient(app, base_url=ADDRESS, headers={"origin": ADDRESS, "accept": "text/html"}) as client:
        before = look(client, "/")
        days.append(date(2027, 1, 1))
        after = look(client, "/")
        press(client, after, "/jobs", text=TEXT, level="team")
        (job,) = app.state.service.store.jobs()
    assert ("2027-Q1" in before.text, "2027-Q1" in after.text) == (True, False)
    assert job.input["brief"]["today"] == "2027-01-01"
    assert job.input["brief"]["period"]["label"] == "2027-Q2"


def test_a_company_plans_a_year_and_others_a_quarter(client, store):
    press(client, look(client, "/"), "/jobs", text=TEXT, level="company")
    press(client, look(client, "/"), "/jobs", text=TEXT, level="team")
    assert [job.input["brief"]["period"]["label"] for job in store.jobs()] == ["2027-Q1", "2027"]


def test_the_page_says_where_the_text_goes(client, tmp_path):
    assert "Nothing leaves this machine." in look(client, "/").text
    away = replace(
        settings_for(tmp_path / "away"), engine="openai", base_url="https://models.example.org/v1", model="m"
    )
    with TestClient(create_app(away, worker="none"), base_url=ADDRESS) as other:
        text = look(other, "/", accept="text/html").text
    assert "The text is sent to models.example.org for drafting." in text
    assert "Nothing leaves this machine." not in text


def test_the_language_links_keep_the_page_they_stand_on(client):
    links = look(client, "/library?q=bakfiets&lang=nl").links
    assert "/library?q=bakfiets&lang=vi" in links
    look(client, "/library?q=bakfiets&lang=vi")
    assert "Thư viện" in look(client, "/library").text


def test_a_file_of_another_kind_is_refused_by_its_type(client, store):
    answer = client.post("/jobs", data={"text": "", "title": "Plan"}, files={"file": ("plan.xyz", b"\x00\x01", "x/y")})
    assert answer.status_code == 422
    page = Page(answer.text)
    assert "Files of type .xyz cannot be read." in page.text
    assert page.form("/jobs")["title"] == ["Plan"]
    assert store.jobs() == ()
