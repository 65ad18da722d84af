"""The figures of a card: what was read, from where, and the control to correct it, in one chip each."""

from dataclasses import replace

import pytest

from assistant.records import Assumption, Initiative, KeyResult, Kpi, Objective
from tests.service import TODAY
from tests.web.pages.forms import look, press
from tests.web.pages.workshop import document, okr_set, source
from web.i18n import hush, speak
from web.pages.review.figures import IN_CHIPS, Figures, way
from web.pages.review.quotes import Quotes
from web.pages.review.source import Marks

PATH = "/drafts/tallberg-2027"


def chips(item, *, by_person=False, **fields):
    """The chips of an item, by name."""
    group = {KeyResult: "key_results", Kpi: "kpis", Initiative: "initiatives"}.get(type(item))
    holder = replace(Objective("o", "Sooner"), **{group: (item,)}) if group else item
    okr = okr_set(objectives=(holder,), **fields)
    figures = Figures(okr, Quotes(okr, Marks(okr), TODAY), TODAY)
    return {each.name: each for each in figures.of(item, {}, frozenset(), by_person=by_person)}


def result(**fields):
    return KeyResult("kr", "Cut the time a service takes", sources=(source("6.2 days"), source("down to 3")), **fields)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [("baseline", 6.2, "6.2 days"), ("target", 3, "3 days"), ("deadline", "2027-06-30", "By the end of June 2027")],
)
def test_a_figure_shows_the_words_it_was_read_from(field, value, said):
    chip = chips(result(**{field: value}, unit="day"))[field]
    assert (chip.origin, chip.quote.said) == ("text", said)
    assert chip.quote.before + chip.quote.said + chip.quote.after in document().text


@pytest.mark.parametrize(
    ("assumption", "origin", "waits"),
    [
        (Assumption("target", "Proposed."), "assumed", True),
        (Assumption("target", "Entered by Vera.", "Vera Lind", "2026-11-20T09:00:00+00:00"), "person", False),
    ],
)
def test_an_assumption_is_open_until_somebody_stands_for_it(assumption, origin, waits):
    chip = chips(result(target=9, assumptions=(assumption,)))["target"]
    assert (chip.origin, chip.open, chip.reason) == (origin, waits, assumption.reason)


def test_a_figure_in_the_words_of_an_objective_or_initiative_says_where_from():
    said = Initiative("i", "Get a service from 6.2 to 3 days in 4 shops", sources=(source("6.2 days"),))
    found = {each.shown: each.origin for each in chips(said).values() if each.name.startswith("words")}
    assert found == {"6.2": "text", "3 days": "nowhere", "4": "nowhere"}
    own = chips(replace(said, sources=()), by_person=True)
    assert {each.origin for each in own.values() if each.name.startswith("words")} == {"person"}


WAYS = [
    ({"direction": "decrease", "baseline": 6.2, "target": 3, "unit": "day"}, "down, from 6.2 days to 3 days"),
    (
        {"direction": "decrease", "baseline": 6.2, "target": 3, "unit": "day", "comparator": "at_most"},
        "down, from 6.2 days to at most 3 days",
    ),
    ({"direction": "increase", "change": "delta", "target": 20, "unit": "%"}, "up, by 20%"),
    ({"direction": "increase", "change": "factor", "target": 2, "unit": "x"}, "up, to 2× the baseline"),
    ({"direction": "increase", "change": "count", "target": 400}, "400, counted from zero"),
    ({"direction": "maintain", "target": 95, "unit": "%"}, "keep it at 95%"),
    ({"direction": "reach", "target": 8, "unit": "score"}, "to 8"),
    ({"target": 3, "target_high": 5, "unit": "day"}, "to 3–5 days"),
    ({"direction": "increase"}, "up"),
    ({}, ""),
]


@pytest.mark.parametrize(("fields", "words"), WAYS)
def test_how_the_figures_are_meant_is_said_in_words(fields, words):
    assert way(result(**fields)) == words


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("nl", "omlaag, van 6,2 dagen naar hoogstens 3 dagen"),
        ("sv", "nedåt, från 6,2 dagar till högst 3 dagar"),
        ("vi", "giảm từ 6,2 ngày đến tối đa 3 ngày"),
        ("zh", "下降，从 6.2 天 到 至多 3 天"),
    ],
)
def test_in_the_readers_language(code, words):
    token = speak(code)
    try:
        assert way(result(**WAYS[1][0])) == words
    finally:
        hush(token)


def test_each_control_stands_on_the_page_once(client, draft):
    page = look(client, PATH)
    for field in sorted(IN_CHIPS["key_result"] & {"baseline", "target", "stretch", "unit", "deadline", "direction"}):
        assert len(page.form(PATH)[f"kr-service.{field}"]) == 1


def test_what_is_missing_waits_as_a_quiet_chip(client, draft):
    page = look(client, PATH)
    assert "+ Deadline" in page.text
    press(client, page, PATH, "save", **{"kr-late.deadline": "end of Q2"})
    assert "30 June 2027" in look(client, PATH).text


def test_a_figure_typed_with_its_unit_gives_both(client, store, draft):
    press(client, look(client, PATH), PATH, "save", **{"kr-late.target": "2 weeks"})
    changed = store.draft(draft.id).okr_set.objectives[0].key_results[1]
    assert (changed.target, changed.unit) == (2, "week")


@pytest.mark.parametrize(
    ("name", "typed", "read"),
    [
        ("kr-late.target", "1.5 million", "= 1,500,000"),
        ("kr-late.target", "1,500", "= 1,500, not 1.5"),
        ("kr-service.target", "2 weeks", "= 14 days"),
        ("kr-service.deadline", "end of Q2", "= 30 June 2027"),
        ("kr-service.deadline", "3/4/2027", "= 3 April 2027, not 4 March 2027"),
        ("kpi-days.current", "6.2", "= 6.2 days"),
        ("kr-service.target", "soon", ""),
        ("kr-service.target", "3 %", ""),
        ("nobody.target", "3", ""),
        ("target", "3", ""),
    ],
)
def test_how_a_figure_is_read_is_shown_while_it_is_typed_and_saves_nothing(client, store, draft, name, typed, read):
    answer = client.get(f"{PATH}/read", params={"name": name, "text": typed})
    assert answer.json() == {"read": read}
    assert store.draft(draft.id).revision == draft.revision


def test_words_with_two_meanings_are_settled_by_one_press(client, store):
    store.save_document(document())
    doubtful = KeyResult(
        "kr",
        "Reduce churn by 5%",
        direction="decrease",
        change="delta",
        target=5,
        unit="%",
        sources=(source("6.2 days"),),
    )
    store.save_draft(okr_set(objectives=(Objective("o", "Stay", key_results=(doubtful,)),)), {}, author="a", reason="b")
    page = look(client, PATH)
    assert "10% → 5%, in percentage points" in page.text
    press(client, page, PATH, "read|kr|points")
    settled = store.draft("tallberg-2027").okr_set.objectives[0].key_results[0]
    assert (settled.text, settled.unit) == ("Reduce churn by 5 percentage points", "pp")
