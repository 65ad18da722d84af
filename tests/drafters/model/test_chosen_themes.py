"""The themes a person chose, drafted by a model: one question each, and none about the themes themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.completion import Request
from assistant.drafters import Progress, ThemeChoice
from assistant.drafters.model import ModelDrafter, plan_for
from assistant.errors import ModelError
from assistant.records import LANGUAGE_CODES, LanguageCode
from assistant.settings import Settings
from tests.drafters.model.story import PLAN, SAID, brief, document
from tests.drafters.model.test_long_texts import Answering, objective_on

ON_TIME, AGAIN, CREWS = "s2", "s3", "s5"


@pytest.fixture
def with_model(settings: Settings) -> Settings:
    return replace(settings, engine="openai", model="tern-7b")


def about(request: Request) -> str:
    """The theme that a question is about."""
    return request.messages[1].content.split("Draft one objective")[1].split("\n")[0]


def titled(code: LanguageCode) -> Callable[[Request], str]:
    """An objective under the title of the theme that was asked about."""
    return lambda request: objective_on(ON_TIME, code, next(title for title in SAID[code] if title in about(request)))


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_each_ticked_theme_is_asked_about_once_in_the_persons_order(with_model: Settings, code: LanguageCode) -> None:
    first, second, _ = SAID[code]
    text = document(*PLAN, language=code)
    chosen = (
        ThemeChoice(second, (AGAIN,)),
        ThemeChoice("Crews", (CREWS,), parked=True),
        ThemeChoice(first, (ON_TIME,)),
    )
    completer, seen = Answering(titled(code)), list[Progress]()
    drafted = ModelDrafter(completer, with_model).draft(text, replace(brief(code), themes=chosen), seen.append)
    assert {request.schema_name for request in completer.asked} == {"okr_theme_objective"}
    assert len(completer.asked) == 2
    assert [each.title for each in drafted.objectives] == [second, first]
    assert [(theme.name, theme.parked) for theme in drafted.themes] == [
        (second, False),
        (first, False),
        ("Crews", True),
    ]
    assert [each.theme_id for each in drafted.objectives] == [theme.id for theme in drafted.themes[:2]]
    assert [source.sentence for source in drafted.themes[2].sources] == [CREWS]
    assert len({theme.id for theme in drafted.themes}) == 3
    assert {each.objective.title for each in seen if each.objective} == {first, second}


def test_a_question_shows_the_themes_sentences_and_names_the_others(with_model: Settings) -> None:
    first, second, _ = SAID["en"]
    chosen = (ThemeChoice(first, (ON_TIME,)), ThemeChoice(second, (AGAIN,)))
    completer = Answering(titled("en"))
    ModelDrafter(completer, with_model).draft(document(*PLAN), replace(brief(), themes=chosen))
    question = next(request.messages[1].content for request in completer.asked if first in about(request))
    assert f"[{ON_TIME}] {PLAN[1]}" in question
    assert second in question


def test_two_themes_with_much_the_same_name_stay_two(with_model: Settings) -> None:
    chosen = (ThemeChoice("Punctual ferries", (ON_TIME,)), ThemeChoice("Punctual ferry crews", (CREWS,)))
    completer = Answering(lambda _: objective_on(ON_TIME))
    drafted = ModelDrafter(completer, with_model).draft(document(*PLAN), replace(brief(), themes=chosen))
    assert len(drafted.objectives) == 2


def test_a_theme_that_no_objective_came_for_is_set_aside_and_said(with_model: Settings) -> None:
    first, second, _ = SAID["en"]
    chosen = (ThemeChoice(first, (ON_TIME,)), ThemeChoice(second, (AGAIN,)))

    def answers(request: Request) -> str | ModelError:
        if second in about(request):
            return ModelError("the line went dead", "try again", permanent=False)
        return objective_on(ON_TIME)

    drafted = ModelDrafter(Answering(answers), with_model).draft(document(*PLAN), replace(brief(), themes=chosen))
    assert [(theme.name, theme.parked) for theme in drafted.themes] == [(first, False), (second, True)]
    assert drafted.notes


@pytest.mark.parametrize("ticked", [1, 3])
def test_the_plan_counts_the_ticked_themes(with_model: Settings, ticked: int) -> None:
    chosen = [ThemeChoice(f"Theme {number}", (ON_TIME,)) for number in range(ticked)]
    chosen.append(ThemeChoice("Later", (AGAIN,), parked=True))
    text = document(*PLAN)
    plan = plan_for(text, replace(brief(), themes=tuple(chosen)), with_model)
    assert (plan.way, plan.calls) == ("chosen", ticked)
    assert plan_for(text, brief(), with_model).way == "whole"
