"""SARIF 2.1.0, as code hosts read it. Columns count code points, as our offsets do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from assistant.lint.catalogue import rules
from assistant.lint.report import LintedItem, Results
from assistant.lint.rule import Rule
from assistant.records import Finding, LanguageCode, Severity

NAME = "sarif"

_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def write(results: Results, language: LanguageCode) -> Iterator[str]:
    """The results first and the rules they used behind them, as these are known only then."""
    used: dict[str, int] = {}
    yield f'{{\n  "$schema": "{_SCHEMA}",\n  "version": "2.1.0",\n  "runs": [\n    {{\n'
    yield '      "columnKind": "unicodeCodePoints",\n      "results": ['
    between = "\n"
    for finding, item in _findings(results):
        yield between + _nested(_result(finding, item, used), 8)
        between = ",\n"
    yield "]" if between == "\n" else "\n      ]"
    by_id = {rule.id: rule for rule in rules()}
    driver = {"name": "okr-assistant", "rules": [_rule(by_id[name], language) for name in used]}
    yield f',\n      "tool": {_nested({"driver": driver}, 6).lstrip()}\n    }}\n  ]\n}}\n'


def _findings(results: Results) -> Iterator[tuple[Finding, LintedItem | None]]:
    for finding in results.findings:
        yield finding, None
    for item in results.items:
        for finding in item.findings:
            yield finding, item


def _nested(data: Any, depth: int) -> str:
    # Not textwrap.indent: it breaks lines at U+2028 too, which JSON may hold as it is.
    blanks = " " * depth
    return blanks + json.dumps(data, ensure_ascii=False, indent=2).replace("\n", "\n" + blanks)


def _rule(rule: Rule, language: LanguageCode) -> dict[str, Any]:
    severity = rule.set or rule.loose or "info"
    return {
        "id": rule.code,
        "name": rule.id,
        "shortDescription": {"text": rule.why[language]},
        "help": {"text": f"{rule.why[language]} ({rule.source})"},
        "defaultConfiguration": {"level": _LEVELS[severity]},
    }


def _result(finding: Finding, item: LintedItem | None, used: dict[str, int]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": used.setdefault(finding.rule, len(used)),
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
    }
    if location := _location(finding, item):
        result["locations"] = [location]
    if finding.start is not None and finding.end is not None:
        result["properties"] = {"start": finding.start, "end": finding.end}
    return result


def _location(finding: Finding, item: LintedItem | None) -> dict[str, Any]:
    location: dict[str, Any] = {}
    if item is not None and item.file is not None:
        location["physicalLocation"] = {"artifactLocation": {"uri": item.file}}
        if item.line is not None:
            location["physicalLocation"]["region"] = _region(finding, item, item.line)
    name = finding.pointer or (item.id if item is not None else None)
    if name:
        location["logicalLocations"] = [{"fullyQualifiedName": name}]
    return location


def _region(finding: Finding, item: LintedItem, line: int) -> dict[str, int]:
    """The line, and the columns of the words where the goal's place in its line is known."""
    if item.column is None or finding.start is None or finding.end is None:
        return {"startLine": line}
    return {
        "startLine": line,
        "startColumn": item.column + finding.start + 1,
        "endColumn": item.column + finding.end + 1,
    }
