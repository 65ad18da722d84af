"""Environment and config file -> one frozen Settings, read once at the edge.

A flag beats the environment, the environment the file (DESIGN 5.1). Nothing else in the product
reads the environment, the clock's date included.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, cast, get_args, overload
from urllib.parse import urlsplit

from assistant.completion.prices import Price
from assistant.config_file import DEFAULT_CONFIG, PRICES, WAIVERS, parsed, read_file, wrong_value
from assistant.errors import UsageError
from assistant.records import LANGUAGE_CODES, LanguageCode, Waiver
from assistant.settings_tables import LEVELS, Engine, Glossary, Level, Limits, NumberStyle, RuleChoice, Separators

__all__ = [
    "DEFAULT_CONFIG",
    "LEVELS",
    "SECRETS",
    "Engine",
    "Glossary",
    "Level",
    "Limits",
    "NumberStyle",
    "RuleChoice",
    "Separators",
    "Settings",
    "address_needs_named_file",
    "read_settings",
    "with_file",
]


@dataclass(frozen=True, slots=True)
class Settings:
    """All a run depends on. `setting` in the field's metadata is the environment variable."""

    today: date
    data_dir: Path = field(metadata={"setting": "OKR_DATA_DIR", "means": "where drafts and approved sets are kept"})
    engine: Engine = field(
        default="offline", metadata={"setting": "OKR_ENGINE", "means": "who drafts: offline or openai"}
    )
    base_url: str | None = field(
        default=None, metadata={"setting": "OKR_BASE_URL", "means": "an OpenAI-compatible endpoint"}
    )
    api_key: str | None = field(
        default=None, repr=False, metadata={"setting": "OKR_API_KEY", "means": "its key; else OPENAI_API_KEY"}
    )
    model: str | None = field(default=None, metadata={"setting": "OKR_MODEL", "means": "the model's name there"})
    prompt: str | None = field(default=None, metadata={"setting": "OKR_PROMPT", "means": "a prompt version, draft@v1"})
    prompts: Path | None = field(
        default=None, metadata={"setting": "OKR_PROMPTS", "means": "a folder of more prompt versions"}
    )
    host: str = field(default="127.0.0.1", metadata={"setting": "OKR_HOST", "means": "the address to serve on"})
    port: int = field(default=8000, metadata={"setting": "OKR_PORT", "means": "the port to serve on"})
    language: LanguageCode | None = field(
        default=None, metadata={"setting": "OKR_LANGUAGE", "means": "the language of messages"}
    )
    fiscal_start: int = field(
        default=1, metadata={"setting": "OKR_FISCAL_START", "means": "the month a fiscal year starts, 1 to 12"}
    )
    config: Path | None = field(
        default=None, metadata={"setting": "OKR_CONFIG", "means": "the config file; default okr-assistant.toml"}
    )
    no_colour: bool = field(
        default=False, metadata={"setting": "NO_COLOR", "means": "where set, the terminal gets no colours"}
    )
    concurrency: int | None = field(
        default=None,
        metadata={"setting": "OKR_CONCURRENCY", "means": "calls to a model at once; default 1 on this machine, else 4"},
    )
    keep_calls: bool = field(
        default=False,
        metadata={"setting": "OKR_KEEP_CALLS", "means": "1: keep the words of questions and answers with each call"},
    )
    prices: tuple[tuple[str, Price], ...] = ()
    limits: Limits = field(default_factory=Limits)
    rules: RuleChoice = field(default_factory=RuleChoice)
    glossary: Glossary = field(default_factory=Glossary)
    numbers: NumberStyle = field(default_factory=NumberStyle)
    waivers: tuple[Waiver, ...] = ()
    pinned: tuple[tuple[str, str], ...] = ()
    """What the config file cannot change, because a flag or the environment gave it: names, each with who gave it."""

    def pinned_by(self, name: str) -> str | None:
        """The flag or variable that gave this setting (`OKR_MODEL`, `--messages`); None: the file may."""
        return dict(self.pinned).get(name)

    def price_of(self, model: str | None) -> Price | None:
        """What a model's tokens cost, where the config file says so."""
        return dict(self.prices).get(model or "")

    @property
    def calls_at_once(self) -> int:
        """Servers on one's own machine answer one question at a time by default; others take several."""
        if self.concurrency is not None:
            return self.concurrency
        host = urlsplit(self.base_url).hostname if self.base_url else ""
        return 1 if host in _LOCAL_HOSTS or (host or "").endswith(".local") else 4


_LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "::1", "0.0.0.0", "host.docker.internal"})  # noqa: S104
SECRETS = ("OKR_API_KEY", "OPENAI_API_KEY")
# What the settings page can change while the service runs.
_CHANGEABLE = ("engine", "base_url", "model", "prompt", "language", "fiscal_start")
Given = Callable[[str], Any]


def read_settings(environ: Mapping[str, str] | None = None, **flags: Any) -> Settings:
    """Settings from flags (None means not given), the environment and the config file.

    Raises UsageError for a value that no setting allows, naming the setting and what was seen.
    """
    environ = os.environ if environ is None else environ
    config_path = flags.get("config") or environ.get("OKR_CONFIG")
    file = read_file(Path(config_path) if config_path else None)

    def given(name: str) -> Any:
        if flags.get(name) is not None:
            return flags[name]
        return _variable(environ, f"OKR_{name.upper()}") or file.get(name)

    settings = Settings(
        today=flags.get("today") or date.today(),
        data_dir=Path(given("data_dir") or _default_data_dir(environ)).expanduser(),
        api_key=next((found for name in SECRETS if (found := _variable(environ, name))), None),
        prompts=Path(found) if (found := given("prompts")) else None,
        host=given("host") or "127.0.0.1",
        port=_whole("OKR_PORT", given("port"), 8000, 0, 65535),
        config=Path(config_path) if config_path else None,
        no_colour=bool(environ.get("NO_COLOR")) or environ.get("TERM") == "dumb",
        concurrency=_whole("OKR_CONCURRENCY", given("concurrency"), None, 1, 64),
        keep_calls=str(given("keep_calls") or "").lower() in ("1", "true", "yes", "on"),
        pinned=tuple(_pinned(environ, flags)),
    )
    return _filled(settings, file, given)


def with_file(settings: Settings, text: str) -> Settings:
    """These settings with what a config file's text says of all that can change while the service runs.

    Raises UsageError for a text that no config file may hold.
    """
    file = parsed(text, DEFAULT_CONFIG)
    return _filled(settings, file, lambda name: getattr(settings, name) if settings.pinned_by(name) else file.get(name))


def address_needs_named_file(settings: Settings) -> bool:
    """Whether an address in the config file is refused: a file that merely lies here must not get the key."""
    return settings.api_key is not None and settings.config is None


def _filled(settings: Settings, file: Mapping[str, Any], given: Given) -> Settings:
    """The settings with what `given` and the tables of the file say."""
    if file.get("base_url") and not settings.pinned_by("base_url") and address_needs_named_file(settings):
        raise UsageError(
            "%(path)s in this folder would send your key to %(address)s.",
            "If that is meant, name the file with --config or OKR_CONFIG, or the address with OKR_BASE_URL.",
            values={"path": DEFAULT_CONFIG, "address": str(file["base_url"])[:80]},
        )
    engine = given("engine") or "offline"
    if engine not in get_args(Engine):
        raise wrong_value("OKR_ENGINE", engine, "offline, openai")
    language = given("language")
    if language and language not in LANGUAGE_CODES:
        raise wrong_value("OKR_LANGUAGE", language, ", ".join(LANGUAGE_CODES))
    return replace(
        settings,
        engine=cast(Engine, engine),
        base_url=given("base_url"),
        model=given("model"),
        prompt=given("prompt"),
        language=cast("LanguageCode | None", language or None),
        fiscal_start=_whole("OKR_FISCAL_START", given("fiscal_start"), 1, 1, 12),
        prices=tuple((name, Price(**table)) for name, table in file.get(PRICES, {}).items()),
        limits=_limits(file.get("limits", {})),
        rules=_rules(file.get("rules", {})),
        glossary=_glossary(file.get("glossary", {})),
        numbers=NumberStyle(**file.get("numbers", {})),
        waivers=tuple(map(_waiver, file.get(WAIVERS, ()))),
    )


def _pinned(environ: Mapping[str, str], flags: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name in _CHANGEABLE:
        variable = f"OKR_{name.upper()}"
        if flags.get(name) is not None:
            yield name, "--messages" if name == "language" else f"--{name.replace('_', '-')}"
        elif _variable(environ, variable):
            yield name, variable
    for name in SECRETS:
        if _variable(environ, name):
            yield "api_key", name if environ.get(name, "").strip() else f"{name}_FILE"
            return


def _rules(table: Mapping[str, Any]) -> RuleChoice:
    severity = table.get("severity", {})
    return RuleChoice(tuple(table.get("select", ())), tuple(table.get("ignore", ())), tuple(severity.items()))


def _glossary(table: Mapping[str, Any]) -> Glossary:
    reject = table.get("reject", {})
    pairs = reject.items() if isinstance(reject, dict) else ((word, "") for word in reject)
    return Glossary(tuple(table.get("accept", ())), tuple(pairs))


def _waiver(table: Mapping[str, str]) -> Waiver:
    return Waiver(table["rule"], table.get("item"), table.get("field"), table["reason"], table.get("by"), None)


def _variable(environ: Mapping[str, str], name: str) -> str | None:
    """The variable's value; a secret may come from the file that its `_FILE` twin names."""
    if value := environ.get(name, "").strip():
        return value
    path = environ.get(f"{name}_FILE", "") if name in SECRETS else ""
    if not path:
        return None
    try:
        return Path(path).read_text(encoding="utf-8").strip() or None
    except (OSError, UnicodeDecodeError) as problem:
        raise UsageError(
            "The file named by %(name)s_FILE cannot be read: %(path)s.",
            "Check the path and its permissions.",
            values={"name": name, "path": path},
        ) from problem


def _limits(table: Mapping[str, Any]) -> Limits:
    return replace(Limits(), **{name: _whole(f"[limits] {name}", value, 0, 1, 10**9) for name, value in table.items()})


@overload
def _whole(name: str, value: Any, default: int, low: int, high: int) -> int: ...
@overload
def _whole(name: str, value: Any, default: None, low: int, high: int) -> int | None: ...
def _whole(name: str, value: Any, default: int | None, low: int, high: int) -> int | None:
    if value is None:
        return default
    try:
        number = int(value)
    except (TypeError, ValueError):
        number = low - 1
    if not low <= number <= high:
        raise wrong_value(name, value, f"{low}–{high}")
    return number


def _default_data_dir(environ: Mapping[str, str]) -> Path:
    """The user's data folder as each system has it."""
    home = Path(environ.get("HOME") or Path.home())
    if sys.platform == "win32":
        return Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "okr-assistant"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "okr-assistant"
    return Path(environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "okr-assistant"
