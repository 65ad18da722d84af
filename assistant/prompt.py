"""Prompt versions: `prompts/<task>/<version>/`, Jinja2 templates beside a manifest.

A version's sha256 covers its manifest, its templates and the wire schema it names, so that an id
and a hash on a draft say exactly what the model was told. A released version is never edited; a
change is a new folder. A folder of the person's own (`OKR_PROMPTS`) adds versions; it cannot
replace a shipped one.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, cast

from jinja2 import DictLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from assistant import schema as schemas
from assistant.errors import UsageError
from assistant.records import PromptUsed

_MANIFEST = "manifest.toml"
_TRIAL = re.compile(r"^trial *=.*\n", re.MULTILINE)
_VERSION = re.compile(r"v([1-9][0-9]{0,3})")
_SCHEMA_SUFFIX = ".schema.json"


@dataclass(frozen=True)
class Prompt:
    """One version of one task's prompt. `files` are the texts of its folder by file name."""

    name: str
    version: str
    title: str
    schema_name: str
    temperature: float | None
    max_tokens: int | None
    files: Mapping[str, str]
    shipped: bool = True
    trial: bool = False
    """Shipped to be tried and measured, and meant only by those who name it."""
    inputs: tuple[str, ...] = ()
    """What the templates use; empty where the manifest does not say."""
    changelog: str = ""

    @property
    def id(self) -> str:
        return f"{self.name}@{self.version}"

    @cached_property
    def wire(self) -> Mapping[str, Any]:
        """The schema a model is asked to fill, without the keys that only describe the file."""
        kept = schemas.schema(cast(schemas.SchemaName, self.schema_name))
        return {key: value for key, value in kept.items() if key not in ("$schema", "$id", "title", "description")}

    @cached_property
    def sha256(self) -> str:
        digest = hashlib.sha256()
        for name, text in [*sorted(self.files.items()), ("schema", json.dumps(self.wire, sort_keys=True))]:
            # Whether it is on trial says nothing of what a model was told: the answers to it stay its own.
            told = _TRIAL.sub("", text) if name == _MANIFEST else text
            digest.update(f"{name}\0{told}\0".encode())
        return digest.hexdigest()

    @property
    def used(self) -> PromptUsed:
        return PromptUsed(self.name, self.version, self.sha256)

    def render(self, template: str, **values: object) -> str:
        """The text of `<template>.jinja`. Raises UsageError where it is missing or faulty.

        A template sees only what it is given: it runs in a sandbox and includes files of its own folder only.
        """
        file = f"{template}.jinja"
        if file not in self.files:
            raise _faulty(self.id, f"{file} is missing")
        environment = ImmutableSandboxedEnvironment(
            loader=DictLoader(self.files),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,
        )
        try:
            return environment.get_template(file).render(**values).strip()
        except Exception as problem:
            # A template of somebody's own can raise whatever Python can.
            raise _faulty(self.id, f"{file}: {problem}") from problem


def prompts(extra: Path | None = None) -> list[Prompt]:
    """Every prompt version there is, by task and then by number.

    Raises UsageError for a folder that holds no readable prompt, or an extra one that hides a shipped one.
    """
    found = {prompt.id: prompt for prompt in _read_all(resources.files("prompts"), shipped=True)}
    if extra is not None:
        if not extra.is_dir():
            raise UsageError(
                "There is no prompts folder at %(path)s.",
                "Correct OKR_PROMPTS, or leave it out.",
                values={"path": str(extra)},
            )
        for prompt in _read_all(extra, shipped=False):
            if prompt.id in found:
                raise _faulty(prompt.id, "a shipped prompt version has this name; choose a new number")
            found[prompt.id] = prompt
    return sorted(found.values(), key=lambda prompt: (prompt.name, int(prompt.version[1:])))


def find(wanted: str | None, task: str, extra: Path | None = None) -> Prompt:
    """The version named `wanted` (`draft@v1`, or `v1`), else the newest shipped one of the task that is no trial.

    Raises UsageError, naming what there is.
    """
    known = [prompt for prompt in prompts(extra) if prompt.name == task]
    if wanted is None:
        known = [prompt for prompt in known if prompt.shipped and not prompt.trial]
        return known[-1]
    identity = wanted if "@" in wanted else f"{task}@{wanted}"
    for prompt in known:
        if prompt.id == identity:
            return prompt
    raise UsageError(
        "There is no prompt “%(wanted)s” for this task.",
        "Choose one of: %(known)s.",
        values={"wanted": wanted[:80], "known": ", ".join(prompt.id for prompt in known)},
    )


def _read_all(root: Traversable, *, shipped: bool) -> Iterator[Prompt]:
    for task in _folders(root):
        for version in _folders(task):
            if _VERSION.fullmatch(version.name):
                yield _read(task.name, version, shipped=shipped)


def _folders(root: Traversable) -> list[Traversable]:
    return sorted((entry for entry in root.iterdir() if entry.is_dir()), key=lambda entry: entry.name)


def _read(task: str, folder: Traversable, *, shipped: bool) -> Prompt:
    identity = f"{task}@{folder.name}"
    try:
        # Text mode: a checkout with CRLF line ends must give the same hash.
        files = {
            entry.name: entry.read_text(encoding="utf-8").replace("\r\n", "\n")
            for entry in folder.iterdir()
            if entry.name == _MANIFEST or entry.name.endswith(".jinja")
        }
        manifest = tomllib.loads(files[_MANIFEST])
    except KeyError:
        raise _faulty(identity, f"{_MANIFEST} is missing") from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise _faulty(identity, str(problem).splitlines()[0]) from problem
    if (manifest.get("name"), manifest.get("version")) != (task, folder.name):
        raise _faulty(identity, f"{_MANIFEST} names another prompt than its folder")
    schema_file = str(manifest.get("schema", ""))
    if not (resources.files("schemas") / schema_file).is_file() or not schema_file.endswith(_SCHEMA_SUFFIX):
        raise _faulty(identity, f"there is no schema “{schema_file}”")
    return Prompt(
        name=task,
        version=folder.name,
        title=str(manifest.get("title", "")),
        schema_name=schema_file.removesuffix(_SCHEMA_SUFFIX),
        temperature=manifest.get("temperature"),
        max_tokens=manifest.get("max_tokens"),
        files=files,
        shipped=shipped,
        trial=manifest.get("trial") is True,
        inputs=tuple(map(str, manifest.get("inputs", ()))),
        changelog=str(manifest.get("changelog", "")).strip(),
    )


def _faulty(identity: str, problem: str) -> UsageError:
    return UsageError(
        "The prompt %(prompt)s cannot be used: %(problem)s.",
        "Correct its folder, or choose another prompt.",
        values={"prompt": identity, "problem": problem},
    )
