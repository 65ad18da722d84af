"""The report for a reader at a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from assistant.languages import language as words_of
from assistant.lint.report import LintedItem, Report
from assistant.lint.underline import MARKS, columns, underline
from assistant.lint.words_for import COUNTS, READ_AS, SEVERITIES, WHOLE_SET, counted
from assistant.records import Finding, LanguageCode, Severity

NAME = "text"

SHORT = 20
"""A report on at most so many goals shows those without findings, too: they may have been misread."""

_COLOURS: Mapping[Severity, str] = {"error": "\x1b[31m", "warning": "\x1b[33m", "info": "\x1b[36m"}
_MARK_COLOURS: Mapping[str, str] = {"=": "\x1b[32m", "-": "\x1b[35m", "~": "\x1b[94m"}
_PLAIN = "\x1b[0m"
_RUN = re.compile(r"=+|-+|~+")
_EMOJI_SELECTOR = "\ufe0f"


def render(report: Report, language: LanguageCode, *, colour: bool = False) -> str:
    """One paragraph an item, then what the marks mean and the counts; coloured only where asked."""
    shown = [item for item in report.items if item.findings or len(report.items) <= SHORT]
    paragraphs = []
    if report.findings:
        paragraphs.append("\n".join([WHOLE_SET[language], *_lines(report.findings, language, colour)]))
    for item in shown:
        paragraphs.append("\n".join([*_goal(item, colour), *_lines(item.findings, language, colour)]))
    counts = COUNTS[language].format(items=len(report.items), counts=counted(report.counts, language))
    marked = any(MARKS.keys() & item.reading.spans.keys() for item in shown)
    paragraphs.append(f"{_legend(language, colour)}\n{counts}" if marked else counts)
    return "\n\n".join(paragraphs) + "\n"


def _goal(item: LintedItem, colour: bool) -> Iterator[str]:
    """The goal after its place, and under its words the marks of what was read."""
    place = _printable(_place(item))
    yield place + _printable(item.text)
    if marks := underline(item.text, item.reading.spans):
        yield " " * columns(place) + _painted(marks, colour)


def _place(item: LintedItem) -> str:
    if item.file is None:
        return ""
    return f"{item.file}:{item.line}  " if item.line is not None else f"{item.file}  "


def _legend(language: LanguageCode, colour: bool) -> str:
    terms = words_of(language).terms
    named = {name: f"{_painted(MARKS[name] * 2, colour)} {getattr(terms, name)}" for name in MARKS if name != "stretch"}
    return READ_AS[language].format(**named)


def _painted(marks: str, colour: bool) -> str:
    return _RUN.sub(lambda run: f"{_MARK_COLOURS[run[0][0]]}{run[0]}{_PLAIN}", marks) if colour else marks


def _lines(findings: tuple[Finding, ...], language: LanguageCode, colour: bool) -> Iterator[str]:
    for finding in findings:
        label = SEVERITIES[finding.severity][language]
        if colour:
            label = f"{_COLOURS[finding.severity]}{label}{_PLAIN}"
        yield f"  {label} {finding.code} {finding.rule}: {_printable(finding.message)}"


def _printable(text: str) -> str:
    """One line without control characters: a goal must not be able to steer the terminal.

    Nor the columns of its marks: terminals disagree on how wide ✔ is with its emoji selector, so it goes.
    """
    return "".join(char if char.isprintable() else " " for char in text.replace(_EMOJI_SELECTOR, ""))
