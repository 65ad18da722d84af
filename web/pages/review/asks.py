"""The changes of a line that a button asks for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from assistant.editing import kind_of
from assistant.languages.instructions import ASKS
from assistant.records import Item
from assistant.refining import FOLLOWS
from web.i18n import translate as _

_SPLITS = "two-measures"


@dataclass(frozen=True, slots=True)
class Chip:
    """An instruction that a button gives; `do` is the button's value."""

    do: str
    label: str


def chips(item: Item, found: Collection[str] | None = None) -> tuple[Chip, ...]:
    """What can be followed for an item, without what is settled already.

    `found` are the rules that have found something in it: only a line with two measures can be split.
    """
    idle = {name for name in ("metric", "baseline") if getattr(item, name, None) is not None}
    if found is not None and _SPLITS not in found:
        idle.add("split")
    labels = {
        "shorter": _("Shorter"),
        "split": _("Split in two"),
        "metric": _("Name the metric"),
        "baseline": _("Ask for the baseline"),
        "move": _("Move to the initiatives"),
    }
    follows = FOLLOWS[kind_of(item)]
    return tuple(Chip(f"suggest|{item.id}|{ask}", labels[ask]) for ask in ASKS if ask in follows and ask not in idle)
