"""Every message id the code and the templates hand to gettext, found by reading them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from assistant.document import NOTICES
from web.render import TEMPLATES, environment

ROOT = Path(__file__).parents[3]
_TRANSLATORS = {"translate", "_", "spoken"}
_COUNTERS = {"translate_count", "count_form", "ngettext"}
# Calls whose two first texts are what happened and what to do next.
_TWO_LINES = {"refusal", "Failure"}
_TABLES = {"_TITLES", "_SENTENCES", "_FIELD_SENTENCES"}


def all_messages() -> dict[str | tuple[str, str], list[str]]:
    """Message ids (a pair where the message counts) and the files that use them."""
    found: dict[str | tuple[str, str], list[str]] = {}
    notices = (("assistant/document.py", notice) for notice in NOTICES)
    for path, message in [*_in_templates(), *_in_code(), *notices]:
        if message and message != ("", ""):
            found.setdefault(message, []).append(path)
    return found


def _in_templates() -> Iterator[tuple[str, str | tuple[str, str]]]:
    for path in sorted(TEMPLATES.rglob("*.html")):
        for _line, function, message in environment().extract_translations(path.read_text(encoding="utf-8")):
            if function == "ngettext":
                yield path.name, (message[0], message[1])
            else:
                yield path.name, message if isinstance(message, str) else message[0]


def _in_code() -> Iterator[tuple[str, str | tuple[str, str]]]:
    errors = error_names()
    for path in sorted([*(ROOT / "assistant").rglob("*.py"), *(ROOT / "web").rglob("*.py")]):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                for message in _of_call(node, errors):
                    yield path.relative_to(ROOT).as_posix(), message
            elif isinstance(node, ast.AnnAssign | ast.Assign):
                for message in _of_table(node):
                    yield path.relative_to(ROOT).as_posix(), message


def _of_call(node: ast.Call, errors: set[str]) -> Iterator[str | tuple[str, str]]:
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    texts = [text for argument in node.args for text in _texts(argument)]
    if name in _TRANSLATORS and node.args:
        yield from _texts(node.args[0])
    elif name in _COUNTERS and len(texts) >= 2:
        yield texts[0], texts[1]
    elif name in errors:
        keywords = [text for each in node.keywords if each.arg in ("message", "hint") for text in _texts(each.value)]
        yield from [*texts[:2], *keywords]
    elif name == "get" and getattr(getattr(node.func, "value", None), "id", "") in _TABLES:
        yield from texts[-1:]
    elif name in _TWO_LINES:
        yield from [text for text in texts if " " in text][:2]


def _of_table(node: ast.AnnAssign | ast.Assign) -> Iterator[str]:
    """The tables of `web.problems`, whose texts are looked up by status."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    if any(isinstance(each, ast.Name) and each.id in _TABLES for each in targets) and isinstance(node.value, ast.Dict):
        for value in node.value.values:
            yield from _texts(value)


def _texts(node: ast.expr | None) -> list[str]:
    """The literal texts of an expression, both branches of a choice among them."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.IfExp):
        return [*_texts(node.body), *_texts(node.orelse)]
    if isinstance(node, ast.Tuple | ast.List):
        return [text for each in node.elts for text in _texts(each)]
    return []


def error_names() -> set[str]:
    """AssistantError and every class below it, by name."""
    import assistant.errors as errors

    return {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, errors.AssistantError)
    }
