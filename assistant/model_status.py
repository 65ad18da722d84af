"""What is known of the model that the settings name, and trying it out; for the page and the API alike.

No key and no user name of an address is ever part of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from assistant.completion.failures import DEFAULT_ADDRESS, is_address, shown_address
from assistant.errors import UsageError
from assistant.prompt import find
from assistant.settings import Engine, Settings
from assistant.store import Store

if TYPE_CHECKING:
    from assistant.completion.trial import Trial

_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """Null where the offline engine drafts, or where a setting is not given.

    `rung` is how firmly the endpoint was found to take a wish for JSON; `keeps_format` whether it holds its answers
    to our schema (None: nobody knows yet).
    """

    engine: Engine
    host: str | None = None
    address: str | None = None
    model: str | None = None
    prompt: str | None = None
    rung: str | None = None
    keeps_format: bool | None = None
    key_set: bool = False


def status(settings: Settings, store: Store) -> ModelStatus:
    """Without asking anybody. Raises UsageError where the settings name a prompt version that there is not."""
    if settings.engine == "offline":
        return ModelStatus("offline")
    given = settings.base_url or DEFAULT_ADDRESS
    address = shown_address(given)
    known = store.endpoint(address, settings.model or "")
    return ModelStatus(
        engine=settings.engine,
        host=urlsplit(given).hostname if is_address(given) else None,
        address=address,
        model=settings.model,
        prompt=find(settings.prompt, "draft", settings.prompts).id,
        rung=known.rung if known else None,
        keeps_format=_keeps_format(known.rung, known.enforces) if known else None,
        key_set=bool(settings.api_key),
    )


def try_out(settings: Settings, store: Store, *, seconds: float = _SECONDS) -> Trial:
    """Ask the endpoint for its models and one tiny question, and remember how it took it.

    What fails there is part of the answer. Raises UsageError where there is nothing to ask.
    """
    if settings.engine == "offline":
        raise UsageError(
            "The offline engine asks no model.",
            "To draft with a model, choose it on the settings page, or set OKR_ENGINE, OKR_BASE_URL and OKR_MODEL.",
        )
    from assistant.drafters.model.drafter import model_named

    model = model_named(settings)
    from assistant.completion.openai_endpoint import OpenAIEndpoint
    from assistant.completion.pump import Patience
    from assistant.completion.trial import tried

    patience = Patience(whole=seconds, first=seconds, between=seconds)
    trial = tried(
        lambda manners: OpenAIEndpoint.from_settings(settings, manners=manners, patience=patience),
        model,
        seconds=seconds,
    )
    if trial.answered is not None:
        manner = trial.answered.manner
        address = shown_address(settings.base_url or DEFAULT_ADDRESS)
        store.remember_endpoint(address, model, manner.rung, manner.without, enforces=trial.answered.enforces)
    return trial


def _keeps_format(rung: str, enforces: bool | None) -> bool | None:
    return enforces if rung == "json_schema" else False
