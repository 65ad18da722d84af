"""Goals in tables: metric, now, target, when."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.document import Block, Document
from assistant.drafters import Brief
from assistant.drafters.offline.ear import Ear
from assistant.drafters.offline.evidence import Said
from assistant.drafters.offline.figures import Amount, Figure
from assistant.reading import read_dates, read_goal
from assistant.records import LanguageCode

_COLUMNS = ("table_metric", "table_now", "table_target", "table_when")


def read_rows(said: Sequence[Said], document: Document, brief: Brief, code: LanguageCode, ear: Ear) -> list[Figure]:
    """A figure for every row whose table has a column for the metric and one for the target."""
    figures = []
    for one in said:
        if one.block.kind != "table_row" or one.block.header is None:
            continue
        columns = _columns(document.blocks[one.block.header], document, ear)
        figure = _figure(one, columns, document, brief, code) if columns else None
        if figure is not None:
            figures.append(figure)
    return figures


def _columns(header: Block, document: Document, ear: Ear) -> dict[str, int]:
    """Column numbers by role; empty where the table holds no goals."""
    names = [document.text[start:end].strip().casefold() for start, end in header.cells]
    columns: dict[str, int] = {}
    # Targets are sought first: "goal" may head the target column or the metric column.
    for role in ("table_target", "table_now", "table_when", "table_metric"):
        words: tuple[str, ...] = getattr(ear.words.labels, role)
        for index, name in enumerate(names):
            exact = name in words or any(name.split(" ")[0] == word for word in words)
            if exact and index not in columns.values() and not (role == "table_target" and index == 0):
                columns[role] = index
                break
    if "table_target" in columns and "table_metric" not in columns and 0 not in columns.values():
        columns["table_metric"] = 0
    return columns if {"table_metric", "table_target"} <= columns.keys() else {}


def _figure(said: Said, columns: dict[str, int], document: Document, brief: Brief, code: LanguageCode) -> Figure | None:
    cells = [document.text[start:end].strip() for start, end in said.block.cells]

    def cell(role: str) -> str:
        index = columns.get(role)
        return cells[index] if index is not None and index < len(cells) else ""

    target = _amount(cell("table_target"), brief, code)
    if target is None or not cell("table_metric"):
        return None
    when = cell("table_when") or cell("table_target")
    dates = read_dates(when, code, today=brief.today, period=brief.period)
    deadline = next((mention.deadline for mention in dates if mention.deadline), None)
    comparator = read_goal(cell("table_target"), code, today=brief.today).comparator
    return Figure(
        target, _amount(cell("table_now"), brief, code), deadline, (said,), comparator, name=cell("table_metric")
    )


def _amount(text: str, brief: Brief, code: LanguageCode) -> Amount | None:
    """The one figure of a cell."""
    quantities = read_goal(text, code, today=brief.today).quantities
    if not quantities:
        return None
    first = quantities[0]
    return Amount(first.value, first.unit, text[first.start : first.end], first.high)
