"""The settings, changed on a page and kept in the config file; the service goes on with what was saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from babel.dates import get_month_names
from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from starlette.concurrency import run_in_threadpool

from assistant import settings_file
from assistant.errors import AssistantError
from assistant.printed import LOCALES
from assistant.records import LANGUAGE_CODES
from assistant.settings import Settings
from web import i18n
from web.i18n import ENDONYMS, current_language, what_happened
from web.i18n import translate as _
from web.pages.engine_choice import EngineChoice, engine_choice
from web.pages.frame import SHORTCUTS, Frame, Trouble, frame
from web.pages.home import Choice
from web.pages.number_examples import NumberExamples, number_examples
from web.pages.rule_choice import RuleSettings, level_choices, rule_settings
from web.pages.settings_form import LIMITS, labels, tables, values_of
from web.render import render, url
from web.state import Service, SettingsHere, service

router = APIRouter()

_YEAR = 365 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Field:
    """A value in a box, or, where `pinned` says why, one that only can be read."""

    name: str
    label: str
    value: str
    pinned: str = ""


@dataclass(frozen=True, slots=True)
class SettingsPage:
    """`seen` tells the state of the file these values were read from; `saved` says that they were just written.

    `edited`: the file was changed by hand, and what it says holds once somebody saves.
    """

    frame: Frame
    path: str
    seen: str
    edited: bool
    language: Field
    languages: tuple[Choice, ...]
    own_language: str
    engine: EngineChoice
    limits: tuple[Field, ...]
    fiscal_start: Field
    months: tuple[Choice, ...]
    numbers: NumberExamples
    accept: str
    reject: str
    groups: tuple[RuleSettings, ...]
    levels: tuple[Choice, ...]
    exceptions: int
    saved: bool
    trouble: Trouble | None


@router.get("/settings")
def show(request: Request, settings: SettingsHere, saved: str | None = None) -> Response:
    written, problem = _as_written(settings)
    trouble = Trouble(*what_happened(problem)) if problem else None
    page = _page(request, settings, written, values_of(written), trouble, saved=bool(saved))
    return render(request, "settings.html", page)


@router.post("/settings")
async def save(request: Request, settings: SettingsHere) -> Response:
    """Write the config file and go on with what it says; what cannot be written keeps everything typed."""
    form = {name: str(value) for name, value in (await request.form()).items()}
    return await run_in_threadpool(_save, request, settings, form)


def _save(request: Request, settings: Settings, form: Mapping[str, str]) -> Response:
    held = service(request.app)
    try:
        written, _problem = _as_written(settings)
        changed = settings_file.save(settings, tables(form, written), seen=form.get("seen", ""))
    except AssistantError as problem:
        values = {**values_of(settings), **form}
        page = _page(request, settings, settings, values, Trouble(*what_happened(problem)), saved=False)
        return render(request, "settings.html", page, status=problem.status)
    answer = RedirectResponse(url("/settings", saved="now"), 303)
    if changed.language != settings.language:
        # Who chooses the language for everybody wants to see it, not the one this browser remembers.
        answer.delete_cookie(i18n.COOKIE, path="/")
    if "shortcuts" in form:
        wanted = "off" if form["shortcuts"] == "off" else "on"
        answer.set_cookie(SHORTCUTS, wanted, max_age=_YEAR, path="/", samesite="lax", httponly=True)
    _go_on(held, changed)
    return answer


def _go_on(held: Service, changed: Settings) -> None:
    held.use(replace(changed, today=held.settings.today))


def _as_written(settings: Settings) -> tuple[Settings, AssistantError | None]:
    """The settings with what the file says by now; those in force, and why, where it cannot be read."""
    try:
        return settings_file.current(settings), None
    except AssistantError as problem:
        return settings, problem


def _page(
    request: Request,
    settings: Settings,
    written: Settings,
    values: Mapping[str, str],
    trouble: Trouble | None,
    *,
    saved: bool,
) -> SettingsPage:
    named = labels()
    around = frame(request, settings, "settings")
    if "shortcuts" in values:
        around = replace(around, shortcuts=values["shortcuts"] != "off")
    return SettingsPage(
        frame=around,
        path=str(settings_file.path_of(settings)),
        seen=settings_file.fingerprint(settings_file.text_of(settings)),
        edited=written != settings,
        language=_field(settings, "language", named["language"], values),
        languages=tuple(Choice(code, ENDONYMS[code]) for code in LANGUAGE_CODES),
        own_language=_own_language(request, settings),
        engine=engine_choice(settings, values),
        limits=tuple(Field(name, named[name], values[name]) for name in LIMITS),
        fiscal_start=_field(settings, "fiscal_start", named["fiscal_start"], values),
        months=tuple(Choice(str(number), name) for number, name in enumerate(_months(), start=1)),
        numbers=number_examples(values["separators"], values["words_to"]),
        accept=values["accept"],
        reject=values["reject"],
        groups=rule_settings(values),
        levels=level_choices(),
        exceptions=len(written.waivers),
        saved=saved,
        trouble=trouble,
    )


def _field(settings: Settings, name: str, label: str, values: Mapping[str, str]) -> Field:
    by = settings.pinned_by(name)
    pinned = _("Set by %(name)s, which overrides this page.", None, {"name": by}) if by else ""
    return Field(name, label, values[name], pinned)


def _own_language(request: Request, settings: Settings) -> str:
    """The language this browser chose for itself, where the setting says another; "" otherwise."""
    own = i18n.known(request.cookies.get(i18n.COOKIE))
    return ENDONYMS[own] if own and own != settings.language else ""


def _months() -> tuple[str, ...]:
    names = get_month_names("wide", "stand-alone", LOCALES[current_language()]).values()
    return tuple(name[:1].upper() + name[1:] for name in names)
