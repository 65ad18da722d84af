"""A KPI of the catalogue for a key result, chosen without scripts and taken back again."""

from assistant.catalogue import kpi_by_id
from tests.web.pages.forms import look, press

REVIEW = "/drafts/tallberg-2027"


def added(store):
    """The KPIs of the draft that the catalogue knows."""
    objectives = store.draft("tallberg-2027").okr_set.objectives
    return [kpi for objective in objectives for kpi in objective.kpis if kpi.catalogue_id]


def test_a_key_result_is_looked_up_by_what_it_measures(client, draft):
    chooser = press(client, look(client, f"{REVIEW}?lang=en"), REVIEW, "find|kr-late")
    assert chooser.request.url.path == f"{REVIEW}/kpis"
    assert "late collections a month" in chooser.text
    assert 'value="kr-late" selected' in chooser.text


def test_searched_chosen_added_and_undone(client, draft, store):
    page = look(client, f"{REVIEW}?lang=en")
    objective = draft.okr_set.objectives[0].id
    typed = {f"find|{objective}": "waiting time", "kr-late.text": "Cut late collections from 40 to 9 a month"}
    chooser = look(client, str(press(client, page, REVIEW, f"find|{objective}", **typed).request.url))
    assert dict(chooser.fields[f"{REVIEW}/kpis"])["words"] == "waiting time"
    choice = f"choose|{objective}|waiting-time"
    review = press(client, chooser, REVIEW, choice, **{f"for|{objective}": "kr-late"})
    assert review.request.url.path == REVIEW

    (kpi,) = added(store)
    entry = kpi_by_id("waiting-time")
    words = entry.words["en"]
    assert (kpi.name, kpi.definition, kpi.formula) == ("Waiting time", words.definition, words.formula)
    assert (kpi.unit, kpi.direction, kpi.frequency) == (entry.unit, entry.direction, entry.frequency)
    assert (kpi.kinds, kpi.domain, kpi.data_source) == (entry.kinds, entry.domain, words.data_source)
    assert kpi.key_result_ids == ("kr-late",)
    assert {each.field for each in kpi.assumptions} == {"definition", "formula", "data_source", "frequency"}
    assert all(each.confirmed_by is None and each.reason for each in kpi.assumptions)
    # What was typed before the search is kept.
    assert "40 to 9" in store.draft("tallberg-2027").okr_set.objectives[0].key_results[1].text

    press(client, look(client, REVIEW), REVIEW, "undo")
    assert added(store) == []


def test_the_choice_is_made_on_what_another_saved_meanwhile(client, draft, store):
    chooser = look(client, f"{REVIEW}/kpis?item=kr-late&words=complaints&lang=en")
    press(client, look(client, f"{REVIEW}?lang=en"), REVIEW, "keep|kr-late")
    objective = draft.okr_set.objectives[0].id
    press(client, chooser, REVIEW, f"choose|{objective}|complaints")
    assert [kpi.catalogue_id for kpi in added(store)] == ["complaints"]


def test_words_nobody_uses_are_told_so(client, draft):
    page = look(client, f"{REVIEW}/kpis?item=kr-late&words=zzxx&lang=nl")
    assert "zzxx" in page.text
    assert page.buttons.get(REVIEW, []) == []


def test_what_is_not_there_is_refused_kindly(client, draft):
    assert client.get(f"{REVIEW}/kpis?item=nothing").status_code == 404
    assert client.get(f"{REVIEW}/kpis?item=kpi-days").status_code == 404
    objective = draft.okr_set.objectives[0].id
    for do, chosen in ((f"choose|{objective}|happiness", ""), (f"choose|{objective}|complaints", "kr-elsewhere")):
        answer = client.post(REVIEW, data={"do": do, f"for|{objective}": chosen, "revision": "1"})
        assert answer.status_code == 422
        assert 'role="alert"' in answer.text


def test_a_set_in_another_language_is_searched_in_its_own(client, draft, store):
    """The set is English, the reader Swedish: words of either find the KPI, and it is added in English."""
    page = look(client, f"{REVIEW}/kpis?item=kr-late&words=klagomål&lang=sv")
    objective = draft.okr_set.objectives[0].id
    assert f"choose|{objective}|complaints" in page.buttons[REVIEW]
    press(client, page, REVIEW, f"choose|{objective}|complaints")
    assert added(store)[0].name == "Complaints"
