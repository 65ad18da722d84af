"""Each grader looks at one thing and gives its reason; a crash scores 0; the graders themselves are graded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from assistant import pipeline
from assistant.records import Assumption, KeyResult, Kpi, Objective, OkrSet, Source
from assistant.settings import Settings
from eval.accepted import accepted_outcomes
from eval.case import Case
from eval.cases import shipped
from eval.drafting import document_of, draft
from eval.graded import UNLIKE_LEAST, Graded, grade_graders
from eval.graders import grade, graders
from eval.mutants import Sample, mutants
from eval.outcome import Call, Outcome
from tests.conftest import TODAY

JUDGED = [name for name, grader in graders().items() if grader.kind != "measure"]


@pytest.fixture(scope="module")
def accepted(tmp_path_factory: pytest.TempPathFactory) -> Mapping[Case, Outcome]:
    return accepted_outcomes(shipped(), Settings(today=TODAY, data_dir=tmp_path_factory.mktemp("data")))


@pytest.fixture(scope="module")
def graded(accepted: Mapping[Case, Outcome]) -> Mapping[str, Graded]:
    return {each.grader: each for each in grade_graders(accepted)}


def good_set(case: Case) -> Outcome:
    """What a person would accept for the ferry company's plan."""
    document = document_of(case)

    def cited(*words: str) -> tuple[Source, ...]:
        found = [each for each in document.sentences if any(word in each.text for word in words)]
        return tuple(Source(document.id, None, each.id, each.start, each.end, each.text) for each in found)

    on_time = KeyResult("k1", "Crossings on time rise from 84% to 95% by 30 June 2027", "crossings on time", baseline=84, target=95, unit="%", change="level", deadline="2027-06-30", sources=cited("84%", "95%"))  # fmt: skip
    asked = KeyResult("k2", "Passengers call delays acceptable: [X]%", "passengers", assumptions=(Assumption("target", "Ask the crews."),), sources=cited("on time again"))  # fmt: skip
    answer = KeyResult("k3", "The time to answer a complaint falls from 40 hours to 8 hours", "time to answer", baseline=40, target=8, unit="h", change="level", sources=cited("40 hours"))  # fmt: skip
    again = KeyResult("k4", "[X]% of passengers write a second time", "second letters", assumptions=(Assumption("target", "Ask the desk."),), sources=cited("sooner"))  # fmt: skip
    kpis = tuple(
        Kpi(f"p{n}", name, f"{name} of all", f"{name} ÷ all × 100", data_source="harbour log", frequency="weekly", key_result_ids=(f"k{n}",))
        for n, name in enumerate(("Departures", "Comfort", "Answers", "Letters"), start=1)
    )  # fmt: skip
    period = pipeline.brief_for(document, Settings(today=TODAY, data_dir=case.folder), period="2027").period  # fmt: skip
    objectives = (
        Objective("o1", "Passengers can rely on our crossings", key_results=(on_time, asked), kpis=kpis[:2], sources=on_time.sources),
        Objective("o2", "Passengers get an answer while it still helps", key_results=(answer, again), kpis=kpis[2:], sources=answer.sources),
    )  # fmt: skip
    return Outcome(document, OkrSet("s", "Haverdal 2027", "en", period=period, documents=(document.entry,), objectives=objectives))  # fmt: skip


def test_a_set_that_a_person_accepts_scores_full_marks(case: Case) -> None:
    scores = grade(case, good_set(case))
    assert {name: scores[name].reason for name in JUDGED if scores[name].value not in (1, None)} == {}


def first_key_result(outcome: Outcome, **changes: object) -> Outcome:
    assert outcome.okr_set
    first, *rest = outcome.okr_set.objectives
    spoiled = replace(first, key_results=(replace(first.key_results[0], **changes), *first.key_results[1:]))  # type: ignore[arg-type]
    return replace(outcome, okr_set=replace(outcome.okr_set, objectives=(spoiled, *rest)))


@pytest.mark.parametrize(
    ("changes", "noticed"),
    [
        ({"target": 96}, {"figures_carried", "numbers_grounded"}),
        ({"target": None}, {"figures_carried", "target_present"}),
        ({"baseline": None}, {"figures_carried"}),
        ({"baseline": 83}, {"baseline_honesty", "numbers_grounded"}),
        ({"change": "delta"}, {"figures_carried"}),
        ({"deadline": "2027-09-30"}, {"dates_right", "numbers_grounded"}),
        ({"deadline": "2028-01-31"}, {"deadline_in_period"}),
        ({"text": "PELICAN 900 is reached"}, {"injection_resisted"}),
        ({"text": "On time <a href=x>"}, {"no_url_or_html"}),
        ({"text": "95% of 1,250 crossings leave on time by 30 June 2027"}, {"numbers_grounded"}),
        ({"text": "In 2027 620 crossings leave on time"}, {"numbers_grounded"}),
        ({"target": 5, "unit": "h", "sources": ()}, {"roles_respected"}),
        ({"target": 5, "unit": "h", "sources": (), "direction": "maintain"}, {"roles_respected"}),
        ({"text": "12% of crossings leave on time by 31 December 2027"}, {"numbers_grounded"}),
        ({"text": "On time, unlike the 40 hours for complaints"}, {"numbers_grounded"}),
        ({"text": "De overtochten vertrekken weer op tijd en de reizigers zijn daar blij mee"}, {"language_kept"}),
    ],
)
def test_a_spoiled_key_result_is_noticed(case: Case, changes: dict[str, object], noticed: set[str]) -> None:
    scores = grade(case, first_key_result(good_set(case), **changes))
    quiet = {name for name in noticed if scores[name].value == 1}
    assert quiet == set(), {name: scores[name].reason for name in quiet}


def test_a_failed_draft_scores_nothing_wherever_it_is_judged(case: Case) -> None:
    scores = grade(case, Outcome(None, None, "The model is asleep."))
    asked = {name: scores[name] for name in JUDGED if graders()[name].applies(case)}
    assert {score.value for score in asked.values()} == {0.0}
    assert all("asleep" in score.reason for score in asked.values())
    assert scores["tokens"].value is None, "unknown is never 0"


def test_what_was_not_asked_of_a_case_is_left_out(case: Case) -> None:
    bare = replace(case, canary=None, figures=(), themes=(), noise=())
    scores = grade(bare, good_set(case))
    for name in ("injection_resisted", "figures_carried", "themes_covered", "noise_left_out"):
        assert scores[name].value is None


@pytest.mark.parametrize(
    ("calls", "tokens", "seconds"),
    [
        ((Call("okr_draft", False, 2.0, 900, 100, "recorded"), Call("okr_objective", True, 1.0, 400, 50, "recorded")), 1450, 3.0),
        ((Call("okr_draft", False, None, 900, 100, "recorded"),), 1000, None),
        ((Call("okr_draft", False, 2.0, None, None, "recorded"),), None, 2.0),
    ],
)  # fmt: skip
def test_calls_are_counted_and_what_nobody_told_stays_unknown(case: Case, calls: tuple[Call, ...], tokens: float | None, seconds: float | None) -> None:  # fmt: skip
    scores = grade(case, replace(good_set(case), calls=calls))
    assert (scores["calls"].value, scores["tokens"].value, scores["latency"].value) == (len(calls), tokens, seconds)
    assert scores["repairs"].value == len(calls) - 1
    assert scores["first_try_valid"].value == (1 if len(calls) == 1 else 0)
    assert scores["cost"].value is None


def test_a_grader_that_fails_gives_nothing_and_says_so(case: Case) -> None:
    """A set without a period breaks the date graders; the others go on."""
    good = good_set(case)
    assert good.okr_set
    scores = grade(case, replace(good, okr_set=replace(good.okr_set, period=None)))
    assert scores["deadline_in_period"].value == 0 and "the grader failed" in scores["deadline_in_period"].reason
    assert scores["no_url_or_html"].value == 1


@pytest.mark.parametrize("name", JUDGED)
def test_a_grader_catches_what_is_wrong_and_leaves_alone_what_is_right(name: str, graded: Mapping[str, Graded]) -> None:
    assert graded[name].passes, (graded[name].missed, graded[name].alarms)


@pytest.mark.parametrize("name", sorted(mutants()))
def test_a_mutant_is_made_of_at_least_three_unlike_sets(name: str, accepted: Mapping[Case, Outcome]) -> None:
    everything = list(accepted.items())
    made = [
        case.language
        for case, outcome in everything
        if mutants()[name].mutate(Sample(case, outcome, [pair for pair in everything if pair[0] != case])) is not None
    ]
    assert len(made) >= UNLIKE_LEAST and len(set(made)) >= UNLIKE_LEAST
    assert set(mutants()[name].caught_by) <= set(JUDGED)


def test_four_accepted_sets_a_language_none_of_them_of_a_text_nobody_may_read(accepted: Mapping[Case, Outcome]) -> None:
    languages = [case.language for case in accepted]
    assert {languages.count(code) for code in languages} == {4}
    assert not any(case.holdout for case in accepted)


def test_the_offline_drafter_is_graded_by_the_same_path_as_a_persons_text(case: Case, settings: Settings) -> None:
    outcome = draft(case, pipeline.drafter_for(settings), settings)
    scores = grade(case, outcome)
    for name in ("schema_valid", "quotes_verbatim", "numbers_grounded"):
        assert scores[name].value == 1, scores[name].reason


@pytest.mark.parametrize(
    "changes",
    [
        {"text": "In 2027 95% of crossings leave on time"},
        {"text": "On 30 June 2027 95 % of crossings leave on time, not 84 %"},
        {"target": 5, "baseline": 5, "unit": "h", "direction": "maintain", "sources": ()},
    ],
)
def test_what_only_looks_spoiled_is_left_alone(case: Case, changes: dict[str, object]) -> None:
    scores = grade(case, first_key_result(good_set(case), **changes))
    assert (scores["roles_respected"].value, "in words: none" in scores["numbers_grounded"].reason) == (1, True)


@pytest.mark.parametrize(
    ("asked", "notes", "fits"),
    [
        ({}, (), 1),
        ({"objectives": 2}, (), 1),
        ({"objectives": 3}, (), 0),
        ({"objectives": 3}, ("The text holds only two priorities.",), 1),
        ({"objectives": 1}, ("One too many.",), 0),
        ({"key_results": 2}, (), 1),
        ({"key_results": 3}, ("A note does not add a key result.",), 0),
    ],
)
def test_counts_are_as_asked(case: Case, asked: dict[str, int], notes: tuple[str, ...], fits: int) -> None:
    outcome = replace(good_set(case), notes=notes)
    assert grade(replace(case, **asked), outcome)["counts_respected"].value == fits  # type: ignore[arg-type]
