"""Goals in tables: metric, now, target, when."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.document import Document
from assistant.drafters import Brief
from assistant.drafters.offline.evidence import Said
from assistant.drafters.offline.figures import Amount, Figure
from assistant.languages import language
from assistant.reading import columns_of, read_dates, read_goal
from assistant.records import LanguageCode


def read_rows(said: Sequence[Said], document: Document, brief: Brief, code: LanguageCode) -> list[Figure]:
    """A figure for every row whose table has a column for the metric and one for the target."""
    figures = []
    for one in said:
        if one.block.kind != "table_row" or one.block.header is None:
            continue
        header = document.blocks[one.block.header]
        columns = columns_of([document.text[start:end] for start, end in header.cells], language(code).goal_words)
        figure = _figure(one, dict(columns), document, brief, code) if columns else None
        if figure is not None:
            figures.append(figure)
    return figures


def _figure(said: Said, columns: dict[str, int], document: Document, brief: Brief, code: LanguageCode) -> Figure | None:
    cells = [document.text[start:end].strip() for start, end in said.block.cells]

    def cell(role: str) -> str:
        index = columns.get(role)
        return cells[index] if index is not None and index < len(cells) else ""

    target = _amount(cell("target"), brief, code)
    if target is None or not cell("metric"):
        return None
    when = cell("when") or cell("target")
    dates = read_dates(when, code, today=brief.today, period=brief.period)
    deadline = next((mention.deadline for mention in dates if mention.deadline), None)
    comparator = read_goal(cell("target"), code, today=brief.today).comparator
    return Figure(target, _amount(cell("now"), brief, code), deadline, (said,), comparator, name=cell("metric"))


def _amount(text: str, brief: Brief, code: LanguageCode) -> Amount | None:
    """The one figure of a cell."""
    quantities = read_goal(text, code, today=brief.today).quantities
    if not quantities:
        return None
    first = quantities[0]
    return Amount(first.value, first.unit, text[first.start : first.end], first.high)
