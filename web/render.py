"""A template and its dataclass in, a page out.

Each template reads one dataclass, under the name `page`, and these globals: `url(path, **query)`,
`language()`, `_()` with `ngettext()` and `{% trans %}`. Dates and figures stand in it as the reader
writes them: `web.pages.values` has written them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import jinja2
from starlette.responses import HTMLResponse

from web import assets
from web.i18n import TAGS, count_form, current_language, translate

if TYPE_CHECKING:
    from _typeshed import DataclassInstance
    from starlette.requests import Request

TEMPLATES = Path(__file__).parent / "templates"

_root_path: ContextVar[str] = ContextVar("root_path", default="")


def render(
    request: Request, name: str, page: DataclassInstance, *, status: int = 200, headers: Mapping[str, str] | None = None
) -> HTMLResponse:
    """The page as a response."""
    token = _root_path.set(request.scope.get("root_path", ""))
    try:
        return HTMLResponse(render_text(name, page), status_code=status, headers=dict(headers or {}))
    finally:
        _root_path.reset(token)


def render_text(name: str, page: DataclassInstance) -> str:
    """The page, or a piece of one for a stream or an export, as text."""
    if not dataclasses.is_dataclass(page):
        raise TypeError(f"{name} takes one dataclass, not {type(page).__name__}")
    return environment().get_template(name).render(page=page)


def url(path: str, **query: object) -> str:
    """An address of this site: under the root path it is served at; static files with their hash."""
    if path.startswith(f"{assets.ADDRESS}/"):
        path = assets.asset(path.removeprefix(f"{assets.ADDRESS}/"))
    given = {name: value for name, value in query.items() if value is not None}
    return _root_path.get() + path + (f"?{urlencode(given, doseq=True)}" if given else "")


@cache
def environment() -> jinja2.Environment:
    """The one Jinja environment: autoescape on everywhere, a missing name is an error."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.install_gettext_callables(_gettext, _ngettext, newstyle=True)  # type: ignore[attr-defined]
    made.globals.update(url=url, language=current_language, language_tag=lambda: TAGS[current_language()])
    return made


def _gettext(message: str) -> str:
    return translate(message)


def _ngettext(one: str, many: str, count: int) -> str:
    # Jinja's newstyle callables fill the places themselves.
    return count_form(one, many, count)
