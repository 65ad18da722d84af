"""Document and brief -> question -> answer -> objectives; what is missing is said, never guessed."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from assistant.candidate import Mapper, other_language, plain_text, problems, relaxed, settled
from assistant.completion import Completer, Ending, Request
from assistant.completion.answer import Answer, Growing, Raw, read_answer
from assistant.completion.failures import ContextTooLong, loses_its_way
from assistant.document import Document
from assistant.drafters import Brief, Drafted, Progress, Report, silent
from assistant.drafters.model.choosing import choose
from assistant.drafters.model.listening import Heard, listen
from assistant.drafters.model.notes import Note, note
from assistant.drafters.model.questions import Questions
from assistant.drafters.model.shown import Line, estimate, lines
from assistant.errors import ModelError, UsageError
from assistant.prompt import find
from assistant.records import LanguageCode, Objective, Theme
from assistant.repair import Repaired, repair
from assistant.settings import Settings

REPAIRS = 6
# Estimated tokens: above the first a text is read in parts; the second is a part; the third a part for a model
# that has just said that its context is too small.
WHOLE, PART, SMALL_PART = 24_000, 8_000, 2_000
_CHOOSING_SHARE = 0.6
_LEAST_SECONDS = 1.0
# A server that truncates the question reports far fewer tokens than it was sent.
_PART_READ, _PART_READ_FROM = 0.35, 3_000
_ENDING_NOTES: Mapping[Ending, Note] = {"cut": "cut", "length": "length", "loop": "loop"}


def model_drafter(settings: Settings) -> ModelDrafter:
    """The model drafter at the endpoint that the settings name. Raises UsageError or ModelError as its parts do."""
    _model_named(settings)
    from assistant.completion.openai_endpoint import OpenAIEndpoint

    return ModelDrafter(OpenAIEndpoint.from_settings(settings), settings)


class ModelDrafter:
    """Drafts with whatever answers behind `completer`.

    One draft, with all its questions, takes at most `settings.limits.model_seconds`. `repeat` tells
    repeated drafts of the same text apart in recordings.
    """

    engine = "openai"

    def __init__(self, completer: Completer, settings: Settings, *, repeat: int = 0) -> None:
        """Raises ModelError where no model is named, UsageError where the prompt is not there."""
        self._completer = completer
        self._model = _model_named(settings)
        self._draft = find(settings.prompt, "draft", settings.prompts)
        self._choose = find(None, "choose")
        self._seconds = settings.limits.model_seconds
        self._repeat = repeat

    def draft(self, document: Document, brief: Brief, report: Report = silent) -> Drafted:
        """Raises ModelError only when not one objective came."""
        questions = Questions(self._draft, self._choose, self._model, document, brief, self._repeat)
        return _Drafting(self._completer, questions, report, self._seconds).run()


@dataclass
class _Drafting:
    """One draft under way."""

    completer: Completer
    questions: Questions
    report: Report
    seconds: float
    notes: list[str] = field(default_factory=list)
    answered_by: str | None = None
    repairs: int = 0
    closed: int = 0
    languages: list[LanguageCode | None] = field(default_factory=list)
    sound: dict[int, Raw] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.document, self.brief = self.questions.document, self.questions.brief
        self.started = time.monotonic()
        self.mapper = Mapper(self.document, self.brief.period.end)

    def run(self) -> Drafted:
        heard, answer = self.answer()
        themes = self.themes(answer)
        objectives = self.objectives(answer, themes)
        if not objectives:
            raise _nothing_usable()
        self.tell(heard, answer, len(objectives))
        language = self.other_language()
        title = answer.data.get("title")
        return Drafted(
            themes=tuple(themes.values()),
            objectives=tuple(objectives),
            notes=tuple(self.notes),
            language=language,
            title=plain_text(title) or None if isinstance(title, str) else None,
            model=self.answered_by or self.questions.model,
            prompt=self.questions.draft.used,
        )

    def answer(self) -> tuple[Heard, Answer]:
        """The model's answer to the whole text, or to the sentences it chose from a long one."""
        whole = lines(self.document)
        if sum(line.tokens for line in whole) > WHOLE:
            return self.ask(self.chosen(PART))
        try:
            return self.ask(whole)
        except ContextTooLong:
            if sum(line.tokens for line in whole) <= SMALL_PART:
                raise
            return self.ask(self.chosen(SMALL_PART))

    def chosen(self, part_tokens: int) -> list[Line]:
        choice = choose(
            self.questions,
            self.document,
            self.listen,
            part_tokens=part_tokens,
            done=lambda done, parts: self.report(Progress("themes", done, parts)),
            in_time=lambda: self.left() > (1 - _CHOOSING_SHARE) * self.seconds,
        )
        self.add_note("long_text", sentences=choice.sentences, all=len(self.document.sentences))
        if choice.missed:
            self.add_note("parts_missed", count=choice.missed, all=choice.parts)
        return choice.shown

    def ask(self, shown: list[Line]) -> tuple[Heard, Answer]:
        """An answer with at least one objective, asking once more where the first holds none.

        Raises ModelError when there is none to be had.
        """
        question = self.questions.for_draft(shown)
        heard = self.listen(question)
        answer = read_answer(heard.text)
        if answer is None and _worth_asking_again(heard):
            heard = self.listen(self.questions.once_more(question))
            answer = read_answer(heard.text)
        if answer is None:
            raise _why_nothing(heard)
        return heard, answer

    def listen(self, request: Request) -> Heard:
        growing = Growing()

        def piece(text: str) -> None:
            if growing.feed(text) and growing.answer is not None:
                self.show(growing.answer)

        request = replace(request, seconds=max(0.0, self.left()))
        heard = listen(self.completer, request, piece=piece, beat=self.step)
        if heard.finished is not None:
            self.answered_by = heard.finished.model or self.answered_by
            self.compare_tokens(heard, request)
        return heard

    def compare_tokens(self, heard: Heard, request: Request) -> None:
        usage = heard.finished.usage if heard.finished else None
        sent = sum(estimate(message.content) for message in request.messages)
        if usage and usage.prompt_tokens and sent > _PART_READ_FROM and usage.prompt_tokens < _PART_READ * sent:
            self.add_note("part_read")

    def show(self, answer: Answer) -> None:
        """Report the objective that has just closed, if it needs no repair."""
        place = len(answer.objectives)
        if self.brief.objectives is not None and place > self.brief.objectives:
            return
        raw = settled(answer.objectives[-1], self.questions.objective_shape)
        if not problems(raw, self.document, self.brief.language):
            self.closed += 1
            self.sound[place] = raw
            self.step(self.mapper.objective(self.trimmed(raw), place, self.themes(answer)))

    def step(self, objective: Objective | None = None) -> None:
        """Tell the watcher, who may raise Cancelled."""
        self.report(Progress("objectives", self.closed, self.brief.objectives, objective))

    def themes(self, answer: Answer) -> dict[int, Theme]:
        """The answer's themes that have a name, by their place in it."""
        shape = self.questions.draft.wire["properties"]["themes"]["items"]
        listed = answer.data.get("themes")
        named = {
            place: relaxed(settled(raw, shape), shape)
            for place, raw in enumerate(listed if isinstance(listed, list) else (), start=1)
            if isinstance(raw, Mapping)
        }
        return {place: self.mapper.theme(raw, place) for place, raw in named.items() if raw["name"]}

    def objectives(self, answer: Answer, themes: Mapping[int, Theme]) -> list[Objective]:
        """The answer's objectives as records, each repaired where it must be."""
        wanted = answer.objectives[: self.brief.objectives]
        kept: list[Objective] = []
        for place, raw in enumerate(wanted, start=1):
            repaired = self.repaired(place, raw)
            if repaired.objective is None:
                continue
            if repaired.emptied:
                self.add_note("emptied", title=repaired.objective["title"])
            self.languages.append(other_language(repaired.objective, self.brief.language))
            kept.append(self.mapper.objective(self.trimmed(repaired.objective), place, themes))
            if repaired.asked:
                self.closed += 1
                self.step(kept[-1])
        if len(kept) < len(wanted):
            self.add_note("left_out", count=len(wanted) - len(kept))
        if len(wanted) < len(answer.objectives):
            self.add_note("extra", kept=len(wanted))
        return kept

    def repaired(self, place: int, raw: Raw) -> Repaired:
        shape = self.questions.objective_shape
        # Checked already while it streamed in.
        if (sound := self.sound.get(place)) is not None and sound == settled(raw, shape):
            return Repaired(sound)
        return repair(raw, self.document, self.brief.language, shape, self.ask_again)

    def other_language(self) -> LanguageCode | None:
        """The language of all objectives where the model kept to one that was not asked for."""
        if not any(self.languages):
            return None
        self.add_note("other_language")
        return self.languages[0] if len(set(self.languages)) == 1 else None

    def trimmed(self, raw: Raw) -> Raw:
        """No more key results than were asked for."""
        return {**raw, "key_results": raw["key_results"][: self.brief.key_results]}

    def ask_again(self, raw: Raw, wrong: list[str]) -> str:
        """The answer to one repair question. Raises ModelError when there is no time or no question left."""
        if self.repairs >= REPAIRS or self.left() < _LEAST_SECONDS:
            raise _nothing_usable()
        self.repairs += 1
        request = replace(self.questions.for_repair(raw, wrong), seconds=self.left())
        heard = listen(self.completer, request, piece=lambda _: None, beat=self.step)
        if heard.failure is not None:
            raise heard.failure
        return heard.text

    def tell(self, heard: Heard, answer: Answer, kept: int) -> None:
        """Say what is missing."""
        if heard.failure is not None:
            self.add_note("stopped", kept=kept)
        elif not answer.whole and heard.finished is not None:
            self.add_note(_ENDING_NOTES.get(heard.finished.ending, "cut"), kept=kept)
        if self.brief.objectives is not None and len(answer.objectives) < self.brief.objectives:
            self.add_note("fewer", wanted=self.brief.objectives, kept=kept)

    def add_note(self, name: Note, **values: object) -> None:
        text = note(name, self.brief.language, **values)
        if text not in self.notes:
            self.notes.append(text)

    def left(self) -> float:
        """Seconds until the whole draft must be done."""
        return self.started + self.seconds - time.monotonic()


def _worth_asking_again(heard: Heard) -> bool:
    return heard.failure is None and heard.finished is not None and heard.finished.ending in ("stop", "loop", "cut")


def _why_nothing(heard: Heard) -> ModelError:
    if heard.failure is not None:
        return heard.failure
    ending = heard.finished.ending if heard.finished else "cut"
    if ending == "loop":
        return loses_its_way()
    if ending == "refused":
        return ModelError(
            "The model declined to draft from this text.",
            "Choose another model, or draft with the offline engine.",
        )
    if ending == "length":
        return ModelError(
            "The model reached its length limit before one objective was complete.",
            "Ask for fewer objectives, choose another model, or draft with the offline engine.",
            permanent=False,
        )
    return _nothing_usable()


def _nothing_usable() -> ModelError:
    return ModelError(
        "The model's answer held no objective that could be read.",
        "Try again, choose another model, or draft with the offline engine.",
        permanent=False,
    )


def _model_named(settings: Settings) -> str:
    if not settings.model:
        raise UsageError(
            "No model is named for the endpoint.",
            "Name it with --model or OKR_MODEL, as the endpoint lists it.",
        )
    return settings.model
