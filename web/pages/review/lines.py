"""Findings as a screen says them: what, in which words, why, and what its fix would make of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.editing import kind_of
from assistant.lint.preview import preview
from assistant.records import Finding, Item, OkrSet, Severity, items, numbers
from assistant.refining.marked import Piece, marked
from web.pages.labels import severity_label
from web.pages.review.controls import TEXT_FIELD
from web.pages.review.fixes import fix_name

# The marks that messages put around words of the goal, in the five languages.
_QUOTED = '[“”‘’"「]{}[“”‘’"」]'
_AROUND = 24
# A line that is like twenty others has one thing to settle, not twenty.
_MOST_ALIKE = 3
_WORST_FIRST: dict[Severity, int] = {"error": 0, "warning": 1, "info": 2}


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text; `found`: the words of the goal that a finding is about."""

    text: str
    found: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A finding on a screen.

    `id` is the same for the same finding before and after a save. `runs` is the message with the words it is
    about marked; `quote` these words with what stands around them, where the message does not quote them.
    `start` and `end` are code points of the item's text, None where the finding is about no stretch of it.
    `rewrite` holds what the fix would make of the text, line for line, with what changes marked. `key` names
    the finding in the form: rule, item and field. `excusable`: a person may set it aside with a reason. `alike`
    counts further findings of the same rule in the same place, which are not said one by one.
    """

    id: str
    severity: Severity
    label: str
    message: str
    runs: tuple[Run, ...]
    quote: tuple[Run, ...]
    start: int | None
    end: int | None
    why: str
    rule: str
    item: str
    field: str
    where: str = ""
    anchor: str = ""
    fix: str = ""
    rewrite: tuple[tuple[Piece, ...], ...] = ()
    fix_name: str = ""
    excusable: bool = False
    alike: int = 0

    @property
    def key(self) -> str:
        return f"{self.rule}|{self.item}|{self.field}"


class Lines:
    """Says the findings on one set."""

    def __init__(self, okr_set: OkrSet) -> None:
        self.okr_set, self.names = okr_set, numbers(okr_set)
        self._words = {item.id: (field, getattr(item, field)) for item, field in _worded(okr_set)}

    def all(self, findings: Iterable[Finding]) -> tuple[Line, ...]:
        """The worst first, else in the order given; each under an id of its own, and no more than a few alike."""
        alike: dict[tuple[str | None, str | None, str], list[Finding]] = {}
        for finding in sorted(findings, key=lambda each: _WORST_FIRST[each.severity]):
            alike.setdefault((finding.item, finding.field, finding.rule), []).append(finding)
        said = (self._some(each) for each in alike.values())
        return tuple(sorted((line for lines in said for line in lines), key=lambda line: _WORST_FIRST[line.severity]))

    def _some(self, alike: list[Finding]) -> list[Line]:
        """The first few of one rule in one place; the last of them says how many more there are."""
        lines = [self.one(finding, nth) for nth, finding in enumerate(alike[:_MOST_ALIKE], start=1)]
        return [*lines[:-1], replace(lines[-1], alike=len(alike) - len(lines))]

    def one(self, finding: Finding, nth: int = 1) -> Line:
        """`nth`: which one of its rule in its field, from 1."""
        item = finding.item if finding.item in self.names else ""
        start, end, found = self._place(finding)
        runs = _marked_in(finding.message, found)
        return Line(
            id="-".join(("x", item or "set", finding.field or "", finding.rule, str(nth))),
            severity=finding.severity,
            label=severity_label(finding.severity),
            message=finding.message,
            runs=runs or (Run(finding.message),),
            quote=self._quoted(finding.item, start, end) if found and not runs else (),
            start=start,
            end=end,
            why=finding.why,
            rule=finding.rule,
            item=item or "",
            field=finding.field or "",
            where=self.names.get(item or "", ""),
            anchor=anchor(item or "", finding.field),
            fix=finding.fix.label if finding.fix else "",
            rewrite=self._rewrite(finding),
            fix_name=fix_name(finding) if finding.fix else "",
            excusable=finding.severity != "error",
        )

    def _place(self, finding: Finding) -> tuple[int | None, int | None, str]:
        """The stretch of the item's text that the finding is about, and its words."""
        field, text = self._words.get(finding.item or "", ("", ""))
        start, end = finding.start, finding.end
        if finding.field != field or start is None or end is None or (start, end) == (0, len(text)):
            return None, None, ""
        return start, end, text[start:end]

    def _quoted(self, item: str | None, start: int | None, end: int | None) -> tuple[Run, ...]:
        _, text = self._words[item or ""]
        first, last = max(0, (start or 0) - _AROUND), min(len(text), (end or 0) + _AROUND)
        before = ("…" if first else "") + text[first:start]
        after = text[end:last] + ("…" if last < len(text) else "")
        return tuple(run for run in (Run(before), Run(text[start:end], found=True), Run(after)) if run.text)

    def _rewrite(self, finding: Finding) -> tuple[tuple[Piece, ...], ...]:
        """What the fix would make of the words, before anybody says yes to it."""
        if finding.fix is None or finding.item not in self._words:
            return ()
        _, text = self._words[finding.item]
        made = preview(finding.fix, text)
        if len(made) == 1:
            return (marked(text, made[0], self.okr_set.language),)
        return tuple((Piece("new", each),) for each in made)


def anchor(item_id: str, field_name: str | None = None) -> str:
    """Where on the page a finding can be settled: the item's card."""
    return f"i-{item_id}" if item_id else "whole-set"


def _worded(okr_set: OkrSet) -> Iterable[tuple[Item, str]]:
    return ((item, TEXT_FIELD[kind_of(item)]) for _, item in items(okr_set))


def _marked_in(message: str, found: str) -> tuple[Run, ...]:
    """The message around the quoted words; nothing where it does not quote them."""
    words = " ".join(found.split())
    place = re.search(_QUOTED.format(re.escape(words)), message) if words else None
    if place is None:
        return ()
    start, end = place.start() + 1, place.end() - 1
    return Run(message[:start]), Run(message[start:end], found=True), Run(message[end:])
