"""Annotations for a workflow run: one `::error file=…::message` line a finding."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.lint.report import LintedItem, Results
from assistant.records import Finding, LanguageCode, Severity

NAME = "github"

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}


def write(results: Results, language: LanguageCode) -> Iterator[str]:
    """One line a finding, with the words it is about where the goal's place in its line is known."""
    for finding in results.findings:
        yield _annotation(finding, None)
    for item in results.items:
        for finding in item.findings:
            yield _annotation(finding, item)


def _annotation(finding: Finding, item: LintedItem | None) -> str:
    properties = {}
    if item is not None and item.file is not None:
        properties["file"] = item.file
        if item.line is not None:
            properties["line"] = str(item.line)
        if item.column is not None and finding.start is not None and finding.end is not None:
            properties["col"] = str(item.column + finding.start + 1)
            properties["endColumn"] = str(item.column + finding.end)
    properties["title"] = f"{finding.code} {finding.rule}"
    given = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {given}::{_data(finding.message)}\n"


def _data(text: str) -> str:
    """Workflow commands end at a line break, so a goal with one could else add a command of its own."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
