"""Long texts: themes first, then an objective a theme, several at once; beyond that, part by part."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from assistant.completion import Event, Finished, Request, Text, Waiting
from assistant.completion.failures import context_too_long
from assistant.completion.prices import Price
from assistant.drafters import Progress
from assistant.drafters.model import ModelDrafter, plan_for
from assistant.drafters.model.notes import NOTES
from assistant.drafters.model.plan import AT_ONCE, MOST_PARTS, WHOLE, cut
from assistant.drafters.model.shown import lines
from assistant.errors import Cancelled, ModelError
from assistant.records import LANGUAGE_CODES, LanguageCode
from assistant.settings import Settings
from tests.drafters.model.story import PLAN, SAID, brief, document, told

FILLER = "The harbour was dredged in the days of the old king and has been quiet ever since, as the annals say."
SPEECH = 30
"""Characters of our answers that come in one piece."""


def long_text(sentences: int, language: LanguageCode = "en"):
    """The plan behind so many sentences of history; a heading every twenty of them."""
    history = [f"# Chapter {number}" if number % 20 == 0 else FILLER for number in range(sentences)]
    return document("# History", *history, *PLAN, language=language)


MIDDLING, LONG = long_text(450), long_text(1500)


def place_of(long, text: str) -> str:
    return next(sentence.id for sentence in long.sentences if sentence.text == text)


class Answering:
    """Answers by what is asked for; `asked` in the order in which the questions came, from whatever thread."""

    def __init__(self, answer_to: Callable[[Request], str | ModelError]) -> None:
        self._answer_to = answer_to
        self.asked: list[Request] = []
        self.running = self.most = 0
        self._changing = threading.Lock()

    def complete(self, request: Request) -> Iterator[Event]:
        with self._changing:
            self.asked.append(request)
            self.running += 1
            self.most = max(self.most, self.running)
        try:
            said = self._answer_to(request)
            if isinstance(said, ModelError):
                raise said
            for at in range(0, len(said), SPEECH):
                yield Text(said[at : at + SPEECH])
            yield Finished("stop")
        finally:
            with self._changing:
                self.running -= 1

    def of(self, task: str) -> list[Request]:
        return [request for request in self.asked if request.schema_name == task]


def named(*themes: tuple[str, list[str]]) -> str:
    listed = [{"evidence": evidence, "name": name} for name, evidence in themes]
    return json.dumps({"themes": listed}, ensure_ascii=False)


def objective_on(evidence: str, code: LanguageCode = "en", title: str | None = None) -> str:
    """The first objective of the story, with its sentences where they stand in the long text."""
    on_time = told(code)[0]
    moved = json.dumps({**on_time, "title": title or on_time["title"]}, ensure_ascii=False)
    for old, step in (("s2", 0), ("s3", 1), ("s5", 3)):
        moved = moved.replace(f'"{old}"', f'"s{int(evidence[1:]) + step}"')
    return moved


@pytest.fixture
def with_model(settings: Settings) -> Settings:
    return replace(settings, engine="openai", model="tern-7b")


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_themes_come_first_and_each_gets_its_objective(with_model: Settings, code: LanguageCode) -> None:
    on_time, again = place_of(MIDDLING, PLAN[1]), place_of(MIDDLING, PLAN[2])

    def answers(request: Request) -> str:
        if request.schema_name == "okr_themes":
            return named((SAID[code][0], [on_time]), (SAID[code][1], [again, "s999999"]))
        first = SAID[code][0] in request.messages[1].content.split("Draft one objective")[1].split("\n")[0]
        return objective_on(on_time, code, SAID[code][0] if first else SAID[code][1])

    completer = Answering(answers)
    seen: list[Progress] = []
    drafted = ModelDrafter(completer, with_model).draft(MIDDLING, brief(code), seen.append)
    assert [objective.title for objective in drafted.objectives] == [SAID[code][0], SAID[code][1]]
    assert [theme.name for theme in drafted.themes] == [SAID[code][0], SAID[code][1]]
    assert [objective.theme_id for objective in drafted.objectives] == [theme.id for theme in drafted.themes]
    assert len(completer.of("okr_themes")) == 1 and len(completer.of("okr_theme_objective")) == 2
    question = completer.of("okr_theme_objective")[0].messages[1].content
    assert f"[{on_time}] {PLAN[1]}" in question and question.count("annals") <= 4
    assert {each.objective.title for each in seen if each.objective} == {SAID[code][0], SAID[code][1]}
    assert drafted.notes == ()


def test_an_objective_is_begun_while_further_themes_are_being_named(with_model: Settings) -> None:
    """The second theme is held back until the first one's objective has been asked for."""
    on_time, again = place_of(MIDDLING, PLAN[1]), place_of(MIDDLING, PLAN[2])
    begun = threading.Event()

    class Slow(Answering):
        def complete(self, request: Request) -> Iterator[Event]:
            if request.schema_name != "okr_themes":
                begun.set()
                yield from super().complete(request)
                return
            first, second = named(("Punctuality", [on_time])), named(("Loyalty", [again]))
            yield Text(first[: -len("]}")])
            while not begun.wait(0.05):
                yield Waiting()
            yield Text(", " + second[len('{"themes": [') :])
            yield Finished("stop")

    completer = Slow(lambda _: objective_on(on_time))
    drafted = ModelDrafter(completer, replace(with_model, concurrency=4)).draft(MIDDLING, brief())
    assert len(drafted.objectives) == 2


@pytest.mark.parametrize(("concurrency", "most"), [(1, 1), (3, 3)])
def test_no_more_calls_run_at_once_than_the_setting_says(with_model: Settings, concurrency: int, most: int) -> None:
    on_time = place_of(MIDDLING, PLAN[1])
    together = threading.Barrier(most)

    def answers(request: Request) -> str:
        if request.schema_name == "okr_themes":
            return named(*((f"Theme {name} {name}{name}", [on_time]) for name in ("alpha", "bravo", "carol", "delta")))
        # Passes only when so many calls are under way; the fourth call does not wait for others.
        if completer.of("okr_theme_objective").index(request) < most:
            together.wait(10)
        return objective_on(on_time)

    completer = Answering(answers)
    settings = replace(with_model, concurrency=concurrency)
    drafted = ModelDrafter(completer, settings).draft(MIDDLING, brief(objectives=4))
    assert drafted.objectives and completer.most == most


def test_a_very_long_text_is_read_part_by_part_and_merged(with_model: Settings) -> None:
    on_time, again = place_of(LONG, PLAN[1]), place_of(LONG, PLAN[2])
    pieces = cut(lines(LONG), 6_000)

    def answers(request: Request) -> str | ModelError:
        text = request.messages[1].content
        if request.schema_name != "okr_themes":
            return objective_on(on_time)
        if "part 2 of" in text:
            return ModelError("the line went dead", "try again", permanent=False)
        if f"[{on_time}]" in text:
            return named(("Sailing on time", [on_time]), ("Travellers who return", [again]))
        return named(("Quiet harbours", ["s30"])) if "part 1 of" in text else named()

    completer = Answering(answers)
    stages: list[str] = []
    drafted = ModelDrafter(completer, with_model).draft(LONG, brief(), lambda each: stages.append(each.stage))
    assert len(completer.of("okr_themes")) == len(pieces) <= MOST_PARTS
    assert drafted.themes[0].name == "Sailing on time", "what has figures comes first"
    assert NOTES["parts_missed"]["en"] % {"count": 1, "all": len(pieces)} in drafted.notes
    assert stages[0] == "themes" and stages[-1] == "objectives"


def test_parts_begin_at_headings() -> None:
    pieces = cut(lines(LONG), 6_000)
    assert len(pieces) > 3
    assert all(piece[0].text.startswith("# ") for piece in pieces)


def test_themes_beyond_those_asked_for_are_parked(with_model: Settings) -> None:
    on_time, again = place_of(MIDDLING, PLAN[1]), place_of(MIDDLING, PLAN[2])

    def answers(request: Request) -> str:
        if request.schema_name == "okr_themes":
            return named(("Sailing on time", [on_time]), ("Travellers who return", [again]))
        return objective_on(on_time)

    drafted = ModelDrafter(Answering(answers), with_model).draft(MIDDLING, brief(objectives=1))
    assert len(drafted.objectives) == 1
    assert [(theme.name, theme.parked) for theme in drafted.themes] == [
        ("Sailing on time", False),
        ("Travellers who return", True),
    ]


def test_one_objective_that_fails_costs_the_others_nothing(with_model: Settings) -> None:
    on_time, again = place_of(MIDDLING, PLAN[1]), place_of(MIDDLING, PLAN[2])

    def answers(request: Request) -> str | ModelError:
        if request.schema_name == "okr_themes":
            return named(("Sailing on time", [on_time]), ("Travellers who return", [again]))
        if 'theme "Travellers' in request.messages[1].content:
            return ModelError("the line went dead", "try again", permanent=False)
        return objective_on(on_time)

    drafted = ModelDrafter(Answering(answers), with_model).draft(MIDDLING, brief())
    assert len(drafted.objectives) == 1
    assert drafted.notes == (NOTES["stopped"]["en"] % {"kept": 1},)
    assert [theme.parked for theme in drafted.themes] == [False, True], "what is missing can be drafted later"


def test_a_model_with_a_small_context_reads_a_short_text_in_parts(with_model: Settings) -> None:
    text = long_text(120)
    on_time = place_of(text, PLAN[1])
    assert plan_for(text, brief(), with_model).way == "whole"

    def answers(request: Request) -> str | ModelError:
        if request.schema_name == "okr_draft":
            return context_too_long("tern-7b")
        if request.schema_name == "okr_themes":
            return named(("Sailing on time", [on_time])) if f"[{on_time}]" in request.messages[1].content else named()
        return objective_on(on_time)

    completer = Answering(answers)
    assert len(ModelDrafter(completer, with_model).draft(text, brief()).objectives) == 1
    assert len(completer.of("okr_themes")) > 1


def test_a_model_whose_context_holds_no_middling_text_reads_it_in_parts(with_model: Settings) -> None:
    on_time = place_of(MIDDLING, PLAN[1])

    def answers(request: Request) -> str | ModelError:
        text = request.messages[1].content
        if request.schema_name == "okr_themes" and "fence lines is part" not in text:
            return context_too_long("tern-7b")
        if request.schema_name == "okr_themes":
            return named(("Sailing on time", [on_time])) if f"[{on_time}]" in text else named()
        return objective_on(on_time)

    completer = Answering(answers)
    assert len(ModelDrafter(completer, with_model).draft(MIDDLING, brief()).objectives) == 1
    assert len(completer.of("okr_themes")) > 2


def test_a_text_without_themes_is_said_to_be_one(with_model: Settings) -> None:
    with pytest.raises(ModelError, match="found nothing to draft from"):
        ModelDrafter(Answering(lambda _: named()), with_model).draft(MIDDLING, brief())


def test_stopping_ends_every_call(with_model: Settings) -> None:
    on_time = place_of(MIDDLING, PLAN[1])
    ended: list[str] = []

    class Endless(Answering):
        def complete(self, request: Request) -> Iterator[Event]:
            if request.schema_name == "okr_themes":
                yield from super().complete(request)
                return
            try:
                while True:
                    yield Waiting()
                    threading.Event().wait(0.05)
            finally:
                ended.append(request.schema_name)

    def stop(progress: Progress) -> None:
        if progress.stage == "objectives":
            raise Cancelled("stopped")

    themes = named(("Sailing on time", [on_time]), ("Travellers who return", [on_time]))
    with pytest.raises(Cancelled):
        ModelDrafter(Endless(lambda _: themes), replace(with_model, concurrency=4)).draft(MIDDLING, brief(), stop)
    assert ended == ["okr_theme_objective"] * len(ended)


def test_the_same_text_asks_the_same_questions_whatever_comes_first(with_model: Settings) -> None:
    """Answers are remembered under their questions, so a question must not depend on who was quicker."""
    on_time, again = place_of(MIDDLING, PLAN[1]), place_of(MIDDLING, PLAN[2])

    def questions(concurrency: int) -> set[str]:
        def answers(request: Request) -> str:
            if request.schema_name == "okr_themes":
                return named(("Sailing on time", [on_time]), ("Travellers who return", [again]))
            return objective_on(on_time)

        completer = Answering(answers)
        ModelDrafter(completer, replace(with_model, concurrency=concurrency)).draft(MIDDLING, brief())
        return {request.sha256 for request in completer.asked}

    assert questions(1) == questions(4)


@pytest.mark.parametrize(
    ("text", "way", "calls"),
    [(document(*PLAN), "whole", 1), (MIDDLING, "themes", 5), (LONG, "parts", len(cut(lines(LONG), 6_000)) + 4)],
    ids=["short", "middling", "long"],
)
def test_the_plan_says_beforehand_what_it_will_take(with_model: Settings, text, way: str, calls: int) -> None:
    plan = plan_for(text, brief(), with_model)
    assert (plan.way, plan.calls, plan.cost) == (way, calls, None)
    size = sum(line.tokens for line in lines(text))
    assert size < plan.tokens_in < 3 * size + 30_000
    priced = plan_for(text, brief(), replace(with_model, prices=(("tern-7b", Price(1.0, 2.0, "EUR")),)))
    assert priced.cost is not None and priced.cost.currency == "EUR"
    assert priced.cost.amount == pytest.approx((plan.tokens_in + 2 * plan.tokens_out) / 1_000_000)
    assert plan.seconds(300) == 300 + 60 * (calls - 1)


def test_the_sizes_of_these_texts_are_what_they_are_called() -> None:
    sizes = [sum(line.tokens for line in lines(text)) for text in (MIDDLING, LONG)]
    assert WHOLE < sizes[0] <= AT_ONCE < sizes[1]
