"""A template and its dataclass in, a page out.

Each template reads one dataclass, under the name `page`, and these globals: `url(path, **query)`,
`language()`, `_()` with `ngettext()` and `{% trans %}`. Filters that depend on the reader's language
take the context, because Jinja works out plain filters on literals once, when it compiles.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from contextvars import ContextVar
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
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
    made.filters.update(day=_day, moment=_moment, number=_number)
    return made


def _gettext(message: str) -> str:
    return translate(message)


def _ngettext(one: str, many: str, count: int) -> str:
    # Jinja's newstyle callables fill the places themselves.
    return count_form(one, many, count)


@jinja2.pass_context
def _day(_: Any, value: date | str | None) -> str:
    """A date (or ISO text) as the reader writes it; empty for null."""
    from babel.dates import format_date

    if not value:
        return ""
    return format_date(date.fromisoformat(value) if isinstance(value, str) else value, "long", locale=_locale())


@jinja2.pass_context
def _moment(_: Any, value: datetime | str | None) -> str:
    """A point in time (or ISO text) in the server's own time zone, as the reader writes it; empty for null."""
    from babel.dates import format_datetime

    if not value:
        return ""
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    return format_datetime(moment.astimezone(), "medium", locale=_locale())


@jinja2.pass_context
def _number(_: Any, value: float | None) -> str:
    """A number with the reader's separators; empty for null."""
    from babel.numbers import format_decimal

    return "" if value is None else format_decimal(value, locale=_locale(), decimal_quantization=False)


def _locale() -> str:
    return TAGS[current_language()].replace("-", "_")
