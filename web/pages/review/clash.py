"""Two people changed the same field: both versions, what differs, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.editing import kind_of
from assistant.records import Item, Objective, OkrSet, items, numbers
from assistant.refining.marked import Piece, marked
from web.pages.labels import choice_label
from web.pages.review.controls import TEXT_FIELD
from web.pages.review.form import SET_NAME, Conflict

_LONG_ENOUGH = 12


@dataclass(frozen=True, slots=True)
class Again:
    """How a line that somebody removed is added once more: the box and the button that add one, and its words."""

    box: str
    do: str
    words: str


@dataclass(frozen=True, slots=True)
class Clash:
    """`mine` and `theirs` are values as a form sends them, the `shown` ones as a person reads them.

    `pieces` go from theirs to mine; empty where both are no texts. `own`: in the set's words and language.
    `again` is None where the line is there, or where nothing is left to add it to.
    """

    name: str
    field: str
    number: str
    label: str
    mine: str
    theirs: str
    mine_shown: str
    theirs_shown: str
    pieces: tuple[Piece, ...]
    own: bool
    gone: bool
    again: Again | None


def clashes_of(conflicts: Sequence[Conflict], seen: OkrSet, current: OkrSet) -> tuple[Clash, ...]:
    """The conflicts of a form made over `seen` with the set as it stands now."""
    return tuple(_clash(each, seen, current) for each in conflicts)


def _clash(conflict: Conflict, seen: OkrSet, current: OkrSet) -> Clash:
    item, _, field = conflict.name.rpartition(".")
    mine, theirs = (_shown(field, value, current) for value in (conflict.mine, conflict.theirs))
    own = (mine, theirs) == (conflict.mine, conflict.theirs)
    text = own and not conflict.gone and min(len(mine), len(theirs)) >= _LONG_ENOUGH
    return Clash(
        name=conflict.name,
        field=field,
        number=conflict.number,
        label=conflict.label,
        mine=conflict.mine,
        theirs=conflict.theirs,
        mine_shown=mine,
        theirs_shown=theirs,
        pieces=marked(theirs, mine, current.language) if text else (),
        own=own,
        gone=conflict.gone,
        again=_again(item, field, conflict.mine, seen, current) if conflict.gone and item != SET_NAME else None,
    )


def _shown(field: str, value: str, current: OkrSet) -> str:
    if field == "key_result_ids":
        names = numbers(current)
        return ", ".join(names[each] for each in value.split(",") if each in names)
    return ", ".join(choice_label(field, each) for each in value.split(",")) if _listed(field, value) else value


def _listed(field: str, value: str) -> bool:
    return bool(value) and any(choice_label(field, each) != each for each in value.split(","))


def _again(item_id: str, field: str, typed: str, seen: OkrSet, current: OkrSet) -> Again | None:
    for objective in seen.objectives:
        parts: tuple[Item, ...] = (objective, *objective.key_results, *objective.kpis, *objective.initiatives)
        for item in parts:
            if item.id != item_id:
                continue
            kind = kind_of(item)
            parent = "" if isinstance(item, Objective) else objective.id
            if parent and parent not in {each.id for _, each in items(current)}:
                return None
            words = typed if field == TEXT_FIELD[kind] else str(getattr(item, TEXT_FIELD[kind]))
            return Again(f"new|{kind}|{parent}", f"add|{kind}|{parent}", words)
    return None
