"""A list of edits -> a suggestion: made by applying them, so that what is shown is what accepting does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from assistant import review
from assistant.editing import EDITABLE, find, kind_of
from assistant.grounding import DATE_FIELDS, NUMBER_FIELDS, assumed_reason, ungrounded
from assistant.languages import language
from assistant.records import Item, KeyResult, Kpi, Objective, OkrSet, Source, items, to_json
from assistant.refining import Documents, FieldChange, Suggestion

Edits = Sequence[Mapping[str, Any]]
TEXT: Mapping[str, str] = {"objective": "title", "key_result": "text", "kpi": "name", "initiative": "text"}
_NOBODY = "–"
_NEVER = "1970-01-01T00:00:00+00:00"


def text_of(item: Item) -> str:
    """The words of an item: title, text or name."""
    return str(getattr(item, TEXT[kind_of(item)]))


def parent_of(okr_set: OkrSet, item: Item) -> Objective:
    """The objective that holds an item, or is it."""
    return next(
        each
        for each in okr_set.objectives
        if each.id == item.id or item in (*each.key_results, *each.kpis, *each.initiatives)
    )


def applied(okr_set: OkrSet, edits: Edits, today: date) -> OkrSet:
    """The set with the edits made. Raises UsageError or NotFound for one that cannot be made."""
    return review.apply(okr_set, {}, edits, by=_NOBODY, at=_NEVER, today=today).okr_set


def suggested(
    okr_set: OkrSet,
    item_id: str,
    edits: Edits,
    *,
    documents: Documents,
    today: date,
    notes: tuple[str, ...] = (),
    evidence: Sequence[str] = (),
) -> Suggestion:
    """The suggestion these edits make, every number and date that they bring and no cited sentence holds an assumption.

    `evidence` are sentences (quotes) beside the item's own sources that may hold such a value: the
    assumption's reason then shows the sentence.
    """
    old = find(okr_set, item_id)
    edits = (*edits, *_assumptions(old, applied(okr_set, edits, today), okr_set, documents, today, evidence))
    made = applied(okr_set, edits, today)
    known = {each.id for _, each in items(okr_set)}
    fresh = [each for _, each in items(made) if each.id not in known]
    stays = next((each for _, each in items(made) if each.id == item_id), None)
    new, added = (stays, fresh) if stays is not None else (fresh[0], fresh[1:])
    return Suggestion(item_id, changes_between(old, new), new, tuple(edits), tuple(added), notes)


def changes_between(old: Item, new: Item) -> tuple[FieldChange, ...]:
    """The fields that differ, in the order a form shows them; of two kinds of items, their words only."""
    if type(old) is not type(new):
        return (FieldChange("text", text_of(old), text_of(new)),) if text_of(old) != text_of(new) else ()
    return tuple(
        FieldChange(name, to_json(getattr(old, name)), to_json(getattr(new, name)))
        for name in EDITABLE[kind_of(old)]
        if getattr(old, name) != getattr(new, name)
    )


def _assumptions(
    old: Item, made: OkrSet, okr_set: OkrSet, documents: Documents, today: date, evidence: Sequence[str]
) -> list[dict[str, Any]]:
    """The edits that leave every loose value for a person to confirm: accepting a line is not yet standing for it."""
    new = next((each for _, each in items(made) if each.id == old.id), None)
    if not isinstance(new, KeyResult | Kpi):
        return []
    watched = (*NUMBER_FIELDS[type(new)], *DATE_FIELDS[type(new)])
    changed = {name for name in watched if getattr(old, name) != getattr(new, name)}
    bare = replace(new, assumptions=tuple(each for each in new.assumptions if each.field not in changed))
    around: dict[str, Any] = {"today": today, "period": okr_set.period, "language": okr_set.language}
    loose = [name for name in ungrounded(bare, documents, **around) if name in changed]
    reasons = {name: assumed_reason(okr_set.language) for name in loose}
    for quote in evidence:
        source = Source(bare.sources[0].document if bare.sources else "", None, None, 0, 0, quote)
        told = set(loose) - set(ungrounded(replace(bare, sources=(source,)), documents, **around))
        reasons |= {name: language(okr_set.language).instructions.said.format(quote=quote) for name in told}
    return [{"op": "assume", "item": old.id, "field": name, "reason": reasons[name]} for name in loose]
