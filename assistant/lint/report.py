"""What linting found, and the JSON that `schemas/lint-report.v1.schema.json` describes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from assistant.reading import Reading
from assistant.records import Counts, Finding, Kind, LanguageCode, to_json


@dataclass(frozen=True, slots=True)
class LintedItem:
    """A goal with its reading and findings; offsets are code points of `text`, which is NFC."""

    id: str
    kind: Kind
    lang: LanguageCode
    text: str
    file: str | None
    line: int | None
    reading: Reading
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """`findings` are about the set as a whole; those of an item stand with it, by place in its text."""

    today: date
    findings: tuple[Finding, ...]
    items: tuple[LintedItem, ...]

    @property
    def all_findings(self) -> Iterator[Finding]:
        yield from self.findings
        for item in self.items:
            yield from item.findings

    @property
    def counts(self) -> Counts:
        seen = Counter(finding.severity for finding in self.all_findings)
        return Counts(seen["error"], seen["warning"], seen["info"])


def report_to_json(report: Report) -> dict[str, Any]:
    from assistant.reading import reading_to_json

    return {
        "schema_version": "1.0",
        "today": report.today.isoformat(),
        "findings": [to_json(finding) for finding in report.findings],
        "items": [
            {
                "id": item.id,
                "kind": item.kind,
                "lang": item.lang,
                "text": item.text,
                "file": item.file,
                "line": item.line,
                "reading": reading_to_json(item.reading),
                "findings": [to_json(finding) for finding in item.findings],
            }
            for item in report.items
        ],
        "counts": to_json(report.counts),
    }
