"""Digits that measure nothing: ISO 27001, version 2.0, KPI 1, 24/7, p95, a list number, a phone number."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.reading.token import Token
from assistant.reading.units import MEASURES

DASHES = frozenset({"-", "–", "--"})


def is_name(i: int, tokens: Sequence[Token]) -> bool:
    """ISO 27001, version 2.0, KPI 1, 24/7, p95, a list number, a phone number: digits that measure nothing."""
    token = tokens[i]
    before = tokens[i - 1] if i else None
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    text = token.text
    if before is not None:
        if before.text in ("#", "№", "no."):
            return True
        if "name_before" in before.marks and before.end >= token.start - 1:
            return not _has_unit_after(i, tokens)
        if before.text in DASHES | {"/", "."} and before.end == token.start and i > 1 and not token.worded:
            earlier = tokens[i - 2]
            if earlier.end == before.start and earlier.value is None and _is_latin(earlier) and earlier.part != "L":
                if earlier.marks.keys() & {"less_than", "more_than", "at_least", "at_most"}:
                    return False  # "sub-100"
                return (
                    "currencies" not in earlier.marks and "scales" not in earlier.marks and "units" not in earlier.marks
                )
        if "ordinal_marks" in before.marks:
            return True
    if after is not None and not token.worded and after.text == "-" and _is_hyphened(i, tokens):
        return True
    if after is not None and not token.worded:
        measured = after.text in MEASURES and i + 2 < len(tokens) and tokens[i + 2].text == "/"
        if "name_after" in after.marks and not measured and (after.start == token.end or len(after.text) > 2):
            return True
        if (text == "24" and after.text in ("/", "x", "×")) or (text == "7" and after.text in ("/", "x", "×")):
            return True
        if after.text in (".", ")", ":") and i == 0 and token.part == "d" and after.start == token.end:
            return i + 2 < len(tokens) and tokens[i + 2].start > after.end
    if (
        before is not None
        and before.text in ("/", "x", "×")
        and text in ("7", "24")
        and i > 1
        and tokens[i - 2].text in ("24", "7")
    ):
        return True
    if token.worded and before is not None and "name_before" in before.marks:
        return True
    if token.worded and "period_words" in token.marks and _is_year_word(before, after):
        return True
    return not token.worded and _is_phone(i, tokens)


_MEASURED = frozenset(
    {"units", "period_words", "currencies", "scales", "times", "months", "more_than", "fewer", "more"}
)
_LEADS = frozenset(
    {"reach", "increase", "decrease", "maintain", "to_value", "at_least", "from_value", "of_value", "must"}
)


def is_named_after(i: int, tokens: Sequence[Token], text: str) -> bool:
    """ "Ward 7", "IFRS 17", "Euro 5": a number right behind a proper name is part of it."""
    if i == 0 or tokens[i].worded or tokens[i].text.count(".") + tokens[i].text.count(",") or len(tokens[i].text) > 4:
        return False
    before = tokens[i - 1]
    name = text[before.start : before.end]
    if before.marks or not name[:1].isupper() or tokens[i].start - before.end != 1 or not _is_latin(before):
        return False
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if after is not None and (after.marks.keys() & {"units", "currencies", "scales", "times", "range_to", "out_of"}):
        return False
    if after is not None and after.text in ("-", "–", "->", "→", "%", "/", "|"):
        return False
    acronym = len(name) > 2 and name.isupper()
    earlier = tokens[i - 2] if i > 1 else None
    if earlier is None or earlier.text in (".", "!", "?", ":", "•", "|", "-", "–"):
        return acronym and i > 1 and earlier is not None and earlier.text in ("(", ",")
    if earlier.marks.keys() & _LEADS:
        return False
    plain = after is not None and after.text[:1].isalpha() and not after.marks
    return acronym or not plain


def _is_hyphened(i: int, tokens: Sequence[Token]) -> bool:
    """ "3-årsplan", "5-knot limit": a number tied to a word that is no unit."""
    if i + 2 >= len(tokens):
        return False
    hyphen, word = tokens[i + 1], tokens[i + 2]
    tied = hyphen.start == tokens[i].end and word.start == hyphen.end
    return tied and word.text[:1].isalpha() and not word.marks.keys() & _MEASURED and word.text not in MEASURES


def _is_year_word(before: Token | None, after: Token | None) -> bool:
    """Vietnamese "năm" is five before a noun, and a year everywhere else."""
    if (
        after is None
        or not after.text[:1].isalpha()
        or after.value is not None
        or after.marks.keys() & {"this", "next", "last"}
    ):
        return True
    return before is not None and (
        before.value is not None
        or bool(before.marks.keys() & {"in_date", "end", "early", "middle", "every", "per", "articles", "compared"})
    )


def _is_latin(token: Token) -> bool:
    return token.text[-1].isalpha() and not "\u3400" <= token.text[-1] <= "\u9fff"


def _has_unit_after(i: int, tokens: Sequence[Token]) -> bool:
    return i + 1 < len(tokens) and ("units" in tokens[i + 1].marks or "scales" in tokens[i + 1].marks)


def _is_phone(i: int, tokens: Sequence[Token]) -> bool:
    """A number that starts with 0 or +, with the groups of digits that go on from it."""
    first = i
    while first > 0 and i - first < 8 and _goes_on(tokens[first - 1], tokens[first]):
        first -= 1
    if first < i and tokens[first].text == "-":
        first += 1
    text = tokens[first].text
    if text == "+":
        return (
            i - first >= 1
            and sum(character.isdigit() for token in tokens[first : i + 6] for character in token.text) >= 9
        )
    return text[0] == "0" and text[1:2].isdigit()


def _goes_on(token: Token, following: Token) -> bool:
    gap = following.start - token.end
    if token.text == "+" or token.text == "-":
        return gap == 0
    return token.value is not None and not token.worded and (gap == 1 or following.text == "-")
