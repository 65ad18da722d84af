"""The unit after a number: "5 days", "40 kWh/t", "2 h 30", "9 out of 10", "52 ct"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.reading.amount import Amount
from assistant.reading.names import DASHES
from assistant.reading.numerals import as_number
from assistant.reading.token import Marks, Token
from assistant.reading.units import CANONICAL, MEASURE_TAILS, MEASURES, convert

SHORT_UNITS = {"ms": "ms", "s": "s", "min": "min", "h": "h"}
_WHOLES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 250, 500, 1000, 10000, 100000})
_FRACTION_WHOLES = frozenset({2, 3, 4, 6, 8})
"""After a slash these make a fraction ("3/4"); 5, 10 and 100 may as well be the top of a scale."""
_SCALE_WHOLES = frozenset({5, 7, 10, 20, 100})


def read_unit(amount: Amount, tokens: Sequence[Token], taken: Sequence[bool]) -> None:
    """Take in the unit that follows an amount, with what belongs to it; changes the amount."""
    add_half(amount, tokens, taken, 1)
    i = amount.last
    if i >= len(tokens) or taken[i]:
        return
    if _is_empty_decimals(i, tokens):
        amount.last = i = i + 2
        if i >= len(tokens) or taken[i]:
            return
    if _portion(amount, tokens, taken):
        return
    token = tokens[i]
    if token.text == "-" and i + 1 < len(tokens) and tokens[i + 1].marks.keys() & {"units", "period_words"}:
        i += 1  # "30-day", "24-uurs"
        token = tokens[i]
    unit, last = _unit_at(amount, i, tokens)
    if unit is None:
        return
    amount.unit_span = (token.start, tokens[last - 1].end)
    amount.last = last
    if unit in CANONICAL or _is_currency_mark(token.marks):
        amount.unit = unit
    else:
        amount.unit, amount.symbol = "measure", unit
    if amount.unit == "score" and _tells_minutes(last, tokens):
        amount.unit = "min"
    add_half(amount, tokens, taken, 1)
    _smaller(amount, tokens, taken)


def _is_empty_decimals(i: int, tokens: Sequence[Token]) -> bool:
    """ "25.000,- euro": a dash for the cents."""
    return (
        tokens[i].text == ","
        and i + 1 < len(tokens)
        and tokens[i + 1].text in DASHES
        and tokens[i].start == tokens[i - 1].end
        and tokens[i + 1].start == tokens[i].end
    )


def _unit_at(amount: Amount, i: int, tokens: Sequence[Token]) -> tuple[str | None, int]:
    """The unit that starts at a token, and the token after it."""
    token = tokens[i]
    marks = token.marks
    last = i + 1
    following = tokens[last] if last < len(tokens) else None
    if "scaled_currencies" in marks:
        factor, unit = marks["scaled_currencies"]
        amount.value = as_number(amount.value * factor)
        amount.scaled, amount.scale = True, amount.scale * factor
        return unit, last
    if "times" in marks and (len(token.text) > 1 or token.start == tokens[i - 1].end or token.text in "×倍"):
        return "x", last
    if token.text in MEASURES and token.text not in SHORT_UNITS:
        return token.text, measure_end(i, tokens)
    if following is not None and following.text == "/" and token.text[:1].isalpha() and _is_rate(i, tokens):
        return token.text, last + 2  # "150,000 cells/ml"
    if "units" in marks:
        unit = marks["units"]
        if unit == "score" and following is not None and not following.marks and following.text[:1].isalpha():
            return None, last  # "điểm dịch vụ": service points, not a score
        if unit == "%" and following is not None and following.marks.get("units") == "pp":
            return "pp", last + 1
        return unit, last if unit in CANONICAL else measure_end(i, tokens)
    if "currencies" in marks:
        return marks["currencies"], last
    return SHORT_UNITS.get(token.text), last


def _is_rate(i: int, tokens: Sequence[Token]) -> bool:
    """Whether a word is counted per litre, kilo, kilometre …"""
    if i + 2 >= len(tokens) or "units" in tokens[i].marks or tokens[i].text in MEASURES:
        return False
    return tokens[i + 1].start == tokens[i].end and tokens[i + 2].text in MEASURES - {"m", "b", "k"}


def _is_currency_mark(marks: Marks) -> bool:
    return "currencies" in marks or "scaled_currencies" in marks


def measure_end(i: int, tokens: Sequence[Token]) -> int:
    """How far a measure goes: kWh/t, kg CO2e, g CO₂/km, mg/l, 克/千瓦时."""
    last = i + 1
    while last < len(tokens):
        token = tokens[last]
        if token.text in MEASURE_TAILS:
            last += 1
        elif (
            token.text == "/"
            and last + 1 < len(tokens)
            and tokens[last + 1].text[:1].isalpha()
            and "period_words" not in tokens[last + 1].marks
            and token.start == tokens[last - 1].end
        ):
            last += 2
        else:
            break
    return last


def _tells_minutes(last: int, tokens: Sequence[Token]) -> bool:
    """分 are points, but minutes in 7分45秒 and 6分半."""
    if tokens[last - 1].text != "分" or last >= len(tokens):
        return False
    following = tokens[last]
    seconds = following.value is not None and last + 1 < len(tokens) and tokens[last + 1].marks.get("units") == "s"
    return seconds or "half_after" in following.marks


def add_half(amount: Amount, tokens: Sequence[Token], taken: Sequence[bool], size: float) -> None:
    """ "Two and a half", "2 triệu rưỡi", 两个半: half of the last place named, which is `size` large."""
    i = amount.last
    if i < len(tokens) and not taken[i] and "half_after" in tokens[i].marks and float(amount.value).is_integer():
        amount.value = as_number(amount.value + size / 2)
        amount.last = i + 1


def _smaller(amount: Amount, tokens: Sequence[Token], taken: Sequence[bool]) -> None:
    """The smaller unit that goes on from a length of time: 7分45秒, "1 hr 15", "2 tiếng 40 phút"."""
    if amount.unit not in ("h", "min", "day", "week", "year"):
        return
    i = amount.last
    if i < len(tokens) and "between_and" in tokens[i].marks:
        i += 1
    if i >= len(tokens) or taken[i] or tokens[i].value is None:
        return
    number = tokens[i].value
    following = tokens[i + 1] if i + 1 < len(tokens) and not taken[i + 1] else None
    unit = (following.marks.get("units") or SHORT_UNITS.get(following.text)) if following is not None else None
    part = convert(number, unit, amount.unit) if unit is not None and number is not None else None
    if part is not None and 0 < part < 1:
        amount.value = as_number(amount.value + part)
        amount.last = i + 2
    elif amount.unit == "h" and i == amount.last and _is_minutes(tokens[i], following) and number is not None:
        amount.value = as_number(amount.value + number / 60)
        amount.last = i + 1


def _is_minutes(token: Token, following: Token | None) -> bool:
    """The 15 of "1 hr 15"."""
    small = len(token.text) == 2 and token.text < "60"
    return small and (following is None or not following.text[:1].isalnum())


def _portion(amount: Amount, tokens: Sequence[Token], taken: Sequence[bool]) -> bool:
    """ "9 out of 10 calls" is 90 %, "3/4 of the flats" 75 %, "a score of 8/10" a score of 8 (the roles tell)."""
    i = amount.last
    noun_between = i + 2 < len(tokens) and tokens[i].text[:1].isalpha() and not tokens[i].marks
    if noun_between and (
        "out_of" in tokens[i + 1].marks or ("in_whole" in tokens[i + 1].marks and _ends_there(i + 3, tokens))
    ):
        i += 1  # "8 fall av 10", "1 bag in 20"
    if i + 1 >= len(tokens) or taken[i + 1] or not tokens[i].marks.keys() & {"out_of", "in_whole"}:
        return False
    joint, whole = tokens[i], tokens[i + 1]
    if whole.value is None or amount.value >= whole.value or not float(whole.value).is_integer() or amount.value < 0:
        return False
    following = tokens[i + 2] if i + 2 < len(tokens) else None
    if following is not None and (following.marks.keys() & {"units", "currencies"} or following.text == "/"):
        return False
    if not _is_whole(amount, joint, whole.value):
        return False
    amount.last = i + 2
    on_a_scale = whole.value in _SCALE_WHOLES and "out_of" in joint.marks
    if on_a_scale:
        amount.out_of, amount.high = True, whole.value
    else:
        amount.value, amount.unit = as_number(round(100 * amount.value / whole.value, 2)), "%"
        amount.unit_span = None
    return True


def _ends_there(i: int, tokens: Sequence[Token]) -> bool:
    """Whether no noun follows, which the number before would count."""
    return i >= len(tokens) or not tokens[i].text[:1].isalpha() or bool(tokens[i].marks)


def _is_whole(amount: Amount, joint: Token, whole: float) -> bool:
    """Whether a number is what so many are out of."""
    if joint.text == "/":
        return whole in _FRACTION_WHOLES | _SCALE_WHOLES and float(amount.value).is_integer()
    if "out_of" in joint.marks:
        return whole in _WHOLES
    return whole in _WHOLES and amount.value <= 10 and amount.unit is None
