"""Answers for a run: from recordings, or from an endpoint, many at once.

A draft is made against a `Tape`, which answers from the `Book` and notes what the book lacks. What is lacking is
asked for together, and the drafts that lacked it are made again: so a run against an endpoint, a batch file and a
replay are the same thing, and an answer that was paid for is kept the moment it comes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from threading import Lock
from typing import Literal, get_args

from assistant.completion import Completer, Event, Finished, Request
from assistant.completion.recordings import (
    NotRecorded,
    Recorder,
    Recording,
    Reply,
    read_recordings,
    recording_of,
    write_recording,
)
from assistant.errors import ModelError
from eval.outcome import Call

Mode = Literal["replay", "record-missing", "refresh", "live"]
MODES: tuple[Mode, ...] = get_args(Mode)
_OBJECTIVE_AGAIN = "okr_objective"
_FIRST_MESSAGES = 2


HOLDOUT = "holdout"
"""Answers to texts that nobody may read stand in a folder of their own."""


class Book:
    """Recordings by request. New ones are written to each of `folders`, from whatever thread they come."""

    def __init__(self, known: Mapping[str, Recording], folders: Iterable[Path] = ()) -> None:
        self._known = dict(known)
        self._folders = tuple(folders)
        self._hidden: set[str] = set()
        self._lock = Lock()
        self.used: set[str] = set()

    def hide(self, requests: Iterable[Request]) -> None:
        """Answers to these will tell of a holdout text."""
        self._hidden |= {request.sha256 for request in requests}

    def find(self, request: Request) -> Recording | None:
        found = self._known.get(request.sha256)
        if found is not None:
            self.used.add(found.request)
        return found

    def keep(self, recording: Recording) -> None:
        """An answer that failed is remembered for this round of the run only: later ones should ask again."""
        with self._lock:
            self._known[recording.request] = recording
            for folder in self._folders if recording.reply.error is None else ():
                write_recording(recording, folder / HOLDOUT if recording.request in self._hidden else folder)

    def unused(self) -> list[Recording]:
        """What no draft asked for."""
        return [recording for name, recording in sorted(self._known.items()) if name not in self.used]


def open_book(mode: Mode, folders: Iterable[Path], own: Path, run: Path | None = None) -> Book:
    """The book for a mode. `folders` are read, in their order; `own` is where new recordings go.

    replay reads; record-missing reads, and writes what it had to ask for; refresh asks for everything and writes it;
    live asks for everything. `run` is the run's own folder of answers: what a stopped run has paid for is there when
    it goes on.
    """
    known: dict[str, Recording] = {}
    for folder in folders if mode in ("replay", "record-missing") else ():
        known |= read_recordings(folder)
    if run is not None:
        known |= read_recordings(run)
    written = {"replay": (), "record-missing": (own,), "refresh": (own, run), "live": (run,)}[mode]
    return Book(known, [folder for folder in written if folder is not None])


class Tape:
    """The completer of one draft: answers from the book, remembers what was asked and what nobody had recorded."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self.calls: list[Call] = []
        self.missing: dict[str, Request] = {}

    def complete(self, request: Request) -> Iterator[Event]:
        """Raises NotRecorded where the book has no answer, ModelError where the answer was one."""
        found = self._book.find(request)
        if found is None:
            self.missing[request.sha256] = request
            raise NotRecorded(request)
        usage = found.reply.finished.usage if found.reply.finished else None
        self.calls.append(
            Call(
                task=request.schema_name,
                again=request.schema_name == _OBJECTIVE_AGAIN or len(request.messages) > _FIRST_MESSAGES,
                seconds=found.seconds,
                prompt_tokens=usage.prompt_tokens if usage else None,
                completion_tokens=usage.completion_tokens if usage else None,
                origin=found.origin,
                whole=found.reply.finished is not None and found.reply.finished.ending == "stop",
                failed=found.reply.error is not None,
            )
        )
        yield from found.reply.events()


def ask(
    requests: Iterable[Request],
    completer: Completer,
    book: Book,
    *,
    at_once: int,
    done: Callable[[Recording], None] = lambda _: None,
    secrets: tuple[str, ...] = (),
) -> None:
    """Put the questions to an endpoint, `at_once` of them together; the book gets each answer as it comes.

    Raises ModelError, the first one, where not a single question was answered.
    """
    failures: list[ModelError] = []
    answered = 0

    def one(request: Request) -> Recording:
        kept: list[Recording] = []
        try:
            for _ in Recorder(completer, kept.append, secrets=secrets).complete(request):
                pass
        except ModelError as failure:
            failures.append(failure)
        recording = kept[0] if kept else recording_of(request, Reply(finished=Finished("cut")), "recorded")
        # Here and not where the answers are counted: a run that is stopped keeps what has been paid for.
        book.keep(recording)
        return recording

    pool = ThreadPoolExecutor(at_once)
    try:
        for finished in as_completed([pool.submit(one, request) for request in requests]):
            recording = finished.result()
            answered += recording.reply.error is None
            done(recording)
    finally:
        # A person who stops the run does not wait for what has not begun.
        pool.shutdown(wait=False, cancel_futures=True)
    if failures and not answered:
        raise failures[0]
