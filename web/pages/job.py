"""A draft on its way: started by the form of the first page, followed here, stopped or tried again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from math import ceil, isinf
from typing import Any, get_args

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from assistant.drafters import Stage
from assistant.drafters.model.plan import Plan
from assistant.records import LANGUAGE_CODES, Objective, from_json
from assistant.store import Job, JobEvent, Store
from web.i18n import TAGS, translate
from web.i18n import translate as _
from web.pages.frame import Frame, frame
from web.pages.plan import PlanLine, plan_line
from web.pages.review.again import draft_offline
from web.render import render, url
from web.state import SettingsHere, StoreHere

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Step:
    """One of the four steps. `state` is done, now, failed or "" (still to come)."""

    label: str
    state: str
    note: str


@dataclass(frozen=True, slots=True)
class JobPage:
    """`found` are the objectives that are ready; `tag` the language they are in.

    `offline`: it was a model that did not get there, and the offline engine can be asked instead. `plan`: what
    the draft takes, where it takes more than one call.
    """

    frame: Frame
    id: str
    title: str
    state: str
    running: bool
    steps: tuple[Step, ...]
    elapsed: str
    found: tuple[Objective, ...]
    tag: str
    what: str
    next_step: str
    offline: bool
    plan: PlanLine | None


@router.get("/jobs/{job_id}")
def follow(request: Request, job_id: str, store: StoreHere, settings: SettingsHere) -> Response:
    job = store.job(job_id)
    if job.state == "done" and job.result:
        return RedirectResponse(url(f"/drafts/{job.result}"), 303)
    events = store.events(job_id)
    failure = job.failure
    page = JobPage(
        frame=frame(request, settings),
        id=job.id,
        title=_title(job, store),
        state=job.state,
        running=not job.finished,
        steps=tuple(_steps(job, events)),
        elapsed=_elapsed(job),
        found=tuple(_objectives(events)),
        tag=_tag(job),
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
def retry(job_id: str, store: StoreHere) -> Response:
    store.retry_job(job_id)
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


def _elapsed(job: Job) -> str:
    """Since the start, to now or to the end."""
    begun = datetime.fromisoformat(job.created_at)
    end = datetime.fromisoformat(job.updated_at) if job.finished else datetime.now(UTC)
    seconds = max(0, int((end - begun).total_seconds()))
    return f"{seconds // 60}:{seconds % 60:02d}"


def _tag(job: Job) -> str:
    wanted = job.input["brief"].get("language")
    return next((TAGS[code] for code in LANGUAGE_CODES if code == wanted), "")


def _title(job: Job, store: Store) -> str:
    return store.document(job.input["document"]).title or ""
