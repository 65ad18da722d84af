"""The themes of a text, to choose from before anything is drafted. Everything travels in the form; nothing is kept."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData

from assistant import pipeline
from assistant.document import Document
from assistant.drafters import Brief
from assistant.errors import AssistantError
from assistant.records import LanguageCode
from assistant.settings import Settings
from assistant.store import Store
from web.i18n import TAGS, current_language, what_happened
from web.i18n import translate as _
from web.pages.frame import Frame, Trouble, frame
from web.pages.home import Choice, Wish, home_again
from web.pages.plan import PlanLine, plan_line
from web.pages.start import File, agreed_to, begun, brief_of, document_of, file_in, wish_in, with_file
from web.pages.theme_form import Row, choices, merged, moved, posted_rows, rows_of
from web.render import render, url
from web.state import SettingsHere, StoreHere

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of the text, with the number it is marked by there; `tag` is its own language."""

    number: int
    text: str
    tag: str


@dataclass(frozen=True, slots=True)
class ThemeCard:
    """A row as it is shown. `sentences` are their ids for the form, `others` what it can be merged with."""

    id: str
    name: str
    ticked: bool
    sentences: str
    quotes: tuple[Quote, ...]
    others: tuple[Choice, ...]
    nameless: bool


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of the text; `number` is 0 where no theme rests on it, `row` the first theme that does."""

    text: str
    number: int = 0
    row: str = ""


@dataclass(frozen=True, slots=True)
class ThemesPage:
    """`tag` is the language of the text; `told` says what has just been done.

    `plan` is shown where drafting takes calls to a model, `look` asks to look at it before the first is made, and
    `agreed`, sent back, says that somebody did.
    """

    frame: Frame
    wish: Wish
    key: str
    tag: str
    cards: tuple[ThemeCard, ...]
    text: tuple[Stretch, ...]
    trouble: Trouble | None
    told: str
    plan: PlanLine | None
    look: bool
    agreed: str


@router.get("/themes")
def nothing_yet() -> Response:
    """Themes are read from a text, which is pasted on the first page."""
    return RedirectResponse(url("/"), 303)


@router.post("/themes")
async def choose(request: Request, store: StoreHere, settings: SettingsHere) -> Response:
    async with request.form() as form:
        file = await file_in(form)
    return await run_in_threadpool(_choose, request, store, settings, form, file)


def _choose(request: Request, store: Store, settings: Settings, form: FormData, file: File | None) -> Response:
    wish, do = wish_in(form), str(form.get("do") or "")
    if do == "back":
        return home_again(request, settings, wish)
    try:
        document = document_of(wish, file, settings)
        brief = brief_of(wish, document, settings)
    except AssistantError as problem:
        return home_again(request, settings, with_file(wish, file), problem=problem)
    rows = posted_rows(form)
    if not rows or do == "anew":
        rows = rows_of(pipeline.themes_of(document, brief))
    seen = _Seen(request, settings, document, replace(wish, text=document.text), str(form.get("key") or uuid.uuid4()))
    try:
        if do == "draft":
            return _draft(seen, store, rows, str(form.get("agreed") or ""))
        rows, told = _changed(rows, do, form)
    except AssistantError as problem:
        return seen.page(rows, problem=problem)
    return seen.page(rows, told=told)


def _changed(rows: list[Row], do: str, form: FormData) -> tuple[list[Row], str]:
    """The rows after a button, and what to say about it. Raises UsageError."""
    operation, _bar, name = do.partition("|")
    names = {row.id: row.name for row in rows}
    if operation in ("up", "down"):
        rows = moved(rows, name, -1 if operation == "up" else 1)
        place = [row.id for row in rows].index(name) + 1
        return rows, _("“%(theme)s” is now number %(place)s.", None, {"theme": names[name], "place": place})
    if operation == "merge":
        into = str(form.get(f"into|{name}") or "")
        rows = merged(rows, name, into)
        values = {"theme": names[into], "other": names[name]}
        return rows, _("“%(theme)s” now holds the sentences of “%(other)s” as well.", None, values)
    return rows, ""


def _draft(seen: _Seen, store: Store, rows: Sequence[Row], agreed: str) -> Response:
    """A job for these themes; where it takes calls that nobody has looked at yet, the page with them first.

    Raises UsageError.
    """
    brief = brief_of(seen.wish, seen.document, seen.settings, choices(rows))
    plan = pipeline.plan_for(seen.document, brief, seen.settings)
    if plan is not None and plan.calls > 1 and agreed != agreed_to(seen.document, plan):
        return seen.page(rows, look=True)
    job = begun(store, seen.document, brief, seen.settings, seen.key)
    return RedirectResponse(url(f"/jobs/{job.id}"), 303)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the pages of one request have in common."""

    request: Request
    settings: Settings
    document: Document
    wish: Wish
    key: str

    def page(
        self, rows: Sequence[Row], *, told: str = "", problem: AssistantError | None = None, look: bool = False
    ) -> Response:
        numbers = _numbers(rows, self.document)
        line, agreed = self._plan(rows)
        page = ThemesPage(
            frame=frame(self.request, self.settings, "new"),
            wish=self.wish,
            key=self.key,
            tag=_tag(self.document),
            cards=tuple(_cards(rows, self.document, numbers, asked=problem is not None)),
            text=tuple(_stretches(rows, self.document, numbers)),
            trouble=Trouble(*what_happened(problem)) if problem else None,
            told=told,
            plan=line,
            look=look,
            agreed=agreed,
        )
        return render(self.request, "themes.html", page, status=problem.status if problem else 200)

    def _plan(self, rows: Sequence[Row]) -> tuple[PlanLine | None, str]:
        """What drafting the ticked themes takes, and what the form sends back of it."""
        brief: Brief = replace(brief_of(self.wish, self.document, self.settings), themes=choices(rows))
        plan = pipeline.plan_for(self.document, brief, self.settings) if brief.ticked else None
        return (plan_line(plan), agreed_to(self.document, plan)) if plan else (None, "")


def _tag(document: Document, language: LanguageCode | None = None) -> str:
    return TAGS[language or document.language or current_language()]


def _numbers(rows: Sequence[Row], document: Document) -> dict[str, int]:
    """The sentences that themes rest on, numbered as they stand in the text."""
    named = {sentence for row in rows for sentence in row.sentences}
    cited = [sentence.id for sentence in document.sentences if sentence.id in named]
    return {sentence: number for number, sentence in enumerate(cited, start=1)}


def _cards(rows: Sequence[Row], document: Document, numbers: dict[str, int], *, asked: bool) -> Iterable[ThemeCard]:
    known = {sentence.id: sentence for sentence in document.sentences}
    for row in rows:
        quoted = sorted((numbers[each], each) for each in set(row.sentences) & numbers.keys())
        yield ThemeCard(
            id=row.id,
            name=row.name,
            ticked=row.ticked,
            sentences=",".join(row.sentences),
            quotes=tuple(
                Quote(number, " ".join(known[each].text.split()), _tag(document, known[each].language))
                for number, each in quoted
            ),
            others=tuple(Choice(other.id, other.name) for other in rows if other is not row),
            nameless=asked and not row.name,
        )


def _stretches(rows: Sequence[Row], document: Document, numbers: dict[str, int]) -> Iterable[Stretch]:
    """The text cut at the sentences that themes rest on."""
    first = {sentence: row.id for row in reversed(rows) for sentence in row.sentences}
    at = 0
    for sentence in document.sentences:
        if sentence.id not in numbers:
            continue
        if sentence.start > at:
            yield Stretch(document.text[at : sentence.start])
        yield Stretch(document.text[sentence.start : sentence.end], numbers[sentence.id], first[sentence.id])
        at = sentence.end
    if at < len(document.text):
        yield Stretch(document.text[at:])
