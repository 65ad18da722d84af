"""The source text cut at its cited sentences, and the number each of these is known by on the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise

from assistant.document import Document
from assistant.lint.orders import steers
from assistant.records import Item, OkrSet, Source, Theme, items, numbers

_Span = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Reference:
    """The number that stands behind a cited sentence, with the items that cite it: id and number of each.

    `themes` are the names of the themes that were read from it.
    """

    number: int
    cited_by: tuple[tuple[str, str], ...] = ()
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of the source that the same sentences hold from its first letter to its last.

    `inside` are the numbers of these sentences, `anchors` those that begin with this run, `ends` those that end
    with it. `cited`: an item cites one of them, rather than a theme alone. `order`: it looks like an instruction to
    a machine; `order_ends` where that is over.
    """

    text: str
    inside: tuple[int, ...] = ()
    anchors: tuple[str, ...] = ()
    ends: tuple[Reference, ...] = ()
    cited: bool = False
    order: bool = False
    order_ends: bool = False


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
    """The cited sentences of a set, numbered in the order they stand in their documents; those of its themes too."""

    def __init__(self, okr_set: OkrSet) -> None:
        self._languages = {entry.id: entry.language for entry in okr_set.documents}
        order = {entry.id: place for place, entry in enumerate(okr_set.documents)}
        self._cited_by: dict[_Span, dict[str, str]] = {}
        self._themes: dict[_Span, dict[str, str]] = {}
        self._quotes: dict[_Span, str] = {}
        names = numbers(okr_set)
        for _, item in items(okr_set):
            for source in item.sources:
                self._cited_by.setdefault(_span(source), {})[item.id] = names[item.id]
                self._quotes[_span(source)] = source.quote
        for theme in okr_set.themes:
            for source in theme.sources:
                self._themes.setdefault(_span(source), {})[theme.id] = theme.name
                self._quotes[_span(source)] = source.quote
        spans = {*self._cited_by, *self._themes}
        ordered = sorted(spans, key=lambda span: (order.get(span[0], len(order)), span[1], span[2]))
        self._numbers = {span: number for number, span in enumerate(ordered, start=1)}

    @property
    def signature(self) -> str:
        """Changes when other sentences are cited, or by other items: whether a page shows the marks of now."""
        told = repr((list(self._cited_by.items()), list(self._themes.items())))
        return sha256(told.encode()).hexdigest()[:12]

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
                pieces=tuple(self._shown(entry.id, documents)) if whole else (),
                missing=entry.id not in documents,
            )
            for entry in okr_set.documents
        ]

    def _shown(self, name: str, documents: Mapping[str, Document]) -> Iterable[Piece]:
        """The text of a document, or only its quotes where it is gone."""
        if name in documents:
            yield from self._pieces(documents[name])
            return
        for span, number in self._numbers.items():
            if span[0] == name:
                reference = self._reference(span, number)
                yield Piece(self._quotes[span], (number,), (f"s-{number}",), (reference,), bool(reference.cited_by))
                yield Piece("\n\n")

    def _pieces(self, document: Document) -> Iterable[Piece]:
        """The text cut wherever a sentence begins or ends, so that sentences may overlap or hold one another."""
        length = len(document.text)
        cited = {
            number: (max(0, start), min(end, length))
            for (name, start, end), number in self._numbers.items()
            if name == document.id and max(0, start) < min(end, length)
        }
        orders = [(each.start, each.end) for each in document.sentences if steers(each.text)]
        cuts = sorted({0, length, *(place for span in (*cited.values(), *orders) for place in span)})
        references = {number: self._reference(span, number) for span, number in self._numbers.items()}
        opening, closing, ordered = _by_place(cited, 0), _by_place(cited, 1), dict(orders)
        inside: list[int] = []
        order_until = 0
        for start, end in pairwise(cuts):
            inside = sorted([number for number in inside if cited[number][1] > start] + opening.get(start, []))
            order_until = max(order_until, ordered.get(start, 0))
            yield Piece(
                text=document.text[start:end],
                inside=tuple(inside),
                anchors=tuple(f"s-{number}" for number in opening.get(start, ())),
                ends=tuple(references[number] for number in closing.get(end, ())),
                cited=any(references[number].cited_by for number in inside),
                order=start < order_until,
                order_ends=order_until == end,
            )

    def _reference(self, span: _Span, number: int) -> Reference:
        cited_by = tuple(self._cited_by.get(span, {}).items())
        return Reference(number, cited_by, tuple(self._themes.get(span, {}).values()))


def _by_place(cited: Mapping[int, tuple[int, int]], edge: int) -> dict[int, list[int]]:
    """The numbers of the sentences that begin (edge 0) or end (1) at each place."""
    found: dict[int, list[int]] = {}
    for number, span in sorted(cited.items()):
        found.setdefault(span[edge], []).append(number)
    return found


def _span(source: Source) -> _Span:
    return source.document, source.start, source.end
