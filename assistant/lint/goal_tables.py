"""Goals in a table of a text file: which line heads its columns, and which only draws a rule."""

from __future__ import annotations

import re

from assistant.records import LANGUAGE_CODES

_RULE = re.compile(r"\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)+\|?\s*")
_FEWEST_CELLS = 3


def is_rule(line: str) -> bool:
    """|---|---:| under the heads of a Markdown table."""
    return _RULE.fullmatch(line) is not None


def cells_in(line: str) -> tuple[str, ...]:
    """The cells of a line with bars or tabs, the empty ones of its frame left out; none where it is no row."""
    mark = "|" if "|" in line else "\t"
    if line.count(mark) < _FEWEST_CELLS - 1:
        return ()
    cells = [cell.strip() for cell in line.strip(" ").split(mark)]
    if not cells[0]:
        cells = cells[1:]
    if cells and not cells[-1]:
        cells = cells[:-1]
    return tuple(cells) if len(cells) >= _FEWEST_CELLS else ()


def heads_a_table(cells: tuple[str, ...]) -> bool:
    """Whether these are heads: a column for the metric and one for the target, in any language."""
    if not cells or any(cell[:1].isdigit() for cell in cells):
        return False
    # Loaded here because few files hold a table.
    from assistant.languages import language
    from assistant.reading import columns_of

    return any(columns_of(cells, language(code).goal_words) for code in LANGUAGE_CODES)
