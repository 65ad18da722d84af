"""SARIF 2.1.0, as code hosts read it. Columns count code points, as our offsets do."""

from __future__ import annotations

import json
from typing import Any

from assistant.lint.catalogue import rules
from assistant.lint.report import LintedItem, Report
from assistant.lint.rule import Rule
from assistant.records import Finding, LanguageCode, Severity

NAME = "sarif"

_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render(report: Report, language: LanguageCode) -> str:
    used = {finding.rule for finding in report.all_findings}
    known = [rule for rule in rules() if rule.id in used]
    index = {rule.id: number for number, rule in enumerate(known)}
    results = [_result(finding, None, index) for finding in report.findings]
    results += [_result(finding, item, index) for item in report.items for finding in item.findings]
    run = {
        "tool": {"driver": {"name": "okr-assistant", "rules": [_rule(rule, language) for rule in known]}},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule, language: LanguageCode) -> dict[str, Any]:
    severity = rule.set or rule.loose or "info"
    return {
        "id": rule.code,
        "name": rule.id,
        "shortDescription": {"text": rule.why[language]},
        "defaultConfiguration": {"level": _LEVELS[severity]},
    }


def _result(finding: Finding, item: LintedItem | None, index: dict[str, int]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": index[finding.rule],
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
    }
    location: dict[str, Any] = {}
    if item is not None and item.file is not None:
        location["physicalLocation"] = {"artifactLocation": {"uri": item.file}}
        if item.line is not None:
            location["physicalLocation"]["region"] = {"startLine": item.line}
    name = finding.pointer or (item.id if item is not None else None)
    if name:
        location["logicalLocations"] = [{"fullyQualifiedName": name}]
    if location:
        result["locations"] = [location]
    if finding.start is not None and finding.end is not None:
        result["properties"] = {"start": finding.start, "end": finding.end}
    return result
