"""Goals in tables, whatever the order of their columns: the measure, where it stands, where it is to be, by when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from assistant.document import Block, Document
from assistant.drafters import Brief
from assistant.drafters.offline.amounts import Amount
from assistant.drafters.offline.evidence import NO_AIM, Said
from assistant.drafters.offline.measures import Measure
from assistant.languages import language
from assistant.languages.goal_words import GoalWords
from assistant.reading import Change, Comparator, Heard, read_closely
from assistant.records import LanguageCode

_CELL_MOST = 200
_SHORT = 12
_FEWEST_ROWS = 2
_MOSTLY = 0.5
_WORD = 5


@dataclass(slots=True)
class _Cell:
    """One cell, read: its figure, its day, and whether it says no more than that."""

    text: str
    heard: Heard
    amount: Amount | None
    day: str | None
    only_day: bool
    comparator: Comparator | None

    @property
    def is_figure(self) -> bool:
        """Whether the cell is there for its figure: "Misrouted per 10,000 parcels" is not."""
        if self.amount is None or self.only_day:
            return False
        return len(self.text) <= _SHORT or len(self.amount.wording) >= _MOSTLY * len(self.text)


@dataclass(slots=True)
class _Column:
    """What a column holds. `day` is the day its head names, `gone` whether that day is over."""

    head: str
    cells: list[_Cell]
    day: str | None = None
    gone: bool = False
    roles: set[str] = field(default_factory=set)

    @property
    def figures(self) -> float:
        filled = [cell for cell in self.cells if cell.text]
        return sum(cell.is_figure for cell in filled) / max(1, len(filled))

    @property
    def days(self) -> float:
        filled = [cell for cell in self.cells if cell.text]
        return sum(cell.only_day for cell in filled) / max(1, len(filled))

    @property
    def counts_rows(self) -> bool:
        """Whether it only numbers the rows: 1, 2, 3."""
        values = [cell.amount.value for cell in self.cells if cell.amount is not None and cell.amount.unit is None]
        return len(values) > 1 and values == list(range(1, len(values) + 1)) and len(values) == len(self.cells)

    @property
    def repeats(self) -> bool:
        """Whether rows share what it says, as they share an owner or a theme."""
        filled = [cell.text for cell in self.cells if cell.text]
        return len(set(filled)) < len(filled)

    @property
    def words(self) -> float:
        """How many letters its cells hold on average: names of measures are the longest."""
        return sum(sum(letter.isalpha() for letter in cell.text) for cell in self.cells) / max(1, len(self.cells))


Action = tuple[str, Said]
"""What is to be done, with who and when, and the row that says so."""


def find_rows(
    said: Sequence[Said], document: Document, brief: Brief, code: LanguageCode
) -> tuple[list[Measure], list[Action]]:
    """A measure for every row and every column of targets; the rows of a table of actions, which has no targets."""
    measures: list[Measure] = []
    actions: list[Action] = []
    for rows in _tables(said, document):
        table = _Table(rows, document, brief, code)
        found = table.measures()
        measures += found
        if not found:
            actions += table.actions()
    return measures, actions


def _tables(said: Sequence[Said], document: Document) -> Iterator[list[tuple[Block, Said | None]]]:
    """The rows of each table with their sentences, the head first."""
    by_block = {one.block.index: one for one in said}
    rows: list[tuple[Block, Said | None]] = []
    for block in document.blocks:
        if block.kind == "table_row":
            rows.append((block, by_block.get(block.index)))
        elif rows:
            yield rows
            rows = []
    if rows:
        yield rows


class _Table:
    def __init__(
        self, rows: Sequence[tuple[Block, Said | None]], document: Document, brief: Brief, code: LanguageCode
    ) -> None:
        self._text, self._brief, self._code = document.text, brief, code
        self._words: GoalWords = language(code).goal_words
        self._today = brief.today.isoformat()
        width = max(len(block.cells) for block, _ in rows)
        heads = [self._cell_text(rows[0][0], index) for index in range(width)]
        self._head = rows[0][1]
        self._rows = [(block, one) for block, one in rows[1:] if len(block.cells) >= 2]
        self._columns = [
            _Column(heads[index], [self._read(self._cell_text(block, index)) for block, _ in self._rows])
            for index in range(width)
        ]

    def measures(self) -> list[Measure]:
        if len(self._rows) < _FEWEST_ROWS - 1 or not self._name_columns():
            return []
        found: list[Measure] = []
        for row, (_, said) in enumerate(self._rows):
            if said is not None:
                found += self._of_row(row, said)
        return found

    def actions(self) -> list[Action]:
        """What each row wants done, where a table without targets says by when or at what cost."""
        measured = next((column for column in self._columns if "metric" in column.roles), None)
        scheduled = any("when" in column.roles or self._is_cost(column) for column in self._columns)
        if measured is None or not scheduled or measured.words < _WORD:
            return []
        beside = [column for column in self._columns if self._tells_who_or_when(column, measured)]
        return [
            (self._with_details(measured.cells[row].text, [column.cells[row].text for column in beside]), said)
            for row, (_, said) in enumerate(self._rows)
            if said is not None and measured.cells[row].text
        ]

    def _tells_who_or_when(self, column: _Column, measured: _Column) -> bool:
        return column is not measured and not column.counts_rows and not self._is_cost(column)

    def _with_details(self, text: str, details: Sequence[str]) -> str:
        told = [detail for detail in details if any(letter.isalnum() for letter in detail)]
        if not told:
            return text
        return f"{text}（{'，'.join(told)}）" if self._code == "zh" else f"{text} ({', '.join(told)})"

    def _cell_text(self, block: Block, index: int) -> str:
        if index >= len(block.cells):
            return ""
        start, end = block.cells[index]
        return " ".join(self._text[start:end].split())

    def _read(self, text: str) -> _Cell:
        heard = read_closely(text[:_CELL_MOST], self._code, today=self._brief.today, period=self._brief.period)
        first = heard.mentions[0] if heard.mentions else None
        day = next(
            (one.mention.deadline for one in heard.dates if one.mention.deadline and one.how not in NO_AIM), None
        )
        amount = None
        if first is not None:
            quantity = first.quantity
            amount = Amount(quantity.value, quantity.unit, text[quantity.start : quantity.end], quantity.high)
        return _Cell(text, heard, amount, day, day is not None and amount is None, first.comparator if first else None)

    def _name_columns(self) -> bool:
        """Give each column its role; False where the table holds no targets."""
        for column in self._columns:
            self._listen(column)
        named = [c for c in self._columns if c.figures < _MOSTLY and c.days < _MOSTLY and "owner" not in c.roles]
        measured = next((c for c in named if "metric" in c.roles), None) or max(
            named, key=lambda column: column.words, default=None
        )
        if measured is None:
            return False
        for column in self._columns:
            if column is measured:
                column.roles = {"metric"}
            elif column.days >= _MOSTLY:
                column.roles = {"when"}
        figures = [c for c in self._columns if c is not measured and c.figures >= _MOSTLY]
        self._name_figures([c for c in figures if not c.counts_rows and not self._is_cost(c)])
        units = [c for c in self._columns if not c.roles and c is not measured and self._is_units(c)]
        for column in units:
            column.roles = {"unit"}
        for column in self._columns:
            if not column.roles and column in named and column.repeats:
                column.roles = {"group"}
                break
        return any("target" in column.roles for column in self._columns)

    def _listen(self, column: _Column) -> None:
        """What the head of a column says of it."""
        head = column.head.casefold()
        for role in ("target", "now", "when", "metric"):
            known: Sequence[str] = getattr(self._words, f"column_{role}")
            if any(_names(head, word) for word in known):
                column.roles.add(role)
        days = [one.mention for one in self._read(column.head).heard.dates if one.mention.last_day is not None]
        if not days and any(map(str.isdigit, head)):
            led = f"{self._words.by_date[0]} {' '.join(word for word in head.split() if any(map(str.isdigit, word)))}"
            days = [one.mention for one in self._read(led).heard.dates if one.mention.last_day is not None]
        if days and (last := max(day.last_day for day in days if day.last_day)):
            column.gone = last <= self._brief.today or last.isoformat()[:4] <= self._today[:4]
            column.day = next((day.deadline for day in days if day.deadline and day.deadline >= self._today), None)

    def _name_figures(self, columns: Sequence[_Column]) -> None:
        """Among columns of figures: targets say so or lie ahead; the last of the others is where things stand."""
        others = [c for c in columns if self._is_others(c)]
        own = [c for c in columns if c not in others]
        targets = [c for c in own if "target" in c.roles and not ("now" in c.roles and c.gone)]
        targets = targets or [c for c in own if c.day is not None and not c.gone]
        left = [c for c in own if c not in targets and "now" not in c.roles and not c.gone]
        if not targets and left:
            targets = [max(left, key=self._wanted)] if len(left) < len(own) or len(left) > 1 else []
        stands = [c for c in own if c not in targets]
        for column in columns:
            column.roles = {"target"} if column in targets else set()
        if stands:
            present = [c for c in stands if self._says_now(c)]
            (present or stands)[-1].roles = {"now"}

    def _wanted(self, column: _Column) -> tuple[float, int]:
        """How likely the figures of a column are targets by what stands around them; the later of two equals."""
        chances = [
            value.chance("target")
            for (_, said), cell in zip(self._rows, column.cells, strict=True)
            if said is not None and cell.amount is not None
            for value in said.values
            if value.mention.quantity.value == cell.amount.value
        ]
        return round(sum(chances), 1), self._columns.index(column)

    def _says_now(self, column: _Column) -> bool:
        return any(_names(column.head.casefold(), word) for word in self._words.column_now)

    def _is_cost(self, column: _Column) -> bool:
        """What an action costs is no measure, and a table of actions holds none."""
        words = language(self._code).drafting_words.labels.cost_column
        return any(_names(column.head.casefold(), word) for word in words)

    def _is_others(self, column: _Column) -> bool:
        head = column.head.casefold()
        cues = (*self._words.others, *language(self._code).drafting_words.cues.others)
        return any(word in head or (word.startswith(head) and len(head) >= max(_WORD, len(word) - 3)) for word in cues)

    def _is_units(self, column: _Column) -> bool:
        filled = [cell.text for cell in column.cells if cell.text and cell.amount is None]
        known = [self._read(f"1 {text}").amount for text in filled if len(text) <= _SHORT]
        return sum(amount is not None and amount.unit is not None for amount in known) > _MOSTLY * len(column.cells)

    def _of_row(self, row: int, said: Said) -> Iterator[Measure]:
        def cell(role: str) -> _Cell | None:
            return next((column.cells[row] for column in self._columns if role in column.roles), None)

        metric, unit, when, group = cell("metric"), cell("unit"), cell("when"), cell("group")
        if metric is None or not any(letter.isalpha() for letter in metric.text):
            return
        now = cell("now")
        for column in (each for each in self._columns if "target" in each.roles):
            wanted = column.cells[row]
            target = self._with_unit(wanted, unit)
            if target is None or wanted.only_day:
                continue
            baseline = self._with_unit(now, unit) if now is not None else None
            if baseline is not None and target.unit is None and self._change(wanted, baseline) == "level":
                target = Amount(target.value, baseline.unit, target.wording, target.high)
            own = (when.day if when else None) or wanted.day
            dated = column.day is not None and own is None and self._head is not None
            yield Measure(
                target=target,
                baseline=baseline,
                deadline=own or column.day,
                said=(said, self._head) if dated and self._head is not None else (said,),
                comparator=wanted.comparator,
                name=metric.text,
                group=group.text if group and group.text else None,
                change=self._change(wanted, baseline),
                direction=wanted.heard.mentions[0].direction,
            )

    @staticmethod
    def _change(wanted: _Cell, baseline: Amount | None) -> Change:
        """ "5 points more" and "double" change what stands beside them; else a start makes the target a level."""
        said = wanted.heard.mentions[0].change
        return said if baseline is None or said in ("delta", "factor") else "level"

    def _with_unit(self, cell: _Cell, unit: _Cell | None) -> Amount | None:
        if cell.amount is None or unit is None or not unit.text or cell.amount.unit is not None:
            return cell.amount
        read = self._read(f"{cell.amount.wording} {unit.text}").amount
        return read if read is not None and read.value == cell.amount.value else cell.amount


def _names(head: str, word: str) -> bool:
    """Whether the head of a column is called so: the word, at its beginning or as a word of its own."""
    place = head.find(word)
    if place < 0:
        return False
    if not word.isascii() and "\u3400" <= word[0] <= "\u9fff":
        return True
    before, after = head[place - 1 : place], head[place + len(word) : place + len(word) + 1]
    return not before.isalpha() and not after.isalpha()
