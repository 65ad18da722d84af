"""Draft every case and grade what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from time import perf_counter

from assistant import pipeline
from assistant.document import read
from assistant.drafters import Brief, Drafter
from assistant.errors import AssistantError
from assistant.period import parse_period
from assistant.settings import Settings
from eval.cases import Case
from eval.graders import graders
from eval.outcome import Outcome, Score

_SET_ID = "00000000-0000-4000-8000-000000000000"
_AT = "2026-11-21T00:00:00+00:00"


@dataclass(frozen=True, slots=True)
class Result:
    """One case drafted once; a score for every grader, 0 where the draft failed."""

    case: Case
    outcome: Outcome
    scores: Mapping[str, Score]


def run(cases: Iterable[Case], drafter: Drafter, settings: Settings, watch: Callable[[Result], None]) -> list[Result]:
    """Results in the order of the cases; `watch` sees each as it comes."""
    results = []
    for case in cases:
        outcome = draft(case, drafter, settings)
        results.append(Result(case, outcome, grade(case, outcome)))
        watch(results[-1])
    return results


def draft(case: Case, drafter: Drafter, settings: Settings) -> Outcome:
    """The natural path with the case's own date and period; an error of ours is an outcome, not a crash."""
    begun = perf_counter()
    on_its_day = replace(settings, today=date.fromisoformat(case.today))
    document = None
    try:
        document = read(case.text)
        brief = Brief(
            period=parse_period(case.period),
            language=case.language,
            today=on_its_day.today,
            objectives=case.objectives,
            key_results=case.key_results,
        )
        okr_set = pipeline.draft(document, brief, drafter, settings=on_its_day, set_id=_SET_ID, at=_AT)
    except AssistantError as error:
        return Outcome(document, None, str(error), perf_counter() - begun)
    return Outcome(document, okr_set, None, perf_counter() - begun)


def grade(case: Case, outcome: Outcome) -> dict[str, Score]:
    """Every grader's score of one outcome."""
    if outcome.okr_set is None:
        return {name: Score(0.0, outcome.error or "no set") for name in graders()}
    return {name: judge(case, outcome) for name, judge in graders().items()}
