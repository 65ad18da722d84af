"""What a model proposes -> records: settled into the wire schema's shape, checked, then mapped.

The wire schema makes every key required because strict servers want it so; a model on a laxer
server that leaves out an unknown value has said the same as null, and is taken at its word.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from assistant import schema as schemas
from assistant.completion.answer import Raw
from assistant.document import Document
from assistant.languages import language as language_of
from assistant.languages.drafting_words import Sentences
from assistant.records import (
    Assumption,
    Initiative,
    KeyResult,
    Kpi,
    LanguageCode,
    Number,
    Objective,
    Source,
    Theme,
    item_id,
)
from assistant.text.detection import differs

_SENTENCE = re.compile(r"\W*[sS]?([0-9]{1,6})\W*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+")
# A goal has no use for either; a model that writes them was told to by a text.
_LINK = re.compile(r"!?\[[^\]]*\]\([^)]*\)|(?:https?|ftp|javascript|data|file):\S+|\bwww\.\S+", re.IGNORECASE)
_TAG = re.compile(
    r"</?[a-zA-Z][^<>]{0,300}>|<!--.*?-->|<(?:script|style|iframe|img|svg)\b[^>]*", re.DOTALL | re.IGNORECASE
)
_LARGEST = 10**18
_LONGEST_TEXT = 1_000
_READ: Mapping[str, tuple[str, ...]] = {
    "key_results": ("text", "metric", "done_when", "open"),
    "kpis": ("name", "definition", "formula", "why"),
    "initiatives": ("text",),
}


def settled(data: Any, shape: Mapping[str, Any]) -> Any:
    """The data in the schema's shape where that changes nothing it says.

    Left-out nullable keys become null, left-out lists empty, unknown keys go, lists are cut to
    their longest, texts lose control characters. A value of a wrong type stays, for `problems` to name.
    """
    if isinstance(data, Mapping) and "properties" in shape:
        return {name: settled(data.get(name, _unsaid(part)), part) for name, part in shape["properties"].items()}
    if isinstance(data, str) and shape.get("type") == "array" and shape["items"].get("type") == "string":
        data = data.split(",")
    if isinstance(data, list) and "items" in shape:
        return [settled(entry, shape["items"]) for entry in data[: shape.get("maxItems", len(data))]]
    if isinstance(data, str):
        text = plain_text(data)
        return None if text == "" and "null" in shape.get("type", ()) else text
    if isinstance(data, int | float) and not isinstance(data, bool):
        # A sentence id given as a bare number is still that sentence.
        return str(data) if shape.get("type") == "string" else _number(data)
    return data


def relaxed(data: Any, shape: Mapping[str, Any]) -> Any:
    """Settled data without what is wrong in it: bad optional values become null, bad list entries go.

    What remains wrong cannot be done without, such as a missing title.
    """
    if isinstance(data, Mapping) and "properties" in shape:
        return {name: relaxed(data.get(name), part) for name, part in shape["properties"].items()}
    if "items" in shape:
        entries = [relaxed(entry, shape["items"]) for entry in data] if isinstance(data, list) else []
        return [entry for entry in entries if _fits(entry, shape["items"])]
    if _fits(data, shape):
        return data
    return None if "null" in shape.get("type", ()) else _default(shape)


def problems(objective: Any, document: Document, language: LanguageCode, wire: str = "draft-wire.v2") -> list[str]:
    """What is wrong with a settled objective, one line a place, in words a model understands.

    Formats and types by the wire schema of a draft; besides, what no schema can say: an empty text, a number
    beyond reason, no sentence of the document behind it, words plainly not in `language`.
    """
    wrapped = {"title": None, "themes": [], "objectives": [objective]}
    found = schemas.problems(wrapped, cast(schemas.SchemaName, wire))
    lines = [
        f"{_place(finding.pointer)}: {finding.message}" for finding in found if (finding.pointer or "").count("/") >= 2
    ]
    if lines or not isinstance(objective, Mapping):
        return lines or ["The objective is not a JSON object."]
    return [
        *_empty_texts(objective),
        *_impossible_numbers(objective),
        *_unsupported(objective, document),
        *_in_another_language(objective, language),
    ]


def _in_another_language(objective: Raw, language: LanguageCode) -> list[str]:
    """One line for all texts, or one for each that is by itself plainly in another language."""
    if found := other_language(objective, language):
        return [f"all texts: are in “{found}”; write them in “{language}”."]
    return [
        f"{place}: is in “{found}”; write it in “{language}”."
        for place, text in _texts(objective)
        if (found := differs(text, language))
    ]


def _texts(objective: Raw) -> Iterator[tuple[str, str]]:
    """Every text of an objective that a reader sees, by its place."""
    yield "title", objective["title"]
    yield "rationale", objective["rationale"] or ""
    for name, fields in _READ.items():
        for place, entry in enumerate(objective[name]):
            for field in fields:
                yield f"{name}[{place}].{field}", entry.get(field) or ""


def other_language(objective: Raw, language: LanguageCode) -> LanguageCode | None:
    """The language an objective is plainly written in where that is not `language`."""
    said = [objective["title"], *(key_result["text"] for key_result in objective["key_results"])]
    return differs(". ".join(said), language)


def essential(objective: Any) -> bool:
    """Whether there is enough of it for a person to edit: a title, and one key result that says something."""
    return (
        isinstance(objective, Mapping)
        and bool(objective.get("title"))
        and any(key_result.get("text") for key_result in objective.get("key_results", ()))
    )


@dataclass(frozen=True, slots=True)
class Mapper:
    """Makes records of settled, checked data. Ids follow the item's place, so a redraft keeps them.

    What the document does not say is marked as an assumption, with a reason in `language` (null: the document's).
    """

    document: Document
    period_end: str
    language: LanguageCode | None = None

    def theme(self, raw: Raw, number: int) -> Theme:
        return Theme(id=self._id(f"t{number}"), name=raw["name"], sources=self._sources(raw))

    def objective(self, raw: Raw, number: int, themes: Mapping[int, Theme]) -> Objective:
        """`number` is the objective's place in the model's answer, from 1; `themes` are the answer's, by theirs."""
        path = f"o{number}"
        key_results = tuple(
            self._key_result(entry, f"{path}.kr{place}") for place, entry in _with_text(raw["key_results"], "text")
        )
        ids = {place: self._id(f"{path}.kr{place}") for place, _ in _with_text(raw["key_results"], "text")}
        theme = themes.get(raw["theme"])
        return Objective(
            id=self._id(path),
            title=raw["title"],
            rationale=raw["rationale"],
            commitment=raw["commitment"],
            theme_id=theme.id if theme else None,
            sources=self._sources(raw),
            key_results=key_results,
            kpis=tuple(self._kpi(entry, f"{path}.kpi{place}", ids) for place, entry in _with_text(raw["kpis"], "name")),
            initiatives=tuple(
                self._initiative(entry, f"{path}.i{place}", ids)
                for place, entry in _with_text(raw["initiatives"], "text")
            ),
        )

    def _key_result(self, raw: Raw, path: str) -> KeyResult:
        return KeyResult(
            id=self._id(path),
            text=raw["text"],
            metric=raw["metric"],
            kind=raw["kind"],
            done_when=raw["done_when"],
            direction=raw["direction"],
            change=raw["change"],
            comparator=raw["comparator"],
            baseline=raw["baseline"],
            target=raw["target"],
            target_high=raw["target_high"],
            stretch=raw["stretch"],
            unit=raw["unit"],
            deadline=self._own_deadline(raw["deadline"]),
            sources=self._sources(raw),
            assumptions=self._open_target(raw),
        )

    def _kpi(self, raw: Raw, path: str, key_results: Mapping[int, str]) -> Kpi:
        return Kpi(
            id=self._id(path),
            name=raw["name"],
            definition=raw["definition"],
            formula=raw["formula"],
            why=raw["why"],
            unit=raw["unit"],
            direction=raw["direction"],
            current=raw["current"],
            target=raw["target"],
            deadline=self._own_deadline(raw["deadline"]),
            data_source=raw["data_source"],
            frequency=raw["frequency"],
            kinds=tuple(dict.fromkeys(raw["kinds"])),
            domain=raw["domain"],
            role=raw["role"],
            state=raw["state"],
            key_result_ids=_named(raw["key_results"], key_results),
            sources=self._sources(raw),
            assumptions=self._proposed_source(raw),
        )

    def _initiative(self, raw: Raw, path: str, key_results: Mapping[int, str]) -> Initiative:
        return Initiative(
            id=self._id(path),
            text=raw["text"],
            deadline=self._own_deadline(raw["deadline"]),
            key_result_ids=_named(raw["key_results"], key_results),
            sources=self._sources(raw),
        )

    def _id(self, path: str) -> str:
        return item_id(self.document.sha256, path)

    def _open_target(self, raw: Raw) -> tuple[Assumption, ...]:
        """Why a metric has no target yet, in the model's words or in ours."""
        if raw["kind"] != "metric" or raw["target"] is not None:
            return ()
        return (Assumption("target", raw.get("open") or self._sentences.reason_open),)

    def _proposed_source(self, raw: Raw) -> tuple[Assumption, ...]:
        """A data source that the document does not name is the model's proposal."""
        source = raw["data_source"]
        if not source or source.casefold() in self.document.text.casefold():
            return ()
        return (Assumption("data_source", self._sentences.reason_pattern),)

    @property
    def _sentences(self) -> Sentences:
        return language_of(self.language or self.document.language or "en").drafting_words.sentences

    def _own_deadline(self, deadline: str | None) -> str | None:
        # An inherited deadline stays null and reads the period's end.
        return None if deadline == self.period_end else deadline

    def _sources(self, raw: Raw) -> tuple[Source, ...]:
        return tuple(
            Source(document=self.document.id, page=None, sentence=sentence, start=0, end=0, quote="")
            for sentence in cited(raw["evidence"], self.document)
        )


def cited(evidence: Iterable[str], document: Document) -> tuple[str, ...]:
    """The sentences named that the document has, once each, however the model wrote the id (`[S12]`, `12`)."""
    known = {sentence.id for sentence in document.sentences}
    named = (f"s{int(match[1])}" for entry in evidence if (match := _SENTENCE.fullmatch(entry)))
    return tuple(dict.fromkeys(sentence for sentence in named if sentence in known))


def plain_text(text: str) -> str:
    """One line without control, direction and lone surrogate characters, links and tags, in NFC, at most 1,000 long."""
    words = _LINK.sub("", _TAG.sub("", _CONTROL.sub(" ", text)))
    return " ".join(unicodedata.normalize("NFC", words).split())[:_LONGEST_TEXT].rstrip()


def _unsaid(shape: Mapping[str, Any]) -> Any:
    """What a left-out key means: null, an empty list, or (where it must be said) nothing that fits."""
    return [] if shape.get("type") == "array" else None


def _default(shape: Mapping[str, Any]) -> Any:
    return shape["enum"][0] if "enum" in shape else None


def _fits(data: Any, shape: Mapping[str, Any]) -> bool:
    """Whether settled, relaxed data fits its place. Objects fit when their plain texts are there."""
    if "enum" in shape:
        return data in shape["enum"]
    types = shape["type"] if isinstance(shape["type"], list) else [shape["type"]]
    if data is None:
        return "null" in types
    if isinstance(data, bool):
        return False
    if isinstance(data, Mapping):
        return all(_fits(data.get(name), part) for name, part in shape.get("properties", {}).items())
    if isinstance(data, list):
        return "array" in types
    if isinstance(data, str):
        return "string" in types and (shape.get("format") != "date" or _is_date(data))
    if isinstance(data, int):
        return ("number" in types or "integer" in types) and abs(data) <= _LARGEST
    return isinstance(data, float) and "number" in types and math.isfinite(data) and abs(data) <= _LARGEST


def _is_date(text: str) -> bool:
    from datetime import date

    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _place(pointer: str | None) -> str:
    """`/objectives/0/key_results/1/target` as the model counts: `key_results[1].target`, from 0 as in its own JSON."""
    parts = (pointer or "").split("/")[3:]
    return "".join(f"[{part}]" if part.isdigit() else f".{part}" for part in parts).lstrip(".") or "objective"


def _empty_texts(objective: Raw) -> list[str]:
    empty = [] if objective["title"] else ["title: is empty."]
    if not objective["key_results"]:
        empty.append("key_results: there is none.")
    for name, text in (("key_results", "text"), ("kpis", "name"), ("initiatives", "text")):
        empty += [
            f"{name}[{place}].{text}: is empty." for place, entry in enumerate(objective[name]) if not entry[text]
        ]
    return empty


def _impossible_numbers(objective: Raw) -> list[str]:
    return [
        f"{name}[{place}].{field}: is beyond reason."
        for name in ("key_results", "kpis")
        for place, entry in enumerate(objective[name])
        for field, value in entry.items()
        if isinstance(value, int | float) and not (math.isfinite(value) and abs(value) <= _LARGEST)
    ]


def _unsupported(objective: Raw, document: Document) -> list[str]:
    parts = [objective, *objective["key_results"]]
    if any(cited(part["evidence"], document) for part in parts):
        return []
    return ["evidence: none of these ids is a sentence of the document; name sentences such as s1."]


def _with_text(entries: Sequence[Raw], text: str) -> list[tuple[int, Raw]]:
    """The entries that say something, with their place from 1 in the model's own list."""
    return [(place, entry) for place, entry in enumerate(entries, start=1) if entry[text]]


def _named(places: Sequence[int], ids: Mapping[int, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids[place] for place in places if place in ids))


def _number(value: Number) -> Number:
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) <= _LARGEST else value
