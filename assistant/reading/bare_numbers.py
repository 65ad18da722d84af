"""Units that stand elsewhere in the statement than behind their number, or that a reader supplies."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.reading.amount import Amount
from assistant.reading.measures import measure_end
from assistant.reading.numerals import as_number
from assistant.reading.roles import Roles
from assistant.reading.surroundings import Around
from assistant.reading.token import Token, narrowed
from assistant.reading.units import CANONICAL, MEASURES, is_currency

_DUTCH_TON = 100_000
"""Beside an amount of money, a Dutch "ton" is a hundred thousand euro."""

_MARKS = 10
"""Marks go up to five or ten; nobody counts 6.2 of ten things."""


def spell_units(amounts: Sequence[Amount], text: str) -> None:
    """A measure that has no canonical name is spelled as the text has it."""
    for amount in amounts:
        if amount.unit == "measure" and amount.unit_span:
            amount.unit = narrowed(text[slice(*amount.unit_span)])


def bracketed_unit(amounts: Sequence[Amount], tokens: Sequence[Token], text: str) -> None:
    """ "Absence (%): 6.8 → 5.5", "Waste (kg/inh)": a unit alone in brackets is that of the bare numbers."""
    for position in range(1, len(tokens) - 1):
        token = tokens[position]
        if tokens[position - 1].text not in ("(", "[") or not _is_unit(token):
            continue
        last = measure_end(position, tokens)
        if last < len(tokens) and tokens[last].text in (")", "]"):
            unit = token.marks.get("units") or token.marks.get("currencies") or token.text
            whole = last == position + 1 and (unit in CANONICAL or is_currency(unit))
            spelled = unit if whole else text[token.start : tokens[last - 1].end]
            for amount in amounts:
                if amount.unit is None:
                    amount.unit, amount.symbol = spelled, unit
            return


def _is_unit(token: Token) -> bool:
    return bool(token.marks.keys() & {"units", "currencies"}) or token.text in MEASURES


def home_currency(amounts: Sequence[Amount], arounds: Sequence[Around], currency: str, *, about_money: bool) -> None:
    """ "Doanh thu 20 tỷ" is đồng: a bare amount of money in a statement about money is in the money of the country."""
    if not currency or not any(amount.unit is None and amount.value >= 1000 for amount in amounts):
        return
    for amount, around in zip(amounts, arounds, strict=True):
        counts = around.noun_follows or around.counted
        large = amount.scaled or (about_money and amount.value >= 1000)
        if large and amount.unit is None and not counts and (amount.money or about_money):
            amount.unit = currency


def share_units(roles: Roles) -> None:
    """ "£41.6m last year; floor 42.5": the bare one of two values has the unit and scale of the other."""
    target = roles.target
    if target is None:
        return
    for other in (roles.baseline, roles.stretch):
        if other is None:
            continue
        for bare, full in ((target, other), (other, target)):
            if bare.symbol == "t" and is_currency(full.unit):
                bare.value, bare.unit, bare.symbol = as_number(bare.value * _DUTCH_TON), full.unit, None
            if bare.unit is None and full.unit is not None and full.unit != "x" and not _counts(bare, roles):
                bare.unit, bare.symbol = full.unit, full.symbol
            if full.scale > 1 and bare.scale == 1 and 0 < bare.value * 100 <= full.value and bare.kind == full.kind:
                bare.value = as_number(bare.value * full.scale)


def _counts(amount: Amount, roles: Roles) -> bool:
    around = roles.around[id(amount)]
    return around.noun_follows or around.counted


def settle_portion(amount: Amount, *, counted: bool) -> None:
    """ "9 out of 10 calls" is 90 %; "8/10" with nothing to count is a score of 8, and so is "6.2 out of 10"."""
    if not amount.out_of or amount.high is None:
        return
    whole, amount.high = amount.high, None
    graded = whole <= _MARKS and amount.value % 1 != 0
    if counted and not graded:
        amount.value, amount.unit = as_number(round(100 * amount.value / whole, 2)), "%"
    else:
        amount.unit = "score"


def add_times(target: Amount, roles: Roles) -> None:
    """增长1.5倍 is growth by 150 %, to 2.5 times."""
    around = roles.around[id(target)]
    if target.unit == "x" and not target.factor_word and around.verb_adjacent and around.verb == "increase":
        target.value = as_number(target.value + 1)
