"""Each objective in the sentence people say, to copy as text, as a table or as Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from assistant.goal_table import Row, as_markdown, as_tabs, goal_table
from assistant.records import Objective, OkrSet, numbers
from assistant.sentence import sentence_of
from assistant.settings import Settings
from web.i18n import TAGS
from web.pages.frame import Frame, frame
from web.pages.labels import title_of
from web.render import render, url
from web.state import SettingsHere, StoreHere

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Copied:
    """What can be copied of one objective or of all: `key` tells their elements apart on the page."""

    key: str
    number: str
    text: str
    heads: Row
    rows: tuple[Row, ...]
    tabs: str
    markdown: str


@dataclass(frozen=True, slots=True)
class SentencePage:
    frame: Frame
    title: str
    tag: str
    back: str
    approved: bool
    whole: Copied
    objectives: tuple[Copied, ...]


@router.get("/sets/{set_id}/sentence")
def of_set(request: Request, set_id: str, store: StoreHere, settings: SettingsHere) -> Response:
    return _shown(request, settings, store.approved_set(set_id).okr_set, f"/sets/{set_id}")


@router.get("/drafts/{draft_id}/sentence")
def of_draft(request: Request, draft_id: str, store: StoreHere, settings: SettingsHere) -> Response:
    return _shown(request, settings, store.draft(draft_id).okr_set, f"/drafts/{draft_id}")


def _shown(request: Request, settings: Settings, okr_set: OkrSet, back: str) -> Response:
    names = numbers(okr_set)
    page = SentencePage(
        frame=frame(request, settings),
        title=title_of(okr_set),
        tag=TAGS[okr_set.language],
        back=url(back),
        approved=okr_set.approval is not None,
        whole=_copied("all", "", okr_set.objectives, okr_set),
        objectives=tuple(
            _copied(names[each.id].lower(), names[each.id], (each,), okr_set) for each in okr_set.objectives
        ),
    )
    return render(request, "sentence.html", page)


def _copied(key: str, number: str, objectives: Sequence[Objective], okr_set: OkrSet) -> Copied:
    text = "\n".join(sentence_of(each, okr_set).whole for each in objectives)
    table = goal_table(okr_set, objectives)
    markdown = "\n".join((*(f"{line}\n" for line in text.splitlines()), as_markdown(table)))
    return Copied(key, number, text, table[0], table[1:], as_tabs(table), markdown)
