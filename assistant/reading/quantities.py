"""Numbers with scale, currency and unit, ranges joined; names, versions and phone numbers left out."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.reading.amount import Amount
from assistant.reading.measures import SHORT_UNITS, add_half, read_unit
from assistant.reading.names import is_name, is_named_after
from assistant.reading.numerals import as_number
from assistant.reading.ranges import join_ranges
from assistant.reading.token import Token

_CLOCK_UNITS = frozenset({"ms", "s", "min", "h", "day"})
_GLUED_SCALES = frozenset({"k", "m", "b", "w", "tr"})


def find_amounts(tokens: Sequence[Token], taken: Sequence[bool], text: str) -> list[Amount]:
    """The quantities among the tokens of a text that no date has taken, in order."""
    amounts: list[Amount] = []
    i = 0
    while i < len(tokens):
        token = tokens[i]
        plain = taken[i] or (token.value is None and "amount" not in token.marks)
        amount = None if plain else _amount_at(i, tokens, taken, text)
        if amount is None:
            i += 1
            continue
        amounts.append(amount)
        i = amount.last
    return join_ranges(amounts, tokens)


def _amount_at(i: int, tokens: Sequence[Token], taken: Sequence[bool], text: str) -> Amount | None:
    token = tokens[i]
    marks = token.marks
    if "worded_amounts" in marks:
        value, unit = marks["worded_amounts"]
        return Amount(i, i + 1, value, unit, (token.start, token.end), worded=True)
    if "half_words" in marks and (half := _half(i, tokens, taken)):
        return half
    if "fractions" in marks and "none_words" not in marks:
        return Amount(i, i + 1, marks["fractions"], "%", (token.start, token.end), worded=True)
    if "zero_words" in marks or ("none_words" in marks and (_opens(i, tokens, taken) or _is_aimed_at(i, tokens))):
        return Amount(i, i + 1, 0, worded=True)
    if "factors" in marks:
        return Amount(i, i + 1, marks["factors"], "x", (token.start, token.end), worded=True, factor_word=True)
    if token.value is None:
        return _article_amount(i, tokens, taken)
    if is_name(i, tokens) or is_named_after(i, tokens, text):
        return None
    amount = Amount(i, i + 1, token.value, worded=token.worded)
    _scale_and_unit(amount, tokens, taken)
    _before(amount, tokens, taken)
    if not amount.unit and _is_bare_year(amount, token, tokens):
        return None
    return amount


def _half(i: int, tokens: Sequence[Token], taken: Sequence[bool]) -> Amount | None:
    """ "Half an hour", "nửa ngày", 半小时: 0.5 of the unit that follows."""
    last = i + 1
    while last < len(tokens) and "articles" in tokens[last].marks:
        last += 1
    if last >= len(tokens) or taken[last] or not tokens[last].marks.keys() & {"units", "scales"}:
        return None
    amount = Amount(i, last, 0.5, worded=True)
    _scale_and_unit(amount, tokens, taken)
    if amount.scaled:
        _before(amount, tokens, taken)
        return amount
    return amount if amount.unit not in (None, "score") else None


def _is_aimed_at(i: int, tokens: Sequence[Token]) -> bool:
    """ "Down to zero", 降为零: a zero that a preposition leads to."""
    leads = i > 0 and bool(tokens[i - 1].marks.keys() & {"to_value", "at_most"})
    return leads and (i + 1 == len(tokens) or "units" in tokens[i + 1].marks or not tokens[i + 1].text[:1].isalpha())


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
    if i and following.marks.get("units") in _CLOCK_UNITS and tokens[i - 1].marks.keys() & {"at_most", "less_than"}:
        amount = Amount(i, i + 1, 1, worded=True)  # "within an hour"
        read_unit(amount, tokens, taken)
        return amount
    if i + 2 < len(tokens) and "units" in following.marks and "half_after" in tokens[i + 2].marks:
        amount = Amount(i, i + 1, 1, worded=True)  # "a day and a half"
        read_unit(amount, tokens, taken)
        return amount
    if "scales" in following.marks and len(following.text) > 2 and following.value is None:
        amount = Amount(i, i + 2, following.marks["scales"], worded=True, scaled=True)
        read_unit(amount, tokens, taken)
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
        if token.text in SHORT_UNITS and not glued:
            break
        if token.text == "mm" and not _currency_before(amount.first, tokens):
            break
        amount.value = as_number(amount.value * scale)
        amount.scaled = True
        amount.scale *= scale
        amount.money |= "money_scales" in token.marks
        amount.last += 1
        _tail(amount, scale, tokens, taken)
        add_half(amount, tokens, taken, scale)
    read_unit(amount, tokens, taken)


def _tail(amount: Amount, scale: int, tokens: Sequence[Token], taken: Sequence[bool]) -> None:
    """The lower places after a scale: "1 tỷ 2" is 1,200,000,000, 2千3 is 2300, 1亿2000万 has both."""
    i = amount.last
    if i >= len(tokens) or taken[i] or "scale_tails" not in tokens[i - 1].marks:
        return
    number = tokens[i].value
    if number is None or number <= 0 or number >= scale or tokens[i].worded:
        return
    glued = tokens[i].start == tokens[i - 1].end
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if following is not None and "scales" in following.marks:
        lower = number * following.marks["scales"]
        if lower < scale and following.start == tokens[i].end and glued:
            amount.value = as_number(amount.value + lower)
            amount.last = i + 2
    elif len(tokens[i].text) == 1 and (glued or following is None or not _counts(following)):
        amount.value = as_number(amount.value + number * scale / 10)
        amount.last = i + 1
    elif glued and tokens[i].text.isdigit():
        # "1tr65" is 1.65 million, 3万5000 is 35,000
        part = number * scale / 10 ** len(tokens[i].text) if scale >= 10**6 and len(tokens[i].text) <= 3 else number
        amount.value = as_number(amount.value + part)
        amount.last = i + 1


def _counts(token: Token) -> bool:
    """Whether a word after a digit is what the digit counts."""
    return token.text[:1].isalpha() and not token.marks.keys() & {"before_date", "by_date", "in_date", "currencies"}


def _currency_before(first: int, tokens: Sequence[Token]) -> bool:
    return first > 0 and "currencies" in tokens[first - 1].marks


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
        factor, amount.unit = token.marks["percent_before"]
        amount.value = as_number(amount.value * factor)
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
