"""The same events the page listens to, for programs that would rather be told than ask."""

from __future__ import annotations

from collections.abc import AsyncIterator

from fastapi import APIRouter
from fastapi.sse import EventSourceResponse, ServerSentEvent

from web.api.openapi import problems
from web.followed import Followed

router = APIRouter(tags=["drafts"])


@router.get("/jobs/{job_id}/events", response_class=EventSourceResponse, responses=problems(404))
async def events(followed: Followed) -> AsyncIterator[ServerSentEvent]:
    """What the job told since, then what it tells, as server-sent events: the last is done, failed or cancelled."""
    async for event in followed:
        yield event
