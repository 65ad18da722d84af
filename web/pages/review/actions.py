"""What can be done with a card beside editing it, and what was dropped and waits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from assistant.editing import FILLS_DOWN, TURNS, inside, item_of, kind_of
from assistant.records import Item, Objective, OkrSet, items
from assistant.store import Draft
from web.i18n import translate as _
from web.pages.labels import kind_label
from web.pages.review.controls import TEXT_FIELD, Option

_SHOWN = 48


@dataclass(frozen=True, slots=True)
class Turn:
    """A button that makes an item another kind of item."""

    do: str
    label: str


@dataclass(frozen=True, slots=True)
class Actions:
    """`homes` are the other objectives it can stand in; `below` names its add button and box for a line below it."""

    turns: tuple[Turn, ...]
    homes: tuple[Option, ...]
    below: str
    below_label: str
    below_text: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """A dropped item; `holds` counts what stands in it."""

    id: str
    kind_label: str
    text: str
    holds: int


def actions_of(
    okr_set: OkrSet, item: Item, parent: Objective | None, names: Mapping[str, str], typed: Mapping[str, str]
) -> Actions:
    kind = kind_of(item)
    below = f"{kind}|{parent.id if parent else ''}|{item.id}"
    labels = {
        "objective": _("Add an objective below"),
        "key_result": _("Add a key result below"),
        "kpi": _("Add a KPI below"),
        "initiative": _("Add an initiative below"),
    }
    return Actions(
        turns=tuple(Turn(f"turn|{item.id}|{into}", _turns()[kind, into]) for into in TURNS[kind]),
        homes=tuple(
            Option(each.id, f"{names[each.id]} {shortened(each.title)}", False)
            for each in (okr_set.objectives if parent else ())
            if parent and each.id != parent.id
        ),
        below=below,
        below_label=labels[kind],
        below_text=typed.get(f"new|{below}", ""),
    )


def waiting(draft: Draft, parent: str | None) -> tuple[Waiting, ...]:
    """What was dropped from this objective; None: the objectives that were dropped."""
    return tuple(_waiting(draft, parent))


def _waiting(draft: Draft, parent: str | None) -> Iterator[Waiting]:
    for item_id, state in draft.state.items():
        if state.dropped and state.dropped.parent == parent:
            item = item_of(state.dropped)
            text = getattr(item, TEXT_FIELD[state.dropped.kind])
            yield Waiting(item_id, kind_label(state.dropped.kind), text, len(inside(item)))


def lacking(okr_set: OkrSet) -> frozenset[str]:
    """The fields that fill down and that some line lacks."""
    return frozenset(
        field
        for field, kinds in FILLS_DOWN.items()
        if any(kind_of(item) in kinds and getattr(item, field) is None for _pointer, item in items(okr_set))
    )


def shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"


def _turns() -> dict[tuple[str, str], str]:
    return {
        ("initiative", "key_result"): _("Make it a key result"),
        ("key_result", "initiative"): _("This is an activity: make it an initiative"),
        ("key_result", "kpi"): _("Only keep watching: make it a KPI"),
        ("kpi", "key_result"): _("Make a key result of it"),
    }
