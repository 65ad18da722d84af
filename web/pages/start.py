"""The drafting form of the first page, posted: a job is started, or the form comes back with everything in it."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from typing import cast, get_args

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile

from assistant import pipeline
from assistant.completion.addresses import endpoint_mark
from assistant.document import Document, read
from assistant.drafters import Brief, Level, ThemeChoice
from assistant.drafters.model.plan import Plan
from assistant.errors import AssistantError, UsageError
from assistant.jobs import start_draft
from assistant.readers import read_file
from assistant.settings import Settings
from assistant.store import Job, Store
from web.i18n import current_language, known
from web.pages.home import Wish, home_again
from web.pages.plan import plan_line
from web.render import url
from web.state import SettingsHere, StoreHere

router = APIRouter()

MOST_ITEMS = 10
File = tuple[str, bytes]
_SHOWN_AGAIN = 200_000


@router.post("/jobs")
async def start(request: Request, store: StoreHere, settings: SettingsHere) -> Response:
    async with request.form() as form:
        file = await file_in(form)
    return await run_in_threadpool(_start, request, store, settings, form, file)


async def file_in(form: FormData) -> File | None:
    """The file that was chosen; None where none was."""
    uploaded = form.get("file")
    if isinstance(uploaded, UploadFile) and uploaded.filename:
        return uploaded.filename, await uploaded.read()
    return None


def _start(request: Request, store: Store, settings: Settings, form: FormData, file: File | None) -> Response:
    wish = wish_in(form)
    try:
        document = document_of(wish, file, settings)
        brief = brief_of(wish, document, settings)
        plan = pipeline.plan_for(document, brief, settings)
        if plan is not None and plan.calls > 1 and form.get("agreed") != agreed_to(document, plan):
            # Many calls are shown before the first is made; the text of a file stands in the box then.
            seen = replace(wish, text=document.text)
            return home_again(request, settings, seen, plan=plan_line(plan), agreed=agreed_to(document, plan))
        job = begun(store, document, brief, settings, str(form.get("key") or uuid.uuid4()))
    except AssistantError as problem:
        return home_again(request, settings, with_file(wish, file), problem=problem)
    return RedirectResponse(url(f"/jobs/{job.id}"), 303)


def document_of(wish: Wish, file: File | None, settings: Settings) -> Document:
    """The text that was pasted, or that of the file. Raises InputError."""
    text = read_file(*file) if file else wish.text
    return read(text, title=wish.title.strip() or None, limits=settings.limits)


def agreed_to(document: Document, plan: Plan) -> str:
    """What the form sends back when the person has seen this plan for this text."""
    return f"{document.sha256[:16]}-{plan.calls}"


def begun(store: Store, document: Document, brief: Brief, settings: Settings, key: str) -> Job:
    """The job that drafts this, started once: a form sent twice gives the same job.

    `key` is the form's. Going back in the browser gives the same form again, with its key; what is
    changed in it then is another wish, and starts another job.
    """
    engine = (settings.engine, endpoint_mark(settings), settings.model, settings.prompt)
    asked = (key, document.id, document.title, brief, *engine)
    return start_draft(store, document, brief, settings, idempotency_key=sha256(repr(asked).encode()).hexdigest())


def brief_of(wish: Wish, document: Document, settings: Settings, themes: Sequence[ThemeChoice] = ()) -> Brief:
    """What the form asks for. Raises UsageError."""
    return pipeline.brief_for(
        document,
        settings,
        period=wish.other_period.strip() or wish.period.strip() or None,
        language=known(wish.language) or document.language or current_language(),
        level=cast("Level | None", wish.level if wish.level in get_args(Level) else None),
        objectives=_how_many(wish.objectives),
        key_results=_how_many(wish.key_results),
        themes=themes,
    )


def wish_in(form: FormData) -> Wish:
    """The drafting form as it was filled in."""
    names = ("text", "title", "period", "other_period", "level", "language", "objectives", "key_results")
    return Wish(**{name: value if isinstance(value := form.get(name), str) else "" for name in names})


def with_file(wish: Wish, file: File | None) -> Wish:
    """A text file that was refused for what is in it stands in the box, where it can be mended."""
    if file is None or wish.text.strip() or len(file[1]) > _SHOWN_AGAIN:
        return wish
    try:
        text = file[1].decode("utf-8")
    except UnicodeDecodeError:
        return wish
    return wish if "\0" in text else replace(wish, text=text)


def _how_many(typed: str) -> int | None:
    words = typed.strip()
    if not words:
        return None
    if not words.isdecimal() or len(words) > 9 or not 1 <= int(words) <= MOST_ITEMS:
        raise UsageError(
            "“%(seen)s” is not a valid number of items.",
            "Write a whole number from 1 to %(most)s, or leave it empty.",
            values={"seen": words[:40], "most": MOST_ITEMS},
        )
    return int(words)
