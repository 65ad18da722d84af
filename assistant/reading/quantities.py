"""Numbers with scale, currency and unit, ranges joined; names, versions and phone numbers left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.reading.names import DASHES, is_name
from assistant.reading.numerals import as_number
from assistant.reading.records import Role
from assistant.reading.scanner import Token
from assistant.reading.units import MEASURE_TAILS, MEASURES
from assistant.records import Number

_GLUED_SCALES = frozenset({"k", "m", "b", "w", "tr"})
_SHORT_UNITS = {"ms": "ms", "s": "s", "min": "min", "h": "h"}


@dataclass(slots=True, eq=False, repr=False)
class Amount:
    """A quantity among the tokens: `first` to `last` (exclusive) are token numbers."""

    first: int
    last: int
    value: Number
    unit: str | None = None
    unit_span: tuple[int, int] | None = None
    high: Number | None = None
    worded: bool = False
    signed: str = ""
    factor_word: bool = False
    role: Role = "other"
    scaled: bool = False
    out_of: bool = False


def find_amounts(tokens: Sequence[Token], taken: Sequence[bool]) -> list[Amount]:
    """The quantities among the tokens that no date has taken, in order."""
    amounts: list[Amount] = []
    i = 0
    while i < len(tokens):
        amount = None if taken[i] else _amount_at(i, tokens, taken)
        if amount is None:
            i += 1
            continue
        amounts.append(amount)
        i = amount.last
    return _join_ranges(amounts, tokens)


def _amount_at(i: int, tokens: Sequence[Token], taken: Sequence[bool]) -> Amount | None:
    token = tokens[i]
    marks = token.marks
    if "fractions" in marks and "none_words" not in marks:
        return Amount(i, i + 1, marks["fractions"], "%", (token.start, token.end), worded=True)
    if "none_words" in marks and _opens(i, tokens, taken):
        return Amount(i, i + 1, 0, worded=True)
    if "factors" in marks:
        return Amount(i, i + 1, marks["factors"], "x", (token.start, token.end), worded=True, factor_word=True)
    if token.value is None:
        return _article_amount(i, tokens, taken)
    if is_name(i, tokens):
        return None
    amount = Amount(i, i + 1, token.value, worded=token.worded)
    _scale_and_unit(amount, tokens, taken)
    _before(amount, tokens, taken)
    if not amount.unit and _is_bare_year(amount, token, tokens):
        return None
    return amount


def _opens(i: int, tokens: Sequence[Token], taken: Sequence[bool]) -> bool:
    """Whether a "no" opens the statement, with something to count after it."""
    if i + 1 >= len(tokens) or taken[i + 1]:
        return False
    following = tokens[i + 1]
    if (
        following.value is not None
        or not following.text[:1].isalpha()
        or following.marks.keys() & {"more", "fewer", "subjects"}
    ):
        return False
    return all(
        gone or not token.text[:1].isalnum() or token.marks.keys() & {"reach", "maintain", "must"}
        for token, gone in zip(tokens[:i], taken[:i], strict=True)
    )


def _article_amount(i: int, tokens: Sequence[Token], taken: Sequence[bool]) -> Amount | None:
    """ "A million", "een miljoen": an article before a scale is one."""
    token = tokens[i]
    if "articles" not in token.marks or i + 1 >= len(tokens) or taken[i + 1]:
        return None
    following = tokens[i + 1]
    if (
        i
        and "at_least" in tokens[i - 1].marks
        and following.text[:1].isalpha()
        and not following.marks.keys() & {"scales", "fractions", "units"}
    ):
        return Amount(i, i + 1, 1, worded=True)  # "at least one"
    if "scales" in following.marks and len(following.text) > 2 and following.value is None:
        amount = Amount(i, i + 2, following.marks["scales"], worded=True, scaled=True)
        _unit(amount, tokens, taken)
        return amount
    return None


def _is_bare_year(amount: Amount, token: Token, tokens: Sequence[Token]) -> bool:
    """A year that no date took ("the 2025 strategy review") is a name, not a quantity."""
    if token.part != "y" or amount.scaled:
        return False
    following = tokens[amount.last] if amount.last < len(tokens) else None
    if following is not None and "counters" in following.marks:
        return False
    if 2010 <= amount.value <= 2050:
        return True
    leads = tokens[amount.first - 1].marks.keys() & {
        "to_value",
        "from_value",
        "at_least",
        "more_than",
        "less_than",
        "at_most",
        "about",
    }
    return not (amount.first and leads) and (
        following is None or not following.text[:1].isalpha() or bool(following.marks)
    )


def _scale_and_unit(amount: Amount, tokens: Sequence[Token], taken: Sequence[bool]) -> None:
    while amount.last < len(tokens) and not taken[amount.last]:
        token = tokens[amount.last]
        scale = token.marks.get("scales")
        if scale is None:
            break
        glued = token.start == tokens[amount.last - 1].end
        if token.text in _GLUED_SCALES and not glued and not _currency_before(amount.first, tokens):
            break
        if token.text in _SHORT_UNITS and not glued:
            break
        amount.value = as_number(amount.value * scale)
        amount.scaled = True
        amount.last += 1
    _unit(amount, tokens, taken)


def _currency_before(first: int, tokens: Sequence[Token]) -> bool:
    return first > 0 and "currencies" in tokens[first - 1].marks


def _unit(amount: Amount, tokens: Sequence[Token], taken: Sequence[bool]) -> None:
    """The unit after the number; "8/10" and "9 out of 10" are read here too."""
    i = amount.last
    if i >= len(tokens) or taken[i]:
        return
    if _portion(amount, tokens, taken):
        return
    token = tokens[i]
    if (
        token.text == "-"
        and i + 1 < len(tokens)
        and ("units" in tokens[i + 1].marks or "period_words" in tokens[i + 1].marks)
    ):
        i += 1  # "30-day", "24-uurs"
        token = tokens[i]
    marks = token.marks
    unit: str | None = None
    last = i + 1
    if "scaled_currencies" in marks:
        factor, unit = marks["scaled_currencies"]
        amount.value = as_number(amount.value * factor)
    elif "times" in marks and (len(token.text) > 1 or token.start == tokens[i - 1].end or token.text in "×倍"):
        unit = "x"
    elif token.text in MEASURES and token.text not in _SHORT_UNITS:
        last = _measure_end(i, tokens)
        amount.unit, amount.unit_span, amount.last = "measure", (token.start, tokens[last - 1].end), last
        return
    elif "units" in marks:
        unit = marks["units"]
        if unit == "score" and i + 1 < len(tokens) and not tokens[i + 1].marks and tokens[i + 1].text[:1].isalpha():
            return  # "điểm dịch vụ": service points, not a score
        if unit == "%" and i + 1 < len(tokens) and tokens[i + 1].marks.get("units") == "pp":
            unit, last = "pp", i + 2
    elif "currencies" in marks:
        unit = marks["currencies"]
    elif token.text in _SHORT_UNITS:
        unit = _SHORT_UNITS[token.text]
    if unit is None:
        return
    if unit == "bps":
        amount.value, unit = as_number(amount.value / 100), "pp"
    elif unit == "cent":
        amount.value, unit = as_number(amount.value / 100), "EUR"
    amount.unit, amount.unit_span, amount.last = unit, (token.start, tokens[last - 1].end), last


def _measure_end(i: int, tokens: Sequence[Token]) -> int:
    """How far a measure goes: kWh/t, kg CO2e, g CO₂/km, mg/l."""
    last = i + 1
    while last < len(tokens):
        token = tokens[last]
        if token.text in MEASURE_TAILS:
            last += 1
        elif (
            token.text == "/"
            and last + 1 < len(tokens)
            and tokens[last + 1].text[:1].isalpha()
            and token.start == tokens[last - 1].end
        ):
            last += 2
        else:
            break
    return last


def _portion(amount: Amount, tokens: Sequence[Token], taken: Sequence[bool]) -> bool:
    """ "9 out of 10 calls" is 90 %, "a score of 8/10" is a score of 8 (told apart by the roles)."""
    i = amount.last
    if "out_of" not in tokens[i].marks or i + 1 >= len(tokens) or taken[i + 1]:
        return False
    whole = tokens[i + 1]
    if whole.value not in (5, 7, 10, 20, 100) or amount.value > whole.value:
        return False
    if i + 2 < len(tokens) and ("units" in tokens[i + 2].marks or tokens[i + 2].text == "/"):
        return False
    amount.out_of = True
    amount.last = i + 2
    amount.high = whole.value
    return True


def _before(amount: Amount, tokens: Sequence[Token], taken: Sequence[bool]) -> None:
    """A sign or currency before the number, with the text's percent word in Chinese (百分之)."""
    i = amount.first - 1
    if i >= 0 and not taken[i]:
        token = tokens[i]
        if token.text in ("-", "+") and token.end == tokens[amount.first].start and _sign_fits(i, tokens):
            amount.signed = token.text
            amount.value = -amount.value if token.text == "-" else amount.value
            amount.first = i
            i -= 1
            token = tokens[i]
    if i < 0 or taken[i]:
        return
    if "currencies" in token.marks and amount.unit is None:
        amount.unit = token.marks["currencies"]
        amount.unit_span = (token.start, token.end)
        amount.first = i
    elif "percent_before" in token.marks:
        amount.unit = "%"
        amount.unit_span = (token.start, token.end)
        amount.first = i
    elif "times_before" in token.marks and amount.unit in ("x", None):
        amount.unit = "x"
        amount.first = i
    if amount.first > 0 and amount.unit == "USD" and tokens[amount.first - 1].text == "us":
        amount.first -= 1


def _sign_fits(i: int, tokens: Sequence[Token]) -> bool:
    before = tokens[i - 1] if i else None
    return (
        before is None
        or before.end < tokens[i].start
        or before.text in "([:~"
        or "\u3400" <= before.text[-1] <= "\u9fff"
    )


def _join_ranges(amounts: list[Amount], tokens: Sequence[Token]) -> list[Amount]:
    """Join the two ends of a range; a pair with an arrow between them stays a pair."""
    joined: list[Amount] = []
    for amount in amounts:
        previous = joined[-1] if joined else None
        if previous is not None and _is_range(previous, amount, tokens):
            previous.high = amount.value
            if previous.unit is None:
                _share_scale(previous, amount, tokens)
                previous.unit, previous.unit_span = amount.unit, amount.unit_span
            previous.last = amount.last
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
    if joint.text in DASHES:
        return True
    if "between_and" in joint.marks and "between" in before:
        return "from_value" not in before or not _changes(low.first, tokens)
    if "range_to" not in joint.marks or "from_value" in before:
        return False
    return low.unit is None or low.unit == high.unit


def _changes(first: int, tokens: Sequence[Token]) -> bool:
    """Whether a verb of change stands before: then Vietnamese "từ 80 đến 90" goes from one to the other."""
    return any("increase" in token.marks or "decrease" in token.marks for token in tokens[max(0, first - 12) : first])


def _same_kind(low: Amount, high: Amount) -> bool:
    return low.unit is None or high.unit is None or low.unit == high.unit
