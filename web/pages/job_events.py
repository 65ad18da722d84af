"""What the page of a draft on its way listens to."""

from __future__ import annotations

from collections.abc import AsyncIterator

from fastapi import APIRouter
from fastapi.sse import EventSourceResponse, ServerSentEvent

from web.followed import Followed

router = APIRouter()


@router.get("/jobs/{job_id}/events", response_class=EventSourceResponse)
async def events(followed: Followed) -> AsyncIterator[ServerSentEvent]:
    async for event in followed:
        yield event
