"""The themes as they stand in a form: ticked or not, named, put in order, made one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from starlette.datastructures import FormData

from assistant.drafters import ThemeChoice
from assistant.errors import UsageError
from assistant.records import Theme

_MOST = 40


@dataclass(frozen=True, slots=True)
class Row:
    """One theme; `id` tells it from the others of the form wherever it is moved, `sentences` are ids of the text."""

    id: str
    name: str
    sentences: tuple[str, ...]
    ticked: bool


def rows_of(themes: Iterable[Theme]) -> list[Row]:
    """Themes as they were read: ticked are those that a draft would take up."""
    return [
        Row(str(number), theme.name, tuple(each.sentence for each in theme.sources if each.sentence), not theme.parked)
        for number, theme in enumerate(themes, start=1)
    ]


def posted_rows(form: FormData) -> list[Row]:
    """The rows of a posted form, in its order; none where it came from a page without them."""
    names = dict.fromkeys(each for each in form.getlist("row") if isinstance(each, str) and each.isdecimal())
    return [
        Row(
            name,
            str(form.get(f"theme|{name}") or "").strip(),
            tuple(filter(None, str(form.get(f"from|{name}") or "").split(","))),
            form.get(f"tick|{name}") is not None,
        )
        for name in list(names)[:_MOST]
    ]


def moved(rows: Sequence[Row], name: str, steps: int) -> list[Row]:
    """The rows with one of them so many steps further down, as far as there is room."""
    row = _called(rows, name)
    rest = [each for each in rows if each is not row]
    place = max(0, min(len(rest), rows.index(row) + steps))
    return [*rest[:place], row, *rest[place:]]


def merged(rows: Sequence[Row], name: str, into: str) -> list[Row]:
    """The rows with one of them added to another, which keeps its name and place; ticked where either was.

    Raises UsageError where no other was chosen.
    """
    row = _called(rows, name)
    if not into or into == name:
        raise UsageError(
            "No theme was chosen to merge with.", "Choose one in the list beside the button, then press it again."
        )
    other = _called(rows, into)
    both = tuple(dict.fromkeys((*other.sentences, *row.sentences)))
    one = replace(other, sentences=both, ticked=other.ticked or row.ticked)
    return [one if each is other else each for each in rows if each is not row]


def choices(rows: Iterable[Row]) -> tuple[ThemeChoice, ...]:
    """What the brief says of them."""
    return tuple(ThemeChoice(row.name, row.sentences, parked=not row.ticked) for row in rows)


def _called(rows: Sequence[Row], name: str) -> Row:
    """Raises UsageError for a row that the form has not."""
    for row in rows:
        if row.id == name:
            return row
    raise UsageError("That theme is no longer in the list.", "Look at the list as it is now, then try again.")
