"""One case drafted once, by the same pipeline a person's text goes through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import lru_cache
from time import perf_counter

from assistant import pipeline
from assistant.document import Document, read
from assistant.drafters import Brief, Drafter, Progress
from assistant.errors import AssistantError
from assistant.period import parse_period
from assistant.records import OkrSet
from assistant.settings import Settings
from eval.case import Case
from eval.outcome import Outcome

_SET_ID = "00000000-0000-4000-8000-000000000000"
_AT = "2026-11-21T00:00:00+00:00"


def draft(case: Case, drafter: Drafter, settings: Settings, fault: Callable[[OkrSet], OkrSet] | None = None) -> Outcome:
    """The natural path with the case's own date and period; an error of ours is an outcome, not a crash."""
    begun = perf_counter()
    on_its_day = replace(settings, today=date.fromisoformat(case.today))
    notes: list[str] = []

    def listen(progress: Progress) -> None:
        notes.extend(progress.notes)

    document = None
    try:
        document = document_of(case)
        brief = brief_of(case, settings)
        okr_set = pipeline.draft(document, brief, drafter, settings=on_its_day, report=listen, set_id=_SET_ID, at=_AT)
    except AssistantError as error:
        return Outcome(document, None, str(error), perf_counter() - begun)
    except Exception as failure:
        # A drafter's own fault scores 0 like any other failure; the other cases go on.
        told = f"the drafter failed: {type(failure).__name__}: {failure}"
        return Outcome(document, None, told, perf_counter() - begun)
    return Outcome(document, fault(okr_set) if fault else okr_set, None, perf_counter() - begun, tuple(notes))


def brief_of(case: Case, settings: Settings) -> Brief:
    """Raises UsageError for a period that cannot be read."""
    return Brief(
        period=parse_period(case.period, settings.fiscal_start),
        language=case.language,
        today=date.fromisoformat(case.today),
        objectives=case.objectives,
        key_results=case.key_results,
    )


def document_of(case: Case) -> Document:
    """The case's text as the product reads it. Raises TextRefused for a text it refuses."""
    return _document(case.text)


@lru_cache(maxsize=256)
def _document(text: str) -> Document:
    return read(text)
