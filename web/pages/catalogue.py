"""The KPI catalogue: ask in your own words, narrow by area, read one entry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from assistant.catalogue import AREAS, CatalogueKpi, entries, nearest, search
from assistant.editing.known_kpi import entry_called
from web.i18n import current_language
from web.pages.frame import Frame, frame
from web.pages.kpi_cards import KpiCard, address, capital, kpi_card
from web.render import render, url
from web.state import SettingsHere

router = APIRouter()

_MOST_CARDS = 24
_MOST_SIMILAR = 5


@dataclass(frozen=True, slots=True)
class AreaChip:
    """An area to narrow by, with how many of what was found are in it."""

    name: str
    count: int
    address: str
    here: bool


@dataclass(frozen=True, slots=True)
class KpiLink:
    name: str
    question: str
    address: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """One area of the whole catalogue."""

    id: str
    name: str
    kpis: tuple[KpiLink, ...]


@dataclass(frozen=True, slots=True)
class CataloguePage:
    """`shelves` where nothing was asked; else `cards`, the best first, and `more` for those after them.

    `near` is what looks most like words that found nothing.
    """

    frame: Frame
    words: str
    area: str
    total: int
    everywhere: AreaChip
    areas: tuple[AreaChip, ...]
    shelves: tuple[Shelf, ...]
    cards: tuple[KpiCard, ...]
    more: tuple[KpiLink, ...]
    near: tuple[KpiLink, ...]


@dataclass(frozen=True, slots=True)
class KpiPage:
    """One entry; `similar` is what a person may have meant instead, where there is none others of its area."""

    frame: Frame
    card: KpiCard
    area_address: str
    similar: tuple[KpiLink, ...]


@router.get("/catalogue")
def show(
    request: Request, settings: SettingsHere, words: Annotated[str, Query(max_length=200)] = "", area: str = ""
) -> Response:
    asked = " ".join(words.split())
    chosen = area if area in AREAS else ""
    found = search(asked, current_language())
    here = [kpi for kpi in found if chosen in (kpi.area, "")]
    browsing = not (asked or chosen)
    page = CataloguePage(
        frame=frame(request, settings, "catalogue"),
        words=asked,
        area=chosen,
        total=len(here),
        everywhere=AreaChip("", len(found), _narrowed(asked, ""), not chosen),
        areas=_chips(found, asked, chosen),
        shelves=_shelves() if browsing else (),
        cards=() if browsing else tuple(map(kpi_card, here[:_MOST_CARDS])),
        more=() if browsing else tuple(map(_link, here[_MOST_CARDS:])),
        near=() if here else tuple(map(_link, nearest(asked, current_language()))),
    )
    return render(request, "catalogue.html", page)


@router.get("/catalogue/{kpi_id}")
def show_one(request: Request, kpi_id: str, settings: SettingsHere) -> Response:
    kpi = entry_called(kpi_id)
    words = kpi.words[current_language()]
    alike = [each for each in search(words.name, current_language()) if each.id != kpi_id]
    neighbours = [each for each in entries() if each.area == kpi.area and each.id != kpi_id]
    page = KpiPage(
        frame=frame(request, settings, "catalogue"),
        card=kpi_card(kpi),
        area_address=_narrowed("", kpi.area),
        similar=tuple(map(_link, (alike or neighbours)[:_MOST_SIMILAR])),
    )
    return render(request, "kpi.html", page)


def _chips(found: Sequence[CatalogueKpi], asked: str, chosen: str) -> tuple[AreaChip, ...]:
    """The areas of what was found, in their own order; the chosen one stays, empty or not."""
    counts = {area: sum(kpi.area == area for kpi in found) for area in AREAS}
    return tuple(
        AreaChip(names[current_language()], counts[area], _narrowed(asked, area), area == chosen)
        for area, names in AREAS.items()
        if counts[area] or area == chosen
    )


def _narrowed(words: str, area: str) -> str:
    return url("/catalogue", words=words or None, area=area or None)


def _shelves() -> tuple[Shelf, ...]:
    language = current_language()
    return tuple(
        Shelf(area, names[language], tuple(_link(kpi) for kpi in entries() if kpi.area == area))
        for area, names in AREAS.items()
    )


def _link(kpi: CatalogueKpi) -> KpiLink:
    words = kpi.words[current_language()]
    return KpiLink(capital(words.name), words.question, address(kpi.id))
