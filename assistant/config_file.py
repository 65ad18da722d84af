"""The config file, read and checked key by key; `settings` makes something of it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from math import inf
from pathlib import Path
from typing import Any, get_args

from assistant.errors import UsageError
from assistant.settings_tables import LEVELS, Glossary, Limits, NumberStyle, RuleChoice, Separators

DEFAULT_CONFIG = "okr-assistant.toml"
# What the config file may hold: a key has no place in it (a file is copied and committed more easily than a variable).
TEXTS = ("engine", "base_url", "model", "prompt", "prompts", "data_dir", "host", "language")
WHOLES = ("port", "fiscal_start", "concurrency")
_SWITCHES = ("keep_calls",)
PRICES = "prices"
_TABLES: Mapping[str, Sequence[str]] = {
    "limits": tuple(Limits.__dataclass_fields__),
    "rules": tuple(RuleChoice.__dataclass_fields__),
    "glossary": tuple(Glossary.__dataclass_fields__),
    "numbers": tuple(NumberStyle.__dataclass_fields__),
}
WAIVERS = "exceptions"
_WAIVER_KEYS = ("rule", "item", "field", "reason", "by")


def read_file(path: Path | None) -> Mapping[str, Any]:
    """What the file holds (None: the default one, which need not be there). Raises UsageError."""
    chosen = path or Path(DEFAULT_CONFIG)
    if path is None and not chosen.is_file():
        return {}
    try:
        text = chosen.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as problem:
        raise _unreadable(chosen, problem) from problem
    return parsed(text, str(chosen))


def parsed(text: str, name: str) -> Mapping[str, Any]:
    """What a config file's text holds; `name` is what errors call it. Raises UsageError."""
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
    _only_known(file, (*TEXTS, *WHOLES, *_SWITCHES, *_TABLES, PRICES, WAIVERS), "")
    for name, value in file.items():
        if name in _TABLES:
            _check_table(name, value)
        elif name == WAIVERS:
            _check_waivers(value)
        elif name == PRICES:
            _check_prices(value)
        elif name in _SWITCHES:
            if not isinstance(value, bool):
                raise _mistyped(name, value, "Write true or false.")
        elif name in TEXTS:
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
                raise wrong_value(place, value, " · ".join(get_args(Separators)))
        elif name == "severity":
            _check_levels(place, value)
        elif not (_is_texts(value) or (name == "reject" and _is_pairs(value))):
            raise _mistyped(place, value, 'Write it as a list of texts: ["…", "…"].')


def _check_levels(place: str, given: Any) -> None:
    if not isinstance(given, dict):
        raise _mistyped(place, given, "Write it as a table: [%(name)s].")
    for rule, level in given.items():
        if level not in LEVELS:
            raise wrong_value(f"{place}.{rule}"[:80], level, ", ".join(LEVELS))


def _check_prices(given: Any) -> None:
    """[prices."model"] with prompt and completion, money for a million tokens each, and perhaps a currency."""
    tables = given if isinstance(given, dict) else {"": given}
    for model, table in tables.items():
        place = f'[{PRICES}."{model}"]'
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
            raise _mistyped(WAIVERS, entry, "Write each as a table: [[exceptions]].")
        _only_known(entry, _WAIVER_KEYS, f"[[{WAIVERS}]] ")
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


def wrong_value(name: str, seen: object, allowed: str) -> UsageError:
    """The error of a setting that is none of those allowed."""
    return UsageError(
        "%(name)s is set to “%(seen)s”, which is not allowed.",
        "It must be one of: %(allowed)s.",
        values={"name": name, "seen": str(seen)[:80], "allowed": allowed},
    )
