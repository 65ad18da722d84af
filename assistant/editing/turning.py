"""An item that is really another kind of item: an activity, a result, a measure to keep watching."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from assistant.editing.adding import add
from assistant.editing.places import ItemKind, find, kind_of, parent_of, put, put_in, remove
from assistant.editing.said import figures_said
from assistant.errors import UsageError
from assistant.languages import language
from assistant.printed import day_text
from assistant.records import Assumption, KeyResult, Kpi, OkrSet

TURNS: Mapping[ItemKind, tuple[ItemKind, ...]] = {
    "objective": (),
    "key_result": ("initiative", "kpi"),
    "kpi": ("key_result",),
    "initiative": ("key_result",),
}
"""What each kind of item can be turned into."""

# A field of the one is this field of the other, assumptions included.
_AS_KPI = {"metric": "name", "baseline": "current", "baseline_date": "current_date"}
_AS_KEY_RESULT = {there: here for here, there in _AS_KPI.items()}
_SHARED = ("direction", "change", "comparator", "target", "target_high", "unit", "deadline", "owner")


def turn(okr_set: OkrSet, item_id: str, into: ItemKind, *, by: str, at: str, today: date) -> tuple[OkrSet, str]:
    """Make an item another kind of item in the same objective. Returns the set and the id of the new one.

    Owner, deadline and sources go along, and figures where both kinds have them. A KPI stays where it is and
    points to the key result made of it; everything else goes. Raises NotFound, UsageError.
    """
    item = find(okr_set, item_id)
    if into not in TURNS[kind_of(item)]:
        raise UsageError(
            "%(kind)s cannot be turned into “%(into)s”.",
            "It can become: %(allowed)s.",
            values={"kind": kind_of(item), "into": into[:40], "allowed": ", ".join(TURNS[kind_of(item)]) or "–"},
        )
    parent = parent_of(okr_set, item)
    if isinstance(item, Kpi):
        made = _promoted(item, okr_set)
        linked = replace(item, role="measure", key_result_ids=(*item.key_result_ids, made.id))
        okr_set = put(okr_set, linked)
        return put_in(okr_set, made, parent_of(okr_set, linked)), made.id
    if isinstance(item, KeyResult) and into == "kpi":
        watched = _watched(item)
        return remove(put_in(okr_set, watched, parent), item_id), watched.id
    okr_set, new_id = add(okr_set, into, parent.id, getattr(item, "text", ""), like=item_id, by=by, at=at, today=today)
    return remove(okr_set, item_id), new_id


def _promoted(kpi: Kpi, okr_set: OkrSet) -> KeyResult:
    """The key result that a KPI is once somebody wants to change it; an open target is left to be agreed."""
    code, sentences = okr_set.language, language(okr_set.language).drafting_words.sentences
    assumptions = _renamed(kpi.assumptions, _AS_KEY_RESULT, KeyResult)
    if kpi.target is None and all(each.field != "target" for each in assumptions):
        assumptions = (*assumptions, Assumption("target", sentences.reason_open))
    shared = {name: getattr(kpi, name) for name in _SHARED}
    text = _sentence(kpi, okr_set)
    if kpi.deadline:
        text = sentences.deadline.format(text=text, date=day_text(kpi.deadline, code))
    return KeyResult(
        str(uuid.uuid4()),
        text[:1].upper() + text[1:],
        metric=kpi.name,
        baseline=kpi.current,
        baseline_date=kpi.current_date,
        **shared,
        sources=kpi.sources,
        assumptions=assumptions,
    )


def _sentence(kpi: Kpi, okr_set: OkrSet) -> str:
    """The KPI as something to change, in the set's language: "Reduce late deliveries from 8% to 4%"."""
    return figures_said(kpi.name, kpi.direction, kpi.current, kpi.target, kpi.unit, okr_set.language)


def _watched(key_result: KeyResult) -> Kpi:
    """The KPI that a key result is when it is only kept an eye on."""
    shared = {name: getattr(key_result, name) for name in _SHARED}
    return Kpi(
        str(uuid.uuid4()),
        key_result.metric or key_result.text,
        current=key_result.baseline,
        current_date=key_result.baseline_date,
        role="health",
        state="proposed" if key_result.baseline is None else "existing",
        **shared,
        sources=key_result.sources,
        assumptions=_renamed(key_result.assumptions, _AS_KPI, Kpi),
    )


def _renamed(
    assumptions: Iterable[Assumption], names: Mapping[str, str], kind: type[KeyResult | Kpi]
) -> tuple[Assumption, ...]:
    """The assumptions that mean something on the other kind of item, under the names they have there."""
    found = (replace(each, field=names.get(each.field, each.field)) for each in assumptions)
    return tuple(each for each in found if each.field in kind.__dataclass_fields__)
