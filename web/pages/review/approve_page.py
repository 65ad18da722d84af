"""What the approval page shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from starlette.requests import Request

from assistant import approval, pipeline
from assistant.editing import DETAILS, EDITABLE, NUMBERS, kind_of
from assistant.lint import Report, rule_called
from assistant.records import Finding, Item, OkrSet, items
from assistant.settings import Settings
from assistant.store import Draft, Store
from web.i18n import TAGS, current_language
from web.i18n import translate as _
from web.pages.frame import Frame, Trouble, frame
from web.pages.labels import kind_label
from web.pages.review.cards import SHOWN_AS_CHIP, Deck, Typed
from web.pages.review.controls import TEXT_FIELD, control_name
from web.pages.review.form import SET_NAME
from web.pages.review.lines import Line, anchor
from web.pages.review.page import Assumed, ExceptionGiven, assumed_of, exceptions_of, listed_apart
from web.pages.review.source import Marks
from web.pages.values import Value, values_of
from web.pages.what_changed import WhatChanged, what_changed

# Its control is a group of boxes, which has no place of its own to lead to.
_BOXES = frozenset({"kinds", "key_result_ids"})


@dataclass(frozen=True, slots=True)
class Approver:
    """What was typed so far; `reasons` by the name of their box."""

    by: str = ""
    note: str = ""
    reasons: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tally:
    objectives: int
    key_results: int
    kpis: int
    initiatives: int


@dataclass(frozen=True, slots=True)
class OpenNumbers:
    """An item with the numbers nobody has confirmed yet."""

    id: str
    number: str
    text: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A finding that blocks, and where on the review page it can be settled."""

    line: Line
    anchor: str


@dataclass(frozen=True, slots=True)
class Points:
    """What blocks about one item; `number` is "" for the set as a whole."""

    number: str
    kind: str
    text: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class RuleMet:
    """A rule that can be set aside for the whole set: where it was met, the box for the reason, the button."""

    about: str
    where: tuple[str, ...]
    box: str
    reason: str
    do: str


@dataclass(frozen=True, slots=True)
class ApprovePage:
    """Where no `numbers`, `assumed` or `blocking` are left, the set can be approved.

    `changes` are null for a first version; `settled`: a button of this page has just done its work.
    """

    frame: Frame
    id: str
    revision: int
    title: str
    tag: str
    period: str
    tally: Tally
    numbers: tuple[OpenNumbers, ...]
    assumed: tuple[Assumed, ...]
    blocking: tuple[Points, ...]
    rules: tuple[RuleMet, ...]
    exceptions: tuple[ExceptionGiven, ...]
    changes: WhatChanged | None
    by: str
    note: str
    version: int
    settled: bool
    trouble: Trouble | None

    @property
    def left(self) -> int:
        """How many things still block; proposals that are no numbers are one, as they are confirmed together."""
        return (
            sum(len(each.values) for each in self.numbers)
            + (1 if self.assumed else 0)
            + sum(len(each.points) for each in self.blocking)
        )


def approve_page(
    request: Request,
    settings: Settings,
    store: Store,
    draft: Draft,
    typed: Approver,
    trouble: Trouble | None = None,
    *,
    settled: bool = False,
) -> ApprovePage:
    okr_set, here = draft.okr_set, current_language()
    report = pipeline.check(okr_set, store.documents_of(okr_set), settings, messages=here, at_approval=True)
    marks = Marks(okr_set)
    deck = Deck(draft, report, marks, settings, Typed())
    findings = tuple(each for each in approval.blockers(report) if each.rule != SHOWN_AS_CHIP)
    return ApprovePage(
        frame=frame(request, settings),
        id=draft.id,
        revision=draft.revision,
        title=okr_set.title,
        tag=TAGS[okr_set.language],
        period=okr_set.period.label if okr_set.period else "",
        tally=tally(draft),
        numbers=tuple(_numbers(okr_set, marks, settings, deck.names, report)),
        assumed=assumed_of(okr_set, deck) if any(map(listed_apart, approval.blockers(report))) else (),
        blocking=tuple(_points(okr_set, deck, findings)),
        rules=tuple(_rules(deck, findings, typed.reasons)),
        exceptions=exceptions_of(okr_set, here, deck.names, report.unused),
        changes=_changes(store, draft),
        by=typed.by,
        note=typed.note,
        version=store.next_version(draft.id),
        settled=settled,
        trouble=trouble,
    )


def tally(draft: Draft) -> Tally:
    objectives = draft.okr_set.objectives
    return Tally(
        len(objectives),
        sum(len(each.key_results) for each in objectives),
        sum(len(each.kpis) for each in objectives),
        sum(len(each.initiatives) for each in objectives),
    )


def _numbers(
    okr_set: OkrSet, marks: Marks, settings: Settings, names: Mapping[str, str], report: Report
) -> Iterable[OpenNumbers]:
    """Each number the check wants confirmed, in the order of the page."""
    wanted = {
        (each.item, each.field)
        for each in report.all_findings
        if each.rule == SHOWN_AS_CHIP and each.severity != "info" and each.field in NUMBERS
    }
    for _pointer, item in items(okr_set):
        values = values_of(okr_set, item, marks, settings)
        if found := tuple(each for each in values if each.open and (item.id, each.field) in wanted):
            yield OpenNumbers(item.id, names[item.id], _text(item), found)


def _points(okr_set: OkrSet, deck: Deck, findings: Sequence[Finding]) -> Iterable[Points]:
    """What is said of the set first, then item by item as the review page has them."""
    known = set(deck.names)
    if of_set := [each for each in findings if each.item not in known]:
        yield Points("", _("Whole set"), "", tuple(_point(deck, each, None) for each in of_set))
    for _pointer, item in items(okr_set):
        if own := [each for each in findings if each.item == item.id]:
            points = tuple(_point(deck, each, item) for each in own)
            yield Points(deck.names[item.id], kind_label(kind_of(item)), _text(item), points)


def _point(deck: Deck, finding: Finding, item: Item | None) -> Point:
    """Where the field has a control, that is the place; else the item's card, or the head of the set."""
    name = finding.field or ""
    if item is None:
        place = control_name(SET_NAME, name) if name in DETAILS else anchor("")
    elif name in EDITABLE[kind_of(item)] and name not in _BOXES:
        place = control_name(item.id, name)
    else:
        place = anchor(item.id)
    return Point(deck.line(finding), place)


def _rules(deck: Deck, findings: Sequence[Finding], reasons: Mapping[str, str]) -> Iterable[RuleMet]:
    """The rules that may be set aside, each once, in the order in which they are met."""
    by_rule: dict[str, list[str]] = {}
    for each in findings:
        if deck.line(each).excusable:
            by_rule.setdefault(each.rule, []).append(deck.names.get(each.item or "", ""))
    for name, places in by_rule.items():
        rule, box = rule_called(name), f"reason|{name}||"
        about = rule.why[current_language()] if rule else name
        where = tuple(dict.fromkeys(filter(None, places)))
        yield RuleMet(about, where, box, reasons.get(box, ""), f"waive_set|{name}||")


def _changes(store: Store, draft: Draft) -> WhatChanged | None:
    versions = store.versions(draft.id)
    return what_changed(store.approved_set(versions[-1]).okr_set, draft.okr_set) if versions else None


def _text(item: Item) -> str:
    return str(getattr(item, TEXT_FIELD[kind_of(item)]))
