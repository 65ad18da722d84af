"""A set at a glance: how its goals hang together, what they take up of the text, what their KPIs are worth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse, Response

from assistant.records import OkrSet
from assistant.settings import Settings
from assistant.store import Store
from web.i18n import TAGS
from web.pages.frame import Frame, frame
from web.pages.labels import title_of
from web.pages.overview.balance import Balance, balance
from web.pages.overview.goal_tree import GoalTree, goal_tree
from web.pages.overview.kpi_table import KpiTable, kpi_table
from web.pages.overview.places import Places, path_of
from web.pages.overview.text import PAGE, TextPart, only_unused, whole_texts
from web.pages.overview.theme_map import ThemeMap, theme_map
from web.render import render, url
from web.state import SettingsHere, StoreHere

router = APIRouter()

Show = Literal["", "nothing"]


@dataclass(frozen=True, slots=True)
class OverviewPage:
    """`path` is the page of the set itself. `themes` and `balance` are None where there is nothing to draw.

    `only`: of the text, only what became nothing is listed; `earlier` and `later` are places in that list.
    """

    frame: Frame
    title: str
    tag: str
    path: str
    approved: bool
    objectives: int
    tree: GoalTree
    themes: ThemeMap | None
    balance: Balance | None
    kpis: KpiTable
    texts: tuple[TextPart, ...]
    only: bool
    earlier: int | None
    later: int | None


First = Annotated[int, Query(alias="from", ge=0, le=10_000_000)]


@router.get("/drafts/{draft_id}/overview")
def of_draft(
    request: Request, draft_id: str, store: StoreHere, settings: SettingsHere, show: Show = "", first: First = 0
) -> Response:
    draft = store.draft(draft_id)
    if draft.approved:
        return RedirectResponse(url(f"/sets/{draft.approved}/overview"), 303)
    return _shown(request, settings, store, draft.okr_set, show == "nothing", first)


@router.get("/sets/{set_id}/overview")
def of_set(
    request: Request, set_id: str, store: StoreHere, settings: SettingsHere, show: Show = "", first: First = 0
) -> Response:
    return _shown(request, settings, store, store.approved_set(set_id).okr_set, show == "nothing", first)


def _shown(request: Request, settings: Settings, store: Store, okr_set: OkrSet, only: bool, first: int) -> Response:
    places = Places(okr_set, path_of(okr_set))
    documents = store.documents_of(okr_set)
    if only:
        texts, silent = only_unused(okr_set, documents, places, first)
    else:
        texts, silent = whole_texts(okr_set, documents, places), 0
    page = OverviewPage(
        frame=frame(request, settings),
        title=title_of(okr_set),
        tag=TAGS[okr_set.language],
        path=places.path,
        approved=okr_set.approval is not None,
        objectives=len(okr_set.objectives),
        tree=goal_tree(okr_set, places, store),
        themes=theme_map(okr_set, places),
        balance=balance(okr_set, places),
        kpis=kpi_table(okr_set, places),
        texts=texts,
        only=only,
        earlier=max(0, first - PAGE) if only and first else None,
        later=first + PAGE if first + PAGE < silent else None,
    )
    return render(request, "overview.html", page)
