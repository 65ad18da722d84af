"""A raw objective -> one that is checked, completed and mapped to records; asked for again where it must be."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from assistant.candidate import Mapper, other_language, problems, settled
from assistant.completion.answer import Raw
from assistant.drafters.model.checking import Checks
from assistant.drafters.model.completing import completed, completed_kpi
from assistant.drafters.model.conversation import Beat, Conversation
from assistant.drafters.model.notes import Note, note
from assistant.drafters.model.questions import Questions
from assistant.errors import ModelError
from assistant.records import LanguageCode, Objective, Theme
from assistant.repair import Repaired, Wrong, repair

Show = Callable[[Objective], None]


def _quiet(_: float | None) -> None:
    """For a draft that nobody watches."""


class Notes:
    """What the person is told of an imperfect draft, each sentence once, in the language asked for."""

    def __init__(self, language: LanguageCode) -> None:
        self._language = language
        self._adding = threading.Lock()
        self._texts: list[str] = []

    def add(self, name: Note, **values: object) -> None:
        text = note(name, self._language, **values)
        with self._adding:
            if text not in self._texts:
                self._texts.append(text)

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(self._texts)


@dataclass
class Workbench:
    """Makes the objectives of one draft; usable from several threads."""

    questions: Questions
    checks: Checks
    conversation: Conversation
    notes: Notes
    beat: Beat = _quiet
    """What a call under way beats to; whoever runs the draft puts in its own."""
    languages: dict[int, LanguageCode | None] = field(default_factory=dict)
    """What each objective is written in where that is not the language asked for, by its place."""

    set_aside: set[int] = field(default_factory=set)
    """The places of objectives that rest on nothing but orders to a machine: told of one by one."""

    def __post_init__(self) -> None:
        self.document, self.brief = self.questions.document, self.questions.brief
        self.mapper = Mapper(self.document, self.brief.period.end, self.brief.language)

    def at_once(self, raw: Raw, place: int, themes: Mapping[int, Theme]) -> Objective | None:
        """The objective as soon as its JSON has closed, for the person to see; None where its form is wrong."""
        data = settled(raw, self.questions.objective_shape)
        if self._form(data):
            return None
        objective = self._mapped(data, place, themes)
        return None if self.checks.rests_on_orders(objective) else objective

    def finished(self, raw: Raw, place: int, themes: Mapping[int, Theme], show: Show) -> Objective | None:
        """The objective as it goes into the set, repaired where it must be; None where nothing usable came.

        `show` gets it again where a repair has changed what `at_once` gave.
        """

        def check(data: Raw) -> Wrong:
            form = tuple(self._form(data))
            return Wrong(form, () if form else tuple(self._content(data, place, themes)))

        repaired = repair(raw, self.questions.objective_shape, check, self._ask_again)
        if repaired.objective is None:
            return None
        objective = self.checks.around_orders(mapped := self._mapped(repaired.objective, place, themes))
        if objective is None:
            self.set_aside.add(place)
            self.notes.add("order", title=mapped.title)
            return None
        self._tell(repaired, objective, place)
        if repaired.asked:
            show(objective)
        return objective

    def _form(self, data: Raw) -> list[str]:
        return problems(data, self.document, self.brief.language, self.questions.prompts.draft.schema_name)

    def _content(self, data: Raw, place: int, themes: Mapping[int, Theme]) -> list[str]:
        return self.checks.shortcomings(self._mapped(data, place, themes))

    def _mapped(self, data: Raw, place: int, themes: Mapping[int, Theme]) -> Objective:
        """No more key results than were asked for, and what their words say filled in."""
        trimmed = {**data, "key_results": data["key_results"][: self.brief.key_results]}
        objective = self.mapper.objective(trimmed, place, themes)
        language, today, period = self.brief.language, self.brief.today, self.brief.period
        return replace(
            objective,
            key_results=tuple(
                completed(each, language=language, today=today, period=period) for each in objective.key_results
            ),
            kpis=tuple(
                completed_kpi(each, self.document, language=language, today=today, period=period)
                for each in objective.kpis
            ),
        )

    def _ask_again(self, raw: Raw, wrong: list[str]) -> str:
        """The answer to one repair question. Raises ModelError when there is no time or no question left."""
        if not self.conversation.may_repair():
            raise ModelError("The model's answer held no objective that could be read.")
        heard = self.conversation.ask(self.questions.for_repair(raw, wrong), beat=self.beat)
        if heard.failure is not None:
            raise heard.failure
        return heard.text

    def _tell(self, repaired: Repaired, objective: Objective, place: int) -> None:
        assert repaired.objective is not None
        if repaired.emptied:
            self.notes.add("emptied", title=objective.title)
        if self.checks.weakly_supported(objective):
            self.notes.add("weak", title=objective.title)
        self.languages[place] = other_language(repaired.objective, self.brief.language)
