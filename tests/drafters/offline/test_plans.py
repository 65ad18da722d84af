"""An ordinary plan becomes an ordinary set, in every language."""

from __future__ import annotations

import pytest

from assistant import document
from assistant.drafters import Drafted
from assistant.languages import language as words_of
from assistant.records import LanguageCode, item_id
from tests.drafters.offline.conftest import Draft
from tests.drafters.offline.texts import PLANS, TABLES, VISIONS

LANGUAGES = tuple(PLANS)


def changes(drafted: Drafted) -> list[tuple[float | None, float | None, str | None, str | None]]:
    """Of every objective what is measured; one that the text gives no figure for has one open line."""
    found = []
    for objective in drafted.objectives:
        measured = [one for one in objective.key_results if one.target is not None]
        found += [(one.baseline, one.target, one.unit, one.deadline) for one in (measured or objective.key_results[:1])]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_priority_becomes_an_objective_with_its_figures(language: LanguageCode, draft: Draft) -> None:
    text, wanted, _ = PLANS[language]
    assert changes(draft(text, language)) == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_past_results_rivals_and_phone_numbers_stay_out(language: LanguageCode, draft: Draft) -> None:
    text, _, foreign = PLANS[language]
    drafted = draft(text, language)
    used = {value for change in changes(drafted) for value in change[:2]}
    used |= {value for objective in drafted.objectives for kpi in objective.kpis for value in (kpi.current, kpi.target)}
    assert not used & foreign


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_are_the_headings_and_hold_no_figure(language: LanguageCode, draft: Draft) -> None:
    text, _, _ = PLANS[language]
    titles = [objective.title for objective in draft(text, language).objectives]
    assert len(titles) == 3
    for title in titles:
        assert title in text
        assert not any(character.isdigit() for character in title)


@pytest.mark.parametrize("language", LANGUAGES)
def test_work_becomes_an_initiative_of_its_objective(language: LanguageCode, draft: Draft) -> None:
    text, _, _ = PLANS[language]
    first = draft(text, language).objectives[0]
    assert len(first.initiatives) == 1
    assert first.key_results[0].id in first.initiatives[0].key_result_ids


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_result_has_one_kpi_and_proposals_are_marked(language: LanguageCode, draft: Draft) -> None:
    """The counterweight may be the KPI of a second key result that only asks for a measure."""
    text, _, _ = PLANS[language]
    for objective in draft(text, language).objectives:
        assert {kr for kpi in objective.kpis for kr in kpi.key_result_ids} == {one.id for one in objective.key_results}
        measures = [kpi for kpi in objective.kpis if kpi.role == "measure"]
        assert [kpi.key_result_ids for kpi in measures] == [(one.id,) for one in objective.key_results][: len(measures)]
        for kpi in objective.kpis:
            if not any(one.metric for one in objective.key_results if one.id in kpi.key_result_ids):
                # The text names no measure, so nothing is made up around one.
                assert (kpi.formula, kpi.data_source, [one.field for one in kpi.assumptions]) == (None, None, ["name"])
                continue
            proposed = {"definition", "formula", "frequency"} | ({"data_source"} if kpi.data_source else set())
            assert proposed <= {one.field for one in kpi.assumptions}
        assert sum(kpi.role == "guardrail" for kpi in objective.kpis) <= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_push_for_speed_gets_a_counterweight(language: LanguageCode, draft: Draft) -> None:
    text, _, _ = PLANS[language]
    guardrails = [kpi for kpi in draft(text, language).objectives[1].kpis if kpi.role == "guardrail"]
    assert len(guardrails) == 1
    assert guardrails[0].target is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_priority_without_figures_says_that_its_target_is_open(language: LanguageCode, draft: Draft) -> None:
    text, _, _ = PLANS[language]
    drafted = draft(text, language)
    last = drafted.objectives[2]
    assert {one.target for one in last.key_results} == {None}
    assert all("target" in {each.field for each in one.assumptions} for one in last.key_results)
    assert any(last.title in note for note in drafted.notes)
    once = words_of(language).drafting_words.sentences.reason_second
    assert not any(once in each.reason for one in last.key_results for each in one.assumptions)


@pytest.mark.parametrize("language", LANGUAGES)
def test_table_rows_become_key_results(language: LanguageCode, draft: Draft) -> None:
    assert changes(draft(TABLES[language], language)) == [
        (40, 25, None, "2027-06-30"),
        (88, 95, "%", "2027-12-31"),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_vision_keeps_its_targets_open(language: LanguageCode, draft: Draft) -> None:
    drafted = draft(VISIONS[language], language)
    assert len(drafted.objectives) == 2
    assert {change[:2] for change in changes(drafted)} == {(None, None)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_after_the_period_goes_to_the_kpi(language: LanguageCode, draft: Draft) -> None:
    text, _, _ = PLANS[language]
    first = draft(text, language, period="2027-Q1").objectives[0]
    key_result, kpi = first.key_results[0], first.kpis[0]
    assert (key_result.baseline, key_result.target, key_result.deadline) == (14, None, None)
    assert (kpi.current, kpi.target, kpi.deadline) == (14, 8, "2027-06-30")
    assert [one.field for one in key_result.assumptions if one.field == "target"] == ["target"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_brief_limits_the_set(language: LanguageCode, draft: Draft) -> None:
    text, _, _ = PLANS[language]
    drafted = draft(text, language, objectives=2)
    assert len(drafted.objectives) == 2
    assert len(drafted.themes) == 3


def test_ids_follow_the_path_in_the_set(draft: Draft) -> None:
    text, _, _ = PLANS["en"]
    sha256 = document.read(text).sha256
    first = draft(text).objectives[0]
    assert first.id == item_id(sha256, "o1")
    assert first.key_results[0].id == item_id(sha256, "o1.kr1")
    assert first.kpis[0].id == item_id(sha256, "o1.kpi1")
    assert first.initiatives[0].id == item_id(sha256, "o1.i1")
    assert first.theme_id == item_id(sha256, "t1")


def test_another_language_is_noted_and_not_translated(draft: Draft) -> None:
    text, _, _ = PLANS["sv"]
    drafted = draft(text, "sv", set_language="nl")
    assert drafted.language == "sv"
    assert drafted.objectives[0].title == "Slänga mindre bröd"
    assert "Zweeds" in drafted.notes[0]


def test_a_text_without_priorities_yields_a_note(draft: Draft) -> None:
    drafted = draft(
        "The office is closed on Monday. The coffee machine was repaired and the plants have been watered.", "en"
    )
    assert drafted.objectives == ()
    assert len(drafted.notes) == 1
