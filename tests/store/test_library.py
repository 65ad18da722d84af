"""The library: everything in one list, found by its words in every language."""

import pytest

from tests.store.bryggan import LINH, SANNE, TITLES, a_set, approved, titled


@pytest.fixture
def library(store):
    """One set in each language, English oldest."""
    for language, title in TITLES.items():
        store.save_draft(a_set(language, title=title, language=language), {}, author=SANNE, reason="drafted")
    return store


def found(store, words):
    return {entry.id for entry in store.library(words)}


def test_newest_first_and_an_edit_makes_new(library):
    assert [entry.id for entry in library.library()] == ["zh", "vi", "sv", "nl", "en"]
    draft = library.draft("en")
    edited = titled(draft.okr_set, "Ferries on time")
    library.save_revision("en", edited, {}, expected_revision=1, author=LINH, reason="edit")
    assert [entry.id for entry in library.library()] == ["en", "zh", "vi", "sv", "nl"]


def test_an_entry_says_what_the_list_shows(library):
    entry = library.library("leave on time")[0]
    assert (entry.title, entry.language, entry.level, entry.period) == (TITLES["en"], "en", "team", "2027-Q1")
    assert (entry.objectives, entry.key_results, entry.kpis, entry.initiatives) == (1, 1, 1, 0)
    assert (entry.status, entry.version, entry.revision) == ("draft", None, 1)


def test_an_approved_set_is_listed_once_as_approved(library):
    library.approve("sv", approved(library.draft("sv").okr_set), expected_revision=1)
    assert [entry.id for entry in library.approved_sets()] == ["sv"]
    assert len(library.library()) == library.library_size() == 5
    assert [entry.id for entry in library.drafts()] == ["zh", "vi", "nl", "en"]
    assert library.library(status="approved")[0].version == 1


def test_pages_and_filters(library):
    assert [entry.id for entry in library.library(limit=2, offset=1)] == ["vi", "sv"]
    assert [entry.id for entry in library.library(language="nl")] == ["nl"]
    assert library.library_size(language="nl", level="team", period="2027-Q1") == 1
    assert library.library(period="2031") == ()


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("客户", {"zh"}),
        ("客户满意度", {"zh"}),
        ("户客", set()),
        ("提升 满意", {"zh"}),
        ("khach hang", {"vi"}),
        ("Khách hàng", {"vi"}),
        ("Kha\u0301ch ha\u0300ng", {"vi"}),
        ("dat", {"vi"}),
        ("đạt gio", {"vi"}),
        ("kundnojdhet", {"sv"}),
        ("KUNDNÖJDHET", {"sv"}),
        ("klant", {"nl"}),
        ("klanttevredenheid veer", {"nl"}),
        ("timetable", {"en", "nl", "sv", "vi", "zh"}),
        ("leave time", {"en"}),
        ("  ", {"en", "nl", "sv", "vi", "zh"}),
        ("zeppelin", set()),
    ],
)
def test_words_are_found_as_people_type_them(library, words, ids):
    assert found(library, words) == ids
    assert library.library_size(words) == len(ids)


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ('"leave', {"en"}),
        ("leave*", {"en"}),
        ("leave AND time", set()),
        ("title:leave", set()),
        ("-leave", {"en"}),
        ("NEAR(leave", set()),
        ('"', set()),
        ("💡 !!!", set()),
        ("\0", set()),
        ("leave\0time", {"en"}),
        ("leave " * 5000, {"en"}),
        ("x" * 5000, set()),
    ],
)
def test_nothing_a_person_types_is_syntax(library, words, ids):
    assert found(library, words) == ids


def test_search_sees_the_newest_words_only(library):
    draft = library.draft("en")
    edited = titled(draft.okr_set, "Quiet engines")
    library.save_revision("en", edited, {}, expected_revision=1, author=LINH, reason="edit")
    assert found(library, "quiet") == {"en"}
    assert found(library, "ferries") == set()
    library.undo("en", expected_revision=2, author=LINH)
    assert found(library, "ferries") == {"en"}
