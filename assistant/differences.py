"""What differs between two versions of a set: items that came, went or changed, field by field.

Items are the same where their ids are; where an item stands, which sentences it cites and what was
confirmed about it are no differences of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from assistant.editing import DETAILS, EDITABLE, kind_of
from assistant.records import Item, OkrSet, items, numbers

What = Literal["added", "removed", "changed"]


@dataclass(frozen=True, slots=True)
class ItemDifference:
    """An item of the new version, or of the old one where it was `removed`.

    `number` is what people call it there; `old` and `new` are null where it was not there; `fields` are those that
    differ, of an item that is in both.
    """

    what: What
    number: str
    old: Item | None
    new: Item | None
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Differences:
    """`details` are the fields of the set itself; `reordered`: what is in both stands in another order now."""

    details: tuple[str, ...]
    items: tuple[ItemDifference, ...]
    reordered: bool

    def __bool__(self) -> bool:
        return bool(self.details or self.items or self.reordered)


def differences(old: OkrSet, new: OkrSet) -> Differences:
    """What changed from the old version to the new one, in the order of the new one; what went comes last."""
    before, after = _by_id(old), _by_id(new)
    common = [name for name in after if name in before]
    return Differences(
        details=tuple(name for name in DETAILS if getattr(old, name) != getattr(new, name)),
        items=(*_came_or_changed(before, after, numbers(new)), *_went(before, after, numbers(old))),
        reordered=common != [name for name in before if name in after],
    )


def _by_id(okr_set: OkrSet) -> dict[str, Item]:
    return {item.id: item for _pointer, item in items(okr_set)}


def _came_or_changed(
    before: Mapping[str, Item], after: Mapping[str, Item], names: Mapping[str, str]
) -> Iterator[ItemDifference]:
    for name, item in after.items():
        known = before.get(name)
        if known is None:
            yield ItemDifference("added", names[name], None, item)
        elif fields := tuple(each for each in EDITABLE[kind_of(item)] if _value(known, each) != _value(item, each)):
            yield ItemDifference("changed", names[name], known, item, fields)


def _went(before: Mapping[str, Item], after: Mapping[str, Item], names: Mapping[str, str]) -> Iterator[ItemDifference]:
    for name, item in before.items():
        if name not in after:
            yield ItemDifference("removed", names[name], item, None)


def _value(item: Item, field: str) -> object:
    return getattr(item, field, None)
