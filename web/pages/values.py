"""The figures and dates of an item as a reader sees them, each with where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from assistant import printed
from assistant.grounding import DATE_FIELDS, NUMBER_FIELDS
from assistant.reading import read_dates, read_quantities
from assistant.records import Assumption, Item, KeyResult, Kpi, Number, OkrSet, Source
from assistant.settings import Settings
from web.i18n import current_language, current_separators, translate_count
from web.i18n import translate as _
from web.pages.labels import choice_label, field_label
from web.pages.review.source import Evidence, Marks

_OWN_WORDS = frozenset(
    {"title", "text", "name", "rationale", "next_step", "metric", "done_when", "definition", "formula", "why"}
    | {"data_source", "owner", "unit"}
)


@dataclass(frozen=True, slots=True)
class Value:
    """One figure or date. Either `evidence` says it, or it is an assumption (`reason`).

    `empty`: the text leaves it open; a person fills it in, or confirms that it stays so.
    """

    field: str
    label: str
    shown: str
    evidence: Evidence | None = None
    reason: str = ""
    confirmed_by: str | None = None
    empty: bool = False

    @property
    def open(self) -> bool:
        """An assumption that nobody has confirmed."""
        return bool(self.reason) and self.confirmed_by is None


@dataclass(frozen=True, slots=True)
class Fact:
    """A field to read. `own`: the value is in the set's words and language, not in the reader's."""

    label: str
    shown: str
    own: bool


def fact(item: Item, field: str) -> Fact:
    return Fact(field_label(field), shown(item, field), field in _OWN_WORDS)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Words proposed for the same reason: what a person confirms with one press. `fields` joined by commas."""

    reason: str
    words: tuple[Fact, ...]
    fields: str


def proposals_of(item: Item) -> tuple[Proposal, ...]:
    """The open assumptions of an item that are no figures, by their reason."""
    by_reason: dict[str, list[str]] = {}
    for each in getattr(item, "assumptions", ()):
        if each.confirmed_by is None and each.field not in _figures(item):
            by_reason.setdefault(each.reason, []).append(each.field)
    return tuple(
        Proposal(reason, tuple(fact(item, name) for name in names), ",".join(names))
        for reason, names in by_reason.items()
    )


def _figures(item: Item) -> tuple[str, ...]:
    kind: type = type(item)
    return (*NUMBER_FIELDS.get(kind, ()), *DATE_FIELDS.get(kind, ()))


def values_of(okr_set: OkrSet, item: Item, marks: Marks, settings: Settings) -> tuple[Value, ...]:
    """Every number and date of an item."""
    if not isinstance(item, KeyResult | Kpi):
        return ()
    assumed = {each.field: each for each in item.assumptions}
    found = []
    for field in _figures(item):
        if field in assumed:
            found.append(_assumed(item, assumed[field]))
        elif getattr(item, field) is not None:
            said = _said(okr_set, item, field, marks, settings)
            found.append(Value(field, field_label(field), shown(item, field), said))
    return tuple(found)


def shown(item: Item, field: str) -> str:
    """A field's value in the reader's words: "6.2 days", "30 June 2027", "weekly"."""
    value = getattr(item, field, None)
    if value is None or value == ():
        return "–"
    if field in DATE_FIELDS.get(type(item), ()) or field == "deadline":
        return day_text(value)
    if isinstance(value, int | float) and field != "confidence":
        return amount(value, getattr(item, "unit", None))
    if isinstance(value, tuple):
        return ", ".join(choice_label(field, part) if isinstance(part, str) else part.set_id or "–" for part in value)
    return choice_label(field, str(getattr(value, "name", None) or value))


def day_text(value: str) -> str:
    """An ISO date as the reader writes it."""
    return printed.day_text(value, current_language())


def clock(moment: str) -> str:
    """The time of day of an ISO moment, in the server's own zone: "14:02"."""
    return f"{datetime.fromisoformat(moment).astimezone():%H:%M}"


def number_text(value: Number) -> str:
    """A number with the reader's separators, and all its decimals."""
    return printed.number_text(value, current_language(), current_separators())


def moment_text(moment: str) -> str:
    """A point in time as the reader writes it, in the server's own zone."""
    from babel.dates import format_datetime

    return format_datetime(
        datetime.fromisoformat(moment).astimezone(), "medium", locale=printed.LOCALES[current_language()]
    )


def amount(value: Number, unit: str | None) -> str:
    """A number with its unit as the reader's language writes it."""
    number = number_text(value)
    if unit is None or unit == "score":
        return number
    if unit == "%":
        return f"{number} %" if current_language() in ("nl", "sv") else f"{number}%"
    if unit == "x":
        return f"{number}×"
    counted = _counted(unit, value, number)
    return counted or f"{number} {unit}"


def unit_text(unit: str) -> str:
    """A unit on its own in the reader's words: "days"; those of the text's own as they are."""
    return (_counted(unit, 2, "") or unit).strip()


def _counted(unit: str, value: Number, number: str) -> str | None:
    """The unit words of the contract that inflect; None for money, measures and the text's own units."""

    def ngettext(one: str, many: str) -> str:
        return translate_count(one, many, 1 if value == 1 else 2, None, {"count": number})

    match unit:
        case "s":
            return ngettext("%(count)s second", "%(count)s seconds")
        case "min":
            return ngettext("%(count)s minute", "%(count)s minutes")
        case "h":
            return ngettext("%(count)s hour", "%(count)s hours")
        case "day":
            return ngettext("%(count)s day", "%(count)s days")
        case "week":
            return ngettext("%(count)s week", "%(count)s weeks")
        case "month":
            return ngettext("%(count)s month", "%(count)s months")
        case "year":
            return ngettext("%(count)s year", "%(count)s years")
        case "pp":
            return ngettext("%(count)s percentage point", "%(count)s percentage points")
    return None


def _assumed(item: Item, assumption: Assumption) -> Value:
    return Value(
        assumption.field,
        field_label(assumption.field),
        shown(item, assumption.field),
        reason=assumption.reason or _("No sentence in the source says this."),
        confirmed_by=assumption.confirmed_by,
        empty=getattr(item, assumption.field, None) is None,
    )


def _said(okr_set: OkrSet, item: KeyResult | Kpi, field: str, marks: Marks, settings: Settings) -> Evidence | None:
    """The cited sentence that holds the value; the first one cited where several might."""
    languages: Mapping[str, str | None] = {entry.id: entry.language for entry in okr_set.documents}
    value = getattr(item, field)
    for source in item.sources:
        if _holds(source, value, okr_set, languages, settings):
            return marks.of(source)
    return marks.of(item.sources[0]) if item.sources else None


def _holds(
    source: Source, value: Number | str, okr_set: OkrSet, languages: Mapping[str, str | None], settings: Settings
) -> bool:
    language = next((code for code in ("en", "nl", "sv", "vi", "zh") if code == languages.get(source.document)), None)
    if isinstance(value, str):
        mentions = read_dates(source.quote, language or okr_set.language, today=settings.today, period=okr_set.period)
        return any(value == mention.deadline or value in mention.alternatives for mention in mentions)
    quantities = read_quantities(source.quote, language or okr_set.language)
    return any(abs(value) in (abs(each.value), each.high) for each in quantities)
