"""Who drafts, as the settings page shows and takes it; never the key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from assistant.completion.addresses import refuse_unsafe_address
from assistant.completion.failures import DEFAULT_ADDRESS, shown_address
from assistant.errors import ModelError, UsageError
from assistant.prompt import prompts
from assistant.settings import Settings, address_needs_named_file
from web.i18n import translate as _
from web.pages.home import Choice
from web.safety import is_loopback

NAMES = ("engine", "base_url", "model", "prompt")
_KEY_SHOWN, _KEY_LONG = 4, 12


@dataclass(frozen=True, slots=True)
class EngineField:
    """A value in a box, or, where `pinned` says why, one that only can be read."""

    name: str
    label: str
    value: str
    pinned: str
    placeholder: str = ""


@dataclass(frozen=True, slots=True)
class EngineChoice:
    """`closed` says why nothing of it can be changed here. `key` is the end of the key, "" where none is set."""

    closed: str
    engine: EngineField
    engines: tuple[Choice, ...]
    base_url: EngineField
    model: EngineField
    prompt: EngineField
    versions: tuple[Choice, ...]
    newest: str
    key: str
    key_from: str


def engine_values(settings: Settings) -> dict[str, str]:
    """What the form shows; an address without user name and password."""
    return {
        "engine": settings.engine,
        "base_url": shown_address(settings.base_url) if settings.base_url else "",
        "model": settings.model or "",
        "prompt": settings.prompt or "",
    }


def engine_choice(settings: Settings, values: Mapping[str, str]) -> EngineChoice:
    closed = "" if is_loopback(settings.host) else _open_to_others(settings.host)
    known = [each for each in prompts(settings.prompts) if each.name == "draft"]
    newest = next((each.id for each in reversed(known) if each.shipped and not each.trial), "")
    fields = {name: _field(settings, name, values[name], closed) for name in NAMES}
    return EngineChoice(
        closed=closed,
        engine=fields["engine"],
        engines=(
            Choice("offline", _("The offline engine: nothing leaves this machine")),
            Choice("openai", _("A model, asked at an OpenAI-compatible endpoint")),
        ),
        base_url=fields["base_url"],
        model=fields["model"],
        prompt=fields["prompt"],
        versions=tuple(Choice(each.id, each.id) for each in reversed(known)),
        newest=newest,
        key=_end_of(settings.api_key, hidden=bool(closed)),
        key_from=settings.pinned_by("api_key") or "",
    )


def checked_engine(wanted: Mapping[str, str], written: Settings) -> dict[str, str | int | None]:
    """What the form asks for of it, as the file holds it; empty where this service is open to others.

    Raises UsageError for an address no model may have, or a model without a name.
    """
    if not is_loopback(written.host):
        return {}
    before, address = engine_values(written), wanted["base_url"]
    if address != before["base_url"] and not written.pinned_by("base_url"):
        _refuse_address(address, written)
    unnamed = wanted["engine"] == "openai" and not wanted["model"]
    if unnamed and (wanted["engine"], wanted["model"]) != (before["engine"], before["model"]):
        raise UsageError("No model is named for the endpoint.", "Write its name as the endpoint lists it.")
    return {
        "engine": wanted["engine"] if wanted["engine"] != "offline" else None,
        "base_url": address or None,
        "model": wanted["model"] or None,
        "prompt": wanted["prompt"] or None,
    }


def _refuse_address(address: str, written: Settings) -> None:
    if not address:
        return
    if address_needs_named_file(written):
        raise UsageError(_UNNAMED[0], _UNNAMED[1])
    try:
        refuse_unsafe_address(address)
    except ModelError as problem:
        raise UsageError(problem.message, problem.hint, values=problem.values) from None
    parts = urlsplit(address)
    if parts.username or parts.password or parts.query or parts.fragment:
        raise UsageError(
            "The address holds more than an address: a user name, a password, or something behind “?” or “#”.",
            "Write only the address, such as http://localhost:11434/v1. A key belongs in OKR_API_KEY.",
        )


def _field(settings: Settings, name: str, value: str, closed: str) -> EngineField:
    label = {"engine": _("Who drafts"), "base_url": _("Address"), "model": _("Model"), "prompt": _("Prompt")}[name]
    by = settings.pinned_by(name)
    pinned = _("Set by %(name)s, which overrides this page.", None, {"name": by}) if by else closed
    if name == "base_url" and not pinned and address_needs_named_file(settings):
        pinned = " ".join(_(line) for line in _UNNAMED)
    placeholder = {"base_url": DEFAULT_ADDRESS, "model": "qwen3"}.get(name, "")
    return EngineField(name, label, value, pinned, placeholder)


# A file that merely lies in the folder must not take the key elsewhere; who names it answers for it.
_UNNAMED = (
    "A key is set, and it would go to an address from a file that nobody named.",
    "Start the service with --config or OKR_CONFIG to change the address here, or set OKR_BASE_URL.",
)


def _open_to_others(host: str) -> str:
    return _(
        "Others can reach this service (%(host)s), so the model is not chosen on this page: that choice decides where "
        "texts and the key are sent. It is made where the service is started: with OKR_ENGINE, OKR_BASE_URL and "
        "OKR_MODEL, or in the file.",
        None,
        {"host": host},
    )


def _end_of(key: str | None, *, hidden: bool) -> str:
    """Enough to tell one key from another; nothing of a short one, or where all of it is to be hidden."""
    if not key:
        return ""
    return "····" + ("" if hidden or len(key) < _KEY_LONG else key[-_KEY_SHOWN:])
