"""Numbers and days as a reader writes them, on a page, in a message and in a goal (CLDR, through Babel)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from assistant.records import LanguageCode, Number

# English is British everywhere a reader sees it: 30 June 2027.
LOCALES: Mapping[LanguageCode, str] = {"en": "en_GB", "nl": "nl", "sv": "sv", "vi": "vi", "zh": "zh_Hans"}

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def is_day(text: str) -> bool:
    """Whether this is the ISO date of a day that a calendar has."""
    try:
        return _DAY.fullmatch(text) is not None and bool(date.fromisoformat(text))
    except ValueError:
        return False


@lru_cache(maxsize=512)
def day_text(day: str, language: LanguageCode) -> str:
    """An ISO date spelled out: "30 juni 2027", 2027年6月30日. As it is where no calendar has that day."""
    # Loaded here because most goals pass without a message that names a day.
    from babel.dates import format_date

    try:
        return format_date(date.fromisoformat(day), "long", locale=LOCALES[language])
    except ValueError:
        return day


@lru_cache(maxsize=512)
def number_text(value: Number, language: LanguageCode, separators: str | None = None) -> str:
    """A number with the reader's marks and all its decimals; `separators` ("1 234,5") says otherwise."""
    from babel.numbers import format_decimal

    written = format_decimal(
        value, locale=LOCALES["en"] if separators else LOCALES[language], decimal_quantization=False
    )
    return written.translate(_MARKS[separators]) if separators else written


# From the marks of British English to those of the style; a thin space never breaks a line.
_MARKS: Mapping[str, dict[int, str]] = {
    "1,234.5": {},
    "1.234,5": {ord(","): ".", ord("."): ","},
    "1 234,5": {ord(","): "\u00a0", ord("."): ","},
}

_DURATIONS = {
    "s": "second",
    "min": "minute",
    "h": "hour",
    "day": "day",
    "week": "week",
    "month": "month",
    "year": "year",
}


def amount_text(value: Number, unit: str | None, language: LanguageCode) -> str:
    """A number with a unit of the contract : "18%", "18 %", "9 weken"; others stay."""
    number = number_text(value, language)
    if unit is None or unit == "score":
        return number
    if unit == "%":
        return f"{number} %" if language in ("nl", "sv") else f"{number}%"
    if unit == "x":
        return f"{number}×"
    if unit in _DURATIONS:
        from babel.units import format_unit

        name, locale = f"duration-{_DURATIONS[unit]}", LOCALES[language]
        # CLDR gives a long form only where it differs from the short one; without it the name itself comes out.
        long = format_unit(value, name, "long", locale=locale)
        return format_unit(value, name, "short", locale=locale) if name in long else long
    return f"{number} {unit}"
