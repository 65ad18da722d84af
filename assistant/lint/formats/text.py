"""The report for a reader at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from assistant.lint.report import LintedItem, Report
from assistant.lint.words_for import COUNTS, SEVERITIES, WHOLE_SET, counted
from assistant.records import Finding, LanguageCode, Severity

NAME = "text"

_COLOURS: Mapping[Severity, str] = {"error": "\x1b[31m", "warning": "\x1b[33m", "info": "\x1b[36m"}
_PLAIN = "\x1b[0m"


def render(report: Report, language: LanguageCode, *, colour: bool = False) -> str:
    """One paragraph an item that has findings, then the counts; coloured only where asked."""
    paragraphs = []
    if report.findings:
        paragraphs.append("\n".join([WHOLE_SET[language], *_lines(report.findings, language, colour)]))
    for item in report.items:
        if item.findings:
            paragraphs.append("\n".join([_heading(item), *_lines(item.findings, language, colour)]))
    paragraphs.append(COUNTS[language].format(items=len(report.items), counts=counted(report.counts, language)))
    return "\n\n".join(paragraphs) + "\n"


def _heading(item: LintedItem) -> str:
    if item.file is not None:
        place = f"{item.file}:{item.line}" if item.line is not None else item.file
        return f"{_printable(place)}  {_printable(item.text)}"
    return _printable(item.text)


def _lines(findings: tuple[Finding, ...], language: LanguageCode, colour: bool) -> Iterator[str]:
    for finding in findings:
        label = SEVERITIES[finding.severity][language]
        if colour:
            label = f"{_COLOURS[finding.severity]}{label}{_PLAIN}"
        yield f"  {label} {finding.code} {finding.rule}: {_printable(finding.message)}"


def _printable(text: str) -> str:
    """One line without control characters: a goal must not be able to steer the terminal."""
    return "".join(char if char.isprintable() else " " for char in text)
