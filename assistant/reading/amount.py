"""A quantity as found among the tokens, before its part in the goal is known."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.reading.records import Role
from assistant.records import Number


@dataclass(slots=True, eq=False, repr=False)
class Amount:
    """A quantity among the tokens: `first` to `last` (exclusive) are token numbers.

    `unit` is canonical, a currency, or "measure" until it is spelled as the text has it; `symbol` is
    then what it is converted by ("t" for "tấn"). `out_of` with `high` is "8/10" until the words around
    it say whether that is a share or a score.
    """

    first: int
    last: int
    value: Number
    unit: str | None = None
    unit_span: tuple[int, int] | None = None
    symbol: str | None = None
    high: Number | None = None
    worded: bool = False
    signed: str = ""
    factor_word: bool = False
    role: Role = "other"
    scaled: bool = False
    scale: Number = 1
    out_of: bool = False
    money: bool = False
    """Whether its scale is one of money alone ("500 tr")."""

    @property
    def kind(self) -> str | None:
        """What it is converted and compared by."""
        return self.symbol or self.unit
