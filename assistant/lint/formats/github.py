"""Annotations for a workflow run: one `::error file=…::message` line a finding."""

from __future__ import annotations

from assistant.lint.report import LintedItem, Report
from assistant.records import Finding, LanguageCode, Severity

NAME = "github"

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}


def render(report: Report, language: LanguageCode) -> str:
    lines = [_annotation(finding, None) for finding in report.findings]
    lines += [_annotation(finding, item) for item in report.items for finding in item.findings]
    return "".join(f"{line}\n" for line in lines)


def _annotation(finding: Finding, item: LintedItem | None) -> str:
    properties = {}
    if item is not None and item.file is not None:
        properties["file"] = item.file
        if item.line is not None:
            properties["line"] = str(item.line)
    properties["title"] = f"{finding.code} {finding.rule}"
    given = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {given}::{_data(finding.message)}"


def _data(text: str) -> str:
    """Workflow commands end at a line break, so a goal with one could else add a command of its own."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
