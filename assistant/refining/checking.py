"""What a model proposes for one line -> edits; what is wrong with it, in words that the model understands."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from assistant import schema as schemas
from assistant.candidate import cited
from assistant.completion.answer import Raw
from assistant.document import Document
from assistant.editing import find, kind_of
from assistant.errors import AssistantError
from assistant.grounding import NUMBER_FIELDS
from assistant.plain_json import is_ordinary
from assistant.reading import Reading, read_goal
from assistant.records import Item, KeyResult, Kpi, OkrSet
from assistant.refining import Documents, Suggestion
from assistant.refining.proposing import TEXT, Edits, applied, suggested, text_of
from assistant.text.detection import differs

WIRE: schemas.SchemaName = "refine-wire.v1"
UNREADABLE = "The answer held no JSON object with suggestions that could be read."
# The fields of a kind by the model's own name for them.
FIELDS: Mapping[str, Mapping[str, str]] = {
    "objective": {"rationale": "rationale"},
    "key_result": {
        name: name
        for name in (
            *("metric", "done_when", "direction", "change", "comparator", "unit", "baseline", "target", "target_high"),
            *("stretch", "deadline"),
        )
    },
    "kpi": {
        **{name: name for name in ("definition", "formula", "why", "unit", "direction", "frequency", "data_source")},
        "baseline": "current",
        "target": "target",
        "deadline": "deadline",
    },
    "initiative": {"deadline": "deadline"},
}
_MEASURED = ("baseline", "current", "target", "target_high", "stretch", "deadline")
_SAID = ("baseline", "target", "deadline")


@dataclass(frozen=True, slots=True)
class Checked:
    """A suggestion, or what keeps it from being one."""

    suggestion: Suggestion | None
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True)
class Bench:
    """Where the answers about one item are tried out. `keep` are fields that must stay as they are."""

    okr_set: OkrSet
    item: Item
    documents: Documents
    document: Document | None
    keep: Collection[str]
    today: date

    def checked(self, raw: Raw) -> Checked:
        """The settled answer as a suggestion, with what was to be kept put back where that can be done."""
        if wrong := _unfit(raw, self.okr_set):
            return Checked(None, tuple(wrong))
        try:
            edits = self._edits(raw)
            made = self._suggested(edits, raw)
            if back := self._put_back(made.new):
                # Mended words first, so that what stays is never touched and keeps whoever stands for it.
                mended = find(applied(self.okr_set, [*edits, *back], self.today), self.item.id)
                edits = self._edits({**raw, **self._kept_values(), "text": text_of(mended)})
                made = self._suggested(edits, raw)
                if back := self._put_back(made.new):
                    made = self._suggested([*edits, *back], raw)
        except AssistantError as problem:
            return Checked(None, (f"the line: {problem}",))
        wrong = [*self._not_kept(made.new), *self._disagreeing(made.new)]
        if not made.changes:
            wrong.append("the line: is the same as before; do what the person asks.")
        return Checked(None if wrong else made, tuple(wrong))

    def _suggested(self, edits: Edits, raw: Raw) -> Suggestion:
        known = {sentence.id: sentence.text for sentence in self.document.sentences} if self.document else {}
        named = cited(raw["evidence"], self.document) if self.document else ()
        return suggested(
            self.okr_set,
            self.item.id,
            edits,
            documents=self.documents,
            today=self.today,
            evidence=[known[each] for each in named],
        )

    def _edits(self, raw: Raw) -> list[dict[str, Any]]:
        """The words first, as they are read again; then the fields that the words do not name."""
        kind, text = kind_of(self.item), raw["text"]
        edits: list[dict[str, Any]] = []
        if text != text_of(self.item):
            edits.append(self._set(TEXT[kind], text))
        now = find(applied(self.okr_set, edits, self.today), self.item.id)
        said = self.read(text) if edits and isinstance(self.item, KeyResult) else None
        other = self._measures_another(raw)
        for theirs, ours in FIELDS[kind].items():
            value = self._own_deadline(raw[theirs]) if ours == "deadline" else raw[theirs]
            if said is not None and getattr(said, ours, None) is not None:
                continue
            drops = value is None and other and ours in _MEASURED
            if (value is not None or drops) and value != getattr(now, ours):
                edits.append(self._set(ours, value))
        return edits

    def _set(self, field: str, value: object) -> dict[str, Any]:
        return {"op": "set", "item": self.item.id, "field": field, "value": value}

    def _own_deadline(self, deadline: str | None) -> str | None:
        """An inherited deadline stays null and reads the period's end."""
        period = self.okr_set.period
        inherited = getattr(self.item, "deadline", None) is None and period is not None and deadline == period.end
        return None if inherited else deadline

    def _measures_another(self, raw: Raw) -> bool:
        """Whether the old figures would be those of another measure."""
        if isinstance(self.item, KeyResult):
            return bool(self.item.metric and raw["metric"]) and _bare(self.item.metric) != _bare(raw["metric"])
        return isinstance(self.item, Kpi) and _bare(self.item.name) != _bare(raw["text"])

    def _kept_values(self) -> dict[str, Any]:
        """The fields to keep by the model's names for them, as they are."""
        names = FIELDS[kind_of(self.item)]
        return {theirs: getattr(self.item, ours) for theirs, ours in names.items() if ours in self.keep}

    def _put_back(self, new: Item) -> list[dict[str, Any]]:
        """The edits that undo what touched a field that was to stay."""
        return [
            self._set(name, getattr(self.item, name))
            for name in sorted(self.keep)
            if hasattr(self.item, name) and getattr(new, name) != getattr(self.item, name)
        ]

    def _not_kept(self, new: Item) -> list[str]:
        """What still differs, in the field or in the words: a sentence that names another date is no kept date."""
        wrong = []
        before, after = self.read(text_of(self.item)), self.read(text_of(new))
        for name in sorted(self.keep):
            if not hasattr(self.item, name):
                continue
            kept, said = getattr(self.item, name), getattr(after, name, None)
            if getattr(new, name) != kept or said not in (None, kept, getattr(before, name, None)):
                wrong.append(f"{name}: must stay {_shown(kept)}, in the field and in the text.")
        return wrong

    def _disagreeing(self, new: Item) -> list[str]:
        if not isinstance(new, KeyResult):
            return []
        said = self.read(new.text)
        return [
            f"text: says another {name} ({getattr(said, name)}) than the field ({getattr(new, name)})."
            for name in _SAID
            if getattr(said, name) is not None and getattr(said, name) != getattr(new, name)
        ]

    def read(self, text: str) -> Reading:
        return read_goal(text, self.okr_set.language, today=self.today, period=self.okr_set.period, running=False)


def _unfit(raw: Raw, okr_set: OkrSet) -> list[str]:
    """What the wire schema, and what no schema, has against one suggestion."""
    found = schemas.problems({"suggestions": [raw]}, WIRE)
    if found:
        return [f"{_place(each.pointer)}: {each.message}" for each in found]
    if not raw["text"]:
        return ["text: is empty."]
    wrong = [
        f"{name}: is beyond reason."
        for name, value in raw.items()
        if isinstance(value, int | float) and not (math.isfinite(value) and is_ordinary(value))
    ]
    words = ". ".join(str(raw[name]) for name in ("text", "rationale", "definition", "why") if raw[name])
    if other := differs(words, okr_set.language):
        wrong.append(f"all texts: are in “{other}”; write them in “{okr_set.language}”.")
    return wrong


def too_few(count: int) -> str:
    """What is wrong where fewer suggestions came than were asked for, or one of them twice."""
    return f"suggestions: {count} different ones are wanted."


def kept_lines(item: Item, keep: Collection[str]) -> list[str]:
    """What a model is told to keep, one line a field."""
    return [f"{name}: {_shown(getattr(item, name))}" for name in sorted(keep) if hasattr(item, name)]


def owned(item: Item) -> frozenset[str]:
    """The fields for which a person stands: nobody else's suggestion changes them unasked."""
    assumed: Sequence[Any] = getattr(item, "assumptions", ())
    figures = (*NUMBER_FIELDS.get(type(item), ()), "deadline")
    return frozenset(each.field for each in assumed if each.confirmed_by is not None and each.field in figures)


def _shown(value: object) -> str:
    return "empty" if value is None else str(value)


def _bare(words: str | None) -> str:
    return " ".join((words or "").casefold().split())


def _place(pointer: str | None) -> str:
    return (pointer or "").removeprefix("/suggestions/0").strip("/").replace("/", ".") or "suggestion"
