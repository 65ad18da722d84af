"""Themes first, read whole or part by part or chosen by the person, then one objective a theme, several at once."""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import Any

from assistant.completion import Request
from assistant.completion.answer import Growing, read_object
from assistant.completion.failures import ContextTooLong
from assistant.drafters import Progress, Report
from assistant.drafters.model.conversation import LEAST_SECONDS
from assistant.drafters.model.listening import Heard
from assistant.drafters.model.plan import OBJECTIVES, Plan, cut
from assistant.drafters.model.shown import Line, lines
from assistant.drafters.model.themes import Found, alike, merged, ranked, theme_of, themes_in
from assistant.drafters.model.troubles import no_themes, why_nothing
from assistant.drafters.model.workbench import Workbench
from assistant.drafters.model.yields import Yield
from assistant.errors import Cancelled, ModelError
from assistant.records import Objective, Theme

_EVIDENCE_TOKENS = 3_000
_TICK = 0.5


@dataclass
class _Order:
    """An objective that is being drafted for a theme; `place` counts from 1."""

    place: int
    theme: Found
    made: Future[Objective | None]


@dataclass
class ByTheme:
    """One draft of a long text. Calls run in threads; only the caller's thread reports."""

    bench: Workbench
    report: Report
    orders: list[_Order] = field(default_factory=list)
    ready: queue.SimpleQueue[Objective] = field(default_factory=queue.SimpleQueue)
    retry_in: float | None = None

    def __post_init__(self) -> None:
        self.questions, self.document, self.brief = self.bench.questions, self.bench.document, self.bench.brief
        self.conversation = self.bench.conversation
        self.bench.beat = self._beat
        self.wanted = len(self.brief.ticked) or self.brief.objectives or OBJECTIVES
        self.shown_ids: set[str] = set()

    def run(self, plan: Plan) -> Yield:
        """Raises ModelError where no theme or no objective was to be had."""
        self.conversation.begin()
        pool = ThreadPoolExecutor(max_workers=self.wanted + 1, thread_name_prefix="objective")
        try:
            found = self._found(pool, plan)
            if not found:
                raise no_themes()
            self._watch([order.made for order in self.orders])
            return self._yield(found)
        finally:
            # Whatever ends the draft, a person who stopped it or a failure, ends its calls.
            self.conversation.stop()
            pool.shutdown(wait=True, cancel_futures=True)

    def _found(self, pool: ThreadPoolExecutor, plan: Plan) -> list[Found]:
        if plan.way == "chosen":
            return self._chosen(pool)
        return self._whole(pool) if plan.way == "themes" else self._in_parts(pool, plan)

    def one(self, theme: Theme) -> Objective | None:
        """One objective for one theme, in the caller's thread. Raises ModelError."""
        found = Found(theme.name, tuple(source.sentence for source in theme.sources if source.sentence), 1)
        return self._objective(1, found, ())

    def _chosen(self, pool: ThreadPoolExecutor) -> list[Found]:
        """The person's own choice: nobody is asked for themes, and two that sound alike stay two."""
        listed = enumerate((*self.brief.ticked, *self.brief.set_aside), start=1)
        found = [Found(each.name, each.sentences, place) for place, each in listed]
        ticked = found[: self.wanted]
        for theme in ticked:
            self._begin(pool, theme, [other.name for other in ticked if other is not theme])
        return found

    def _whole(self, pool: ThreadPoolExecutor) -> list[Found]:
        """All themes in one streamed answer; each is worked on as soon as its JSON closes."""
        shown = lines(self.document)
        here = {line.sentence for line in shown if line.sentence}
        growing, seen = Growing("themes"), 0

        def piece(text: str) -> None:
            nonlocal seen
            if growing.feed(text) and growing.answer is not None:
                listed = growing.answer.data["themes"]
                while seen < len(listed):
                    seen += 1
                    if (theme := theme_of(listed[seen - 1], seen, self.document, here)) is not None:
                        self._order(pool, theme)

        self.report(Progress("themes", 0, 1))
        heard = self._heard(pool, self.questions.for_themes(shown), piece)
        if heard.failure is not None and not self.orders:
            raise heard.failure
        found = themes_in(heard.text, self.document, here) or [order.theme for order in self.orders]
        for theme in found:
            self._order(pool, theme)
        return found

    def _heard(self, pool: ThreadPoolExecutor, request: Request, piece: Callable[[str], None]) -> Heard:
        """One call in a thread of its own, so that what is ready meanwhile is shown."""
        asking = pool.submit(lambda: self.conversation.ask(request, piece=piece, beat=self._beat))
        self._watch([asking])
        return asking.result()

    def _in_parts(self, pool: ThreadPoolExecutor, plan: Plan) -> list[Found]:
        """The themes of every part, merged and ranked; then the work on the first of them begins."""
        pieces = cut(lines(self.document), plan.part)
        groups, missed = self._groups(pool, pieces)
        found = ranked(merged(groups), self.document)
        if missed:
            self.bench.notes.add("parts_missed", count=missed, all=len(pieces))
        if found:
            used = {sentence for theme in found for sentence in theme.sentences}
            self.bench.notes.add("long_text", sentences=len(used), all=len(self.document.sentences))
        for theme in found:
            self._order(pool, theme, [other.name for other in found[: self.wanted]])
        return found

    def _groups(self, pool: ThreadPoolExecutor, pieces: Sequence[list[Line]]) -> tuple[list[list[Found]], int]:
        """The themes of the parts that could be read, in the order of the text, and how many could not.

        Raises ModelError where none could be read.
        """
        self.report(Progress("themes", 0, len(pieces)))
        asked = [pool.submit(self._themes_of, part, number, len(pieces)) for number, part in enumerate(pieces, start=1)]
        self._watch(asked, stage="themes")
        failures = [problem for each in asked if isinstance(problem := each.exception(), ModelError)]
        groups = [each.result() for each in asked if each.exception() is None]
        if failures and not any(groups):
            raise next((each for each in failures if isinstance(each, ContextTooLong)), failures[0])
        return groups, len(failures)

    def _themes_of(self, part: list[Line], number: int, of: int) -> list[Found]:
        """Raises ModelError where the part could not be read in time."""
        if self.conversation.left() < LEAST_SECONDS:
            raise no_themes()
        heard = self.conversation.ask(self.questions.for_themes(part, number, of), beat=self._beat)
        found = themes_in(heard.text, self.document, (line.sentence for line in part))
        if found is None:
            raise why_nothing(heard)
        return found

    def _order(self, pool: ThreadPoolExecutor, theme: Found, others: Sequence[str] | None = None) -> None:
        """Begin an objective for the theme, unless there are enough or its like is under way.

        Without `others` it is told apart from the themes before it: those after it are not known yet.
        """
        if len(self.orders) >= self.wanted or any(alike(order.theme.name, theme.name) for order in self.orders):
            return
        before = others if others is not None else [order.theme.name for order in self.orders]
        self._begin(pool, theme, [name for name in before if name != theme.name])

    def _begin(self, pool: ThreadPoolExecutor, theme: Found, others: Sequence[str]) -> None:
        place = len(self.orders) + 1
        self.orders.append(_Order(place, theme, pool.submit(self._objective, place, theme, tuple(others))))

    def _objective(self, place: int, theme: Found, others: Sequence[str]) -> Objective | None:
        """Runs in a thread. Raises ModelError where the call failed."""
        request = self.questions.for_objective(theme.name, self._evidence(theme), others)
        heard = self.conversation.ask(request, beat=self._beat)
        raw = read_object(heard.text)
        if raw is None:
            raise why_nothing(heard)
        record = theme.record(self.document, place)
        made = self.bench.finished({**raw, "theme": place}, place, {place: record}, lambda _: None)
        if made is not None:
            self.ready.put(made)
        return made

    def _evidence(self, theme: Found) -> Iterator[str]:
        """As many of the theme's sentences as fit a question, in their order."""
        sizes = {line.sentence: line.tokens for line in lines(self.document, set(theme.sentences))}
        left = _EVIDENCE_TOKENS
        for sentence in theme.sentences:
            left -= sizes.get(sentence, 0)
            if left < 0:
                return
            yield sentence

    def _beat(self, retry_in: float | None = None) -> None:
        """From any thread; the watching one tells the person."""
        self.retry_in = retry_in

    def _watch(self, work: Sequence[Future[Any]], *, stage: str = "") -> None:
        """Until all of it is done, show what is ready and let the person stop it."""
        left = set(work)
        while left:
            left = wait(left, timeout=_TICK, return_when=FIRST_COMPLETED).not_done
            if stage == "themes":
                self.report(Progress("themes", len(work) - len(left), len(work), retry_in=self.retry_in))
            self._show_ready()
        self._show_ready()

    def _show_ready(self) -> None:
        total = min(self.wanted, len(self.orders)) or None
        shown = False
        while not self.ready.empty():
            objective = self.ready.get()
            self.shown_ids.add(objective.id)
            self.report(Progress("objectives", len(self.shown_ids), total, objective))
            shown = True
        if self.orders and not shown:
            self.report(Progress("objectives", len(self.shown_ids), total, retry_in=self.retry_in))

    def _yield(self, found: Sequence[Found]) -> Yield:
        """Objectives in the order of their themes; a theme without one is parked. Raises ModelError without any."""
        made = {order.place: order.made for order in self.orders}
        for future in made.values():
            if isinstance(problem := future.exception(), Cancelled):
                raise problem
        objectives = [future.result() for future in made.values() if future.exception() is None]
        kept = [objective for objective in objectives if objective is not None]
        problems = [problem for future in made.values() if isinstance(problem := future.exception(), ModelError)]
        if problems and not kept:
            raise problems[0]
        if problems:
            self.bench.notes.add("stopped", kept=len(kept))
        if missing := len(made) - len(problems) - len(kept) - len(self.bench.set_aside):
            self.bench.notes.add("left_out", count=missing)
        return Yield(tuple(self._themes(found, kept)), tuple(kept))

    def _themes(self, found: Sequence[Found], kept: Sequence[Objective]) -> Iterator[Theme]:
        covered = {objective.theme_id for objective in kept}
        ordered = [order.theme for order in self.orders]
        rest = [theme for theme in found if theme not in ordered]
        for number, theme in enumerate([*ordered, *rest], start=1):
            record = theme.record(self.document, number)
            yield record if record.id in covered else theme.record(self.document, number, parked=True)
