"""What of a text became goals: theme by theme, and paragraph by paragraph. Counted from the citations alone."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.document import Block, BlockKind, Document, NoiseReason
from assistant.records import Objective, OkrSet, Source, Theme, items

Span = tuple[str, int, int]
"""A document's id with two offsets."""


@dataclass(frozen=True, slots=True)
class ThemeTaken:
    """How much of a theme the objectives take up, in cited sentences of the theme.

    `by` holds one count per objective, in their order; `together` is what all of them take up.
    """

    theme: Theme
    sentences: int
    by: tuple[int, ...]
    together: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, list item or table row of a text, or a heading over some.

    `items` and `themes` are the ids of what cites it, in the order of the set; `cited` the runs of
    it that are cited, as code points of the whole text, without overlap. `counts` is false for what
    only names others: a heading, the head of a table.
    """

    block: int
    kind: BlockKind
    start: int
    end: int
    page: int | None
    cited: tuple[tuple[int, int], ...]
    items: tuple[str, ...]
    themes: tuple[str, ...]
    noise: NoiseReason | None
    counts: bool

    @property
    def unused(self) -> bool:
        """It could have become something, and became none of the goals."""
        return self.counts and not self.items


def of_themes(okr_set: OkrSet) -> tuple[ThemeTaken, ...]:
    """Each theme with what the objectives, their key results, KPIs and initiatives cite of it."""
    cited = [_spans(_sources_within(objective)) for objective in okr_set.objectives]
    found = []
    for theme in okr_set.themes:
        said = _spans(theme.sources)
        taken = [{span for span in said if _overlaps(span, spans)} for spans in cited]
        found.append(ThemeTaken(theme, len(said), tuple(map(len, taken)), len(set().union(*taken))))
    return tuple(found)


def of_text(okr_set: OkrSet, document: Document) -> tuple[Passage, ...]:
    """The text from its beginning to its end, each passage with what cites it."""
    by_item = [(item.id, source) for _, item in items(okr_set) for source in item.sources]
    by_theme = [(theme.id, source) for theme in okr_set.themes for source in theme.sources]
    starts = [block.start for block in document.blocks]
    goals, themes = _by_block(by_item, document, starts), _by_block(by_theme, document, starts)
    heads = {block.header for block in document.blocks if block.header is not None}
    breaks = [at for at, mark in enumerate(document.text) if mark == "\f"] if "\f" in document.text else None
    return tuple(
        Passage(
            block=block.index,
            kind=block.kind,
            start=block.start,
            end=block.end,
            page=None if breaks is None else bisect_left(breaks, block.start) + 1,
            cited=_merged((source.start, source.end) for _, source in goals.get(block.index, ())),
            items=tuple(dict.fromkeys(name for name, _ in goals.get(block.index, ()))),
            themes=tuple(dict.fromkeys(name for name, _ in themes.get(block.index, ()))),
            noise=block.noise,
            counts=not (block.index in heads or block.noise or _names_others(block, document)),
        )
        for block in document.blocks
    )


def _names_others(block: Block, document: Document) -> bool:
    """A heading, or the document's title where it stands in the text as a line of its own."""
    if block.kind in ("title", "heading"):
        return True
    return block.index == 0 and document.text[block.start : block.end].strip() == document.title


def _by_block(
    citations: Iterable[tuple[str, Source]], document: Document, starts: list[int]
) -> dict[int, list[tuple[str, Source]]]:
    """The citations of this document by the blocks they lie in, in the order given."""
    found: dict[int, list[tuple[str, Source]]] = {}
    for name, source in citations:
        if source.document == document.id:
            for block in _met(source, document.blocks, starts):
                found.setdefault(block.index, []).append((name, source))
    return found


def _met(source: Source, blocks: tuple[Block, ...], starts: list[int]) -> Iterator[Block]:
    """The blocks that a citation shares at least a character with."""
    at = max(0, bisect_left(starts, source.start + 1) - 1)
    while at < len(blocks) and blocks[at].start < source.end:
        if blocks[at].end > source.start:
            yield blocks[at]
        at += 1


def _merged(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def _sources_within(objective: Objective) -> Iterator[Source]:
    yield from objective.sources
    for group in (objective.key_results, objective.kpis, objective.initiatives):
        for item in group:
            yield from item.sources


def _spans(sources: Iterable[Source]) -> set[Span]:
    return {(source.document, source.start, source.end) for source in sources}


def _overlaps(span: Span, others: set[Span]) -> bool:
    document, start, end = span
    return span in others or any(each[0] == document and each[1] < end and start < each[2] for each in others)
