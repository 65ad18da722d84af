"""Goals in, the lint report of `schemas/lint-report.v1.schema.json` out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Annotated, Any, Self

from fastapi import APIRouter
from pydantic import Field, model_validator
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from assistant.lint import Goal, Options, lint_goals, lint_set, options_for, report_to_json
from assistant.lint.goal_files import goals_in
from assistant.records import Kind, LanguageCode
from assistant.schema import read_set
from assistant.settings import Settings
from web.api.bodies import Body, WholeBody, json_answer
from web.api.openapi import COMPONENT, answers
from web.i18n import current_language
from web.state import SettingsHere

router = APIRouter(tags=["checks"])

# A few lines are checked sooner than a thread can be found for them.
_AT_ONCE = 4_000
_EACH = 200  # what a goal costs however short it is, in characters
_TEXT = "text"


class GoalIn(Body):
    """One goal. An unknown language is found in the text."""

    id: str | None = Field(None, max_length=200)
    kind: Kind | None = None
    lang: LanguageCode | None = None
    text: str = Field(max_length=20_000)


class LintRequest(WholeBody):
    """Exactly one of `goals`, `text` (goals one a line) and `set` (an OKR set).

    `messages` is the language of the findings: by default each goal's own. `select` and `ignore`
    take rule ids and code prefixes.
    """

    goals: list[GoalIn] | None = Field(None, max_length=10_000)
    text: str | None = None
    set: dict[str, Any] | None = Field(None, json_schema_extra={COMPONENT: "OkrSet"})
    kind: Kind = "key_result"
    language: LanguageCode | None = None
    messages: LanguageCode | None = None
    today: date | None = None
    period: str | None = Field(None, max_length=80)
    select: tuple[Annotated[str, Field(max_length=80)], ...] = ()
    ignore: tuple[Annotated[str, Field(max_length=80)], ...] = ()

    @model_validator(mode="after")
    def _one_input(self) -> Self:
        if sum(given is not None for given in (self.goals, self.text, self.set)) != 1:
            raise ValueError("exactly one of goals, text, set")
        return self

    @property
    def size(self) -> int:
        """Characters to check, roughly; a set always counts as much."""
        if self.set is not None:
            return _AT_ONCE
        return len(self.text or "") + sum(_EACH + len(goal.text) for goal in self.goals or ())


@router.post("/lint", response_class=Response, responses={200: answers("LintReport", "What was read and found")})
async def lint(asked: LintRequest, settings: SettingsHere) -> Response:
    """Check goals. Findings are no error: the answer is 200 whatever was found."""
    if asked.size < _AT_ONCE:
        return _answer(asked, settings)
    return await run_in_threadpool(_answer, asked, settings)


def _answer(asked: LintRequest, settings: Settings) -> Response:
    options = _options(asked, settings)
    if asked.set is not None:
        okr_set = read_set(asked.set, current_language())
        report = lint_set(okr_set, replace(options, period=options.period or okr_set.period))
    else:
        report = lint_goals(_goals(asked), options)
    return json_answer(report_to_json(report))


def _options(asked: LintRequest, settings: Settings) -> Options:
    return options_for(
        settings,
        today=asked.today,
        period=asked.period,
        messages=asked.messages,
        select=asked.select,
        ignore=asked.ignore,
    )


def _goals(asked: LintRequest) -> list[Goal]:
    if asked.text is not None:
        lines = goals_in(_TEXT, asked.text.encode("utf-8"), asked.kind, asked.language)
        return [replace(goal, file=None) for goal in lines]
    return [
        Goal(goal.id or str(place), goal.kind or asked.kind, goal.lang or asked.language, goal.text)
        for place, goal in enumerate(asked.goals or (), start=1)
    ]
