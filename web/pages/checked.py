"""Goals that exist, checked line by line; a set can be started from them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from assistant import pipeline
from assistant.document import detect_line
from assistant.errors import AssistantError, TextRefused
from assistant.importers.goal_lines import set_of
from assistant.lint import Goal, LintedItem, Report, lint_goals, lint_set, options_for
from assistant.lint.formats import format_named
from assistant.lint.preview import preview
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
    rule: str
    fix: str
    rewrite: tuple[str, ...]


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
    """`as_set`: objectives and key results were recognised, so that `of_set` says what holds of them together."""

    frame: Frame
    goals: str
    within: tuple[Choice, ...]
    chosen_within: str
    lines: tuple[CheckedLine, ...]
    as_set: bool
    of_set: tuple[Said, ...]
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


@router.post("/check/review")
def review(
    request: Request,
    settings: SettingsHere,
    goals: Annotated[str, Form()] = "",
    within: Annotated[str, Form(max_length=80)] = "",
) -> Response:
    """The same check as a page of its own, to print or to send on."""
    try:
        report = _report(_goals(goals), settings, within)
    except AssistantError as problem:
        return home_again(request, settings, Wish(), goals=goals, within=within, problem=problem, form="check")
    return Response(
        "".join(format_named("html")(report, current_language())),
        media_type="text/html",
        headers={"content-disposition": 'attachment; filename="review.html"'},
    )


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
    report = _report(pasted, settings, within)
    lines = tuple(map(_line, report.items))
    return CheckedPage(
        frame=frame(request, settings, "new"),
        goals=goals,
        within=period_choices(settings.today, settings.fiscal_start),
        chosen_within=within,
        lines=lines,
        as_set=_is_set(pasted),
        of_set=tuple(_said(finding, "") for finding in report.findings),
        counts=report.counts,
        fine=sum(line.fine for line in lines),
        period=within or default_period(settings.today, None, settings.fiscal_start).label,
        trouble=trouble,
    )


# What a pasted list cannot hold and a set started from it will: nothing to remark yet.
_NOT_YET = ("no-period", "missing-owner", "key-result-without-kpi", "missing-deadline", "uncited")


def _is_set(pasted: tuple[Pasted, ...]) -> bool:
    """Whether objectives and their key results were recognised, rather than a mere list of lines."""
    return {"objective", "key_result"} <= {each.kind for each in pasted}


def _report(pasted: tuple[Pasted, ...], settings: Settings, within: str) -> Report:
    """Line by line, or as the set that the lines make."""
    options = options_for(settings, period=within.strip() or None, messages=current_language())
    if _is_set(pasted):
        okr_set = set_of(
            pasted,
            title=_("Untitled set"),
            language=_language_of(pasted),
            period=options.period,
            today=settings.today,
            by=_("the author"),
            at=pipeline.now(),
        )
        ignored = tuple(rule for rule in _NOT_YET if rule != "missing-deadline" or options.period is None)
        return lint_set(okr_set, replace(options, ignore=(*options.ignore, *ignored)))
    # An initiative is work to do: nothing is checked in it, and it is not shown.
    goals = [
        Goal(str(each.line), each.kind, None, each.text, header=each.header)
        for each in pasted
        if each.kind != "initiative"
    ]
    return lint_goals(goals, options)


def _line(item: LintedItem) -> CheckedLine:
    said = tuple(_said(finding, item.text) for finding in item.findings)
    fine = not said
    return CheckedLine(kind_label(item.kind), item.text, TAGS[item.lang], said, fine)


def _said(finding: Finding, text: str) -> Said:
    fix, rewrite = (finding.fix.label, preview(finding.fix, text)) if finding.fix else ("", ())
    return Said(
        finding.severity, severity_label(finding.severity), finding.message, finding.why, finding.rule, fix, rewrite
    )


def _as_set(pasted: tuple[Pasted, ...], title: str, period: str, settings: Settings, by: str) -> OkrSet:
    label = period.strip()
    return set_of(
        pasted,
        title=title.strip() or _("Untitled set"),
        language=_language_of(pasted),
        period=parse_period(label, settings.fiscal_start)
        if label
        else default_period(settings.today, None, settings.fiscal_start),
        today=settings.today,
        by=by,
        at=pipeline.now(),
    )


def _language_of(pasted: tuple[Pasted, ...]) -> LanguageCode:
    """The language most lines are in."""
    found = [detect_line(each.text, current_language()) for each in pasted[:50]]
    return max(found, key=found.count)
