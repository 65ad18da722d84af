"""A field's new value, written into the sentence in place of the old one."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from assistant.printed import day_text
from assistant.reading import Reading, read_quantities
from assistant.records import LanguageCode, Number

# Grouping and decimal mark as each language writes them; four digits stay together except where custom groups them.
_MARKS: dict[LanguageCode, tuple[str, str]] = {
    "en": (",", "."),
    "nl": (".", ","),
    "sv": ("\u00a0", ","),
    "vi": (".", ","),
    "zh": (",", "."),
}
_DIGITS = re.compile(r"\d(?:[\d.,\u00a0\u202f ]*\d)?")
# What stands behind a date in Chinese, where other languages have a word in front of it.
_BEFORE = ("之前", "以前", "前")
_WORDED_FIELDS = ("baseline", "target", "stretch", "deadline", "metric", "unit")


def rewrite(text: str, field: str, value: Any, language: LanguageCode, read: Callable[[str], Reading]) -> str:
    """`text` with the words of `field` saying `value`, or `text` itself where that cannot be done safely.

    A rewrite counts only if the new sentence reads back as the new value and every other field
    reads as before; otherwise the words stay and the difference shows as `text-disagrees`.
    """
    before = read(text)
    span = before.spans.get(field)
    if span is None or value is None or field not in _WORDED_FIELDS:
        return text
    start, end = span
    for words in _wordings(text[start:end], field, value, language):
        candidate = text[:start] + words + text[end:]
        after = read(candidate)
        if getattr(after, field) == value and _same_otherwise(before, after, field):
            return candidate
    return text


def format_number(value: Number, language: LanguageCode) -> str:
    """The number as the language writes it: 12 500 in Swedish, 12.500 in Dutch, 12,500 in English."""
    grouping, decimal = _MARKS[language]
    whole, _, fraction = f"{abs(value):.10f}".rstrip("0").rstrip(".").partition(".")
    if len(whole) > 4:
        whole = re.sub(r"(?<=\d)(?=(\d{3})+$)", grouping, whole)
    return ("−" if value < 0 else "") + whole + (decimal + fraction if fraction else "")


def _wordings(old: str, field: str, value: Any, language: LanguageCode) -> list[str]:
    """Ways to say the value, the one nearest to the old wording first."""
    if field == "deadline":
        return _dates(old, date.fromisoformat(value), language)
    if isinstance(value, str):
        return [value]
    plain = format_number(value, language)
    if not (digits := _DIGITS.search(old)):
        return [plain]
    kept = [_within(old, digits, plain)]
    said = read_quantities(old, language)
    unscaled = read_quantities(digits[0], language)
    if len(said) == len(unscaled) == 1 and unscaled[0].value and said[0].value != unscaled[0].value:
        # "1,2 mkr" stays in millions: 1 500 000 is written "1,5 mkr".
        scale = said[0].value / unscaled[0].value
        kept.insert(0, _within(old, digits, format_number(value / scale, language)))
    return [*kept, plain]


def _within(old: str, digits: re.Match[str], number: str) -> str:
    return old[: digits.start()] + number + old[digits.end() :]


def _dates(old: str, day: date, language: LanguageCode) -> list[str]:
    written = day_text(day.isoformat(), language)
    first, _, rest = old.partition(" ")
    kept = [f"{first} {written}"] if rest and not first[:1].isdigit() else []
    kept += [written + mark for mark in _BEFORE if old.endswith(mark)]
    return [*kept, written, day.isoformat()]


def _same_otherwise(before: Reading, after: Reading, field: str) -> bool:
    watched = {"baseline", "target", "target_high", "stretch", "unit", "deadline", "metric"} - {field}
    if field == "unit":
        return all(getattr(before, name) == getattr(after, name) for name in watched)
    return all(getattr(before, name) == getattr(after, name) for name in watched - {"unit"})
