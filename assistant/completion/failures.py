"""What can go wrong at an endpoint, as ModelErrors a person can act on.

Nothing here knows a client library: the endpoint hands in plain facts. Bodies of answers are never
shown; `safe_reason` lets one short line through when it holds no key and none of the document.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from assistant.errors import ModelError

_REASON_LENGTH = 160
_OVERLAP, _OVERLAP_CJK = 20, 6
DEFAULT_ADDRESS = "https://api.openai.com/v1"
_OLLAMA_PORT = 11434
_USUAL_PORTS = {"http": 80, "https": 443}
_MODELS_NAMED = 6
_KEYS = re.compile(r"\b(?:sk|pk|key|tok)[-_][\w*.-]{6,}|\bBearer\s+\S+|\b(?=\w*\d)[A-Za-z0-9_]{24,}\b", re.IGNORECASE)


def is_address(url: str) -> bool:
    """Whether it can be asked at all: http or https, with a host."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def shown_address(url: str) -> str:
    """The endpoint's address without user names, passwords and query."""
    if not is_address(url):
        return url.rpartition("@")[2][:60]
    parts = urlsplit(url)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    port = f":{parts.port}" if parts.port and parts.port != _USUAL_PORTS[parts.scheme] else ""
    return f"{parts.scheme}://{host}{port}{parts.path}".rstrip("/")[:120]


def safe_reason(reason: object, *, key: str | None, shown: Iterable[str]) -> str:
    """One short line of what the server said, or nothing when it could hold what must not be shown.

    `shown` are the texts that were sent: servers like to echo a prompt in their complaint.
    """
    if not isinstance(reason, str) or "<" in reason:
        return ""
    line = " ".join("".join(character if character.isprintable() else " " for character in reason).split())
    line = line.replace(key, "…") if key else line
    line = _KEYS.sub("…", line)[:_REASON_LENGTH]
    return "" if _echoes(line, shown) else line


def _echoes(line: str, shown: Iterable[str]) -> bool:
    """Whether the line repeats some of what was sent. Six characters of Chinese say what twenty letters do."""
    length = _OVERLAP_CJK if any("\u3000" <= character <= "\u9fff" for character in line) else _OVERLAP
    windows = {line[at : at + length] for at in range(max(1, len(line) - length + 1))} - {""}
    return any(window in text for text in (" ".join(text.split()) for text in shown) for window in windows)


def nothing_answers(address: str) -> ModelError:
    if _is_ollama(address):
        return ModelError(
            "Nothing answers at %(address)s.",
            "Is Ollama running? Start it, correct OKR_BASE_URL, or draft with the offline engine.",
            values={"address": address},
            permanent=False,
        )
    return ModelError(
        "Nothing answers at %(address)s.",
        "Start the model server, correct OKR_BASE_URL, or draft with the offline engine.",
        values={"address": address},
        permanent=False,
    )


def _is_ollama(address: str) -> bool:
    """Whether this is where Ollama listens unless told otherwise."""
    parts = urlsplit(address)
    return parts.hostname in ("localhost", "127.0.0.1", "::1") and parts.port == _OLLAMA_PORT


def not_an_address(address: str) -> ModelError:
    return ModelError(
        "“%(address)s” is not the address of a model endpoint.",
        "OKR_BASE_URL should look like http://localhost:11434/v1.",
        values={"address": address},
    )


def connection_lost(address: str) -> ModelError:
    return ModelError(
        "The connection to %(address)s was lost.",
        "Try again, or draft with the offline engine.",
        values={"address": address},
        permanent=False,
    )


def too_slow(address: str, seconds: float) -> ModelError:
    """The whole draft took longer than it may."""
    return ModelError(
        "The model at %(address)s was not ready within %(seconds)d seconds.",
        "Try again, choose a smaller model, allow more time with model_seconds under [limits], "
        "or draft with the offline engine.",
        values={"address": address, "seconds": math.ceil(seconds)},
        permanent=False,
    )


def silent(address: str, seconds: float) -> ModelError:
    """The request was taken, and not one piece of an answer came."""
    return ModelError(
        "The model at %(address)s took the question and did not begin to answer within %(seconds)d seconds.",
        "It may still be loading: try again, choose a smaller model, or draft with the offline engine.",
        values={"address": address, "seconds": math.ceil(seconds)},
        permanent=False,
    )


def stalled(address: str, seconds: float) -> ModelError:
    """Some of the answer came, then nothing."""
    return ModelError(
        "The model at %(address)s stopped in the middle of its answer: nothing came for %(seconds)d seconds.",
        "Try again, choose a smaller model, or draft with the offline engine.",
        values={"address": address, "seconds": math.ceil(seconds)},
        permanent=False,
    )


def not_compatible(address: str) -> ModelError:
    return ModelError(
        "%(address)s answers, but not as an OpenAI-compatible API.",
        "Check OKR_BASE_URL: it usually ends in /v1.",
        values={"address": address},
    )


def garbled(address: str) -> ModelError:
    return ModelError(
        "The answer from %(address)s could not be read.",
        "Try again, or draft with the offline engine.",
        values={"address": address},
        permanent=False,
    )


def no_key(address: str) -> ModelError:
    return ModelError(
        "%(address)s needs a key, and none is set.",
        "Set OKR_API_KEY or OKR_API_KEY_FILE, or name a local endpoint with OKR_BASE_URL.",
        values={"address": address},
    )


def unusable_key() -> ModelError:
    return ModelError(
        "The key contains characters that are not allowed in a key.",
        "Check OKR_API_KEY: paste the key again, without quotation marks or spaces.",
    )


def stream_failed(address: str, reason: str) -> ModelError:
    if reason:
        return ModelError(
            "The model server stopped with an error: %(reason)s",
            "Try again, or draft with the offline engine.",
            values={"reason": reason},
            permanent=False,
        )
    return ModelError(
        "The model server at %(address)s stopped with an error.",
        "Try again, or draft with the offline engine.",
        values={"address": address},
        permanent=False,
    )


def loses_its_way() -> ModelError:
    return ModelError(
        "The model only repeated itself.",
        "Try again, or choose another model.",
        permanent=False,
    )


class ContextTooLong(ModelError):
    """The question does not fit the model's context; a shorter question may."""


def context_too_long(model: str) -> ContextTooLong:
    return ContextTooLong(
        "The text is too long for the model “%(model)s”.",
        "Choose a model with a larger context, raise the server's context size, or draft with the offline engine.",
        values={"model": model},
    )


def no_such_model(address: str, model: str, listed: Sequence[str]) -> ModelError:
    """A 404 of an endpoint that says which models it has; the first few are named."""
    named = ", ".join(listed[:_MODELS_NAMED]) + (" …" if len(listed) > _MODELS_NAMED else "")
    return ModelError(
        "%(address)s has no model “%(model)s” (404). It lists: %(models)s",
        "Name one of these with OKR_MODEL.",
        values={"address": address, "model": model, "models": named},
    )


def status_failure(
    status: int, *, code: str | None, reason: str, address: str, model: str, wait: float | None
) -> ModelError:
    """What an HTTP status from the endpoint means. `wait` is the server's Retry-After in seconds."""
    if status == 401:
        return ModelError(
            "%(address)s refused the key (401).",
            "Set the right key with OKR_API_KEY or OKR_API_KEY_FILE.",
            values={"address": address},
        )
    if status == 403:
        return ModelError(
            "The key may not use the model “%(model)s” at %(address)s (403).",
            "Ask for access to this model, or choose another with OKR_MODEL.",
            values={"address": address, "model": model},
        )
    if status == 404:
        return ModelError(
            "%(address)s has no model “%(model)s”, or is not the right address (404).",
            "Check OKR_MODEL and OKR_BASE_URL; the address usually ends in /v1.",
            values={"address": address, "model": model},
        )
    if status == 402 or code == "insufficient_quota":
        return ModelError(
            "The account behind the key has no credit left (%(status)d).",
            "Top up the account, use another key, or draft with the offline engine.",
            values={"status": status},
        )
    if status == 429:
        return _busy(address, wait)
    if status >= 500 or status in (408, 409):
        return ModelError(
            "The model server at %(address)s failed (%(status)d).",
            "Try again in a while, or draft with the offline engine.",
            values={"address": address, "status": status},
            permanent=False,
        )
    if reason:
        return ModelError(
            "%(address)s refused the request (%(status)d): %(reason)s",
            "Check OKR_MODEL and OKR_BASE_URL, or choose another model.",
            values={"address": address, "status": status, "reason": reason},
        )
    return ModelError(
        "%(address)s refused the request (%(status)d).",
        "Check OKR_MODEL and OKR_BASE_URL, or choose another model.",
        values={"address": address, "status": status},
    )


def _busy(address: str, wait: float | None) -> ModelError:
    if wait is not None:
        return ModelError(
            "The model at %(address)s is busy and asks you to wait %(seconds)d seconds (429).",
            "Try again after that, or draft with the offline engine.",
            values={"address": address, "seconds": round(wait)},
            permanent=False,
        )
    return ModelError(
        "The model at %(address)s is busy (429).",
        "Try again in a while, or draft with the offline engine.",
        values={"address": address},
        permanent=False,
    )
