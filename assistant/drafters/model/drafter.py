"""Drafts with a model: a short text in one answer, a long one theme by theme; what is missing is said."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.completion import Completer
from assistant.completion.failures import ContextTooLong
from assistant.document import Document
from assistant.drafters import Brief, Drafted, Report, silent
from assistant.drafters.model.by_theme import ByTheme
from assistant.drafters.model.checking import Checks
from assistant.drafters.model.conversation import Conversation
from assistant.drafters.model.in_one_answer import InOneAnswer
from assistant.drafters.model.plan import SMALL_PART, Plan, plan_for
from assistant.drafters.model.questions import Prompts, Questions
from assistant.drafters.model.shown import lines
from assistant.drafters.model.troubles import nothing_usable
from assistant.drafters.model.workbench import Notes, Workbench
from assistant.drafters.model.yields import Yield
from assistant.errors import UsageError
from assistant.lint import options_for
from assistant.records import LanguageCode, Objective, Theme
from assistant.settings import Settings


class ModelDrafter:
    """Drafts with whatever answers behind `completer`.

    A call may take `settings.limits.model_seconds`, a draft a minute more for each call that it plans beyond the
    first. `repeat` tells repeated drafts of the same text apart in recordings.
    """

    engine = "openai"

    def __init__(self, completer: Completer, settings: Settings, *, repeat: int = 0) -> None:
        """Raises UsageError where no model is named or the prompt is not there."""
        self._completer = completer
        self._model = model_named(settings)
        self._prompts = Prompts.of(settings.prompt, settings.prompts)
        self._settings = settings
        self._repeat = repeat

    def draft(self, document: Document, brief: Brief, report: Report = silent) -> Drafted:
        """Raises ModelError only when not one objective came."""
        return self._drafting(document, brief, report).run()

    def objective_from(self, document: Document, brief: Brief, theme: Theme) -> Objective | None:
        """One objective for a theme of the document; None where nothing usable came. Raises ModelError."""
        drafting = self._drafting(document, brief, silent)
        return ByTheme(drafting.bench, drafting.report).one(theme)

    def _drafting(self, document: Document, brief: Brief, report: Report) -> _Drafting:
        plan = plan_for(document, brief, self._settings)
        return _Drafting(
            questions=Questions(self._prompts, self._model, document, brief, self._repeat),
            conversation=Conversation(
                self._completer,
                seconds=plan.seconds(self._settings.limits.model_seconds),
                at_once=self._settings.calls_at_once,
            ),
            settings=self._settings,
            plan=plan,
            report=report,
        )


@dataclass
class _Drafting:
    """One draft under way."""

    questions: Questions
    conversation: Conversation
    settings: Settings
    plan: Plan
    report: Report

    def __post_init__(self) -> None:
        self.document, self.brief = self.questions.document, self.questions.brief
        self.notes = Notes(self.brief.language)
        checks = Checks(self.document, self.brief, options_for(self.settings, messages="en"))
        self.bench = Workbench(self.questions, checks, self.conversation, self.notes)

    def run(self) -> Drafted:
        given = self._given()
        if not given.objectives:
            raise nothing_usable()
        if self.conversation.part_read:
            self.notes.add("part_read")
        language = self._other_language()
        return Drafted(
            themes=given.themes,
            objectives=given.objectives,
            notes=self.notes.texts,
            language=language,
            title=given.title,
            model=self.conversation.answered_by or self.questions.model,
            prompt=self.questions.prompts.draft.used,
        )

    def _given(self) -> Yield:
        """What the model gives, by the way that the plan chose; section by section where its context is too small."""
        if self.plan.way == "whole":
            try:
                return InOneAnswer(self.bench, self.report).run()
            except ContextTooLong:
                if sum(line.tokens for line in lines(self.document)) <= SMALL_PART:
                    raise
        elif self.plan.way == "themes":
            try:
                return ByTheme(self.bench, self.report).run(self.plan)
            except ContextTooLong:
                pass
        else:
            return ByTheme(self.bench, self.report).run(self.plan)
        smaller = plan_for(self.document, self.brief, self.settings, context=SMALL_PART)
        self.conversation.extend(smaller.seconds(0))
        return ByTheme(self.bench, self.report).run(smaller)

    def _other_language(self) -> LanguageCode | None:
        """The language of all objectives where the model kept to one that was not asked for."""
        languages = list(self.bench.languages.values())
        if not any(languages):
            return None
        self.notes.add("other_language")
        return languages[0] if len(set(languages)) == 1 else None


def model_drafter(settings: Settings, completer: Completer) -> ModelDrafter:
    """The model drafter for these settings, asking through `completer`. Raises UsageError."""
    return ModelDrafter(completer, settings)


def model_named(settings: Settings) -> str:
    """Raises UsageError where none is."""
    if not settings.model:
        raise UsageError(
            "No model is named for the endpoint.",
            "Name it with --model or OKR_MODEL, as the endpoint lists it.",
        )
    return settings.model
