"""Choosing a KPI of the catalogue for an objective or one of its key results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse, Response

from assistant.catalogue import nearest
from assistant.editing import find
from assistant.errors import NotFound
from assistant.records import KeyResult, Objective, OkrSet, numbers
from web.i18n import TAGS
from web.pages.frame import Frame, frame
from web.pages.kpi_cards import KpiCard, found_by, kpi_card
from web.pages.review.controls import Option
from web.render import render, url
from web.state import SettingsHere, StoreHere

router = APIRouter()

_MOST = 8


@dataclass(frozen=True, slots=True)
class ChooseKpiPage:
    """`item` is what the KPI is for, `key_results` those of its objective it can be linked to.

    `tag` is the language of the set, which the cards are in; `near`: they only look like the words.
    """

    frame: Frame
    draft: str
    revision: int
    tag: str
    item: str
    number: str
    text: str
    objective: str
    key_results: tuple[Option, ...]
    words: str
    cards: tuple[KpiCard, ...]
    near: bool


@router.get("/drafts/{draft_id}/kpis")
def show(
    request: Request,
    draft_id: str,
    item: str,
    store: StoreHere,
    settings: SettingsHere,
    words: Annotated[str | None, Query(max_length=200)] = None,
) -> Response:
    draft = store.draft(draft_id)
    if draft.approved:
        return RedirectResponse(url(f"/sets/{draft.approved}"), 303)
    okr_set = draft.okr_set
    objective, chosen = _place(okr_set, item)
    names = numbers(okr_set)
    asked = " ".join((_measured(chosen) if words is None else words).split())
    found = found_by(asked, okr_set.language) if asked else ()
    page = ChooseKpiPage(
        frame=frame(request, settings),
        draft=draft.id,
        revision=draft.revision,
        tag=TAGS[okr_set.language],
        item=item,
        number=names[item],
        text=chosen.text if isinstance(chosen, KeyResult) else objective.title,
        objective=objective.id,
        key_results=tuple(
            Option(each.id, f"{names[each.id]} {each.text}", each is chosen) for each in objective.key_results
        ),
        words=asked,
        cards=tuple(kpi_card(kpi, okr_set.language) for kpi in (found or nearest(asked, okr_set.language))[:_MOST]),
        near=not found,
    )
    return render(request, "choose_kpi.html", page)


def _place(okr_set: OkrSet, item_id: str) -> tuple[Objective, KeyResult | None]:
    """The objective that gets the KPI, and the key result that it is for. Raises NotFound."""
    item = find(okr_set, item_id)
    if isinstance(item, Objective):
        return item, item.key_results[0] if item.key_results else None
    for objective in okr_set.objectives:
        if isinstance(item, KeyResult) and item in objective.key_results:
            return objective, item
    raise NotFound(
        "There is no item %(item)s in this set.",
        "Reload the page: somebody may have removed it.",
        values={"item": item_id[:60]},
    )


def _measured(key_result: KeyResult | None) -> str:
    """What a key result measures, as words to look up."""
    return (key_result.metric or key_result.text) if key_result else ""
