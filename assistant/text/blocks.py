"""Lines to blocks: title, headings, paragraphs, list items, table rows. Found by looking, never by rewriting."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from assistant.text import tables
from assistant.text.lines import Line, read_lines
from assistant.text.wrapping import Wrap

BlockKind = Literal["title", "heading", "paragraph", "bullet", "numbered", "table_row"]

_WIDE = 3
_EVERY_PAGE = 3
"""A line said so often, word for word, stands at the head or foot of pages."""
_ROW_LINES = 15
"""A Markdown cell may hold line ends; more than this many is no row but a stray pipe."""


@dataclass(slots=True)
class RawBlock:
    """A block before its sentences are cut.

    `level` is the depth of a heading (1 is highest) or of a list item (1 is outermost), else 0.
    `style` is how it is marked: `#`, `=`, a bullet, a way of numbering; empty for plain text.
    `gap` says that a blank line stands before it, `page_break` that a page begins with it.
    """

    kind: BlockKind
    level: int
    start: int
    end: int
    style: str = ""
    indent: int = 0
    gap: bool = False
    page_break: bool = False
    lines: int = 1
    cells: tuple[tuple[int, int], ...] = ()
    header: int | None = None


def read_blocks(text: str) -> list[RawBlock]:
    """The blocks of a text in order; headings that only their surroundings give away are still paragraphs."""
    return _Builder(text, read_lines(text)).build()


def _run_ends(text: str, lines: list[Line]) -> list[int]:
    """For each line the last of the plain lines that follow it without a break."""
    ends = list(range(len(lines)))
    said = Counter(text[line.start : line.end] for line in lines if line.kind == "plain")
    for at in range(len(lines) - 2, -1, -1):
        following = lines[at + 1]
        # A sentence may go on over a page, but what begins with a capital there may be a running title,
        # and what stands on every page goes on with nothing.
        if (
            following.kind == "plain"
            and not (following.page_break and not text[following.start].islower())
            and said[text[following.start : following.end]] < _EVERY_PAGE
        ):
            ends[at] = ends[at + 1]
    return ends


class _Builder:
    """One pass over the lines."""

    def __init__(self, text: str, lines: list[Line]) -> None:
        self.text = text
        self.lines = lines
        self.blocks: list[RawBlock] = []
        pairs = [
            (line, following)
            for line, following in pairwise(lines)
            if following.kind == "plain" and line.kind in ("plain", "bullet", "numbered")
        ]
        self.wrap = Wrap(text, pairs)
        self.run_ends = _run_ends(text, lines)
        self.run_wraps: dict[int, Wrap] = {}
        self.gap = True
        self.page_break = False

    def build(self) -> list[RawBlock]:
        at = 0
        while at < len(self.lines):
            line = self.lines[at]
            self.page_break |= line.page_break
            if line.kind == "blank":
                self.gap = True
                at += 1
            elif line.kind == "rule":
                at = self._rule(at)
            elif line.kind == "table":
                at = self._table(at)
            else:
                at = self._text_block(at)
        return self.blocks

    def _add(self, block: RawBlock) -> None:
        block.gap, block.page_break = self.gap, self.page_break
        self.gap = self.page_break = False
        self.blocks.append(block)

    def _rule(self, at: int) -> int:
        """A line of dashes: an underlined heading where one line of text stands right above it, else a divider."""
        above = self.blocks[-1] if self.blocks else None
        style = self.lines[at].style
        if style in "=-" and above and not self.gap and above.kind == "paragraph" and above.lines == 1:
            above.kind, above.level, above.style = "heading", 1 if style == "=" else 2, "="
        self.gap = True
        return at + 1

    def _text_block(self, at: int) -> int:
        line = self.lines[at]
        if line.kind == "hash":
            self._add(RawBlock("heading", line.level, line.start, line.end, "#", line.indent))
            return at + 1
        last = self._last_line(at)
        kind: BlockKind = "bullet" if line.kind == "bullet" else "numbered" if line.kind == "numbered" else "paragraph"
        level = line.level if kind == "numbered" else 0
        end = self.lines[last].end
        self._add(RawBlock(kind, level, line.start, end, line.style, line.indent, lines=last - at + 1))
        return last + 1

    def _last_line(self, at: int) -> int:
        """The last line of the block that begins at this one, hard wraps and hanging indents included."""
        first, last, run = self.lines[at], at, self.run_ends[at]
        wrap = self._wrap_of(at, run) if run > at else self.wrap
        while last < run:
            line, following = self.lines[last], self.lines[last + 1]
            hanging = first.kind != "plain" and following.indent > first.indent and line.end - line.start >= 24
            if not (wrap.joins(line, following) or (hanging and self._goes_on(line, following))):
                break
            last += 1
        return last

    def _wrap_of(self, at: int, run: int) -> Wrap:
        """The whole text's wrap, or that of this run of lines alone where only a part of the text is wrapped."""
        if self.wrap.column:
            return self.wrap
        if run not in self.run_wraps:
            self.run_wraps[run] = Wrap(self.text, list(pairwise(self.lines[at : run + 1])))
        return self.run_wraps[run]

    def _goes_on(self, line: Line, following: Line) -> bool:
        return self.text[following.start].islower() and self.text[line.end - 1] not in ".!?。！？"

    def _table(self, at: int) -> int:
        rows, after, header_rows = self._rows(at)
        if not self._is_table(rows, header_rows):
            self.lines[at].kind = "plain"
            return at
        found = [tables.cells(self.text, start, end) for start, end in rows]
        has_header = header_rows > 0 or tables.looks_like_header(self.text, found[0], found[1:])
        header = len(self.blocks) if has_header else None
        for index, (row, row_cells) in enumerate(zip(rows, found, strict=True)):
            filled = [cell for cell in row_cells if cell[0] < cell[1]]
            if not filled:
                continue
            block = RawBlock("table_row", 0, filled[0][0], filled[-1][1], "|", cells=row_cells)
            block.lines = self.text.count("\n", *row) + 1
            block.header = header if index >= max(1, header_rows) else None
            self._add(block)
        return after

    def _rows(self, at: int) -> tuple[list[tuple[int, int]], int, int]:
        """The rows from this line on, the line after them, and how many of them a separator makes headers."""
        rows: list[tuple[int, int]] = []
        header_rows = 0
        while at < len(self.lines) and self.lines[at].kind == "table":
            line = self.lines[at]
            if tables.is_separator(self.text, line.start, line.end):
                header_rows = header_rows or len(rows)
                at += 1
                continue
            last = self._row_end(at)
            rows.append((line.start, self.lines[last].end))
            at = last + 1
        return rows, at, header_rows

    def _row_end(self, at: int) -> int:
        """A row that opens with a pipe goes on until a line closes it: its cells may hold line ends."""
        line = self.lines[at]
        if self.text[line.start] != "|" or self.text[line.end - 1] == "|":
            return at
        for last in range(at + 1, min(at + _ROW_LINES, len(self.lines))):
            following = self.lines[last]
            if following.kind == "blank" or tables.is_separator(self.text, following.start, following.end):
                return at
            if self.text[following.end - 1] == "|":
                return last
        return at

    def _is_table(self, rows: list[tuple[int, int]], header_rows: int) -> bool:
        if not rows:
            return False
        if header_rows or self.text[rows[0][0]] == "|":
            return True
        counts = [len(tables.cells(self.text, start, end)) for start, end in rows]
        if len(rows) < 2 or counts[0] < 2:
            return False
        # Empty cells at the end of a row are lost when a table is pasted; a menu's row keeps its pipes.
        tabbed = all(self.text.find("\t", start, end) >= 0 for start, end in rows)
        ragged = tabbed and counts[0] >= _WIDE and all(2 <= count <= counts[0] for count in counts)
        return ragged or counts.count(counts[0]) * 3 >= len(counts) * 2
