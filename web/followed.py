"""The events of a job as a route asks for them: `Followed` in its signature."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, Header, Query, Request, Response
from fastapi.sse import ServerSentEvent

from web.state import StoreHere, service

_MOST_DIGITS = 18

After = Annotated[int, Query(ge=0, le=2**53, description="The id of the last event that was seen.")]
LastEventId = Annotated[str | None, Header(description="The same, as browsers send it; it wins over `after`.")]


async def followed(
    request: Request,
    response: Response,
    job_id: str,
    store: StoreHere,
    after: After = 0,
    last_event_id: LastEventId = None,
) -> AsyncIterator[AsyncIterator[ServerSentEvent]]:
    """The stream, with a place of its own until it is closed. Raises NotFound, MachineRefused."""
    tails = service(request.app).tails
    seen = after if last_event_id is None else _id(last_event_id)
    with tails.seat():
        # Asked before the answer begins: afterwards it is too late for a status.
        await tails.told(store, job_id, seen)
        response.headers["Cache-Control"] = "no-store"
        yield tails.follow(store, job_id, seen)


Followed = Annotated[AsyncIterator[ServerSentEvent], Depends(followed)]


def _id(header: str) -> int:
    """What is no id of an event means the start."""
    return int(header) if header.isascii() and header.isdecimal() and len(header) <= _MOST_DIGITS else 0
