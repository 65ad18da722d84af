"""Whether somebody else has saved a draft since a page of it was sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from web.pages.person import is_nobody
from web.pages.values import clock
from web.render import render
from web.state import StoreHere

router = APIRouter()


@dataclass(frozen=True, slots=True)
class NewsPage:
    """Who saved last, "" for somebody without a name, and when."""

    by: str
    at: str


@router.get("/drafts/{draft_id}/news")
def news(request: Request, draft_id: str, store: StoreHere, revision: Annotated[int, Query(ge=1)]) -> Response:
    """One line about the newest revision where it is newer than the one the page has, else nothing."""
    last = store.last_revision(draft_id)
    if last.revision <= revision:
        return Response(status_code=204)
    return render(request, "review/news.html", NewsPage("" if is_nobody(last.author) else last.author, clock(last.at)))
