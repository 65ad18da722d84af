"""Environment and config file -> one frozen Settings, read once at the edge.

A flag beats the environment, the environment the file (DESIGN 5.1). Nothing else in the product
reads the environment, the clock's date included.
"""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from math import inf
from pathlib import Path
from typing import Any, Literal, cast, get_args, overload
from urllib.parse import urlsplit

from assistant.completion.prices import Price
from assistant.errors import UsageError
from assistant.records import LANGUAGE_CODES, LanguageCode, Severity, Waiver

Level = Severity | Literal["off"]
Separators = Literal["1,234.5", "1.234,5", "1 234,5"]
Engine = Literal["offline", "openai"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Upper bounds; the `[limits]` table of the config file may lower or raise each."""

    text_bytes: int = 2_000_000
    pages: int = 300
    body_bytes: int = 2_200_000
    objectives_most: int = 5
    key_results_least: int = 2
    key_results_most: int = 5
    kpis_most: int = 10
    model_seconds: int = 300


@dataclass(frozen=True, slots=True)
class RuleChoice:
    """The `[rules]` table: which rules run, by id or code prefix, and how grave each is (rule and level, in pairs)."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: tuple[tuple[str, Level], ...] = ()


@dataclass(frozen=True, slots=True)
class Glossary:
    """The `[glossary]` table: words that are fine here, and words that are not (each with a better one, or "")."""

    accept: tuple[str, ...] = ()
    reject: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """The `[numbers]` table. `separators` None: as each language has them. Words up to `words_to` may stay words."""

    separators: Separators | None = None
    words_to: int = 0


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
    limits: Limits = Limits()
    rules: RuleChoice = RuleChoice()
    glossary: Glossary = Glossary()
    numbers: NumberStyle = NumberStyle()
    waivers: tuple[Waiver, ...] = ()
    pinned: frozenset[str] = frozenset()
    """The settings that a flag or the environment gave: the config file cannot change those."""

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
LEVELS: tuple[Level, ...] = ("error", "warning", "info", "off")
SECRETS = ("OKR_API_KEY", "OPENAI_API_KEY")
DEFAULT_CONFIG = "okr-assistant.toml"
# What the config file may hold: a key has no place in it (a file is copied and committed more easily than a variable).
_TEXTS = ("engine", "base_url", "model", "prompt", "prompts", "data_dir", "host", "language")
_WHOLES = ("port", "fiscal_start", "concurrency")
_SWITCHES = ("keep_calls",)
_PRICES = "prices"
_TABLES: Mapping[str, Sequence[str]] = {
    "limits": tuple(Limits.__dataclass_fields__),
    "rules": tuple(RuleChoice.__dataclass_fields__),
    "glossary": tuple(Glossary.__dataclass_fields__),
    "numbers": tuple(NumberStyle.__dataclass_fields__),
}
_WAIVERS = "exceptions"
_WAIVER_KEYS = ("rule", "item", "field", "reason", "by")


def read_settings(environ: Mapping[str, str] | None = None, **flags: Any) -> Settings:
    """Settings from flags (None means not given), the environment and the config file.

    Raises UsageError for a value that no setting allows, naming the setting and what was seen.
    """
    environ = os.environ if environ is None else environ
    config_path = flags.get("config") or environ.get("OKR_CONFIG")
    file = _read_file(Path(config_path) if config_path else None)

    def given(flag: str, variable: str) -> Any:
        if flags.get(flag) is not None:
            return flags[flag]
        return _variable(environ, variable) or file.get(flag)

    key = _variable(environ, "OKR_API_KEY") or _variable(environ, "OPENAI_API_KEY")
    if key and not config_path and file.get("base_url") and not flags.get("base_url") and "OKR_BASE_URL" not in environ:
        raise UsageError(
            "%(path)s in this folder would send your key to %(address)s.",
            "If that is meant, name the file with --config or OKR_CONFIG, or the address with OKR_BASE_URL.",
            values={"path": DEFAULT_CONFIG, "address": str(file["base_url"])[:80]},
        )
    engine = given("engine", "OKR_ENGINE") or "offline"
    if engine not in get_args(Engine):
        raise _wrong("OKR_ENGINE", engine, "offline, openai")
    language = given("language", "OKR_LANGUAGE")
    if language and language not in LANGUAGE_CODES:
        raise _wrong("OKR_LANGUAGE", language, ", ".join(LANGUAGE_CODES))
    return Settings(
        today=flags.get("today") or date.today(),
        data_dir=Path(given("data_dir", "OKR_DATA_DIR") or _default_data_dir(environ)).expanduser(),
        engine=cast(Engine, engine),
        base_url=given("base_url", "OKR_BASE_URL"),
        api_key=key,
        model=given("model", "OKR_MODEL"),
        prompt=given("prompt", "OKR_PROMPT"),
        prompts=Path(found) if (found := given("prompts", "OKR_PROMPTS")) else None,
        host=given("host", "OKR_HOST") or "127.0.0.1",
        port=_whole("OKR_PORT", given("port", "OKR_PORT"), 8000, 0, 65535),
        language=cast("LanguageCode | None", language or None),
        fiscal_start=_whole("OKR_FISCAL_START", given("fiscal_start", "OKR_FISCAL_START"), 1, 1, 12),
        config=Path(config_path) if config_path else None,
        no_colour=bool(environ.get("NO_COLOR")) or environ.get("TERM") == "dumb",
        concurrency=_whole("OKR_CONCURRENCY", given("concurrency", "OKR_CONCURRENCY"), None, 1, 64),
        keep_calls=str(given("keep_calls", "OKR_KEEP_CALLS") or "").lower() in ("1", "true", "yes", "on"),
        prices=tuple((name, Price(**table)) for name, table in file.get(_PRICES, {}).items()),
        limits=_limits(file.get("limits", {})),
        rules=_rules(file.get("rules", {})),
        glossary=_glossary(file.get("glossary", {})),
        numbers=NumberStyle(**file.get("numbers", {})),
        waivers=tuple(map(_waiver, file.get(_WAIVERS, ()))),
        pinned=frozenset(
            name for name in _WHOLES if flags.get(name) is not None or _variable(environ, f"OKR_{name.upper()}")
        ),
    )


def with_file(settings: Settings, text: str) -> Settings:
    """These settings with what a config file's text says of rules, limits, glossary, numbers and fiscal year.

    Raises UsageError for a text that no config file may hold.
    """
    file = _parsed(text, DEFAULT_CONFIG)
    fiscal = settings.fiscal_start
    if "fiscal_start" not in settings.pinned:
        fiscal = _whole("fiscal_start", file.get("fiscal_start"), 1, 1, 12)
    return replace(
        settings,
        fiscal_start=fiscal,
        limits=_limits(file.get("limits", {})),
        rules=_rules(file.get("rules", {})),
        glossary=_glossary(file.get("glossary", {})),
        numbers=NumberStyle(**file.get("numbers", {})),
        waivers=tuple(map(_waiver, file.get(_WAIVERS, ()))),
    )


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


def _read_file(path: Path | None) -> Mapping[str, Any]:
    chosen = path or Path(DEFAULT_CONFIG)
    if path is None and not chosen.is_file():
        return {}
    try:
        text = chosen.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as problem:
        raise _unreadable(chosen, problem) from problem
    return _parsed(text, str(chosen))


def _parsed(text: str, name: str) -> Mapping[str, Any]:
    try:
        read = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise _unreadable(Path(name), problem) from problem
    _check(read)
    return read


def _unreadable(path: Path, problem: Exception) -> UsageError:
    return UsageError(
        "The config file %(path)s cannot be read: %(problem)s.",
        "Correct the file, or point OKR_CONFIG to another.",
        values={"path": str(path), "problem": str(problem).splitlines()[0]},
    )


def _check(file: Mapping[str, Any]) -> None:
    """Raises UsageError where a key is none of ours or holds another type than it should, naming it."""
    _only_known(file, (*_TEXTS, *_WHOLES, *_SWITCHES, *_TABLES, _PRICES, _WAIVERS), "")
    for name, value in file.items():
        if name in _TABLES:
            _check_table(name, value)
        elif name == _WAIVERS:
            _check_waivers(value)
        elif name == _PRICES:
            _check_prices(value)
        elif name in _SWITCHES:
            if not isinstance(value, bool):
                raise _mistyped(name, value, "Write true or false.")
        elif name in _TEXTS:
            if not isinstance(value, str):
                raise _mistyped(name, value, "Write it as a text in quotation marks.")
        elif not _is_whole(value):
            raise _mistyped(name, value, _WHOLE)


_WHOLE = "Write it as a whole number."


def _check_table(table: str, given: Any) -> None:
    if not isinstance(given, dict):
        raise _mistyped(table, given, "Write it as a table: [%(name)s].")
    _only_known(given, _TABLES[table], f"[{table}] ")
    for name, value in given.items():
        place = f"[{table}] {name}"
        if table == "limits" or name == "words_to":
            if not _is_whole(value):
                raise _mistyped(place, value, _WHOLE)
        elif name == "separators":
            if value not in get_args(Separators):
                raise _wrong(place, value, " · ".join(get_args(Separators)))
        elif name == "severity":
            _check_levels(place, value)
        elif not (_is_texts(value) or (name == "reject" and _is_pairs(value))):
            raise _mistyped(place, value, 'Write it as a list of texts: ["…", "…"].')


def _check_levels(place: str, given: Any) -> None:
    if not isinstance(given, dict):
        raise _mistyped(place, given, "Write it as a table: [%(name)s].")
    for rule, level in given.items():
        if level not in LEVELS:
            raise _wrong(f"{place}.{rule}"[:80], level, ", ".join(LEVELS))


def _check_prices(given: Any) -> None:
    """[prices."model"] with prompt and completion, money for a million tokens each, and perhaps a currency."""
    tables = given if isinstance(given, dict) else {"": given}
    for model, table in tables.items():
        place = f'[{_PRICES}."{model}"]'
        if not isinstance(table, dict):
            raise _mistyped(place, table, "Write it as a table: %(name)s.")
        _only_known(table, ("prompt", "completion", "currency"), f"{place} ")
        for name in ("prompt", "completion"):
            value = table.get(name)
            if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < inf:
                raise _mistyped(f"{place} {name}", value, "Write it as a number: money for a million tokens.")
        if not isinstance(table.get("currency", ""), str):
            raise _mistyped(f"{place} currency", table["currency"], "Write it as a text in quotation marks.")


def _check_waivers(given: Any) -> None:
    entries = given if isinstance(given, list) else [given]
    for entry in entries:
        if not isinstance(entry, dict) or not all(isinstance(value, str) for value in entry.values()):
            raise _mistyped(_WAIVERS, entry, "Write each as a table: [[exceptions]].")
        _only_known(entry, _WAIVER_KEYS, f"[[{_WAIVERS}]] ")
        for name in ("rule", "reason"):
            if not entry.get(name, "").strip():
                raise UsageError(
                    "An exception in the config file has no “%(name)s”.",
                    "Write which rule it is for, and why it is fine here.",
                    values={"name": name},
                )


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _is_pairs(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(each, str) for each in value.values())


def _only_known(given: Mapping[str, Any], known: Sequence[str], table: str) -> None:
    for name in given:
        if name not in known:
            raise UsageError(
                "The config file has “%(name)s”, which is no setting.",
                "Take it out, or use one of: %(allowed)s.",
                values={"name": f"{table}{name}"[:80], "allowed": ", ".join(known)},
            )


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _mistyped(name: str, seen: object, hint: str) -> UsageError:
    return UsageError(
        "In the config file, %(name)s is “%(seen)s”.", hint, values={"name": name, "seen": str(seen)[:80]}
    )


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
        raise _wrong(name, value, f"{low}–{high}")
    return number


def _wrong(name: str, seen: object, allowed: str) -> UsageError:
    return UsageError(
        "%(name)s is set to “%(seen)s”, which is not allowed.",
        "It must be one of: %(allowed)s.",
        values={"name": name, "seen": str(seen)[:80], "allowed": allowed},
    )


def _default_data_dir(environ: Mapping[str, str]) -> Path:
    """The user's data folder as each system has it."""
    home = Path(environ.get("HOME") or Path.home())
    if sys.platform == "win32":
        return Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "okr-assistant"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "okr-assistant"
    return Path(environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "okr-assistant"
