"""What goals are made of, explained in the reader's language; each field of a form has its anchor here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from assistant.languages import language
from assistant.languages.guide import CHAPTERS, Pair
from web.i18n import current_language
from web.i18n import translate as _
from web.pages.frame import Frame, frame
from web.pages.labels import field_label
from web.render import render, url
from web.state import SettingsHere

router = APIRouter()

# Fields that are explained under another name.
_UNDER: Mapping[tuple[str, str], str] = {
    ("objective", "title"): "objective",
    ("key_result", "text"): "key_result",
    ("kpi", "name"): "kpi",
    ("initiative", "text"): "initiative",
}
_PARTS = {"target_high": "target", "baseline_high": "baseline", "baseline_date": "baseline", "current_date": "current"}


@dataclass(frozen=True, slots=True)
class Explained:
    """One thing with its anchor."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Chapter:
    id: str
    heading: str
    entries: tuple[Explained, ...]


@dataclass(frozen=True, slots=True)
class GuidePage:
    frame: Frame
    lead: str
    questions: tuple[Pair, ...]
    chapters: tuple[Chapter, ...]
    okr_steps: tuple[Pair, ...]
    kpi_steps: tuple[Pair, ...]
    comparison: tuple[tuple[str, str, str], ...]


@router.get("/help")
def index() -> Response:
    return RedirectResponse(url("/help/goals"), 303)


@router.get("/help/goals")
def show(request: Request, settings: SettingsHere) -> Response:
    guide = language(current_language()).guide
    page = GuidePage(
        frame=frame(request, settings, "help"),
        lead=guide.lead,
        questions=guide.questions,
        chapters=chapters(),
        okr_steps=guide.okr_steps,
        kpi_steps=guide.kpi_steps,
        comparison=guide.comparison,
    )
    return render(request, "guide.html", page)


def help_address(field: str, kind: str) -> str:
    """Where a field of an objective, key result, KPI or initiative is explained. Raises KeyError for an unknown one."""
    anchor = _UNDER.get((kind, field)) or _PARTS.get(field, field)
    if not any(anchor in entries for entries in CHAPTERS.values()):
        raise KeyError(field)
    return f"{url('/help/goals')}#{anchor}"


def chapters() -> tuple[Chapter, ...]:
    """Everything explained, in the reader's language."""
    guide, headings = language(current_language()).guide, _headings()
    return tuple(
        Chapter(
            chapter,
            headings[chapter],
            tuple(Explained(name, guide.titles.get(name) or field_label(name), guide.words[name]) for name in names),
        )
        for chapter, names in CHAPTERS.items()
    )


def _headings() -> dict[str, str]:
    return {
        "words": _("What is what"),
        "figures": _("The figures of a goal"),
        "running": _("Why, who and when"),
        "measures": _("What belongs to a KPI"),
    }
