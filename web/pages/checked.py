"""Goals that exist, checked line by line; a set can be started from them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from assistant import editing, pipeline
from assistant.document import detect_line
from assistant.errors import AssistantError, TextRefused
from assistant.lint import Goal, LintedItem, lint_goals, options_for
from assistant.period import default_period, parse_period
from assistant.records import Counts, Finding, ItemState, LanguageCode, OkrSet, items
from assistant.settings import Settings
from web.i18n import TAGS, current_language, what_happened
from web.i18n import translate as _
from web.pages.frame import Frame, Trouble, frame
from web.pages.home import Choice, Wish, home_again, period_choices
from web.pages.labels import kind_label, severity_label
from web.pages.pasted import Pasted, pasted_goals
from web.pages.person import named
from web.render import render, url
from web.state import SettingsHere, StoreHere

router = APIRouter()

MOST_LINES = 2_000


@dataclass(frozen=True, slots=True)
class Said:
    """A finding on one line."""

    severity: str
    label: str
    message: str
    why: str
    fix: str


@dataclass(frozen=True, slots=True)
class CheckedLine:
    """One goal with what was found; `fine` where nothing but hints was."""

    kind: str
    text: str
    tag: str
    findings: tuple[Said, ...]
    fine: bool


@dataclass(frozen=True, slots=True)
class CheckedPage:
    frame: Frame
    goals: str
    within: tuple[Choice, ...]
    chosen_within: str
    lines: tuple[CheckedLine, ...]
    counts: Counts
    fine: int
    period: str
    trouble: Trouble | None


@router.post("/check")
def check(
    request: Request,
    settings: SettingsHere,
    goals: Annotated[str, Form()] = "",
    within: Annotated[str, Form(max_length=80)] = "",
) -> Response:
    """`within` is the period the goals are for: their deadline where they name none."""
    try:
        pasted = _goals(goals)
        page = _page(request, settings, goals, pasted, None, within)
    except AssistantError as problem:
        return home_again(request, settings, Wish(), goals=goals, within=within, problem=problem, form="check")
    return render(request, "checked.html", page)


@router.post("/check/start")
def start(
    request: Request,
    settings: SettingsHere,
    store: StoreHere,
    goals: Annotated[str, Form()] = "",
    title: Annotated[str, Form(max_length=400)] = "",
    period: Annotated[str, Form(max_length=80)] = "",
) -> Response:
    """A draft of these goals; lines before any objective stand under one called like the set."""
    pasted = _goals(goals)
    try:
        okr_set = _as_set(pasted, title, period, settings, named(request))
    except AssistantError as problem:
        page = _page(request, settings, goals, pasted, Trouble(*what_happened(problem)))
        return render(request, "checked.html", page, status=problem.status)
    state = {item.id: ItemState(reviewed=True, locked=True, origin="person") for _pointer, item in items(okr_set)}
    draft = store.save_draft(okr_set, state, author=named(request), reason="pasted")
    return RedirectResponse(url(f"/drafts/{draft.id}"), 303)


def _goals(text: str) -> tuple[Pasted, ...]:
    found = pasted_goals(text)
    if not found:
        raise TextRefused("There are no goals to check.", "Paste at least one line.")
    if len(found) > MOST_LINES:
        raise TextRefused(
            "There are %(count)s lines; at most %(most)s can be checked at once.",
            "Check them in parts.",
            values={"count": len(found), "most": MOST_LINES},
        )
    return found


def _page(
    request: Request,
    settings: Settings,
    goals: str,
    pasted: tuple[Pasted, ...],
    trouble: Trouble | None,
    within: str = "",
) -> CheckedPage:
    options = options_for(settings, period=within.strip() or None, messages=current_language())
    # An initiative is work to do: nothing is checked in it, and it is not shown.
    checkable = [each for each in pasted if each.kind != "initiative"]
    report = lint_goals(
        [
            Goal(str(each.line), each.kind, None, each.text, header=each.header)
            for each in checkable
            if each.kind != "initiative"
        ],
        options,
    )
    lines = tuple(map(_line, report.items))
    return CheckedPage(
        frame=frame(request, settings, "new"),
        goals=goals,
        within=period_choices(settings.today, settings.fiscal_start),
        chosen_within=within,
        lines=lines,
        counts=report.counts,
        fine=sum(line.fine for line in lines),
        period=within or default_period(settings.today, None, settings.fiscal_start).label,
        trouble=trouble,
    )


def _line(item: LintedItem) -> CheckedLine:
    said = tuple(map(_said, item.findings))
    fine = not said
    return CheckedLine(kind_label(item.kind), item.text, TAGS[item.lang], said, fine)


def _said(finding: Finding) -> Said:
    fix = finding.fix.label if finding.fix else ""
    return Said(finding.severity, severity_label(finding.severity), finding.message, finding.why, fix)


def _as_set(pasted: tuple[Pasted, ...], title: str, period: str, settings: Settings, by: str) -> OkrSet:
    code = _language_of(pasted)
    name = title.strip() or _("Untitled set")
    label = period.strip()
    okr_set = OkrSet(
        id=str(uuid.uuid4()),
        title=name,
        language=code,
        period=parse_period(label, settings.fiscal_start)
        if label
        else default_period(settings.today, None, settings.fiscal_start),
    )
    at, parent = pipeline.now(), None
    for each in pasted:
        if each.kind != "objective" and parent is None:
            okr_set, parent = editing.add(okr_set, "objective", None, name, by=by, at=at, today=settings.today)
        under = None if each.kind == "objective" else parent
        okr_set, added = editing.add(okr_set, each.kind, under, each.text, by=by, at=at, today=settings.today)
        if each.kind == "objective":
            parent = added
    return okr_set


def _language_of(pasted: tuple[Pasted, ...]) -> LanguageCode:
    """The language most lines are in."""
    found = [detect_line(each.text, current_language()) for each in pasted[:50]]
    return max(found, key=found.count)
