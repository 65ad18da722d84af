"""Drafting with a model: what the service adds to an answer that streams in, beside the bare SDK in the same run.

The model server is a process of its own, the one of the tests, and sends at a steady pace.
"""

from __future__ import annotations

import json
import multiprocessing
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, cast

from openai import OpenAI

from assistant import pipeline
from assistant.completion import Completer, Event, Request, Text
from assistant.completion.answer import Growing
from assistant.completion.rungs import Keeper, Manner, body
from assistant.document import Document, read
from assistant.drafters import Drafter
from assistant.jobs import start_draft, start_worker_thread
from assistant.settings import Settings
from assistant.store import Store
from tests.bench.measure import Figure
from tests.drafters.model.story import PLAN, answer, brief, chronicle, kpi, moved, objective
from tests.stub import Said, Script, stub

OBJECTIVES, PAIRS, PIECE = 4, 5, 4
WHOLE_PAUSE, THEME_PAUSE = 0.0007, 0.003
"""Seconds between two pieces: as fast as one answer can be read, and as four at once can."""
WHY = (
    "Travellers plan their day on our timetable, and one late crossing costs them a connection on the other side. "
    "The harbour crews, the ticket office and the workshop each hold a part of the answer, so all three are named here. "
    "What the winter does to the schedule was looked at apart; it explains a third of the delays and no more than that."
)
HISTORY = 450
SHORT, LONG = read("\n\n".join(PLAN)), read(chronicle(HISTORY))
NAMES = ("Sailing on time", "Loyal travellers", "Crews that stay", "Quiet engines")


def wide(title: str) -> dict[str, Any]:
    """An objective of about 5 KB that needs no repair."""
    kpis = [kpi(name=f"Punctuality of line {number}", why=WHY[: 110 * number]) for number in range(1, 6)]
    return objective(title, rationale=WHY, kpis=kpis)


def draft_of(objectives: int) -> str:
    """An answer with so many equal objectives, about 5 KB each."""
    return answer(*(wide(f"Travellers can rely on line {number}") for number in range(1, objectives + 1)))


@dataclass(frozen=True)
class ByTask:
    """Themes for a question about themes, else one objective; can be sent to another process."""

    themes: Said
    one: Said

    def __call__(self, asked: Mapping[str, Any]) -> Said:
        return self.themes if asked["response_format"]["json_schema"]["name"] == "okr_themes" else self.one


def long_answers() -> ByTask:
    """The answers to the questions about `LONG`, each theme standing on the sentence with figures."""
    themes = [{"evidence": ["s2"], "name": name} for name in NAMES]
    said = moved(json.dumps({"themes": themes}), HISTORY)
    one = moved(json.dumps(wide("Travellers can rely on us")), HISTORY)
    return ByTask(Said(said, PIECE, THEME_PAUSE), Said(one, PIECE, THEME_PAUSE))


@contextmanager
def serving(script: Script) -> Iterator[str]:
    """The address of a model server in a process of its own."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, script), daemon=True)
    process.start()
    theirs.close()
    try:
        yield ours.recv()
    finally:
        ours.close()
        process.join()


def _serve(line: Connection, script: Script) -> None:
    with stub(script) as server:
        line.send(server.address)
        # Ends when the other side closes the line.
        line.poll(None)


@dataclass(frozen=True)
class Asked:
    """One call; seconds from the question to the first piece and to the last."""

    request: Request
    first: float
    total: float


@dataclass(frozen=True)
class Drafted:
    """One draft through the service; seconds from the request to its first objective and to its end."""

    calls: tuple[Asked, ...]
    first_piece: float
    first_objective: float
    total: float


@dataclass
class Watched:
    """What a job's drafter asks, with a clock beside it."""

    completer: Completer
    seen: list[tuple[Request, float, float, float]]

    def complete(self, request: Request) -> Iterator[Event]:
        begun, first = perf_counter(), 0.0
        for event in self.completer.complete(request):
            if isinstance(event, Text) and not first:
                first = perf_counter()
            yield event
        self.seen.append((request, begun, first, perf_counter()))


@dataclass
class Service:
    """A store and a worker beside it."""

    settings: Settings
    store: Store
    seen: list[tuple[Request, float, float, float]] = field(default_factory=list)

    def drafter_for(self, settings: Settings, *, around: pipeline.Around, keeper: Keeper) -> Drafter:
        return pipeline.drafter_for(settings, around=lambda by: Watched(around(by), self.seen), keeper=keeper)

    def draft(self, text: Document) -> Drafted:
        self.seen.clear()
        at, begun = datetime.now(UTC), perf_counter()
        job = start_draft(self.store, text, brief(objectives=OBJECTIVES), self.settings)
        while not (job := self.store.job(job.id)).finished:
            time.sleep(0.02)
        if job.state != "done":
            raise RuntimeError(f"the draft failed: {job.failure}")
        told = next(event.at for event in self.store.events(job.id) if event.data.get("objective"))
        return Drafted(
            tuple(Asked(request, first - asked, last - asked) for request, asked, first, last in self.seen),
            self.seen[0][2] - begun,
            _since(at, told),
            _since(at, job.updated_at),
        )


def _since(at: datetime, stamp: str) -> float:
    return (datetime.fromisoformat(stamp) - at).total_seconds()


@contextmanager
def service(address: str) -> Iterator[Service]:
    """Ours in threads of this process, asking the server at the address."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(today=date(2026, 11, 21), data_dir=Path(folder), engine="openai", base_url=address)
        settings = replace(settings, model="m", concurrency=OBJECTIVES)
        with Store.open(settings.data_dir) as store:
            ours = Service(settings, store)
            worker = start_worker_thread(settings, drafter_for=ours.drafter_for)
            try:
                yield ours
            finally:
                worker.stop()


def bare(client: OpenAI, request: Request) -> Asked:
    """The same question through the SDK alone, read to its end."""
    asked = cast(dict[str, Any], body(request, Manner()))
    begun, first, said = perf_counter(), 0.0, []
    for chunk in client.chat.completions.create(stream=True, stream_options={"include_usage": True}, **asked):
        if chunk.choices and (piece := chunk.choices[0].delta.content):
            first = first or perf_counter()
            said.append(piece)
    return Asked(request, first - begun, perf_counter() - begun)


@contextmanager
def side_by_side(script: Script) -> Iterator[tuple[Service, OpenAI]]:
    with serving(script) as address, service(address) as ours, OpenAI(api_key="k", base_url=address) as client:
        yield ours, client


def one_answer() -> Iterator[Figure]:
    """A short text: one streamed answer."""
    said = draft_of(OBJECTIVES)
    with side_by_side(Said(said, PIECE, WHOLE_PAUSE)) as (ours, client):
        bare(client, ours.draft(SHORT).calls[0].request)
        pairs = []
        for _ in range(PAIRS):
            drafted = ours.draft(SHORT)
            pairs.append((drafted, bare(client, drafted.calls[0].request)))
    assert all(len(drafted.calls) == 1 for drafted, _ in pairs), "an answer needed repair"
    size = f"{len(said.encode()) / 1000:.0f} KB, {len(said) // PIECE} pieces"
    total = median(drafted.total / plain.total for drafted, plain in pairs)
    seen = f"{total:.2f} × {median(plain.total for _, plain in pairs):.2f} s"
    yield Figure(f"a draft through the service, {size}, against the SDK", seen, "≤ 1.25 ×")
    piece = median(drafted.calls[0].first - plain.first for drafted, plain in pairs)
    yield Figure("first piece after the question, against the SDK", f"{piece * 1000:+.0f} ms", "≤ +30 ms")
    waited = median(drafted.first_piece - plain.first for drafted, plain in pairs)
    yield Figure("first piece after the request, against the SDK", f"{waited * 1000:+.0f} ms", "-")
    share = median(drafted.first_objective / drafted.total for drafted, _ in pairs)
    reach = 1.25 / OBJECTIVES + 0.05
    yield Figure(f"first of {OBJECTIVES} equal objectives, share of the whole", f"{share:.2f}", f"≤ {reach:.2f}")


def by_theme() -> Iterator[Figure]:
    """A long text: themes, then an objective for each, all at once."""
    with side_by_side(long_answers()) as (ours, client):
        ours.draft(LONG)
        pairs = []
        for _ in range(3):
            drafted = ours.draft(LONG)
            alone = [bare(client, call.request) for call in drafted.calls]
            themes = next(each.total for each in alone if each.request.schema_name == "okr_themes")
            pairs.append((drafted.total, themes + max(each.total for each in alone if each.total != themes)))
            assert len(drafted.calls) == 1 + OBJECTIVES, "an answer needed repair"
    seen = f"{median(total / ideal for total, ideal in pairs):.2f} × {median(ideal for _, ideal in pairs):.2f} s"
    yield Figure("a long text, against its themes and slowest objective", seen, "≤ 1.15 ×")


def reading() -> Iterator[Figure]:
    """What it costs to look for closed objectives in the pieces of an answer."""

    def spent(said: str) -> float:
        begun = time.process_time()
        growing = Growing()
        for at in range(0, len(said), PIECE):
            growing.feed(said[at : at + PIECE])
        return time.process_time() - begun

    small, large = (min(spent(draft_of(count)) for _ in range(PAIRS)) for count in (OBJECTIVES, 4 * OBJECTIVES))
    seen = f"{large / small:.1f} × {small * 1000:.0f} ms"
    yield Figure("CPU of reading an answer, 80 KB against 20", seen, "≤ 5 ×")


ROOMS: tuple[Callable[[], Iterator[Figure]], ...] = (one_answer, by_theme, reading)


def figures() -> Iterator[Figure]:
    for room in ROOMS:
        yield from room()
