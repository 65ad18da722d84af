"""The nouns of the product, as frozen records.

The shapes are those of `schemas/okr-set.v1.schema.json`, name for name and in the same order, so
that `to_json` and `from_json` need no table. Lists are tuples, dates are ISO texts, numbers are
plain numbers multiplied out ("1.2 million" is 1200000). `None` stands for JSON null: nothing is
left out of a written set.
"""

from __future__ import annotations

import dataclasses
import types
import typing
import uuid
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, TypeVar, cast

Number = int | float
Severity = Literal["error", "warning", "info"]
Kind = Literal["objective", "key_result", "kpi"]
LanguageCode = Literal["en", "nl", "sv", "vi", "zh"]
LANGUAGE_CODES: tuple[LanguageCode, ...] = ("en", "nl", "sv", "vi", "zh")

SET_SCHEMA = "urn:okr-assistant:okr-set:1"
SCHEMA_VERSION = "1.0"

_ITEM_IDS = uuid.UUID("5a1f0f0e-3f0b-5b53-9a51-0c2f6f1d7a10")


@dataclass(frozen=True, slots=True)
class Owner:
    name: str | None = None
    role: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Parent:
    set_id: str | None = None
    objective_id: str | None = None


@dataclass(frozen=True, slots=True)
class Alignment:
    set_id: str | None = None
    objective_id: str | None = None
    key_result_id: str | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """A planning period; `start` and `end` are ISO dates, both inclusive."""

    label: str
    start: str
    end: str
    fiscal_start_month: int = 1


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """What a set says of a source document; the text itself stays in the store."""

    id: str
    title: str | None
    sha256: str
    language: str | None
    characters: int
    pages: int | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A cited sentence. `start` and `end` are code points of the stored text.

    A drafter fills `sentence` only; `grounding.cite` cuts `quote` and offsets from our own text.
    """

    document: str
    page: int | None
    sentence: str | None
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Assumption:
    """A value that no cited sentence holds; `reason` is a sentence in the set's language."""

    field: str
    reason: str
    confirmed_by: str | None = None
    confirmed_at: str | None = None


@dataclass(frozen=True, slots=True)
class Waiver:
    """A rule set aside with a reason; `item` None covers the whole set."""

    rule: str
    item: str | None
    field: str | None
    reason: str
    by: str | None
    at: str | None


@dataclass(frozen=True, slots=True)
class Theme:
    id: str
    name: str
    sources: tuple[Source, ...] = ()
    parked: bool | None = None


@dataclass(frozen=True, slots=True)
class KeyResult:
    """One measured change. A null `deadline` reads the period's end."""

    id: str
    text: str
    metric: str | None = None
    kind: Literal["metric", "milestone"] | None = "metric"
    done_when: str | None = None
    direction: Literal["increase", "decrease", "maintain", "reach"] | None = None
    change: Literal["level", "delta", "factor", "count"] | None = None
    comparator: Literal["exactly", "at_least", "at_most", "more_than", "less_than", "about", "between"] | None = None
    baseline: Number | None = None
    baseline_high: Number | None = None
    baseline_date: str | None = None
    target: Number | None = None
    target_high: Number | None = None
    stretch: Number | None = None
    unit: str | None = None
    deadline: str | None = None
    owner: Owner | None = None
    weight: Number | None = None
    confidence: int | None = None
    sources: tuple[Source, ...] = ()
    assumptions: tuple[Assumption, ...] = ()


@dataclass(frozen=True, slots=True)
class Kpi:
    id: str
    name: str
    definition: str | None = None
    formula: str | None = None
    why: str | None = None
    unit: str | None = None
    direction: Literal["increase", "decrease", "maintain", "reach"] | None = None
    change: Literal["level", "delta", "factor", "count"] | None = None
    comparator: Literal["exactly", "at_least", "at_most", "more_than", "less_than", "about", "between"] | None = None
    current: Number | None = None
    current_date: str | None = None
    target: Number | None = None
    target_high: Number | None = None
    deadline: str | None = None
    data_source: str | None = None
    frequency: Literal["daily", "weekly", "monthly", "quarterly", "yearly"] | None = None
    kinds: tuple[Literal["leading", "lagging", "input", "quantitative", "qualitative"], ...] = ()
    domain: Literal["financial", "operational", "customer", "people"] | None = None
    role: Literal["measure", "guardrail", "health"] | None = None
    state: Literal["existing", "proposed"] | None = None
    catalogue_id: str | None = None
    key_result_ids: tuple[str, ...] = ()
    owner: Owner | None = None
    sources: tuple[Source, ...] = ()
    assumptions: tuple[Assumption, ...] = ()


@dataclass(frozen=True, slots=True)
class Initiative:
    id: str
    text: str
    owner: Owner | None = None
    deadline: str | None = None
    key_result_ids: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Objective:
    id: str
    title: str
    rationale: str | None = None
    commitment: Literal["committed", "aspirational"] | None = None
    horizon: Literal["strategic", "tactical"] | None = None
    weight: Number | None = None
    owner: Owner | None = None
    theme_id: str | None = None
    aligned_to: tuple[Alignment, ...] = ()
    depends_on: tuple[str, ...] = ()
    next_step: str | None = None
    sources: tuple[Source, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
    key_results: tuple[KeyResult, ...] = ()
    kpis: tuple[Kpi, ...] = ()
    initiatives: tuple[Initiative, ...] = ()


@dataclass(frozen=True, slots=True)
class PromptUsed:
    name: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Counts:
    error: int = 0
    warning: int = 0
    info: int = 0


@dataclass(frozen=True, slots=True)
class Provenance:
    engine: str | None
    model: str | None
    prompt: PromptUsed | None
    app_version: str | None
    created_at: str | None
    findings: Counts | None = None


@dataclass(frozen=True, slots=True)
class Approval:
    """Who approved; `sha256` is of the RFC 8785 form of the set with `approval` null."""

    by: str
    at: str
    note: str | None
    version: int
    sha256: str


@dataclass(frozen=True, slots=True)
class OkrSet:
    """The set, as people review it and other tools read it."""

    id: str
    title: str
    language: LanguageCode
    level: Literal["company", "department", "team", "individual"] | None = None
    owner: Owner | None = None
    parent: Parent | None = None
    period: Period | None = None
    check_in: Literal["weekly", "biweekly", "monthly"] | None = None
    documents: tuple[DocumentEntry, ...] = ()
    themes: tuple[Theme, ...] = ()
    objectives: tuple[Objective, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    provenance: Provenance | None = None
    approval: Approval | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace `text[start:end]` by `text`; offsets are code points of the linted text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    label: str
    safe: bool
    edits: tuple[Edit, ...] | None = None
    operations: tuple[Mapping[str, Any], ...] | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem, whoever found it: schema, grounding or lint.

    `item` and `field` last; `pointer` (RFC 6901, into the linted document) is derived. `start` and
    `end` are code points of the item's text, null where the whole item is meant.
    """

    rule: str
    code: str
    severity: Severity
    item: str | None
    field: str | None
    pointer: str | None
    start: int | None
    end: int | None
    message: str
    why: str
    fix: Fix | None = None


Item = Objective | KeyResult | Kpi | Initiative


@dataclass(frozen=True, slots=True)
class Dropped:
    """An item that was put aside, with what brings it back.

    `item` is its JSON, `parent` the objective it stood in (None: it is one), `place` where among its siblings,
    from 0. `links` are the key results that a KPI or initiative elsewhere was linked to, by its id, if this item was
    or held one of them.
    """

    kind: Literal["objective", "key_result", "kpi", "initiative"]
    item: Mapping[str, Any]
    parent: str | None = None
    place: int = 0
    links: Mapping[str, Sequence[str]] = field(default_factory=dict)
    waivers: tuple[Waiver, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemState:
    """How far the review of one item is. Kept with a draft, never exported.

    `locked`: a person edited it, so that no regeneration overwrites it. `dropped`: it is not in the set now.
    """

    reviewed: bool = False
    locked: bool = False
    origin: Literal["drafted", "person"] = "drafted"
    dropped: Dropped | None = None


def item_id(document_sha256: str, path: str) -> str:
    """The stable id of a drafted item: UUIDv5 of the document's hash and the item's path (`o1`, `o1.kr2`)."""
    return str(uuid.uuid5(uuid.uuid5(_ITEM_IDS, document_sha256), path))


def to_json(record: Any) -> Any:
    """Plain JSON data of a record; an `OkrSet` gets its `$schema` and `schema_version` in front."""
    if isinstance(record, OkrSet):
        return {"$schema": SET_SCHEMA, "schema_version": SCHEMA_VERSION, **_fields_to_json(record)}
    if dataclasses.is_dataclass(record):
        return _fields_to_json(record)
    if isinstance(record, tuple | list):
        return [to_json(part) for part in record]
    if isinstance(record, Mapping):
        return {key: to_json(value) for key, value in record.items()}
    return record


def _fields_to_json(record: Any) -> dict[str, Any]:
    return {field.name: to_json(getattr(record, field.name)) for field in dataclasses.fields(record)}


RecordT = TypeVar("RecordT")


def from_json(kind: type[RecordT], data: Mapping[str, Any]) -> RecordT:
    """Build a record from JSON data that its schema has accepted; unknown keys are ignored.

    Raises KeyError or TypeError where the data was never validated and lacks a required field.
    """
    read: Callable[[Any], RecordT] = _reader(cast(Hashable, kind))
    return read(data)


@cache
def _reader(annotation: Hashable) -> Callable[[Any], Any]:
    """A function that turns JSON data into a value of the annotated type."""
    origin = typing.get_origin(annotation)
    if origin in (typing.Union, types.UnionType):
        records = [part for part in typing.get_args(annotation) if dataclasses.is_dataclass(part)]
        if not records:
            return lambda value: value
        read = _reader(cast(Hashable, records[0]))
        return lambda value: value if value is None else read(value)
    if origin is tuple:
        each = _reader(typing.get_args(annotation)[0])
        return lambda value: tuple(each(part) for part in value)
    if isinstance(annotation, type) and dataclasses.is_dataclass(annotation):
        kind: Callable[..., Any] = annotation
        hints = typing.get_type_hints(annotation)
        readers = {field.name: _reader(hints[field.name]) for field in dataclasses.fields(annotation)}
        return lambda data: kind(**{name: read(data[name]) for name, read in readers.items() if name in data})
    return lambda value: value


def items(okr_set: OkrSet) -> Iterator[tuple[str, Item]]:
    """Every item with its JSON Pointer, in the order a reader meets them."""
    for o, objective in enumerate(okr_set.objectives):
        yield f"/objectives/{o}", objective
        for name in ("key_results", "kpis", "initiatives"):
            for i, item in enumerate(getattr(objective, name)):
                yield f"/objectives/{o}/{name}/{i}", item


def numbers(okr_set: OkrSet) -> dict[str, str]:
    """What people call each item: O1, KR1.2, KPI1.1, I1.1, by item id."""
    names: dict[str, str] = {}
    for o, objective in enumerate(okr_set.objectives, start=1):
        names[objective.id] = f"O{o}"
        groups: tuple[tuple[str, tuple[Item, ...]], ...] = (
            ("KR", objective.key_results),
            ("KPI", objective.kpis),
            ("I", objective.initiatives),
        )
        for mark, group in groups:
            names.update({item.id: f"{mark}{o}.{i}" for i, item in enumerate(group, start=1)})
    return names
