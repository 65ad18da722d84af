"""The model that drafts: where it is, what is known of it, and a button that tries it out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fastapi import APIRouter, Request
from fastapi.responses import Response

from assistant.errors import AssistantError
from assistant.model_status import ModelStatus, status, try_out
from assistant.settings import Settings
from web.i18n import translate as _
from web.i18n import what_happened
from web.pages.frame import Frame, Trouble, frame
from web.pages.values import number_text
from web.render import render
from web.state import SettingsHere, StoreHere

if TYPE_CHECKING:
    from assistant.completion.trial import Answered, Trial

router = APIRouter()

MODELS_SHOWN = 40
EXAMPLE = "OKR_ENGINE=openai\nOKR_BASE_URL=http://127.0.0.1:11434/v1\nOKR_MODEL=qwen3"


@dataclass(frozen=True, slots=True)
class Line:
    """A name and what stands behind it. `code`: it is written in the machine's letters."""

    name: str
    value: str
    code: bool = False


@dataclass(frozen=True, slots=True)
class ModelPage:
    """`facts` are empty for the offline engine; `found` is what a test showed, `answers` whether it was answered.

    `example` are the variables that name a model, as a shell takes them.
    """

    frame: Frame
    away: bool
    facts: tuple[Line, ...]
    answers: bool
    found: tuple[Line, ...]
    example: str
    trouble: Trouble | None


@router.get("/model")
def show(request: Request, settings: SettingsHere, store: StoreHere) -> Response:
    try:
        known, problem = status(settings, store), None
    except AssistantError as raised:
        known, problem = ModelStatus(settings.engine), raised
    return render(request, "model.html", _page(request, settings, known, None, problem))


@router.post("/model/test")
def test(request: Request, settings: SettingsHere, store: StoreHere) -> Response:
    """Asks the endpoint; what it fails with is told in the words that a draft would fail with."""
    try:
        trial = try_out(settings, store)
        known = status(settings, store)
    except AssistantError as problem:
        page = _page(request, settings, ModelStatus(settings.engine), None, problem)
        return render(request, "model.html", page, status=problem.status)
    return render(request, "model.html", _page(request, settings, known, trial, trial.failure))


def _page(
    request: Request, settings: Settings, known: ModelStatus, trial: Trial | None, problem: AssistantError | None
) -> ModelPage:
    return ModelPage(
        frame=frame(request, settings, "settings"),
        away=settings.engine != "offline",
        facts=tuple(_facts(known)) if known.address else (),
        answers=trial is not None and trial.answered is not None,
        found=tuple(_found(trial, known.model or "")) if trial else (),
        example=EXAMPLE,
        trouble=Trouble(*what_happened(problem)) if problem else None,
    )


def _facts(known: ModelStatus) -> list[Line]:
    unset = _("not set")
    return [
        Line(_("Engine"), known.engine, code=True),
        Line(_("Host"), known.host or unset, code=bool(known.host)),
        Line(_("Address"), known.address or unset, code=True),
        Line(_("Model"), known.model or unset, code=bool(known.model)),
        Line(_("Prompt"), known.prompt or unset, code=bool(known.prompt)),
        Line(_("Key"), _("set") if known.key_set else unset),
        Line(_("Keeps to our format"), _yes_no(known.keeps_format)),
        Line(_("How it is asked"), _asked_for(known.rung)),
    ]


def _found(trial: Trial, model: str) -> list[Line]:
    found = _answer_lines(trial.answered) if trial.answered else []
    if trial.models is None:
        return [*found, Line(_("Models it lists"), _("It gives no list."))]
    names = ", ".join(trial.models[:MODELS_SHOWN]) + (" …" if len(trial.models) > MODELS_SHOWN else "")
    return [
        *found,
        Line(
            _("The list of models came in"), _("%(number)s ms", None, {"number": number_text(trial.milliseconds or 0)})
        ),
        Line(_("Models it lists"), names or _("none"), code=bool(names)),
        Line(_("Our model is among them"), _yes_no(model in trial.models)),
    ]


def _answer_lines(answered: Answered) -> list[Line]:
    first = [] if answered.first is None else [Line(_("First piece of an answer after"), _seconds(answered.first))]
    return [
        *first,
        Line(_("Whole answer after"), _seconds(answered.seconds)),
        Line(_("Keeps to our format"), _yes_no(answered.enforces)),
    ]


def _seconds(value: float) -> str:
    return _("%(number)s s", None, {"number": number_text(round(value, 2 if value < 1 else 1))})


def _yes_no(known: bool | None) -> str:
    return _("unknown") if known is None else _("yes") if known else _("no")


def _asked_for(rung: str | None) -> str:
    """How the drafter asks, as far as was found out."""
    return {
        "json_schema": _("with our schema"),
        "json_object": _("for JSON, the schema in words"),
        "text": _("in words only"),
    }.get(rung or "", _("not tried yet"))
