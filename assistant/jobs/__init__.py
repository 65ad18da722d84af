"""Drafting jobs: queued by a request, done by a worker, surviving closed tabs, crashes and restarts.

A worker holds a job by a lease that it keeps extending. When it dies, the lease runs out and the
next worker goes on: what a step has given is remembered in the store, so a model that answered is
not asked, or paid, again. The finished draft and the end of its job are one transaction.
"""

from __future__ import annotations

from assistant.completion.addresses import endpoint_mark
from assistant.document import Document
from assistant.drafters import Brief
from assistant.jobs.runner import JobRunner
from assistant.jobs.worker import Worker, start_worker, start_worker_thread
from assistant.records import to_json
from assistant.settings import Settings
from assistant.store import Job, Store
from assistant.store.jobs import ATTEMPTS

__all__ = ["KIND", "JobRunner", "Worker", "start_draft", "start_worker", "start_worker_thread", "try_again"]

KIND = "draft"


def start_draft(
    store: Store,
    text_document: Document,
    brief: Brief,
    settings: Settings,
    *,
    idempotency_key: str | None = None,
    attempts: int = ATTEMPTS,
) -> Job:
    """Keep the document and queue the drafting of a set from it, under the engine that the settings name.

    The plan is kept with the job, for whoever follows it (null for the offline drafter).
    The draft will have the job's id. Endpoint and key are not kept with the job: the worker uses
    its own, and only at the endpoint that these settings name, so that neither key nor text goes elsewhere.
    `attempts` is how often workers may begin it. Raises KeyReused.
    """
    from assistant import pipeline

    plan = pipeline.plan_for(text_document, brief, settings)
    asked = {
        "document": text_document.id,
        "language": text_document.language,
        "brief": {**to_json(brief), "today": brief.today.isoformat()},
        "engine": settings.engine,
        "model": settings.model,
        "prompt": settings.prompt,
        "endpoint": endpoint_mark(settings),
        "plan": to_json(plan) if plan else None,
    }
    with store.transaction():
        store.save_document(text_document)
        return store.create_job(KIND, asked, idempotency_key=idempotency_key, attempts=attempts)


def try_again(store: Store, job_id: str, settings: Settings) -> Job:
    """Queue a failed or stopped job once more. One for a model asks the model that the settings name by now.

    Where they name the offline engine, that drafts: nothing may leave then. Raises UsageError, NotFound.
    """
    if store.job(job_id).input["engine"] == "offline":
        return store.retry_job(job_id)
    named = {"model": settings.model, "prompt": settings.prompt, "endpoint": endpoint_mark(settings)}
    if settings.engine == "offline":
        named |= {"engine": "offline", "model": None, "plan": None}
    return store.retry_job(job_id, named)
