"""The first page: draft from a text, or check goals that exist."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import date

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from assistant.errors import AssistantError
from assistant.period import default_period, next_period, parse_period
from assistant.readers import readers
from assistant.records import LANGUAGE_CODES, LanguageCode
from assistant.samples import Sample, sample, samples
from assistant.settings import Settings
from assistant.store import Store
from web.i18n import ENDONYMS, TAGS, current_language, what_happened
from web.i18n import translate as _
from web.pages.frame import Frame, Trouble, frame
from web.pages.labels import choice_label
from web.pages.plan import PlanLine
from web.render import render
from web.state import SettingsHere, StoreHere

router = APIRouter()

LEVELS = ("company", "department", "team", "individual")


@dataclass(frozen=True, slots=True)
class Choice:
    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Wish:
    """The drafting form as it was filled in, so that a refusal gives everything back. "" means the default."""

    text: str = ""
    title: str = ""
    period: str = ""
    other_period: str = ""
    level: str = ""
    language: str = ""
    objectives: str = ""
    key_results: str = ""


@dataclass(frozen=True, slots=True)
class Examples:
    """The samples of one language."""

    tag: str
    name: str
    samples: tuple[Sample, ...]


@dataclass(frozen=True, slots=True)
class Home:
    """`key` lets the same form, sent twice, start one draft.

    `plan` is shown before many calls are made; `agreed` says, sent back, that it was.
    """

    frame: Frame
    wish: Wish
    goals: str
    file_types: tuple[str, ...]
    within: tuple[Choice, ...]
    chosen_within: str
    periods: tuple[Choice, ...]
    automatic: str
    levels: tuple[Choice, ...]
    languages: tuple[Choice, ...]
    examples: Examples
    other_examples: tuple[Examples, ...]
    trouble: Trouble | None
    key: str
    plan: PlanLine | None
    agreed: str


@router.get("/")
def home(
    request: Request, settings: SettingsHere, store: StoreHere, example: str | None = None, again: str | None = None
) -> HTMLResponse:
    """Empty, with an example in it, or with the text of an earlier draft to start `again` from."""
    # Most who come with a strategy text plan for the whole of their organisation: the default period is then the year.
    wish = Wish(level="company")
    if chosen := sample(example) if example else None:
        wish = replace(wish, text=chosen.text, title=chosen.title)
    elif again:
        wish = _earlier(store, again)
    return home_again(request, settings, wish)


def home_again(
    request: Request,
    settings: Settings,
    wish: Wish,
    *,
    goals: str = "",
    within: str = "",
    problem: AssistantError | None = None,
    form: str = "draft",
    plan: PlanLine | None = None,
    agreed: str = "",
) -> HTMLResponse:
    """The page with what was filled in, and with what was wrong about it."""
    trouble = Trouble(*what_happened(problem), form) if problem else None
    here = current_language()
    page = Home(
        frame=frame(request, settings, "new"),
        wish=wish,
        goals=goals,
        file_types=tuple(sorted(readers())),
        within=period_choices(settings.today, settings.fiscal_start),
        chosen_within=within,
        periods=(Choice("", _("Automatic")), *period_choices(settings.today, settings.fiscal_start)),
        automatic=_automatic(settings.today, settings.fiscal_start),
        levels=tuple(Choice(level, choice_label("level", level)) for level in LEVELS),
        languages=tuple(Choice(code, ENDONYMS[code]) for code in LANGUAGE_CODES),
        examples=_examples(here),
        other_examples=tuple(_examples(code) for code in LANGUAGE_CODES if code != here),
        trouble=trouble,
        key=str(uuid.uuid4()),
        plan=plan,
        agreed=agreed,
    )
    return render(request, "home.html", page, status=problem.status if problem else 200)


def _earlier(store: Store, job_id: str) -> Wish:
    """The text and choices a drafting job was started with. Raises NotFound."""
    asked = store.job(job_id).input
    document, brief = store.document(asked["document"]), asked["brief"]
    return Wish(
        text=document.text,
        title=document.title or "",
        other_period=brief["period"]["label"],
        level=brief["level"] or "",
        language=brief["language"],
        objectives=str(brief["objectives"] or ""),
        key_results=str(brief["key_results"] or ""),
    )


def _examples(code: LanguageCode) -> Examples:
    return Examples(TAGS[code], ENDONYMS[code], samples(code))


def period_choices(today: date, fiscal_start: int) -> tuple[Choice, ...]:
    """What lies ahead: four quarters, the next halves, two years."""
    coming, year = default_period(today, None, fiscal_start), default_period(today, "company", fiscal_start)
    labels = [coming.label]
    period = coming
    for _step in range(3):
        period = next_period(period)
        labels.append(period.label)
    if fiscal_start == 1:
        half = parse_period(f"{today.year}-H{1 if today.month <= 6 else 2}")
        labels += [next_period(half).label, next_period(next_period(half)).label]
    labels += [year.label, next_period(year).label]
    return tuple(Choice(label, label) for label in labels)


def _automatic(today: date, fiscal_start: int) -> str:
    """What the automatic choice comes down to."""
    coming, year = default_period(today, None, fiscal_start), default_period(today, "company", fiscal_start)
    values = {"quarter": coming.label, "year": year.label}
    return _("Automatic means %(quarter)s, or %(year)s for a whole company.", None, values)
