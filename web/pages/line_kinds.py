"""OKR or KPI? What each pasted line is, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import Response

from assistant.classifying import LineKind, Remark, Verdict, kind_of_line
from assistant.document import detect_line
from assistant.errors import AssistantError, TextRefused
from assistant.lint.goal_lines import goal_lines
from assistant.records import LanguageCode
from assistant.settings import Settings
from web.i18n import ENDONYMS, TAGS, current_language, known, what_happened
from web.i18n import translate as _
from web.pages.frame import Frame, Trouble, frame, term
from web.render import render
from web.state import SettingsHere

router = APIRouter()

_MOST_LINES = 200


@dataclass(frozen=True, slots=True)
class Change:
    """What would make the line something else, and what."""

    into: str
    how: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it was typed, with what it is; `between` names the two things it could be, else it is empty."""

    text: str
    tag: str
    kind: str
    label: str
    between: tuple[str, ...]
    reasons: tuple[str, ...]
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class LineKindsPage:
    """`spoken`: the language the reader said the lines are in, "" for each line's own."""

    frame: Frame
    typed: str
    spoken: str
    languages: tuple[tuple[str, str], ...]
    examples: tuple[str, ...]
    lines: tuple[Line, ...]
    trouble: Trouble | None


@router.get("/help/okr-or-kpi")
def show(request: Request, settings: SettingsHere) -> Response:
    return render(request, "line_kinds.html", _page(request, settings, "", ""))


@router.post("/help/okr-or-kpi")
def tell(
    request: Request,
    settings: SettingsHere,
    lines: Annotated[str, Form()] = "",
    spoken: Annotated[str, Form(max_length=10)] = "",
) -> Response:
    """The same page with an answer for each line. What was typed stays, whatever happens."""
    try:
        answers = tuple(_answers(lines, known(spoken), settings))
    except AssistantError as problem:
        page = _page(request, settings, lines, spoken, trouble=Trouble(*what_happened(problem)))
        return render(request, "line_kinds.html", page, status=problem.status)
    return render(request, "line_kinds.html", _page(request, settings, lines, spoken, answers))


def _answers(typed: str, spoken: LanguageCode | None, settings: Settings) -> Iterator[Line]:
    goals = tuple(goal_lines(typed))
    if not goals:
        raise TextRefused("There is no line to look at.", "Write at least one line.")
    if len(goals) > _MOST_LINES:
        raise TextRefused(
            "There are %(count)s lines; at most %(most)s can be looked at together.",
            "Paste them in parts.",
            values={"count": len(goals), "most": _MOST_LINES},
        )
    for goal in goals:
        code = spoken or detect_line(goal.text, current_language())
        yield _line(goal.text, code, kind_of_line(goal.text, code, settings.today))


def _line(text: str, code: LanguageCode, verdict: Verdict) -> Line:
    return Line(
        text=text,
        tag=TAGS[code],
        kind=verdict.kind,
        label=_("Could be both") if verdict.kind == "both" else kind_name(verdict.kind),
        between=tuple(map(kind_name, verdict.between)),
        reasons=tuple(map(in_words, verdict.reasons)),
        changes=tuple(Change(kind_name(kind), in_words(how)) for kind, how in verdict.otherwise),
    )


def kind_name(kind: LineKind) -> str:
    """What the kind of a line is called."""
    return term(kind)


def in_words(remark: Remark) -> str:
    """A reason in the reader's language."""
    return _(remark.message, None, remark.values)


def _page(
    request: Request,
    settings: Settings,
    typed: str,
    spoken: str,
    lines: tuple[Line, ...] = (),
    trouble: Trouble | None = None,
) -> LineKindsPage:
    return LineKindsPage(
        frame=frame(request, settings, "help"),
        typed=typed,
        spoken=known(spoken) or "",
        languages=tuple(ENDONYMS.items()),
        examples=_examples(),
        lines=lines,
        trouble=trouble,
    )


def _examples() -> tuple[str, ...]:
    """Lines to try, in the reader's language."""
    return (
        _("Customers have their bicycles back sooner"),
        _("Cut the time a service takes from 6.2 to 3 days by 30 June"),
        _("Average time a service takes, weekly"),
        _("Open a second workshop"),
    )
