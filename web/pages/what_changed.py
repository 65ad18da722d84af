"""What changed between two versions of a set, as a list to read."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.differences import ItemDifference, What, differences
from assistant.editing import kind_of
from assistant.records import Item, LanguageCode, OkrSet
from assistant.refining.marked import Piece, marked
from web.pages.labels import choice_label, field_label, kind_label
from web.pages.review.controls import TEXT_FIELD, owner_line
from web.pages.values import fact

_IN_WORDS = frozenset({"rationale", "next_step", "metric", "done_when", "definition", "formula", "why"})


@dataclass(frozen=True, slots=True)
class ChangedField:
    """A field as it was and as it is; `pieces` instead where words changed. `own`: in the set's language."""

    label: str
    before: str
    after: str
    pieces: tuple[Piece, ...]
    own: bool


@dataclass(frozen=True, slots=True)
class ChangedItem:
    """An item that came, went or changed. `words` is its text, with what changed in it marked."""

    what: What
    kind: str
    number: str
    words: tuple[Piece, ...]
    fields: tuple[ChangedField, ...]


@dataclass(frozen=True, slots=True)
class WhatChanged:
    """Since the version numbered `since`; all empty where nothing changed."""

    since: int
    details: tuple[ChangedField, ...]
    items: tuple[ChangedItem, ...]
    reordered: bool

    @property
    def nothing(self) -> bool:
        return not (self.details or self.items or self.reordered)


def what_changed(old: OkrSet, new: OkrSet) -> WhatChanged:
    """From an approved version to another, or to the draft of the next."""
    found = differences(old, new)
    return WhatChanged(
        since=old.approval.version if old.approval else 0,
        details=tuple(_detail(old, new, name) for name in found.details),
        items=tuple(_item(each, new.language) for each in found.items),
        reordered=found.reordered,
    )


def _item(each: ItemDifference, language: LanguageCode) -> ChangedItem:
    item = each.new or each.old
    assert item is not None
    kind = kind_of(item)
    text = TEXT_FIELD[kind]
    fields: tuple[ChangedField, ...] = ()
    if each.old and each.new:
        words = marked(getattr(each.old, text), getattr(each.new, text), language)
        fields = tuple(_field(each.old, each.new, name, language) for name in each.fields if name != text)
    else:
        words = (Piece("new" if each.what == "added" else "gone", getattr(item, text)),)
    return ChangedItem(each.what, kind_label(kind), each.number, words, fields)


def _field(old: Item, new: Item, name: str, language: LanguageCode) -> ChangedField:
    before, after = fact(old, name), fact(new, name)
    in_words = name in _IN_WORDS and getattr(old, name) and getattr(new, name)
    pieces = marked(getattr(old, name), getattr(new, name), language) if in_words else ()
    return ChangedField(after.label, before.shown, after.shown, pieces, after.own)


def _detail(old: OkrSet, new: OkrSet, name: str) -> ChangedField:
    pieces = marked(old.title, new.title, new.language) if name == "title" else ()
    return ChangedField(field_label(name), _detail_text(old, name), _detail_text(new, name), pieces, name == "title")


def _detail_text(okr_set: OkrSet, name: str) -> str:
    value = getattr(okr_set, name)
    if value is None:
        return "–"
    if name == "owner":
        return owner_line(value)
    return value.label if name == "period" else choice_label(name, value)
