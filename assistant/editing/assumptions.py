"""Who stands for the values of an item that no cited sentence holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar, cast

from assistant.grounding import DATE_FIELDS, NUMBER_FIELDS, assumed_reason, ungrounded
from assistant.records import Assumption, Initiative, Item, KeyResult, Kpi, LanguageCode, OkrSet

_ItemT = TypeVar("_ItemT", bound=Item)
_TYPED: Mapping[LanguageCode, str] = {
    "en": "Entered by %(by)s.",
    "nl": "Ingevuld door %(by)s.",
    "sv": "Angivet av %(by)s.",
    "vi": "Do %(by)s nhập.",
    "zh": "由%(by)s填写。",
}


def owned_up(old: Item, new: Item, okr_set: OkrSet, *, by: str, at: str, today: date) -> Item:
    """Record who stands for each number and date that changed and that no cited sentence holds."""
    if not isinstance(new, KeyResult | Kpi):
        return new
    watched = (*NUMBER_FIELDS[type(new)], *DATE_FIELDS[type(new)])
    changed = [name for name in watched if getattr(old, name) != getattr(new, name)]
    for name in changed:
        new = without_assumption(new, name)
    loose = ungrounded(new, {}, today=today, period=okr_set.period, language=okr_set.language)
    reason = _TYPED[okr_set.language] % {"by": by}
    added = tuple(Assumption(name, reason, by, at) for name in changed if name in loose)
    return replace(new, assumptions=new.assumptions + added)


def unowned(item: _ItemT, code: LanguageCode) -> _ItemT:
    """The item with every assumption open: nobody typed its values, they come from another line."""
    if isinstance(item, Initiative):
        return item
    opened = tuple(Assumption(each.field, assumed_reason(code)) for each in item.assumptions)
    return cast(_ItemT, replace(item, assumptions=opened))


def without_assumption(item: _ItemT, field: str) -> _ItemT:
    """The item with nothing assumed on this field."""
    kept = tuple(each for each in assumptions_of(item) if each.field != field)
    return cast(_ItemT, item if isinstance(item, Initiative) else replace(item, assumptions=kept))


def assumptions_of(item: Item) -> tuple[Assumption, ...]:
    """The item's assumptions; an initiative has none."""
    return () if isinstance(item, Initiative) else item.assumptions


def confirmed(item: Item, wanted: Callable[[Assumption], bool], by: str, at: str) -> Item:
    """The item with its open assumptions of this sort confirmed."""
    if isinstance(item, Initiative):
        return item
    settled = tuple(
        replace(each, confirmed_by=by, confirmed_at=at) if each.confirmed_by is None and wanted(each) else each
        for each in item.assumptions
    )
    return replace(item, assumptions=settled)
