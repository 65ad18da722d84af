"""What of a text became goals: counted from citations, right with emoji and decomposed letters."""

from dataclasses import replace

import pytest

from assistant.coverage import of_text, of_themes
from assistant.document import read
from assistant.records import Initiative, KeyResult, Kpi, Objective, OkrSet, Source, Theme

PLAN = (
    "Tallberg Cykel 🚲 plan for 2027\n\n"
    "Customers wait too long 😕. A service takes 6.2 days today.\n\n"
    "# People\n\n"
    "Cafe\u0301 mornings keep mechanics. Good mechanics leave us.\n\n"
    "We also want a new logo.\n\n"
    "The shop in Ludlow is closed on Mondays.\n"
)


def plan():
    return read(PLAN, title="Plan", language="en")


def cite(words):
    document = plan()
    found = next(each for each in document.sentences if words in each.text)
    return Source(document.id, None, found.id, found.start, found.end, found.text)


SOONER = Objective(
    id="o1",
    title="Sooner",
    theme_id="t-speed",
    sources=(cite("wait too long"),),
    key_results=(KeyResult(id="kr1", text="Cut", sources=(cite("6.2 days"),)),),
    kpis=(Kpi(id="kpi1", name="Days", sources=(cite("6.2 days"),)),),
)
STAY = Objective(
    id="o2", title="Stay", initiatives=(Initiative(id="i1", text="Mornings", sources=(cite("mornings keep"),)),)
)
THEMES = (
    Theme("t-speed", "Speed", (cite("wait too long"), cite("6.2 days"))),
    Theme("t-people", "People", (cite("mornings keep"), cite("Good mechanics"))),
    Theme("t-logo", "Logo", (cite("logo"),), parked=True),
)


def tallberg(**fields):
    made = OkrSet("s", "Tallberg", "en", documents=(plan().entry,), themes=THEMES, objectives=(SOONER, STAY))
    return replace(made, **fields)


def test_a_sentence_counts_once_however_many_lines_cite_it():
    speed, people, logo = of_themes(tallberg())
    assert (speed.sentences, speed.by, speed.together) == (2, (2, 0), 2)
    assert (people.sentences, people.by, people.together) == (2, (0, 1), 1)
    assert (logo.by, logo.together) == ((0, 0), 0)


def test_half_a_sentence_cited_takes_the_sentence_up():
    whole = cite("Good mechanics")
    half = replace(whole, end=whole.start + 5, quote=whole.quote[:5])
    people = of_themes(tallberg(objectives=(replace(STAY, sources=(half,)),)))[1]
    assert people.together == 2


def test_a_theme_of_another_document_is_not_covered_by_the_same_offsets():
    elsewhere = replace(cite("6.2 days"), document="another")
    assert of_themes(tallberg(themes=(Theme("t", "Elsewhere", (elsewhere,)),)))[0].together == 0


def passage(words, okr_set=None):
    document = plan()
    return next(
        each for each in of_text(okr_set or tallberg(), document) if words in document.text[each.start : each.end]
    )


@pytest.mark.parametrize(
    "words, items, themes, unused",
    [
        ("wait too long", ("o1", "kr1", "kpi1"), ("t-speed",), False),
        ("mornings keep", ("i1",), ("t-people",), False),
        ("logo", (), ("t-logo",), True),
        ("Ludlow", (), (), True),
        ("People", (), (), False),
    ],
)
def test_each_paragraph_knows_what_it_became(words, items, themes, unused):
    found = passage(words)
    assert (found.items, found.themes, found.unused) == (items, themes, unused)


def test_cited_runs_are_cut_at_the_right_letters():
    document = plan()
    cited = [document.text[start:end] for each in of_text(tallberg(), document) for start, end in each.cited]
    assert cited == ["Customers wait too long 😕.", "A service takes 6.2 days today.", "Café mornings keep mechanics."]


def test_overlapping_citations_are_one_run():
    whole = cite("6.2 days")
    wider = replace(whole, start=whole.start - 4)
    found = passage("6.2 days", tallberg(objectives=(replace(SOONER, sources=(wider, whole)),)))
    assert found.cited == ((wider.start, whole.end),)


def test_a_heading_the_title_and_what_was_left_out_do_not_count():
    document = read("Plan for Tallberg\n\n" + PLAN.split("\n\n", 1)[1], title="Plan for Tallberg", language="en")
    by_words = {document.text[each.start : each.end]: each for each in of_text(tallberg(), document)}
    assert not by_words["Plan for Tallberg"].counts
    assert not next(each for words, each in by_words.items() if "People" in words).counts


def test_pages_are_told_where_the_text_has_them():
    document = read(
        "We want fewer late trains.\n\fWe want more trains.\n\fAnd happier travellers by 2027.", language="en"
    )
    assert [each.page for each in of_text(OkrSet("s", "T", "en"), document)] == [1, 2, 3]
    assert passage("logo").page is None
