"""How far a run is, on standard error: a bar with rate, cost and time left on a terminal, one line elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from time import perf_counter
from typing import Protocol

import click

from assistant.completion.prices import Price
from assistant.completion.recordings import Recording
from eval.rows import Row


class Watch(Protocol):
    """Somebody who wants to know. Each context gives a function to be called once for every step that is done."""

    def drafts(self, count: int) -> AbstractContextManager[Callable[[Row | None], None]]: ...

    def calls(
        self, count: int, what: str, prices: Price | None
    ) -> AbstractContextManager[Callable[[Recording], None]]: ...


class Bar:
    """A bar on standard error; where that is no terminal, what has begun and how it ended."""

    @contextmanager
    def drafts(self, count: int) -> Iterator[Callable[[Row | None], None]]:
        with _bar(count, "drafts tried") as step:
            yield lambda _: step("")

    @contextmanager
    def calls(self, count: int, what: str, prices: Price | None) -> Iterator[Callable[[Recording], None]]:
        spent = 0.0

        def done(recording: Recording) -> None:
            nonlocal spent
            usage = recording.reply.finished.usage if recording.reply.finished else None
            if prices and usage and usage.prompt_tokens is not None and usage.completion_tokens is not None:
                spent += prices.of(usage.prompt_tokens, usage.completion_tokens).amount
            step(f"{spent:.2f} {prices.currency}" if prices else "")

        with _bar(count, f"calls ({what})") as step:
            yield done


class Silent:
    """Nobody watches."""

    @contextmanager
    def drafts(self, count: int) -> Iterator[Callable[[Row | None], None]]:
        yield lambda _: None

    @contextmanager
    def calls(self, count: int, what: str, prices: Price | None) -> Iterator[Callable[[Recording], None]]:
        yield lambda _: None


@contextmanager
def _bar(count: int, what: str) -> Iterator[Callable[[str], None]]:
    begun, steps = perf_counter(), 0
    if not sys.stderr.isatty():
        yield lambda _: None
        click.echo(f"{count} {what} in {perf_counter() - begun:.1f} s", err=True)
        return
    with click.progressbar(
        length=count,
        label=what,
        file=sys.stderr,
        show_pos=True,
        show_eta=True,
        item_show_func=lambda shown: shown or "",
    ) as bar:

        def step(spent: str) -> None:
            nonlocal steps
            steps += 1
            rate = steps / max(perf_counter() - begun, 1e-9)
            bar.update(1, f"{rate:.1f}/s {spent}".strip())

        yield step
