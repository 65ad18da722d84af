"""Who is at the page: a name they may give, remembered by their browser and no more than that."""

from __future__ import annotations

from urllib.parse import quote, unquote

from fastapi import Request, Response
from starlette.datastructures import FormData

from assistant.records import LANGUAGE_CODES
from web.i18n import translate as _

COOKIE = "okr_name"
LONGEST = 80
_YEAR = 365 * 24 * 3600


def given_name(request: Request) -> str:
    """The name the browser remembers, "" for none."""
    return _tidy(unquote(request.cookies.get(COOKIE, "")))


def named(request: Request, form: FormData | None = None) -> str:
    """Who a change is recorded for: the name in the form, else the remembered one, else "Reviewer"."""
    typed = _tidy(str(form.get("by") or "")) if form else ""
    return typed or given_name(request) or _("Reviewer")


def is_nobody(name: str) -> bool:
    """Whether the name is what is recorded for somebody who gave none, in any language."""
    return any(name == _("Reviewer", code) for code in LANGUAGE_CODES)


def remember(response: Response, form: FormData) -> Response:
    """Have the browser remember the name in the form."""
    return name_cookie(response, str(form.get("by") or ""))


def name_cookie(response: Response, name: str) -> Response:
    """The response with the name to remember; a blank one changes nothing."""
    if _tidy(name):
        response.set_cookie(COOKIE, quote(_tidy(name)), max_age=_YEAR, httponly=True, samesite="lax")
    return response


def _tidy(name: str) -> str:
    return " ".join(name.split())[:LONGEST]
