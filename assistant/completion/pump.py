"""Reads a blocking source in a thread of its own, so that the reader can give up on time.

An HTTP client's timeouts are per read: a server that drips, or sends nothing but keep-alive
comments, holds a plain loop for ever, and a person who pressed Stop waits as long.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

ItemT = TypeVar("ItemT")


class Overdue(Exception):
    """The whole answer took longer than it may."""


class Silent(Exception):
    """Nothing came for too long. `begun` tells whether anything had come before."""

    def __init__(self, begun: bool) -> None:
        super().__init__()
        self.begun = begun


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: for the whole, until the first item, between items, and between two looks at the clock."""

    whole: float
    first: float = 120.0
    between: float = 120.0
    tick: float = 1.0


@dataclass(frozen=True, slots=True)
class _Ended:
    failure: BaseException | None


@dataclass(frozen=True, slots=True)
class _Item(Generic[ItemT]):
    value: ItemT


def pump(
    source: Callable[[threading.Event], Iterable[ItemT]], close: Callable[[], None], patience: Patience
) -> Iterator[ItemT | None]:
    """The source's items as they come, and None after each silent tick.

    `source` gets an event that is set when nobody wants more. Raises what the source raised,
    Overdue, or Silent. `close` is called, from the reading thread, however the reading ends.
    """
    stop = threading.Event()
    items: queue.SimpleQueue[_Item[ItemT] | _Ended] = queue.SimpleQueue()

    def read() -> None:
        try:
            for value in source(stop):
                items.put(_Item(value))
                if stop.is_set():
                    break
        except BaseException as failure:
            items.put(_Ended(failure))
        else:
            items.put(_Ended(None))

    threading.Thread(target=read, name="completion", daemon=True).start()
    started = last = time.monotonic()
    begun = False
    try:
        while True:
            now = time.monotonic()
            left = min(started + patience.whole - now, last + (patience.between if begun else patience.first) - now)
            try:
                got = items.get(timeout=max(0.0, min(patience.tick, left)))
            except queue.Empty:
                if time.monotonic() >= started + patience.whole:
                    raise Overdue from None
                if left <= patience.tick:
                    raise Silent(begun) from None
                yield None
                continue
            if isinstance(got, _Ended):
                if got.failure is not None:
                    raise got.failure
                return
            if time.monotonic() >= started + patience.whole:
                raise Overdue
            begun, last = True, time.monotonic()
            yield got.value
    finally:
        stop.set()
        close()
