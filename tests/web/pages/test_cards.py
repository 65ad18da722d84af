"""Vera reviews line by line with forms alone: every button of a card, each undone and redone."""

import gzip
from dataclasses import replace

import pytest

from assistant.records import Assumption, KeyResult, Kpi, Objective, Theme
from tests.web.pages.forms import Page, look, press
from tests.web.pages.workshop import SOONER, document, okr_set

PATH = "/drafts/tallberg-2027"
LANGUAGES = ("en", "nl", "sv", "vi", "zh")
STAY = Objective("o-stay", "Mechanics stay with us", sources=SOONER.sources)


@pytest.fixture
def draft(store):
    """The workshop's draft with a second objective and a theme."""
    store.save_document(document())
    made = okr_set(objectives=(SOONER, STAY), themes=(Theme("t-people", "People"),))
    return store.save_draft(made, {}, author="offline", reason="drafted")


def now(store):
    return store.draft("tallberg-2027")


def do(client, button, **typed):
    return press(client, look(client, PATH), PATH, button, **typed)


# Each button of a card: what is pressed with what in its box, and what is said when it is undone.
BUTTONS = {
    "drop|kr-late": ({}, "dropped KR1.2"),
    "drop|o-sooner": ({}, "dropped O1"),
    "keep|kr-late": ({}, "kept KR1.2"),
    "down|kr-service": ({}, "moved KR1.1"),
    "duplicate|kpi-days": ({}, "copied KPI1.1"),
    "move_to|i-store": ({"to|i-store": "o-stay"}, "moved I1.1"),
    "turn|i-store|key_result": ({}, "changed the kind of I1.1"),
    "turn|kr-late|initiative": ({}, "changed the kind of KR1.2"),
    "turn|kr-late|kpi": ({}, "changed the kind of KR1.2"),
    "turn|kpi-days|key_result": ({}, "changed the kind of KPI1.1"),
    "add|key_result|o-sooner|kr-service": (
        {"new|key_result|o-sooner|kr-service": "Raise NPS from 20 to 40"},
        "added a line to O1, KR1.1",
    ),
    "add|objective||o-sooner": ({"new|objective||o-sooner": "Bicycles last longer"}, "added a line to O1"),
    "keep_all": ({}, "kept everything"),
    "confirm_all": ({}, "confirmed all proposals"),
}


@pytest.mark.parametrize("button", BUTTONS)
def test_each_button_is_undone_and_redone_and_said_to_be(client, store, draft, button):
    typed, said = BUTTONS[button]
    before = now(store)
    do(client, button, **typed)
    done = now(store)
    assert (done.okr_set, done.state) != (before.okr_set, before.state)
    assert f"Undone: {said}" in Page(do(client, "undo").text).text
    assert (now(store).okr_set, now(store).state) == (before.okr_set, before.state)
    assert f"Done again: {said}" in Page(do(client, "redo").text).text
    assert (now(store).okr_set, now(store).state) == (done.okr_set, done.state)


def test_what_was_typed_before_is_undone_by_name(client, store, draft):
    do(client, "save", **{"kr-late.metric": "late pick-ups a month"})
    assert "Undone: edited KR1.2" in Page(do(client, "undo").text).text


def test_a_dropped_line_waits_in_the_tray_of_its_objective(client, store, draft):
    page = Page(do(client, "drop|kr-late").text)
    assert "Dropped KR1.2" in page.text and "1 dropped · bring back" in page.text
    assert "kr-late.text" not in page.form(PATH)
    again = do(client, "restore|kr-late")
    assert again.url.fragment == "i-kr-late"
    assert [each.id for each in now(store).okr_set.objectives[0].key_results] == ["kr-service", "kr-late"]
    do(client, "drop|kr-late")
    do(client, "remove|kr-late")
    assert "bring back" not in look(client, PATH).text
    assert "kr-late" not in now(store).state


def test_an_objective_is_dropped_with_what_stands_in_it(client, store, draft):
    page = Page(do(client, "drop|o-sooner").text)
    assert "with 4 lines below it" in page.text
    assert [each.id for each in now(store).okr_set.objectives] == ["o-stay"]
    do(client, "restore|o-sooner")
    assert [each.id for each in now(store).okr_set.objectives] == ["o-sooner", "o-stay"]


def test_nothing_dropped_is_exported_or_approved(client, store, draft):
    do(client, "drop|kr-late")
    for path in (f"{PATH}/export", f"{PATH}/approve"):
        assert "late collections" not in client.get(path).text


def test_after_a_line_is_dropped_the_page_stands_at_the_next(client, draft):
    assert do(client, "drop|kr-service").url.fragment == "i-kr-late"
    assert do(client, "drop|o-stay").url.fragment == "i-i-store"


def test_everything_starts_as_not_looked_at_and_the_bar_leads_to_the_next(client, draft):
    page = look(client, PATH)
    assert "6 of 6 not looked at" in page.text
    assert "#i-o-sooner" in page.links
    page = Page(do(client, "keep|o-sooner").text)
    assert "5 of 6 not looked at" in page.text
    new = [tag["id"] for name, tag in page.tags if name == "article" and "data-new" in tag]
    assert new == ["i-kr-service", "i-kr-late", "i-kpi-days", "i-i-store", "i-o-stay"]
    assert "Everything looked at" in Page(do(client, "keep_all").text).text


def test_an_edited_line_is_locked_and_its_lock_opens(client, store, draft):
    do(client, "save", **{"kr-late.metric": "late pick-ups a month"})
    assert "Edited, kept" in look(client, PATH).text
    do(client, "unlock|kr-late")
    state = now(store).state["kr-late"]
    assert (state.locked, state.reviewed) == (False, True)


def test_an_owner_goes_from_one_line_to_all_that_lack_one(client, store, draft):
    assert "fill_from|kr-late|owner" not in look(client, PATH).buttons[PATH]
    do(client, "save", **{"kr-late.owner": "Vera Lind"})
    do(client, "fill_from|kr-late|owner")
    first = now(store).okr_set.objectives[0]
    assert {each.owner.name for each in (first, *first.key_results, *first.kpis, *first.initiatives)} == {"Vera Lind"}
    assert not any(each.startswith("fill_from|kr-late|owner") for each in look(client, PATH).buttons[PATH])


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("o-sooner.weight", "0.6"),
        ("o-sooner.theme_id", "t-people"),
        ("o-sooner.depends_on", "The parts supplier\nThe landlord"),
        ("o-sooner.aligned_to", "company-2027 / o-2 / kr-4"),
        ("kr-late.confidence", "7"),
        ("kr-late.baseline_high", "45"),
        ("kr-late.baseline_date", "2026-10-01"),
        ("kpi-days.comparator", "at_most"),
        ("kpi-days.current_date", "2026-10-01"),
    ],
)
def test_every_field_is_on_the_card_and_shows_what_was_typed(client, store, draft, name, typed):
    card = name.partition(".")[0]
    page = Page(do(client, f"fields|{card}").text)
    assert name in page.form(PATH)
    page = Page(press(client, page, PATH, "save", **{name: typed}).text)
    assert page.form(PATH)[name] == [typed], "the fields stay open after saving"
    revision = now(store).revision
    press(client, page, PATH, "save")
    assert now(store).revision == revision, "what is written back is not what was read"


def test_an_empty_box_beside_a_button_is_said_and_nothing_is_lost(client, draft):
    answer = do(client, "add|kpi|o-sooner|kpi-days", **{"new|key_result|o-sooner|kr-late": "Half an idea"})
    assert answer.status_code == 422
    assert Page(answer.text).form(PATH)["new|key_result|o-sooner|kr-late"] == ["Half an idea"]


def test_a_line_that_went_meanwhile_is_no_mishap(client, draft):
    seen = look(client, PATH)
    press(client, seen, PATH, "turn|kr-late|initiative")
    answer = press(client, seen, PATH, "drop|kr-late", **{"kr-late.metric": "late pick-ups"})
    assert answer.status_code in (404, 412, 422)
    assert "late pick-ups" in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_done_is_said_in_the_readers_language(client, draft, language):
    look(client, f"{PATH}?lang={language}")
    page = Page(do(client, "drop|kr-late").text)
    assert "KR1.2" in page.text
    told = next(tag for name, tag in page.tags if name == "div" and tag.get("class") == "told")
    assert told["role"] == "status"
    assert ("Dropped KR1.2" in page.text) == (language == "en")


def large():
    """Five objectives of five key results, five KPIs and five initiatives, each with words of its own."""

    def grown(o: int) -> Objective:
        results = tuple(
            KeyResult(
                f"kr{o}{i}",
                f"Cut late collections in shop {o}{i} from {40 + i} to {10 + i} a month",
                metric=f"late collections in shop {o}{i} a month",
                baseline=40 + i,
                target=10 + i,
                direction="decrease",
                sources=SOONER.key_results[0].sources,
                assumptions=(Assumption("target", "The plan names no figure."),),
            )
            for i in range(5)
        )
        kpis = tuple(
            Kpi(f"kpi{o}{i}", f"Late collections {o}{i}", key_result_ids=(results[i].id,), frequency="weekly")
            for i in range(5)
        )
        initiatives = tuple(replace(SOONER.initiatives[0], id=f"i{o}{i}", text=f"Open store {o}{i}") for i in range(5))
        return Objective(f"o{o}", f"Customers of town {o} have their bicycles back sooner", key_results=results,
                         kpis=kpis, initiatives=initiatives, sources=SOONER.sources)  # fmt: skip

    return okr_set(objectives=tuple(map(grown, range(5))))


def test_a_large_set_stays_light(client, store):
    store.save_document(document())
    store.save_draft(large(), {}, author="offline", reason="drafted")
    answer = client.get(PATH, params={"part": "cards"})
    assert answer.status_code == 200
    assert len(gzip.compress(answer.content)) < 60_000
