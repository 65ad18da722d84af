"""All themes of a set as a list to work on: what each rests on, what became of it, what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from starlette.datastructures import FormData

from assistant.drafters.further import edited, open_themes
from assistant.errors import UsageError
from assistant.records import ItemState, OkrSet, Theme, numbers
from web.i18n import TAGS
from web.pages.review.controls import Option


class Numbered(Protocol):
    """A cited sentence with the number it is known by on the page, and the anchor of that place."""

    @property
    def anchor(self) -> str: ...
    @property
    def number(self) -> int: ...
    @property
    def quote(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Quoted:
    """A sentence behind a theme; `number` 0 and `anchor` "" where nothing else on the page cites it."""

    text: str
    tag: str
    number: int
    anchor: str


@dataclass(frozen=True, slots=True)
class Covering:
    """An objective that takes the theme up."""

    id: str
    number: str


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """A theme of the set. `draftable`: an objective can be drafted from it; `instead` are those it can take the
    place of, `others` the themes it can be merged with.
    """

    id: str
    name: str
    quotes: tuple[Quoted, ...]
    objectives: tuple[Covering, ...]
    parked: bool
    draftable: bool
    others: tuple[Option, ...]
    instead: tuple[Option, ...]


def theme_rows(
    okr_set: OkrSet,
    state: Mapping[str, ItemState],
    kept: Collection[str],
    evidence: Callable[[Theme], Iterable[Numbered]],
) -> tuple[ThemeRow, ...]:
    """The rows of a set, in its order. `kept` are the ids of documents still at hand, `evidence` says which
    sentences of a theme are numbered on the page.
    """
    names, draftable = numbers(okr_set), open_themes(okr_set)
    replaceable = tuple(
        Option(each.id, f"{names[each.id]} {each.title}", chosen=False)
        for each in okr_set.objectives
        if not edited(each, state)
    )
    tags = {entry.id: entry.language for entry in okr_set.documents}
    rows = []
    for theme in okr_set.themes:
        can = theme in draftable and any(each.document in kept for each in theme.sources)
        rows.append(
            ThemeRow(
                id=theme.id,
                name=theme.name,
                quotes=tuple(_quotes(theme, evidence(theme), tags, TAGS[okr_set.language])),
                objectives=tuple(
                    Covering(each.id, names[each.id]) for each in okr_set.objectives if each.theme_id == theme.id
                ),
                parked=bool(theme.parked),
                draftable=can,
                others=tuple(Option(each.id, each.name, chosen=False) for each in okr_set.themes if each is not theme),
                instead=replaceable if can else (),
            )
        )
    return tuple(rows)


def theme_changes(do: str, form: FormData) -> list[dict[str, Any]]:
    """The changes that a button of the list asks for, as `assistant.review` reads them; none for another button.

    Raises UsageError where nothing was chosen or written beside the button.
    """
    operation, _bar, theme = do.partition("|")
    match operation:
        case "park" | "unpark":
            return [{"op": "park", "theme": theme, "parked": operation == "park"}]
        case "rename_theme":
            name = str(form.get(f"theme|{theme}") or "").strip()
            if not name:
                raise UsageError("A theme needs a name.", "Give it a few words that say what it is about.")
            return [{"op": "rename_theme", "theme": theme, "value": name}]
        case "merge_theme":
            return [{"op": "merge_themes", "theme": theme, "into": _chosen(form, f"into|{theme}")}]
    return []


def objective_to_replace(do: str, form: FormData) -> str:
    """The id of the objective chosen beside the button `instead|theme`. Raises UsageError where none was."""
    theme = do.partition("|")[2]
    objective = str(form.get(f"instead|{theme}") or "")
    if not objective:
        raise UsageError(
            "No objective was chosen to be replaced.", "Choose one in the list beside the button, then press it again."
        )
    return objective


def _chosen(form: FormData, box: str) -> str:
    chosen = str(form.get(box) or "")
    if not chosen:
        raise UsageError(
            "No theme was chosen to merge with.", "Choose one in the list beside the button, then press it again."
        )
    return chosen


def _quotes(
    theme: Theme, numbered: Iterable[Numbered], tags: Mapping[str, str | None], fallback: str
) -> Iterator[Quoted]:
    known = {each.quote: each for each in numbered}
    for source in theme.sources:
        code = tags.get(source.document)
        tag = next((tag for language, tag in TAGS.items() if language == code), fallback)
        place = known.get(source.quote)
        text = " ".join(source.quote.split())
        yield Quoted(text, tag, place.number, place.anchor) if place else Quoted(text, tag, 0, "")
