"""Targets that lie beyond the period: one press drafts the same text for a period that reaches them."""

from contextlib import closing
from dataclasses import replace

import pytest

from assistant.jobs import JobRunner
from assistant.period import parse_period
from assistant.records import LANGUAGE_CODES
from tests.service import settings_for
from tests.web.pages.forms import look, press
from tests.web.pages.workshop import DAYS, SOONER, TEXT, okr_set
from web.pages.review.again import longer_period


@pytest.fixture
def work(tmp_path, store):
    """Does every waiting job, with the offline drafter."""

    def do():
        with closing(JobRunner(tmp_path / "data", settings_for(tmp_path / "data"))) as runner:
            while runner.run_one():
                pass

    return do


@pytest.fixture
def quarter(client, store, work):
    """The plan's draft for the first quarter of 2027; its target is due by the end of June."""
    press(client, look(client, "/"), "/jobs", text=TEXT, period="2027-Q1", level="team", objectives="2")
    work()
    (job,) = store.jobs()
    return f"/drafts/{job.result}"


def periods(store):
    return sorted(store.draft(job.result).okr_set.period.label for job in store.jobs())


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_a_later_target_offers_the_year(client, quarter, language):
    page = look(client, f"{quarter}?lang={language}")
    assert "again|2027" in page.buttons[quarter]
    assert ("Draft again for 2027" in page.text) == (language == "en")


def test_one_press_drafts_the_same_text_for_the_year(client, store, work, quarter):
    before = store.draft(quarter.rpartition("/")[2])
    answer = press(client, look(client, quarter), quarter, "again|2027")
    assert answer.url.path.startswith("/jobs/")
    work()
    assert periods(store) == ["2027", "2027-Q1"]
    assert store.draft(before.id) == before
    made = store.draft(client.get(answer.url).url.path.rpartition("/")[2]).okr_set
    assert made.documents == before.okr_set.documents
    assert made.level == "team"
    assert {job.input["brief"]["objectives"] for job in store.jobs()} == {2}
    due = [each.target for objective in made.objectives for each in objective.key_results if each.unit == "day"]
    assert 3 in due
    assert not [each for each in look(client, f"/drafts/{made.id}").buttons[f"/drafts/{made.id}"] if "again" in each]


def test_pressed_twice_it_drafts_once_and_keeps_what_was_typed(client, store, quarter):
    page = look(client, quarter)
    owner = next(name for name, _ in page.fields[quarter] if name.endswith(".owner") and name != "set.owner")
    first = press(client, page, quarter, "again|2027", **{owner: "Vera Lind"})
    second = press(client, page, quarter, "again|2027", **{owner: "Vera Lind"})
    assert first.url == second.url
    assert len(store.jobs()) == 2
    assert look(client, quarter).form(quarter)[owner] == ["Vera Lind"]


def test_a_set_that_came_from_no_text_is_not_offered_it(client, store):
    late = replace(SOONER, kpis=(replace(DAYS, deadline="2028-06-30"),))
    store.save_draft(okr_set(documents=(), objectives=(late,)), {}, author="Vera", reason="pasted")
    page = look(client, "/drafts/tallberg-2027")
    assert not [each for each in page.buttons["/drafts/tallberg-2027"] if each.startswith("again")]


def test_a_text_that_was_erased_cannot_be_drafted_from(client, store, quarter):
    (job,) = store.jobs()
    store.erase_document(job.input["document"], by="Vera", reason="asked for by its author")
    assert not [each for each in look(client, quarter).buttons[quarter] if each.startswith("again")]


@pytest.mark.parametrize(
    ("period", "fiscal", "deadlines", "longer"),
    [
        ("2027-Q1", 1, ["2027-12-31"], "2027"),
        ("2027-Q1", 1, ["2027-03-31", None], None),
        ("2027-Q3", 1, ["2030-12-31", "2028-02-29"], "2027-Q3..2028"),
        ("2027", 1, ["2028-02-29"], "2027..2028"),
        ("2027..2028", 1, ["2029-06-30"], "2027..2029"),
        ("FY2026/27-Q3", 7, ["2027-05-31"], "FY2026/27"),
        ("FY2026/27-Q3", 7, ["2027-07-01"], "FY2026/27-Q3..FY2027/28"),
    ],
)
def test_the_longer_period_begins_no_later_and_reaches_the_nearest_later_target(period, fiscal, deadlines, longer):
    kpis = tuple(replace(DAYS, id=f"kpi-{place}", deadline=each) for place, each in enumerate(deadlines))
    planned = okr_set(period=parse_period(period, fiscal), objectives=(replace(SOONER, kpis=kpis),))
    found = longer_period(planned)
    assert (found and found.label) == longer
    if found:
        assert found.start <= planned.period.start
        assert found.end >= min(each for each in deadlines if each > planned.period.end)
