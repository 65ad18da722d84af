"""The eval suite: calls at once against the ideal, and a whole run without a key."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from statistics import median
from time import perf_counter

from assistant.completion import Event, Finished, Message, Request, Text
from eval.answering import Book, ask
from tests.bench.measure import Figure, seconds

CALLS, AT_ONCE, PAUSE = 400, 16, 0.05
IDEAL = CALLS / AT_ONCE * PAUSE
REQUESTS = [Request("tern-7b", (Message("user", str(number)),)) for number in range(CALLS)]


class Pausing:
    """An endpoint that thinks for 50 ms."""

    def complete(self, request: Request) -> Iterator[Event]:
        time.sleep(PAUSE)
        yield Text("{}")
        yield Finished("stop")


def ours() -> None:
    ask(REQUESTS, Pausing(), Book({}), at_once=AT_ONCE)


def bare() -> None:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(lambda _: time.sleep(PAUSE), REQUESTS))


def whole_run() -> float:
    """`okr-assistant eval run`: both shipped arms on all cases, start of the program included."""
    with tempfile.TemporaryDirectory() as folder:
        begun = perf_counter()
        command = [sys.executable, "-m", "assistant.cli", "eval", "run"]
        subprocess.run(command, env={**os.environ, "OKR_DATA_DIR": folder}, capture_output=True, check=True)
        return perf_counter() - begun


def figures() -> Iterator[Figure]:
    own, plain = median(seconds(ours, 5)), median(seconds(bare, 5))
    yield Figure(
        f"{CALLS} calls of {PAUSE * 1000:.0f} ms, {AT_ONCE} at once, against the ideal",
        f"{own / IDEAL:.2f} × {IDEAL} s (bare threads {plain / IDEAL:.2f} ×)",
        "≤ 1.15 ×",
    )
    yield Figure("eval run, both arms on all cases, without a key", f"{whole_run():.1f} s", "< 60 s")
