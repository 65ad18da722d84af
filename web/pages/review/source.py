"""The source text cut at its cited sentences, and the number each of these is known by on the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from assistant.document import Document
from assistant.lint.orders import steers
from assistant.records import Item, OkrSet, Source, Theme, items, numbers


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of the source. A cited one has an `anchor`, a number, and the items that cite it.

    `order`: it looks like an instruction to a machine.
    """

    text: str
    anchor: str | None = None
    number: int | None = None
    cited_by: tuple[tuple[str, str], ...] = ()
    order: bool = False


@dataclass(frozen=True, slots=True)
class SourceText:
    """One document of the set; `pieces` empty where the page was asked for without it."""

    id: str
    title: str
    language: str | None
    characters: int
    pieces: tuple[Piece, ...]
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """A cited sentence as an item points at it."""

    anchor: str
    number: int
    quote: str
    language: str | None


class Marks:
    """The cited sentences of a set, numbered in the order they stand in their documents."""

    def __init__(self, okr_set: OkrSet) -> None:
        self._languages = {entry.id: entry.language for entry in okr_set.documents}
        order = {entry.id: place for place, entry in enumerate(okr_set.documents)}
        self._cited_by: dict[tuple[str, int, int], list[tuple[str, str]]] = {}
        names = numbers(okr_set)
        for _, item in items(okr_set):
            for source in item.sources:
                self._cited_by.setdefault(_span(source), []).append((item.id, names[item.id]))
        ordered = sorted(self._cited_by, key=lambda span: (order.get(span[0], len(order)), span[1], span[2]))
        self._numbers = {span: number for number, span in enumerate(ordered, start=1)}

    @property
    def signature(self) -> str:
        """Changes when other sentences are cited, or by other items: whether a page shows the marks of now."""
        return sha256(repr(list(self._cited_by.items())).encode()).hexdigest()[:12]

    def evidence(self, item: Item | Theme) -> tuple[Evidence, ...]:
        """The sentences an item cites, by their numbers."""
        found = {self.of(source) for source in item.sources if _span(source) in self._numbers}
        return tuple(sorted(found, key=lambda each: each.number))

    def of(self, source: Source) -> Evidence:
        number = self._numbers[_span(source)]
        return Evidence(f"s-{number}", number, source.quote, self._languages.get(source.document))

    def source_texts(self, okr_set: OkrSet, documents: Mapping[str, Document], *, whole: bool) -> list[SourceText]:
        """Every document of the set; one that is gone (erased on request) is said to be."""
        return [
            SourceText(
                id=entry.id,
                title=entry.title or "",
                language=entry.language,
                characters=entry.characters,
                pieces=tuple(self._pieces(documents[entry.id])) if whole and entry.id in documents else (),
                missing=entry.id not in documents,
            )
            for entry in okr_set.documents
        ]

    def _pieces(self, document: Document) -> Iterable[Piece]:
        at = 0
        orders = {(document.id, each.start, each.end) for each in document.sentences if steers(each.text)}
        cited = {span for span in self._numbers if span[0] == document.id}
        for span in sorted(cited | orders):
            _, start, end = span
            if start < at:
                continue
            if start > at:
                yield Piece(document.text[at:start])
            yield self._marked(span, document.text[start:end], order=span in orders)
            at = end
        if at < len(document.text):
            yield Piece(document.text[at:])

    def _marked(self, span: tuple[str, int, int], text: str, *, order: bool) -> Piece:
        number = self._numbers.get(span)
        if number is None:
            return Piece(text, order=order)
        return Piece(text, f"s-{number}", number, tuple(dict.fromkeys(self._cited_by[span])), order)


def _span(source: Source) -> tuple[str, int, int]:
    return source.document, source.start, source.end
