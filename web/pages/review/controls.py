"""How the fields of an item stand in a form: which control, which choices, which text.

`written` is the one function that says what a field's value looks like in its control; comparing a
posted form with it tells which fields a person changed.
"""

from __future__ import annotations

import typing
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from assistant.editing import kind_of
from assistant.editing.links import written_alignment
from assistant.printed import LOCALES
from assistant.records import Item, LanguageCode, Number, OkrSet, Owner, numbers
from web.i18n import translate as _
from web.pages.frame import Trouble
from web.pages.guide import help_address
from web.pages.labels import choice_label, field_label

Look = Literal["line", "lines", "choice", "choices"]

TEXT_FIELD = {"objective": "title", "key_result": "text", "kpi": "name", "initiative": "text"}
# The fields people fill in first; the others stand behind "More".
FIRST_FIELDS = {
    "objective": ("owner", "commitment"),
    "key_result": ("metric", "baseline", "target", "unit", "deadline", "owner"),
    "kpi": ("current", "target", "unit", "data_source", "frequency", "owner"),
    "initiative": ("owner", "deadline"),
}
_LONG = frozenset({"rationale", "next_step", "done_when", "definition", "formula", "why", "depends_on", "aligned_to"})
_DATES = frozenset({"deadline", "baseline_date", "current_date"})


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Control:
    """One field in the form. `trouble` is set where `value` is what a person typed and could not be read.

    `help` is the address of an explanation, "" for none; `spreads` the button that gives the value to every line
    that lacks one, "" where none does.
    """

    name: str
    field: str
    label: str
    look: Look
    value: str
    options: tuple[Option, ...] = ()
    placeholder: str = ""
    trouble: Trouble | None = None
    help: str = ""
    spreads: str = ""


def control(
    okr_set: OkrSet,
    item: Item,
    field: str,
    kept: Mapping[str, str],
    troubles: Mapping[str, Trouble],
    lacking: Collection[str] = (),
) -> Control:
    """The control of one field; `kept` holds posted values that could not be saved, `lacking` what some lines lack."""
    name = control_name(item.id, field)
    value = kept.get(name, written(item, field, okr_set.language))
    look, options = _look(okr_set, item, field, value)
    return Control(
        name=name,
        field=field,
        label=field_label(field),
        look=look,
        value=value,
        options=options,
        placeholder=_placeholder(field),
        trouble=troubles.get(name),
        help=help_address(field, kind_of(item)),
        spreads=f"fill_from|{item.id}|{field}" if field in lacking and value else "",
    )


def _placeholder(field: str) -> str:
    if field == "aligned_to":
        return _("set / objective / key result")
    return "2027-06-30" if field in _DATES else ""


def control_name(item_id: str, field: str) -> str:
    return f"{item_id}.{field}"


def written(item: Item | OkrSet, field: str, language: LanguageCode) -> str:
    """A field's value as its control holds it: numbers as the set's language writes them, lists by commas."""
    value = getattr(item, field)
    if value is None:
        return ""
    if field == "aligned_to":
        return "\n".join(map(written_alignment, value))
    if isinstance(value, tuple):
        return ("\n" if field == "depends_on" else ",").join(value)
    if isinstance(value, Owner):
        return owner_line(value)
    if isinstance(value, bool | int | float):
        return plain_number(value, language)
    return str(value.label if field == "period" else value)


def owner_line(owner: Owner | None) -> str:
    """An owner as one line: the name, else the role, else the address."""
    return (owner.name or owner.role or owner.email or "") if owner else ""


def plain_number(value: Number, language: LanguageCode) -> str:
    """A number to type over: the language's decimal sign, no thousands marks."""
    from babel.numbers import format_decimal

    return format_decimal(value, format="0.##########", locale=LOCALES[language])


def _look(okr_set: OkrSet, item: Item, field: str, value: str) -> tuple[Look, tuple[Option, ...]]:
    if field == "key_result_ids":
        names = numbers(okr_set)
        results = [each.id for objective in okr_set.objectives for each in objective.key_results]
        chosen = value.split(",")
        return "choices", tuple(Option(each, names[each], each in chosen) for each in results)
    if field == "theme_id":
        return "choice", tuple(Option(each.id, each.name, each.id == value) for each in okr_set.themes)
    if field == "confidence":
        return "choice", tuple(Option(each, each, each == value) for each in map(str, range(1, 11)))
    kind: type = type(item)
    if field in _LONG:
        return "lines", ()
    allowed, several = _choices(kind, field)
    chosen = value.split(",")
    options = tuple(Option(each, choice_label(field, each), each in chosen) for each in allowed)
    if several:
        return "choices", options
    if allowed:
        return "choice", options
    return ("lines" if field == TEXT_FIELD[kind_of(item)] else "line"), ()


@cache
def _choices(kind: type, field: str) -> tuple[tuple[str, ...], bool]:
    """The words a field may hold (none: free text), and whether it holds several."""
    annotation = typing.get_type_hints(kind)[field]
    return tuple(_words(annotation)), typing.get_origin(annotation) is tuple


def _words(annotation: object) -> typing.Iterator[str]:
    if typing.get_origin(annotation) is Literal:
        yield from typing.get_args(annotation)
    else:
        for part in typing.get_args(annotation):
            yield from _words(part)
