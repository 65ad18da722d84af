"""Why a model's answer gave nothing, as errors a person can act on."""

from __future__ import annotations

from assistant.completion.failures import loses_its_way
from assistant.drafters.model.listening import Heard
from assistant.errors import ModelError

_REFUSAL_MOST = 200


def why_nothing(heard: Heard) -> ModelError:
    """The error for an answer without one objective."""
    if heard.failure is not None:
        return heard.failure
    ending = heard.finished.ending if heard.finished else "cut"
    if ending == "loop":
        return loses_its_way()
    if ending == "refused":
        return declined(heard.text)
    if ending == "length":
        return ModelError(
            "The model reached its length limit before one objective was complete.",
            "Ask for fewer objectives, choose another model, or draft with the offline engine.",
            permanent=False,
        )
    return nothing_usable()


def declined(said: str) -> ModelError:
    """A refusal, in the model's own words where it gave any."""
    words = " ".join(said.split())[:_REFUSAL_MOST]
    hint = "Choose another model, or draft with the offline engine."
    if not words or words.startswith("{"):
        return ModelError("The model declined to draft from this text.", hint)
    return ModelError("The model declined to draft from this text: “%(words)s”", hint, values={"words": words})


def nothing_usable() -> ModelError:
    return ModelError(
        "The model's answer held no objective that could be read.",
        "Try again, choose another model, or draft with the offline engine.",
        permanent=False,
    )


def no_themes() -> ModelError:
    return ModelError(
        "The model found nothing to draft from in this text.",
        "Paste only the part about plans and goals, choose another model, or draft with the offline engine.",
        permanent=False,
    )
