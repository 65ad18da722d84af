"""The model that drafts: what is known of it, and trying it out."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter
from pydantic import BaseModel

from assistant.errors import ModelError
from assistant.model_status import status, try_out
from assistant.settings import Engine
from web.api.jobs import FailureOut
from web.i18n import what_happened
from web.state import SettingsHere, StoreHere

router = APIRouter(prefix="/model", tags=["service"])


class ModelOut(BaseModel):
    """Who drafts. All but `engine` and `key_set` are null for the offline engine.

    `rung` is how firmly the endpoint was found to take a wish for JSON, `keeps_format` whether it holds its answers
    to our schema; null where nobody knows yet. The key itself is never told.
    """

    engine: Engine
    host: str | None
    address: str | None
    model: str | None
    prompt: str | None
    rung: Literal["json_schema", "json_object", "text"] | None
    keeps_format: bool | None
    key_set: bool


class TrialOut(BaseModel):
    """What a test showed. `models` and `list_milliseconds` are null where the endpoint lists no models.

    `failure` says in the reader's language why it does not answer; the seconds are then null.
    """

    answers: bool
    failure: FailureOut | None
    models: list[str] | None
    list_milliseconds: int | None
    model_listed: bool | None
    first_seconds: float | None
    seconds: float | None
    keeps_format: bool | None
    model: ModelOut


@router.get("")
def model(settings: SettingsHere, store: StoreHere) -> ModelOut:
    """What is known of the model, without asking it anything."""
    return ModelOut.model_validate(status(settings, store), from_attributes=True)


@router.post("/test")
def test(settings: SettingsHere, store: StoreHere) -> TrialOut:
    """Ask the endpoint for its models and one short question; none of your texts is sent.

    400 where the offline engine drafts: there is nothing to ask.
    """
    trial = try_out(settings, store)
    answered = trial.answered
    return TrialOut(
        answers=answered is not None,
        failure=_failure(trial.failure),
        models=None if trial.models is None else list(trial.models),
        list_milliseconds=trial.milliseconds,
        model_listed=None if trial.models is None else settings.model in trial.models,
        first_seconds=answered.first if answered else None,
        seconds=answered.seconds if answered else None,
        keeps_format=answered.enforces if answered else None,
        model=model(settings, store),
    )


def _failure(failure: ModelError | None) -> FailureOut | None:
    if failure is None:
        return None
    message, hint = what_happened(failure)
    return FailureOut(message=message, hint=hint)
