"""The rules and report formats there are, found by walking their folders."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING

# The folder is loaded here, before `assistant.lint` gives the name `rules` to the function below: a first
# import later would hand that name back to the folder.
from assistant.lint import rules as folder
from assistant.lint.formats import Write, format_named, names

if TYPE_CHECKING:
    from assistant.lint.rule import Rule


_FOLDER = "assistant.lint.rules"


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, by code."""
    modules = (importlib.import_module(f"{_FOLDER}.{each.name}") for each in pkgutil.iter_modules(folder.__path__))
    return tuple(sorted((module.RULE for module in modules), key=lambda rule: rule.code))


@cache
def formats() -> dict[str, Write]:
    """Every report format by its name."""
    return {name: format_named(name) for name in names()}


def rule_called(name: str) -> Rule | None:
    """The rule with this id or code, in any case."""
    wanted = name.strip().lower()
    return next((rule for rule in rules() if wanted in (rule.id, rule.code.lower())), None)
