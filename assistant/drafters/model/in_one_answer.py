"""A short text: one streamed answer holds themes and objectives; each objective is shown when its JSON closes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from assistant.candidate import plain_text, relaxed, settled
from assistant.completion import Ending, Request
from assistant.completion.answer import Answer, Growing, Raw, read_answer
from assistant.drafters import Progress, Report
from assistant.drafters.model.listening import Heard
from assistant.drafters.model.notes import Note
from assistant.drafters.model.shown import lines
from assistant.drafters.model.troubles import why_nothing
from assistant.drafters.model.workbench import Workbench
from assistant.drafters.model.yields import Yield
from assistant.records import Objective, Theme

_ENDING_NOTES: Mapping[Ending, Note] = {"cut": "cut", "length": "length", "loop": "loop"}


@dataclass
class InOneAnswer:
    """One draft of a short text."""

    bench: Workbench
    report: Report
    closed: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.questions, self.brief = self.bench.questions, self.bench.brief
        self.bench.beat = self.beat

    def run(self) -> Yield:
        """Raises ModelError where there is not one objective to be had."""
        heard, answer = self._answer()
        themes = self._themes(answer)
        objectives = self._objectives(answer, themes)
        self._tell(heard, answer, len(objectives))
        title = answer.data.get("title")
        name = plain_text(title) if isinstance(title, str) else ""
        return Yield(tuple(themes.values()), tuple(objectives), name or None)

    def beat(self, retry_in: float | None = None) -> None:
        """Tell the watcher, who may raise Cancelled."""
        self.report(Progress("objectives", len(self.closed), self.brief.objectives, retry_in=retry_in))

    def _answer(self) -> tuple[Heard, Answer]:
        """An answer with at least one objective, asking once more where the first holds none, and for the rest of
        one that was cut."""
        question = self.questions.for_draft(lines(self.bench.document))
        heard = self._listen(question)
        answer = read_answer(heard.text)
        if answer is None and _worth_asking_again(heard):
            heard = self._listen(self.questions.once_more(question))
            answer = read_answer(heard.text)
        if answer is None:
            raise why_nothing(heard)
        return (heard, answer) if answer.whole else self._with_the_rest(question, heard, answer)

    def _with_the_rest(self, question: Request, heard: Heard, answer: Answer) -> tuple[Heard, Answer]:
        """The answer with what one further call adds; as it is where the endpoint failed or enough is there."""
        cut = heard.finished is not None and heard.finished.ending in ("cut", "length")
        enough = self.brief.objectives is not None and len(answer.objectives) >= self.brief.objectives
        done = [str(raw.get("title", "")) for raw in answer.objectives]
        request = self.questions.for_more(question, done) if cut and not enough else None
        if request is None:
            return heard, answer
        before = len(answer.objectives)
        more = self._listen(request, before)
        rest = read_answer(more.text)
        added = [raw for raw in rest.objectives if str(raw.get("title", "")) not in done] if rest else []
        objectives = [*answer.objectives, *added]
        finished = bool(rest and rest.whole and more.failure is None)
        return (more if finished else heard), Answer({**answer.data, "objectives": objectives}, whole=finished)

    def _listen(self, request: Request, before: int = 0) -> Heard:
        growing = Growing()

        def piece(text: str) -> None:
            if growing.feed(text) and growing.answer is not None:
                self._show_last(growing.answer, before)

        return self.bench.conversation.ask(request, piece=piece, beat=self.beat)

    def _show_last(self, answer: Answer, before: int) -> None:
        """Report the objective that has just closed, if its form is right."""
        place = before + len(answer.objectives)
        if self.brief.objectives is not None and place > self.brief.objectives:
            return
        objective = self.bench.at_once(answer.objectives[-1], place, self._themes(answer))
        if objective is not None:
            self._show(objective)

    def _show(self, objective: Objective) -> None:
        self.closed.add(objective.id)
        self.report(Progress("objectives", len(self.closed), self.brief.objectives, objective))

    def _themes(self, answer: Answer) -> dict[int, Theme]:
        """The answer's themes that have a name, by their place in it."""
        shape = self.questions.prompts.draft.wire["properties"]["themes"]["items"]
        listed = answer.data.get("themes")
        named: dict[int, Raw] = {
            place: relaxed(settled(raw, shape), shape)
            for place, raw in enumerate(listed if isinstance(listed, list) else (), start=1)
            if isinstance(raw, Mapping)
        }
        return {place: self.bench.mapper.theme(raw, place) for place, raw in named.items() if raw["name"]}

    def _objectives(self, answer: Answer, themes: Mapping[int, Theme]) -> list[Objective]:
        """The answer's objectives as records, each repaired where it must be."""
        wanted = answer.objectives[: self.brief.objectives]
        found = [self.bench.finished(raw, place, themes, self._show) for place, raw in enumerate(wanted, start=1)]
        kept = [objective for objective in found if objective is not None]
        if missing := len(wanted) - len(kept) - len(self.bench.set_aside):
            self.bench.notes.add("left_out", count=missing)
        if len(wanted) < len(answer.objectives):
            self.bench.notes.add("extra", kept=len(wanted))
        return kept

    def _tell(self, heard: Heard, answer: Answer, kept: int) -> None:
        """Say what is missing."""
        notes = self.bench.notes
        if heard.failure is not None:
            notes.add("stopped", kept=kept)
        elif not answer.whole and heard.finished is not None:
            notes.add(_ENDING_NOTES.get(heard.finished.ending, "cut"), kept=kept)
        if self.brief.objectives is not None and len(answer.objectives) < self.brief.objectives:
            notes.add("fewer", wanted=self.brief.objectives, kept=kept)


def _worth_asking_again(heard: Heard) -> bool:
    return heard.failure is None and heard.finished is not None and heard.finished.ending in ("stop", "loop", "cut")
