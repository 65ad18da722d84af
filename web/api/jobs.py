"""Drafting takes its time: POST starts a job, its address tells how far it is, closing the door stops nothing."""

from __future__ import annotations

from dataclasses import asdict, replace
from hashlib import sha256
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Header, Query
from pydantic import BaseModel, Field
from starlette.responses import Response

from assistant import jobs, pipeline
from assistant.completion.ledger import Call
from assistant.document import read
from assistant.drafters import ThemeChoice
from assistant.records import LanguageCode
from assistant.settings import Engine
from assistant.store import Job, JobEvent
from web.api.bodies import Body, WholeBody, json_answer
from web.api.openapi import problems, with_headers
from web.i18n import translate
from web.state import SettingsHere, StoreHere

router = APIRouter(tags=["drafts"])

IdempotencyKey = Annotated[
    str | None,
    Header(
        min_length=1,
        max_length=200,
        description="Any text of yours that is new for each new request; the answer is remembered for a week.",
    ),
]


class ThemeIn(Body):
    """A theme to draft an objective from, or (`parked`) to keep without one; `sentences` are ids of the text's own."""

    name: str = Field(min_length=1, max_length=300)
    sentences: list[Annotated[str, Field(min_length=1, max_length=20)]] = Field(min_length=1, max_length=1_000)
    parked: bool = False


class DraftRequest(WholeBody):
    """What to draft from. Null leaves the choice to the program: the next period, the text's own language."""

    text: str = Field(min_length=1, description="The strategy text.")
    title: str | None = Field(None, max_length=300)
    period: str | None = Field(None, max_length=80, description="2027, 2027-H1, 2027-Q1, 2027-03..2027-04 …")
    language: LanguageCode | Literal["auto"] = Field("auto", description="The language of the set.")
    level: Literal["company", "department", "team", "individual"] | None = None
    objectives: int | None = Field(None, ge=1, le=10)
    key_results: int | None = Field(None, ge=1, le=10)
    engine: Engine | None = None
    themes: list[ThemeIn] = Field(
        default=[], max_length=40, description="A choice among what POST /themes gives; empty: the program chooses."
    )


class FailureOut(BaseModel):
    """Why a job failed, in the reader's language."""

    message: str
    hint: str


class EventOut(BaseModel):
    """Something the job told; ask again with `after` for what came since."""

    id: int
    name: str
    data: dict[str, Any]
    at: str


class JobOut(BaseModel):
    """A job. `stage` is the last step it told of; `draft` the draft it made, null until it is done."""

    id: str
    state: Literal["queued", "running", "done", "failed", "cancelled"]
    stage: str | None
    draft: str | None
    failure: FailureOut | None
    events: list[EventOut]
    created_at: str
    updated_at: str


class CostOut(BaseModel):
    """Money."""

    amount: float
    currency: str


class MessageOut(BaseModel):
    """One message of a question."""

    role: str
    text: str


class WordsOut(BaseModel):
    """What was said in a call."""

    question: list[MessageOut]
    answer: str


class CallOut(BaseModel):
    """A call to a model that has ended. `first_piece` and `seconds` count from the question.

    `ending` is "stop" for a whole answer, "failed" with `problem`, "stopped" where the draft was. Null is what nobody
    knows: tokens that the endpoint did not count, the cost without a price. `words` are null unless OKR_KEEP_CALLS
    was on.
    """

    at: str
    task: str
    prompt: str | None
    prompt_sha256: str | None
    model: str
    answered_by: str | None
    prompt_tokens: int | None
    completion_tokens: int | None
    first_piece: float | None
    seconds: float
    ending: str
    problem: str | None
    cost: CostOut | None
    words: WordsOut | None


@router.post(
    "/drafts",
    status_code=202,
    response_model=JobOut,
    responses={202: with_headers({"description": "The job"}, Location="where it can be followed"), **problems(409)},
)
def start(
    asked: DraftRequest,
    store: StoreHere,
    settings: SettingsHere,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Draft a set from a text. The same Idempotency-Key with the same request starts nothing twice."""
    document = read(asked.text, title=asked.title, limits=settings.limits)
    settings = replace(settings, engine=asked.engine or settings.engine)
    brief = pipeline.brief_for(
        document,
        settings,
        period=asked.period,
        language=None if asked.language == "auto" else asked.language,
        level=asked.level,
        objectives=asked.objectives,
        key_results=asked.key_results,
        themes=[ThemeChoice(each.name, tuple(each.sentences), each.parked) for each in asked.themes],
    )
    if idempotency_key is None:
        return _accepted(jobs.start_draft(store, document, brief, settings))
    key, fingerprint = f"POST /drafts {idempotency_key}", sha256(asked.model_dump_json().encode()).hexdigest()
    # One transaction: a second request with the key waits for this one and then finds its answer.
    with store.transaction():
        if known := store.recalled_answer(key, fingerprint):
            return Response(known.body, known.status, known.headers, "application/json")
        answer = _accepted(jobs.start_draft(store, document, brief, settings))
        place = {"location": answer.headers["location"]}
        store.remember_answer(key, fingerprint, answer.status_code, place, bytes(answer.body))
    return answer


@router.get("/jobs/{job_id}", response_model=JobOut, responses=problems(404))
def job(
    job_id: str,
    store: StoreHere,
    after: Annotated[int, Query(ge=0, le=2**53, description="The id of the last event that was seen.")] = 0,
) -> Response:
    """How far the job is."""
    return json_answer(_out(store.job(job_id), store.events(job_id), after))


@router.post("/jobs/{job_id}/cancel", response_model=JobOut, responses=problems(404))
def cancel(job_id: str, store: StoreHere) -> Response:
    """Stop the job; one that has ended stays as it is."""
    stopped = store.cancel_job(job_id)
    return json_answer(_out(stopped, store.events(job_id), 0))


@router.get("/jobs/{job_id}/calls", response_model=list[CallOut], responses=problems(404))
def calls(job_id: str, store: StoreHere) -> Response:
    """The calls to a model that the job made, and those made since for its draft, the oldest first."""
    return json_answer([_told(call) for call in store.calls(store.job(job_id).id)])


def _told(call: Call) -> dict[str, Any]:
    told = asdict(call)
    if call.words:
        told["words"]["question"] = [{"role": role, "text": text} for role, text in call.words.question]
    return told


def _accepted(job: Job) -> Response:
    return json_answer(_out(job, (), 0), 202, {"location": f"/api/v1/jobs/{job.id}"})


def _out(job: Job, events: tuple[JobEvent, ...], after: int) -> dict[str, Any]:
    failure = job.failure and {
        "message": translate(job.failure.message, values=job.failure.values),
        "hint": translate(job.failure.hint, values=job.failure.values),
    }
    return {
        "id": job.id,
        "state": job.state,
        "stage": next((event.data.get("stage") for event in reversed(events) if "stage" in event.data), None),
        "draft": job.result,
        "failure": failure,
        "events": [
            {"id": event.id, "name": event.name, "data": event.data, "at": event.at}
            for event in events
            if event.id > after
        ],
        "created_at": job.created_at,
        "updated_at": job.updated_at,
    }
