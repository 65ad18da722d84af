"""The report for a reader at a terminal, as a good compiler gives it: the line, and carets under the words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain, islice

from assistant.languages import language as words_of
from assistant.lint.preview import preview
from assistant.lint.report import LintedItem, Results
from assistant.lint.underline import MARKS, columns, underline
from assistant.lint.words_for import COUNTS, READ_AS, SEVERITIES, SUGGESTION, UNUSED, WHOLE_SET, WHY, counted
from assistant.records import Finding, LanguageCode, Severity, Waiver

NAME = "text"

SHORT = 20
"""A report on at most so many goals shows those without findings, too: they may have been misread."""

_COLOURS: Mapping[Severity, str] = {"error": "\x1b[31m", "warning": "\x1b[33m", "info": "\x1b[36m"}
_MARK_COLOURS: Mapping[str, str] = {"=": "\x1b[32m", "-": "\x1b[35m", "~": "\x1b[94m"}
_PLAIN = "\x1b[0m"
_RUN = re.compile(r"=+|-+|~+")
_EMOJI_SELECTOR = "\ufe0f"


def write(results: Results, language: LanguageCode, *, colour: bool = False, why: bool = False) -> Iterator[str]:
    """One paragraph an item, then what the marks mean and the counts; coloured only where asked.

    With `why` each finding says why it matters and what the suggested rewrite would look like.
    """
    painter = _Painter(language, colour, why)
    if results.findings:
        yield "\n".join([WHOLE_SET[language], *painter.lines(results.findings, None)]) + "\n\n"
    items = iter(results.items)
    first = list(islice(items, SHORT + 1))
    short, checked, marked = len(first) <= SHORT, 0, False
    for item in chain(first, items):
        checked += 1
        if item.findings or short:
            marked = marked or bool(MARKS.keys() & item.reading.spans.keys())
            yield "\n".join([*painter.goal(item), *painter.lines(item.findings, item)]) + "\n\n"
    for waiver in results.unused:
        yield _printable(UNUSED[language].format(rule=waiver.rule, reason=waiver.reason, item=_about(waiver))) + "\n"
    if marked:
        yield painter.legend() + "\n"
    yield COUNTS[language].format(items=checked, counts=counted(results.counts, language)) + "\n"


def _about(waiver: Waiver) -> str:
    return f" ({waiver.item})" if waiver.item else ""


class _Painter:
    """The lines of a paragraph, in one language, with colours or without."""

    def __init__(self, language: LanguageCode, colour: bool, why: bool) -> None:
        self._language = language
        self._colour = colour
        self._why = why

    def goal(self, item: LintedItem) -> Iterator[str]:
        """The goal after its place, and under its words the marks of what was read."""
        place = _printable(_place(item))
        yield place + _printable(item.text)
        if marks := underline(item.text, item.reading.spans):
            yield " " * columns(place) + self._painted(marks)

    def lines(self, findings: tuple[Finding, ...], item: LintedItem | None) -> Iterator[str]:
        """Each finding: carets under its words, its message, and on demand the reason and the rewrite."""
        for finding in findings:
            if item is not None and (carets := _carets(finding, item)):
                yield self._in_colour(carets, _COLOURS[finding.severity])
            label = self._in_colour(SEVERITIES[finding.severity][self._language], _COLOURS[finding.severity])
            yield f"  {label} {finding.code} {finding.rule}: {_printable(finding.message)}"
            if self._why:
                yield f"    {WHY[self._language]}: {_printable(finding.why)}"
                if finding.fix and item is not None and (new := preview(finding.fix, item.text)):
                    yield f"    {SUGGESTION[self._language]}: {_printable(' / '.join(new))}"

    def legend(self) -> str:
        """What the marks under the goals mean."""
        terms = words_of(self._language).terms
        named = {
            name: f"{self._painted(MARKS[name] * 2)} {getattr(terms, name)}" for name in MARKS if name != "stretch"
        }
        return READ_AS[self._language].format(**named)

    def _painted(self, marks: str) -> str:
        if not self._colour:
            return marks
        return _RUN.sub(lambda run: f"{_MARK_COLOURS[run[0][0]]}{run[0]}{_PLAIN}", marks)

    def _in_colour(self, text: str, colour: str) -> str:
        return f"{colour}{text}{_PLAIN}" if self._colour else text


def _carets(finding: Finding, item: LintedItem) -> str:
    """A line of carets under the words of the finding; empty where the whole goal is meant."""
    start, end = finding.start, finding.end
    if start is None or end is None or end - start >= len(item.text):
        return ""
    before = columns(_printable(_place(item))) + columns(_printable(item.text[:start]))
    return " " * before + "^" * columns(_printable(item.text[start:end]))


def _place(item: LintedItem) -> str:
    if item.file is None:
        return ""
    return f"{item.file}:{item.line}  " if item.line is not None else f"{item.file}  "


def _printable(text: str) -> str:
    """One line without control characters: a goal must not be able to steer the terminal.

    Nor the columns of its marks: terminals disagree on how wide ✔ is with its emoji selector, so it goes.
    """
    return "".join(char if char.isprintable() else " " for char in text.replace(_EMOJI_SELECTOR, ""))
