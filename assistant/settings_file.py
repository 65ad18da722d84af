"""The config file, changed from the settings page: comments, order and whatever else stands in it stay."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from assistant.errors import MachineRefused, SettingsChanged
from assistant.settings import DEFAULT_CONFIG, Settings, with_file


def path_of(settings: Settings) -> Path:
    """The file the settings come from, or would come from."""
    return settings.config or Path(DEFAULT_CONFIG)


def text_of(settings: Settings) -> str:
    """The file's text; empty where there is none yet."""
    path = path_of(settings)
    return path.read_text(encoding="utf-8-sig") if path.is_file() else ""


def current(settings: Settings) -> Settings:
    """The settings with what the file says by now, should somebody have edited it by hand. Raises UsageError."""
    text = text_of(settings)
    return with_file(settings, text) if text else settings


def fingerprint(text: str) -> str:
    """What tells one state of the file from another."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def save(settings: Settings, tables: Mapping[str, Mapping[str, Any] | str | int | None], *, seen: str) -> Settings:
    """Write these tables and single values into the file; an empty one leaves it. Returns the settings in force.

    `seen` is the fingerprint of the text that the person had before them. Raises SettingsChanged where
    somebody changed the file since, UsageError for a value no setting allows, MachineRefused where
    the file cannot be written.
    """
    # Loaded here because only the settings page ever writes the file.
    import tomlkit

    before = text_of(settings)
    if fingerprint(before) != seen:
        raise SettingsChanged(
            "The settings were changed elsewhere while you had them open.",
            "Below is what you chose; compare it with the file and save again.",
        )
    with_file(settings, before)
    document = tomlkit.parse(before)
    for name, value in tables.items():
        if isinstance(value, Mapping):
            _put(document, name, value)
        elif value is not None:
            document[name] = value
        elif name in document:
            del document[name]
    text = tomlkit.dumps(document)
    changed = with_file(settings, text)
    path = path_of(settings)
    if text == before:
        return changed
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as problem:
        raise MachineRefused(
            "%(path)s cannot be written: %(problem)s.",
            "Check the folder and its permissions.",
            values={"path": str(path), "problem": problem.strerror or type(problem).__name__},
        ) from None
    return changed


def _put(document: Any, name: str, table: Mapping[str, Any]) -> None:
    """The table's keys set one by one; a key without a value goes, and so does a table left empty."""
    import tomlkit

    if name not in document:
        document[name] = tomlkit.table()
    for key, value in table.items():
        if value not in (None, {}, [], ""):
            document[name][key] = value
        elif key in document[name]:
            del document[name][key]
    if not document[name]:
        del document[name]
