"""What the review page and its "somebody else saved" page show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from starlette.requests import Request

from assistant import pipeline
from assistant.approval import blockers
from assistant.editing import NUMBERS
from assistant.lint import rule_called
from assistant.records import Finding, LanguageCode, OkrSet, Waiver
from assistant.settings import Settings
from assistant.store import Draft, Store
from web.i18n import TAGS, current_language
from web.i18n import translate as _
from web.pages.frame import Frame, Trouble, frame
from web.pages.job import notes_of
from web.pages.labels import choice_label, field_label
from web.pages.person import given_name
from web.pages.review import again, at_hand
from web.pages.review.actions import Waiting, waiting
from web.pages.review.cards import SHOWN_AS_CHIP, Deck, ObjectiveCard, Typed, open_assumptions
from web.pages.review.checklist import Checklist, checklist
from web.pages.review.clash import Clash
from web.pages.review.controls import Control, Look, Option, control_name, written
from web.pages.review.form import SET_NAME, clean
from web.pages.review.lines import Line
from web.pages.review.source import Marks, SourceText
from web.pages.review.theme_rows import ThemeRow, theme_rows
from web.pages.review.told import Told, told
from web.pages.values import Fact, clock, fact

_SET_CHOICES = {
    "level": ("company", "department", "team", "individual"),
    "check_in": ("weekly", "biweekly", "monthly"),
}


@dataclass(frozen=True, slots=True)
class ExceptionGiven:
    """A rule set aside: what it is about, where, why and by whom; `idle` where it covers nothing any more."""

    about: str
    where: str
    reason: str
    by: str
    undo: str
    idle: bool = False


@dataclass(frozen=True, slots=True)
class Assumed:
    """An open assumption that is no number, as the list shows it."""

    number: str
    fact: Fact
    reason: str
    anchor: str


@dataclass(frozen=True, slots=True)
class FillDown:
    """One field that fills down: its box and its button."""

    control: Control
    do: str


@dataclass(frozen=True, slots=True)
class Looked:
    """How many of the items nobody looked at yet, and the anchor of the first of them."""

    left: int
    total: int
    next: str


@dataclass(frozen=True, slots=True)
class ReviewPage:
    """`tag` is the language of the set's own words. `told` says what was just done, `tray` which objectives wait.

    `blocking` is what stands between the draft and approval, beside the proposals in `assumed`, which are
    confirmed as one list and counted apart. `marks` tells one state of the marked sentences from another; `near`
    is the item that was just added, "" for none. `themes` are all of the set. `longer` is the period that later
    targets ask for, "" where none does.
    """

    frame: Frame
    id: str
    revision: int
    title: Control
    details: tuple[Control, ...]
    period: str
    tag: str
    saved_at: str
    discarded: bool
    can_undo: bool
    can_redo: bool
    marks: str
    near: str
    by: str
    errors: int
    warnings: int
    hints: int
    blocking: tuple[Line, ...]
    set_lines: tuple[Line, ...]
    checklist: Checklist
    notes: tuple[str, ...]
    longer: str
    exceptions: tuple[ExceptionGiven, ...]
    assumed: tuple[Assumed, ...]
    themes: tuple[ThemeRow, ...]
    looked: Looked
    tray: tuple[Waiting, ...]
    told: Told | None
    objectives: tuple[ObjectiveCard, ...]
    sources: tuple[SourceText, ...]
    fills: tuple[FillDown, ...]
    new_objective: str
    trouble: Trouble | None


@dataclass(frozen=True, slots=True)
class StalePage:
    """Yours and theirs. `skipped`: a button was pressed that should be pressed again after a look.

    `asked` is the instruction that was typed beside it, "" for none.
    """

    frame: Frame
    id: str
    revision: int
    title: str
    tag: str
    clashes: tuple[Clash, ...]
    skipped: bool
    asked: str


def review_page(
    request: Request,
    settings: Settings,
    store: Store,
    draft: Draft,
    *,
    whole: bool,
    near: str = "",
    did: int | None = None,
    opened: Collection[str] = (),
    unsaved: Typed | None = None,
    trouble: Trouble | None = None,
) -> ReviewPage:
    """The page of a draft. Not `whole`: without the source text, for a page that has it already.

    `did` is the revision to say something of, `opened` the items that show all their fields.
    """
    okr_set, unsaved = draft.okr_set, unsaved or Typed()
    documents, here = store.documents_of(okr_set), current_language()
    # Checked as at approval: that differs in the open assumptions alone, which are counted and shown apart.
    report = pipeline.check(okr_set, documents, settings, messages=here, at_approval=True)
    at_hand.keep(store, settings, (draft.id, draft.revision), here, okr_set, report)
    counts = Counter(each.severity for each in report.all_findings if each.rule != SHOWN_AS_CHIP)
    marks = Marks(okr_set)
    deck = Deck(draft, report, marks, settings, unsaved, opened)
    return ReviewPage(
        frame=frame(request, settings),
        id=draft.id,
        revision=draft.revision,
        title=_detail(okr_set, "title", unsaved),
        details=tuple(_detail(okr_set, name, unsaved) for name in ("period", "level", "check_in", "owner")),
        period=okr_set.period.label if okr_set.period else "",
        tag=TAGS[okr_set.language],
        saved_at=clock(draft.updated_at),
        discarded=draft.discarded,
        can_undo=draft.can_undo,
        can_redo=draft.can_redo,
        marks=marks.signature,
        near=near if near in deck.names else "",
        by=given_name(request),
        errors=counts["error"],
        warnings=counts["warning"],
        hints=counts["info"],
        blocking=tuple(deck.line(each) for each in blockers(report) if not listed_apart(each)),
        set_lines=deck.set_lines(),
        checklist=checklist(okr_set, report, settings),
        notes=notes_of(store, draft.id),
        longer=again.offered(store, draft),
        exceptions=exceptions_of(okr_set, here, deck.names, report.unused),
        assumed=assumed_of(okr_set, deck),
        themes=theme_rows(okr_set, draft.state, documents, marks.evidence),
        looked=_looked(draft, deck),
        tray=waiting(draft, None),
        told=told(store, draft, did),
        objectives=deck.objectives(),
        sources=tuple(marks.source_texts(okr_set, documents, whole=whole)),
        fills=_fills(),
        new_objective=unsaved.values.get("new|objective|", ""),
        trouble=trouble,
    )


def stale_page(
    request: Request, settings: Settings, draft: Draft, clashes: tuple[Clash, ...], *, skipped: bool, asked: str = ""
) -> StalePage:
    return StalePage(
        frame=frame(request, settings),
        id=draft.id,
        revision=draft.revision,
        title=draft.okr_set.title,
        tag=TAGS[draft.okr_set.language],
        clashes=clashes,
        skipped=skipped,
        asked=asked,
    )


def listed_apart(finding: Finding) -> bool:
    """An open assumption on something that is no number: confirmed with all its like."""
    return finding.rule == SHOWN_AS_CHIP and finding.field not in NUMBERS


def exceptions_of(
    okr_set: OkrSet, language: LanguageCode, names: dict[str, str], unused: Sequence[Waiver] = ()
) -> tuple[ExceptionGiven, ...]:
    """The exceptions of a set, each with the sentence that says what its rule is for."""
    return tuple(
        ExceptionGiven(
            about=rule.why[language] if (rule := rule_called(waiver.rule)) else waiver.rule,
            where=names.get(waiver.item or "", "") or _("Whole set"),
            reason=waiver.reason,
            by=waiver.by or "",
            undo="|".join(("unwaive", waiver.rule, waiver.item or "", waiver.field or "")),
            idle=waiver in unused,
        )
        for waiver in okr_set.waivers
    )


def _detail(okr_set: OkrSet, field: str, unsaved: Typed) -> Control:
    name = control_name(SET_NAME, field)
    value = unsaved.values.get(name, clean(written(okr_set, field, okr_set.language)))
    options = tuple(Option(each, choice_label(field, each), each == value) for each in _SET_CHOICES.get(field, ()))
    look: Look = "choice" if options else "lines" if field == "title" else "line"
    return Control(name, field, field_label(field), look, value, options, trouble=unsaved.troubles.get(name))


def _looked(draft: Draft, deck: Deck) -> Looked:
    left = [name for name in deck.names if not draft.state_of(name).reviewed]
    return Looked(len(left), len(deck.names), f"i-{left[0]}" if left else "")


def assumed_of(okr_set: OkrSet, deck: Deck) -> tuple[Assumed, ...]:
    """The open proposals that are no numbers, in the order of the page."""
    return tuple(
        Assumed(deck.names[item.id], fact(item, field), reason, f"i-{item.id}")
        for item, field, reason in open_assumptions(okr_set, tuple(NUMBERS))
    )


def _fills() -> tuple[FillDown, ...]:
    frequencies = ("daily", "weekly", "monthly", "quarterly", "yearly")
    options = tuple(Option(each, choice_label("frequency", each), False) for each in frequencies)
    return (
        FillDown(Control("fill|owner", "owner", field_label("owner"), "line", ""), "fill|owner"),
        FillDown(
            Control("fill|data_source", "data_source", field_label("data_source"), "line", ""), "fill|data_source"
        ),
        FillDown(
            Control("fill|frequency", "frequency", field_label("frequency"), "choice", "", options), "fill|frequency"
        ),
    )
