"""What linting found, and the JSON that `schemas/lint-report.v1.schema.json` describes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from assistant.reading import Reading
from assistant.records import Counts, Finding, Kind, LanguageCode, Severity, Waiver, to_json


@dataclass(frozen=True, slots=True)
class LintedItem:
    """A goal with its reading and findings; offsets are code points of `text`, which is NFC.

    `column` is where the text begins in its line, in code points from 0.
    """

    id: str
    kind: Kind
    lang: LanguageCode
    text: str
    file: str | None
    line: int | None
    reading: Reading
    findings: tuple[Finding, ...]
    column: int | None = None


class Results(Protocol):
    """What a report format writes. `counts` and `unused` hold once the items have been gone through."""

    @property
    def today(self) -> date: ...
    @property
    def findings(self) -> tuple[Finding, ...]: ...
    @property
    def items(self) -> Iterable[LintedItem]: ...
    @property
    def counts(self) -> Counts: ...
    @property
    def unused(self) -> tuple[Waiver, ...]: ...


@dataclass(frozen=True, slots=True)
class Report:
    """`findings` are about the set as a whole; those of an item stand with it, by place in its text.

    `unused` are the exceptions that cover nothing any more.
    """

    today: date
    findings: tuple[Finding, ...]
    items: tuple[LintedItem, ...]
    unused: tuple[Waiver, ...] = ()

    @property
    def all_findings(self) -> Iterator[Finding]:
        yield from self.findings
        for item in self.items:
            yield from item.findings

    @property
    def counts(self) -> Counts:
        return _counted(Counter(finding.severity for finding in self.all_findings))


class Stream:
    """A report whose items are made while they are read, once; nothing of it is kept but the counts."""

    def __init__(
        self,
        today: date,
        findings: tuple[Finding, ...],
        items: Iterable[LintedItem],
        unused: Callable[[], tuple[Waiver, ...]] = tuple,
    ) -> None:
        self.today = today
        self.findings = findings
        self._items = items
        self._unused = unused
        self._seen = Counter(finding.severity for finding in findings)

    @property
    def items(self) -> Iterator[LintedItem]:
        for item in self._items:
            self._seen.update(finding.severity for finding in item.findings)
            yield item

    @property
    def counts(self) -> Counts:
        return _counted(self._seen)

    @property
    def unused(self) -> tuple[Waiver, ...]:
        return self._unused()

    def gathered(self) -> Report:
        """All of it, held."""
        items = tuple(self.items)
        return Report(self.today, self.findings, items, self.unused)


def _counted(seen: Counter[Severity]) -> Counts:
    return Counts(seen["error"], seen["warning"], seen["info"])


def item_to_json(item: LintedItem) -> dict[str, Any]:
    """One entry of the report's `items`."""
    from assistant.reading import reading_to_json

    return {
        "id": item.id,
        "kind": item.kind,
        "lang": item.lang,
        "text": item.text,
        "file": item.file,
        "line": item.line,
        "reading": reading_to_json(item.reading),
        "findings": [to_json(finding) for finding in item.findings],
    }


def report_to_json(report: Report) -> dict[str, Any]:
    """The whole report as plain data."""
    return {
        "schema_version": "1.0",
        "today": report.today.isoformat(),
        "findings": [to_json(finding) for finding in report.findings],
        "items": [item_to_json(item) for item in report.items],
        "counts": to_json(report.counts),
        "unused_waivers": [to_json(waiver) for waiver in report.unused],
    }
