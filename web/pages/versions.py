"""Any two approved versions of a set, compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from fastapi.responses import RedirectResponse, Response

from assistant.errors import NotFound
from assistant.store import ApprovedSet, Store
from web.i18n import TAGS
from web.pages.frame import Frame, frame
from web.pages.values import moment_text
from web.pages.what_changed import WhatChanged, what_changed
from web.render import render, url
from web.state import SettingsHere, StoreHere

router = APIRouter()

_MOST = 2**31
InPath = Annotated[int, Path(ge=0, le=_MOST)]
InQuery = Annotated[int, Query(ge=0, le=_MOST)]


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One approved version: who approved it, when, and where it can be read."""

    number: int
    id: str
    by: str
    at: str
    note: str
    address: str


@dataclass(frozen=True, slots=True)
class VersionsPage:
    """The versions `old` and `new`, and all there are, so that two others can be chosen."""

    frame: Frame
    id: str
    title: str
    tag: str
    old: VersionLine
    new: VersionLine
    versions: tuple[VersionLine, ...]
    changes: WhatChanged


@router.get("/sets/{set_id}/versions")
def choose(set_id: str, old: InQuery, new: InQuery) -> Response:
    """The two chosen in a form, as the address of their comparison."""
    return RedirectResponse(url(f"/sets/{set_id}/versions/{min(old, new)}..{max(old, new)}"), 303)


@router.get("/sets/{set_id}/versions/{old}..{new}")
def compare(
    request: Request, set_id: str, old: InPath, new: InPath, store: StoreHere, settings: SettingsHere
) -> Response:
    before, after = _version(store, set_id, old), _version(store, set_id, new)
    page = VersionsPage(
        frame=frame(request, settings),
        id=set_id,
        title=after.okr_set.title,
        tag=TAGS[after.okr_set.language],
        old=_line(before),
        new=_line(after),
        versions=versions_of(store, set_id),
        changes=what_changed(before.okr_set, after.okr_set),
    )
    return render(request, "versions.html", page)


def versions_of(store: Store, set_id: str) -> tuple[VersionLine, ...]:
    """Every approved version of the set, the oldest first."""
    return tuple(_line(store.approved_set(each)) for each in store.versions(set_id))


def _line(kept: ApprovedSet) -> VersionLine:
    approval = kept.okr_set.approval
    note = approval.note or "" if approval else ""
    return VersionLine(
        kept.version, kept.id, kept.approved_by, moment_text(kept.approved_at), note, url(f"/sets/{kept.id}")
    )


def _version(store: Store, set_id: str, number: int) -> ApprovedSet:
    ids = store.versions(set_id)
    if not 1 <= number <= len(ids):
        raise NotFound(
            "This set has no version %(version)s.",
            "It has versions 1 to %(last)s: choose two of them on its page.",
            values={"version": number, "last": len(ids)},
        )
    return store.approved_set(ids[number - 1])
