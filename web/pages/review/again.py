"""The same text drafted once more: for a period long enough for its later targets, or without a model."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date

from assistant import pipeline
from assistant.drafters import Brief
from assistant.errors import NotFound
from assistant.jobs import start_draft
from assistant.period import default_period, parse_period
from assistant.records import OkrSet, Period, from_json
from assistant.settings import Settings
from assistant.store import Draft, Job, Store
from web.pages.start import begun


def longer_period(okr_set: OkrSet) -> Period | None:
    """The period that reaches the nearest KPI target beyond the set's own; None where there is none.

    The year of that target where it holds the set's period too, else from the set's period to that year.
    """
    period = okr_set.period
    later = [
        kpi.deadline
        for objective in okr_set.objectives
        for kpi in objective.kpis
        if kpi.deadline and period and kpi.deadline > period.end
    ]
    if not later or period is None:
        return None
    day = date.fromisoformat(min(later))
    # The year that follows the same month a year before: the one the day is in, fiscal years as well.
    year = default_period(day.replace(year=day.year - 1, day=1), "company", period.fiscal_start_month)
    if year.start <= period.start:
        return year
    return parse_period(f"{period.label.partition('..')[0]}..{year.label}", period.fiscal_start_month)


def offered(store: Store, draft: Draft) -> str:
    """The label of the longer period a draft can be drafted again for; "" where it cannot or need not be.

    Only what was drafted here from a text that is still kept can be.
    """
    with suppress(NotFound):
        store.document_text(store.job(draft.id).input["document"])
        longer = longer_period(draft.okr_set)
        return longer.label if longer else ""
    return ""


def draft_again(store: Store, draft: Draft, settings: Settings, period: str, key: str) -> Job:
    """A new draft of the same text with the same choices for another period; the old one stays as it is.

    Raises NotFound where the draft did not come from a text, UsageError for a period that cannot be read.
    """
    asked = store.job(draft.id).input
    document = store.document(asked["document"], language=asked["language"])
    brief = pipeline.brief_for(
        document,
        settings,
        period=period,
        language=draft.okr_set.language,
        level=draft.okr_set.level,
        objectives=asked["brief"]["objectives"],
        key_results=asked["brief"]["key_results"],
        themes=from_json(Brief, asked["brief"]).themes,
    )
    return begun(store, document, brief, settings, key)


def draft_offline(store: Store, job: Job, settings: Settings) -> Job:
    """What the job was asked, asked of the offline engine; one job however often it is wished for.

    Raises NotFound where the text was erased meanwhile.
    """
    asked = job.input
    brief = replace(from_json(Brief, asked["brief"]), today=date.fromisoformat(asked["brief"]["today"]))
    document = store.document(asked["document"], language=asked["language"])
    offline = replace(settings, engine="offline", model=None, prompt=None)
    return start_draft(store, document, brief, offline, idempotency_key=f"offline instead of {job.id}")
