"""The figures and dates of a card as chips: what was read, from where, and the control that corrects it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from assistant.editing import find, kind_of
from assistant.editing.meanings import decided, two_days, two_shares
from assistant.grounding import DATE_FIELDS, NUMBER_FIELDS
from assistant.printed import is_day
from assistant.reading import read_quantities
from assistant.records import Assumption, Item, KeyResult, Kpi, OkrSet
from assistant.settings import Settings
from web.i18n import translate as _
from web.pages.labels import choice_label, field_label
from web.pages.review.controls import TEXT_FIELD, Control
from web.pages.review.quotes import Quote, Quotes
from web.pages.values import amount, day_text, number_text, shown, unit_text

Origin = Literal["text", "assumed", "person", "nowhere", "words", ""]

# A chip of its own each, with what is filled in beside it.
_CHIPS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "key_result": {
        "baseline": ("baseline_high", "baseline_date"),
        "target": ("target_high", "stretch"),
        "unit": (),
        "deadline": (),
    },
    "kpi": {"current": ("current_date",), "target": ("target_high", "deadline"), "unit": ()},
    "initiative": {"deadline": ()},
}
_WAY = ("direction", "comparator", "change")
IN_CHIPS: Mapping[str, frozenset[str]] = {
    "objective": frozenset(),
    "key_result": frozenset((*_CHIPS["key_result"], "baseline_high", "baseline_date", "target_high", "stretch", *_WAY)),
    "kpi": frozenset((*_CHIPS["kpi"], "current_date", "target_high", "deadline", *_WAY)),
    "initiative": frozenset(_CHIPS["initiative"]),
}
"""The fields whose controls stand in chips, by kind of item, and nowhere else on the card."""


@dataclass(frozen=True, slots=True)
class Field:
    """A control inside a chip, and how its value is read: "= 6.2 days"."""

    control: Control
    read: str


@dataclass(frozen=True, slots=True)
class Meaning:
    """One of two things the words may mean, and the button that decides for it."""

    label: str
    do: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One chip. `shown` is "" where the value is missing; `by` who stands for it, `reason` why it is assumed.

    `own`: the words are in the set's language. `open`: an assumption nobody confirmed; `empty`: one that the value is
    left open. `meanings` are the two things the words may mean, `question` asks which.
    """

    name: str
    label: str
    shown: str
    origin: Origin = ""
    quote: Quote | None = None
    reason: str = ""
    by: str = ""
    open: bool = False
    empty: bool = False
    own: bool = False
    fields: tuple[Field, ...] = ()
    question: str = ""
    meanings: tuple[Meaning, ...] = ()

    @property
    def missing(self) -> bool:
        return not self.shown and not self.open

    @property
    def troubled(self) -> bool:
        """Whether what was typed in it could not be read."""
        return any(each.control.trouble for each in self.fields)


class Figures:
    """Makes the chips of a draft's cards."""

    def __init__(self, okr_set: OkrSet, quotes: Quotes, today: date) -> None:
        self.okr_set, self.quotes, self.today = okr_set, quotes, today

    def of(
        self, item: Item, controls: Mapping[str, Control], ungrounded: frozenset[str], *, by_person: bool
    ) -> tuple[Figure, ...]:
        """The chips of an item. `ungrounded` are the fields that a finding says no cited sentence holds.

        `by_person`: its words are a person's, who needs no sentence for them.
        """
        kind = kind_of(item)
        chips = []
        for name, beside in _CHIPS.get(kind, {}).items():
            apart = [each for each in beside if self._stands(item, each)]
            inside = [name, *(each for each in beside if each not in apart)]
            for chip, held in [(name, inside), *((each, [each]) for each in apart)]:
                if chip in controls or self._stands(item, chip):
                    figure = self._chip(item, chip, _fields(item, held, controls))
                    chips.append(self._sourced(figure, item, ungrounded, by_person=by_person))
        if isinstance(item, KeyResult | Kpi):
            chips = [chip for chip in chips if not (_is_milestone(item) and chip.missing and chip.name != "deadline")]
            chips.append(self._way(item, _fields(item, list(_WAY), controls)))
        else:
            chips = [*self._in_words(item, by_person=by_person), *chips]
        return tuple(chips)

    def _stands(self, item: Item, field: str) -> bool:
        return getattr(item, field, None) is not None or _assumption(item, field) is not None

    def _chip(self, item: Item, name: str, fields: tuple[Field, ...]) -> Figure:
        value = getattr(item, name)
        text = "" if value is None else unit_text(value) if name == "unit" else shown(item, name)
        figure = Figure(name, field_label(name), text, fields=fields, own=name == "unit")
        if name == "deadline" and isinstance(item, KeyResult) and (two := two_days(item, self.okr_set, self.today)):
            meanings = tuple(Meaning(day_text(day), f"read|{item.id}|{day}") for day in two.days)
            return replace(figure, question=_("The words may mean either day. Which one?"), meanings=meanings)
        return figure

    def _sourced(self, figure: Figure, item: Item, ungrounded: frozenset[str], *, by_person: bool) -> Figure:
        """The chip with where its value comes from."""
        name = figure.name
        if (assumed := _assumption(item, name)) is not None:
            return _told(figure, assumed)
        if not figure.shown or name not in _sourced_fields(item):
            return figure
        quote = self.quotes.of(item, getattr(item, name))
        if quote is None and isinstance(item, KeyResult | Kpi) and name not in ungrounded:
            quote = self.quotes.any(item)
        if quote is not None:
            return replace(figure, origin="text", quote=quote)
        return replace(figure, origin="person" if by_person or not self.okr_set.documents else "nowhere")

    def _way(self, item: KeyResult | Kpi, fields: tuple[Field, ...]) -> Figure:
        """How the figures are meant: "down, from 6.2 days to at most 3 days"."""
        words = way(item)
        figure = Figure("way", _("Read as") if words else field_label("direction"), words, "words", fields=fields)
        two = two_shares(item, self.okr_set, self.today) if isinstance(item, KeyResult) else None
        if two is None:
            return figure
        start = amount(two.start, "%")
        points = _("%(start)s → %(end)s, in percentage points") % {"start": start, "end": amount(two.by_points, "%")}
        part = _("%(start)s → %(end)s, as a percentage of the current value") % {
            "start": start,
            "end": amount(two.by_part, "%"),
        }
        meanings = (Meaning(points, f"read|{item.id}|points"), Meaning(part, f"read|{item.id}|part"))
        return replace(figure, question=_("The words may mean either. For example:"), meanings=meanings)

    def _in_words(self, item: Item, *, by_person: bool) -> list[Figure]:
        """The figures that an objective or initiative names in its words."""
        text = getattr(item, TEXT_FIELD[kind_of(item)])
        found = []
        for place, each in enumerate(read_quantities(text, self.okr_set.language)):
            if each.worded:
                continue
            quote = self.quotes.of(item, each.value)
            origin: Origin = "text" if quote else "person" if by_person or not self.okr_set.documents else "nowhere"
            words = text[each.start : each.end]
            found.append(Figure(f"words-{place}", _("In the words"), words, origin, quote, own=True))
        return found


def meant_changes(do: str, okr_set: OkrSet, settings: Settings) -> list[dict[str, Any]]:
    """The changes of `read|item|meaning`. Raises NotFound for an item that is gone."""
    _operation, item_id, meaning = (*do.split("|"), "", "")[:3]
    item = find(okr_set, item_id)
    if not isinstance(item, KeyResult) or (meaning not in ("points", "part") and not is_day(meaning)):
        return []
    reason = _("A percentage of the current value is meant, not percentage points.")
    return decided(item, okr_set, meaning, settings.today, reason=reason)


def way(item: KeyResult | Kpi) -> str:
    """The figures as one sentence: which way, from where, to where; "" where there is nothing to say."""
    way_word = choice_label("direction", item.direction) if item.direction else ""
    way_word = "" if item.direction == "reach" and item.target is not None else way_word
    start = item.baseline if isinstance(item, KeyResult) else item.current
    target = _target(item)
    if not target:
        return way_word
    values = {"way": way_word, "target": target, "start": amount(start, item.unit) if start is not None else ""}
    if item.change == "delta":
        return _join(way_word, _("by %(target)s") % values)
    if item.change == "factor":
        return _join(way_word, _("to %(target)s the baseline") % values)
    if item.change == "count":
        return _("%(target)s, counted from zero") % values
    if item.direction == "maintain":
        return _("keep it at %(target)s") % values
    if start is None:
        return _join(way_word, _("to %(target)s") % values)
    return _join(way_word, _("from %(start)s to %(target)s") % values)


def _join(way_word: str, rest: str) -> str:
    return _("%(way)s, %(rest)s") % {"way": way_word, "rest": rest} if way_word else rest


def _target(item: KeyResult | Kpi) -> str:
    """The value to reach with how it is compared: "at most 3 days", "3–5 days"."""
    if item.target is None:
        return ""
    if item.target_high is not None:
        return f"{number_text(item.target)}–{amount(item.target_high, item.unit)}"
    value = amount(abs(item.target) if item.change == "delta" else item.target, item.unit)
    if item.comparator in (None, "exactly", "between"):
        return value
    words = {"compared": choice_label("comparator", item.comparator), "value": value}
    return _("%(compared)s %(value)s") % words


def read_back(item: Item, field: str) -> str:
    """How a field's value was understood, where its control does not say so itself: "= 6.2 days"."""
    if field not in _sourced_fields(item):
        return ""
    return "" if getattr(item, field, None) is None else f"= {shown(item, field)}"


def _sourced_fields(item: Item) -> tuple[str, ...]:
    """The figures and days of an item, each of which comes from somewhere."""
    return (*NUMBER_FIELDS.get(type(item), ()), *DATE_FIELDS.get(type(item), ()), "deadline")


def _fields(item: Item, names: list[str], controls: Mapping[str, Control]) -> tuple[Field, ...]:
    return tuple(
        Field(controls[name], "" if controls[name].trouble else read_back(item, name))
        for name in names
        if name in controls
    )


def _told(figure: Figure, assumed: Assumption) -> Figure:
    return replace(
        figure,
        origin="person" if assumed.confirmed_by else "assumed",
        reason=assumed.reason or _("No sentence in the source says this."),
        by=assumed.confirmed_by or "",
        open=assumed.confirmed_by is None,
        empty=not figure.shown,
    )


def _assumption(item: Item, field: str) -> Assumption | None:
    return next((each for each in getattr(item, "assumptions", ()) if each.field == field), None)


def _is_milestone(item: KeyResult | Kpi) -> bool:
    return isinstance(item, KeyResult) and item.kind == "milestone"
