"""Two numbers that are one: the ends of a range, and so many in every so many."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.reading.amount import Amount
from assistant.reading.names import DASHES
from assistant.reading.numerals import as_number
from assistant.reading.token import Token

_WIDEST = 2.5
"""After "by", what is wider apart is a step and the level it leads to."""


def join_ranges(amounts: list[Amount], tokens: Sequence[Token]) -> list[Amount]:
    """Join the two ends of a range; a pair with an arrow between them stays a pair."""
    joined: list[Amount] = []
    for amount in amounts:
        previous = joined[-1] if joined else None
        if previous is not None and _is_range(previous, amount, tokens):
            previous.high = amount.value
            if previous.unit is None:
                _share_scale(previous, amount, tokens)
                previous.unit, previous.unit_span, previous.symbol = amount.unit, amount.unit_span, amount.symbol
            previous.last = amount.last
        elif previous is not None and _is_in_every(previous, amount, tokens):
            previous.value = as_number(round(100 * amount.value / previous.value, 2))
            previous.unit, previous.last = "%", amount.last
        else:
            joined.append(amount)
    return joined


def _share_scale(low: Amount, high: Amount, tokens: Sequence[Token]) -> None:
    """ "3 to 4 million": the scale of the upper end is the lower end's too."""
    if high.scaled and not low.scaled and high.value > 0:
        bare = tokens[high.first].value
        if bare:
            low.value = as_number(low.value * (high.value / bare))


def _is_range(low: Amount, high: Amount, tokens: Sequence[Token]) -> bool:
    gap = tokens[low.last : high.first]
    if low.high is not None or low.factor_word or high.factor_word or len(gap) > 1:
        return False
    if not gap:
        return high.signed == "-" and low.high is None and _same_kind(low, high) and high.value > low.value
    joint = gap[0]
    if high.value <= low.value or not _same_kind(low, high):
        return False
    before = tokens[low.first - 1].marks if low.first else {}
    if joint.text in DASHES or (joint.text == "~" and joint.end == tokens[high.first].start):
        return True
    if "between_and" in joint.marks and "between" in before:
        return "from_value" not in before or not _changes(low.first, tokens)
    if "range_to" not in joint.marks or _is_led_from(low, tokens):
        return False
    if "by_amount" in before and "to_value" in joint.marks and high.value > _WIDEST * low.value:
        return False  # "öka med 150 till 900", but not "by 3 to 5 points"
    return low.unit is None or low.unit == high.unit


def _is_led_from(low: Amount, tokens: Sequence[Token]) -> bool:
    """ "From just under 4k to 6k"."""
    return any("from_value" in token.marks for token in tokens[max(0, low.first - 3) : low.first])


def _changes(first: int, tokens: Sequence[Token]) -> bool:
    """Whether a verb of change stands before: then Vietnamese "từ 80 đến 90" goes from one to the other."""
    return any("increase" in token.marks or "decrease" in token.marks for token in tokens[max(0, first - 12) : first])


def _same_kind(low: Amount, high: Amount) -> bool:
    return low.unit is None or high.unit is None or low.unit == high.unit


_FARTHEST = 8


def _is_in_every(whole: Amount, part: Amount, tokens: Sequence[Token]) -> bool:
    """ "Cứ 10 khách thì 9", 每10人中有9人: a share, told as so many of so many."""
    if not whole.first or part.unit is not None or whole.unit is not None or part.first - whole.last > _FARTHEST:
        return False
    if whole.value not in (10, 100, 20, 5, 3, 4) or not 0 < part.value < whole.value:
        return False
    return "in_every" in tokens[whole.first - 1].marks and not any(
        token.text in (",", ".", ";") and "out_of" not in token.marks for token in tokens[whole.last : part.first]
    )
