"""What a job tells, followed as it is told: the stored events, then those that come, until the one that ends it.

Whoever follows only reads. Nothing starts, repeats or stops because somebody listens or ceases to: the work is a
worker's, in this process or another, and the store is all that the two have in common.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from functools import partial

import anyio
from anyio.to_thread import run_sync
from fastapi.sse import ServerSentEvent

from assistant.errors import MachineRefused, NotFound
from assistant.store import JobEvent, Store, Told

MOST = 64
THREADS = 4
# Looked for soon after something came, less often the longer nothing does.
SHORTEST_SECONDS, LONGEST_SECONDS, LONGER = 0.1, 0.5, 1.3
RECONNECT_MILLISECONDS = 1_500


class Tails:
    """The streams one app has open: `most` at once, on a few threads of their own, so that no page waits for them."""

    def __init__(self, most: int = MOST) -> None:
        self._most, self._threads = most, anyio.CapacityLimiter(THREADS)
        self.open = 0
        self._closed = False

    def close(self) -> None:
        """End every stream at its next look: the server is to stop. A browser asks again until one is back."""
        self._closed = True

    @contextmanager
    def seat(self) -> Iterator[None]:
        """A place for one stream. Raises MachineRefused where all are taken."""
        if self.open >= self._most:
            raise MachineRefused(
                "%(count)s drafts are being followed at once, which is as many as this service takes.",
                "Close other tabs, or ask for the job again in a while; the draft goes on all the same.",
                values={"count": self.open},
                permanent=False,
            )
        self.open += 1
        try:
            yield
        finally:
            self.open -= 1

    async def told(self, store: Store, job_id: str, after: int) -> Told:
        """As `Store.told`, off the event loop."""
        return await run_sync(partial(store.told, job_id, after), limiter=self._threads)

    async def follow(self, store: Store, job_id: str, after: int) -> AsyncIterator[ServerSentEvent]:
        """The events after that one as they come; the last is named by the job's state."""
        # Sent at once, so that the listener knows the line is open, however long the job stays silent.
        yield ServerSentEvent(retry=RECONNECT_MILLISECONDS)
        pause = SHORTEST_SECONDS
        while not self._closed:
            try:
                told = await self.told(store, job_id, after)
            except (MachineRefused, NotFound):
                # The listener asks again and is then told so by a status.
                return
            for event in told.events:
                yield _sent(event)
                after = event.id
            if told.end:
                yield _sent(told.end)
                return
            pause = SHORTEST_SECONDS if told.events else min(pause * LONGER, LONGEST_SECONDS)
            await anyio.sleep(pause)


def _sent(event: JobEvent) -> ServerSentEvent:
    return ServerSentEvent(event=event.name, data=event.data, id=str(event.id))
