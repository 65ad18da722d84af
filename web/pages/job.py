"""A draft on its way: started by the form of the first page, followed here, stopped or tried again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from math import ceil, isinf
from typing import Annotated, Any, get_args

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse, Response

from assistant.drafters import Stage
from assistant.drafters.model.plan import Plan
from assistant.jobs import try_again
from assistant.records import Objective, from_json
from assistant.store import Job, JobEvent, Store
from web.i18n import TAGS, translate, translate_count
from web.i18n import translate as _
from web.pages.frame import Frame, frame
from web.pages.plan import PlanLine, plan_line
from web.pages.review.again import draft_offline
from web.render import render, url
from web.state import SettingsHere, StoreHere

router = APIRouter()

_LINES = 3


@dataclass(frozen=True, slots=True)
class Step:
    """One of the four steps. `state` is done, now, failed or "" (still to come)."""

    label: str
    state: str
    note: str


@dataclass(frozen=True, slots=True)
class JobPage:
    """`found` are the objectives that are ready; `tag` the language they are in.

    `places` is how many there will be as far as is known, one more than are ready where nobody knows, and none
    to come once the job has ended; `total` is 0 until it is known. `lines` are those a place is drawn with.
    `heard` is the last event that the page knows of. `said` is what a screen reader hears; `soon`: something is
    counted down. `draft` is the draft's id, "" until it is done. `offline`: it was a model that did not get there,
    and the offline engine can be asked instead. `plan`: what the draft takes, where it takes more than one call.
    """

    frame: Frame
    id: str
    title: str
    state: str
    running: bool
    heard: int
    steps: tuple[Step, ...]
    soon: bool
    elapsed: str
    seconds: int
    found: tuple[Objective, ...]
    total: int
    places: int
    lines: int
    tag: str
    said: str
    draft: str
    what: str
    next_step: str
    offline: bool
    plan: PlanLine | None


@router.get("/jobs/{job_id}")
def follow(
    request: Request,
    job_id: str,
    store: StoreHere,
    settings: SettingsHere,
    stay: Annotated[str | None, Query(description="Given: a draft that is done is not gone to.")] = None,
) -> Response:
    """How far the draft is. The page itself asks with `stay`, so as to leave somebody who reads where they are."""
    job = store.job(job_id)
    if job.state == "done" and job.result and stay is None:
        return RedirectResponse(url(f"/drafts/{job.result}"), 303)
    events = store.events(job_id)
    found = tuple(_objectives(events))
    known = _total(job, events)
    total = max(known, len(found)) if known else 0
    steps = tuple(_steps(job, events))
    failure = job.failure
    seconds = _seconds(job)
    page = JobPage(
        frame=frame(request, settings),
        id=job.id,
        title=_title(job, store),
        state=job.state,
        running=not job.finished,
        heard=events[-1].id if events else 0,
        steps=steps,
        soon=not job.finished and bool(_waiting(events[-1] if events else None)),
        elapsed=f"{seconds // 60}:{seconds % 60:02d}",
        seconds=seconds,
        found=found,
        total=total,
        places=len(found) if job.finished else total or len(found) + 1,
        lines=job.input["brief"].get("key_results") or _LINES,
        tag=_tag(job),
        said=_said(job, steps, len(found), total),
        draft=job.result or "",
        what=translate(failure.message, None, failure.values) if failure else "",
        next_step=translate(failure.hint, None, failure.values) if failure else "",
        offline=job.finished and job.input["engine"] != "offline",
        plan=plan_line(from_json(Plan, planned)) if (planned := job.input.get("plan")) else None,
    )
    return render(request, "job.html", page)


@router.post("/jobs/{job_id}/cancel")
def cancel(job_id: str, store: StoreHere) -> Response:
    """Stop it. A draft that was finished meanwhile is shown."""
    store.cancel_job(job_id)
    return RedirectResponse(url(f"/jobs/{job_id}"), 303)


@router.post("/jobs/{job_id}/retry")
def retry(job_id: str, store: StoreHere, settings: SettingsHere) -> Response:
    try_again(store, job_id, settings)
    return RedirectResponse(url(f"/jobs/{job_id}"), 303)


@router.post("/jobs/{job_id}/offline")
def offline(job_id: str, store: StoreHere, settings: SettingsHere) -> Response:
    """The same text and wishes for the offline engine, as a job of its own; asked twice, it is the same one.

    A job that has not ended, or has made its draft, is only shown.
    """
    job = store.job(job_id)
    if job.state in ("failed", "cancelled"):
        job = draft_offline(store, job, settings)
    return RedirectResponse(url(f"/jobs/{job.id}"), 303)


def notes_of(store: Store, draft_id: str) -> tuple[str, ...]:
    """What the drafter said is missing; a draft has the id of the job that made it."""
    return tuple(note for event in store.events(draft_id) for note in event.data.get("notes") or ())


def _steps(job: Job, events: Sequence[JobEvent]) -> Iterable[Step]:
    labels: dict[Stage, str] = {
        "read": _("Read the text"),
        "themes": _("Find what matters in it"),
        "objectives": _("Write objectives and key results"),
        "check": _("Check every line"),
    }
    told: dict[str, Any] = {event.data["stage"]: event.data for event in events if event.name == "progress"}
    last = events[-1] if events else None
    order = get_args(Stage)
    reached = max((order.index(stage) for stage in told if stage in order), default=-1)
    if 0 <= reached < len(order) - 1 and _complete(told[order[reached]]):
        reached += 1
    if job.state == "running":
        reached = max(reached, 0)
    for place, stage in enumerate(order):
        state = "done" if place < reached or job.state == "done" else "now" if place == reached else ""
        if state == "now" and job.finished:
            state = "failed"
        note = _waiting(last) if state == "now" else ""
        yield Step(labels[stage], state, note or (_counted(told.get(stage)) if state else ""))


def _waiting(last: JobEvent | None) -> str:
    """When a busy model is asked again, where that is what the job told last and it still lies ahead."""
    if last is None or not isinstance(retry_in := last.data.get("retry_in"), int | float):
        return ""
    left = retry_in - (datetime.now(UTC) - datetime.fromisoformat(last.at)).total_seconds()
    if left <= 0 or isinf(left):
        return ""
    return _("The model is busy; next try in %(seconds)s s.", None, {"seconds": ceil(left)})


def _complete(data: dict[str, Any]) -> bool:
    """Whether a step told that it is through: what goes wrong from there on is the next one's."""
    return bool(data.get("total")) and data["done"] == data["total"]


def _counted(data: dict[str, Any] | None) -> str:
    """How far a step is, where it counts anything: "2 of 3"."""
    if not data or not data.get("total") or data["total"] < 2:
        return ""
    return _("%(done)s of %(total)s", None, {"done": data["done"], "total": data["total"]})


def _objectives(events: Iterable[JobEvent]) -> Iterable[Objective]:
    """Each objective once, as it was told last: one that was repaired comes again."""
    told: dict[str, dict[str, Any]] = {}
    for event in events:
        if event.name == "progress" and event.data.get("objective"):
            told[event.data["objective"]["id"]] = event.data["objective"]
    return (from_json(Objective, data) for data in told.values())


def _total(job: Job, events: Iterable[JobEvent]) -> int:
    """How many objectives there will be, as was told last or else asked for; 0 where nobody knows."""
    told = (event.data for event in events if event.name == "progress" and event.data.get("stage") == "objectives")
    totals = [int(data["total"]) for data in told if data.get("total")]
    return totals[-1] if totals else int(job.input["brief"].get("objectives") or 0)


def _said(job: Job, steps: Sequence[Step], ready: int, total: int) -> str:
    """One sentence for the news that there is. A failure speaks for itself."""
    if job.state == "done":
        return translate_count(
            "The draft is complete: %(count)s objective", "The draft is complete: %(count)s objectives", ready
        )
    if job.finished:
        return _("Stopped") if job.state == "cancelled" else ""
    if ready and total:
        return _("Objective %(done)s of %(total)s is ready", None, {"done": ready, "total": total})
    if ready:
        return _("Objective %(done)s is ready", None, {"done": ready})
    return next((step.label for step in steps if step.state == "now"), "")


def _seconds(job: Job) -> int:
    """Since the start, to now or to the end."""
    begun = datetime.fromisoformat(job.created_at)
    end = datetime.fromisoformat(job.updated_at) if job.finished else datetime.now(UTC)
    return max(0, int((end - begun).total_seconds()))


def _tag(job: Job) -> str:
    """The offline engine writes in the text's own language, a model in the one that was asked for."""
    brief = job.input["brief"]["language"]
    return TAGS[(job.input["language"] or brief) if job.input["engine"] == "offline" else brief]


def _title(job: Job, store: Store) -> str:
    return store.document(job.input["document"]).title or ""
