"""Numbers and days in a message, as its reader writes them (CLDR, through Babel)."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from assistant.records import LanguageCode, Number

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def is_day(text: str) -> bool:
    """Whether this is an ISO date."""
    return _DAY.fullmatch(text) is not None


@lru_cache(maxsize=512)
def day_text(day: str, language: LanguageCode) -> str:
    """An ISO date spelled out: "30 juni 2027", 2027年6月30日. As it is where no calendar has that day."""
    # Loaded here because most goals pass without a message that names a day.
    from babel.dates import format_date

    try:
        return format_date(date.fromisoformat(day), "long", locale=_locale(language))
    except ValueError:
        return day


@lru_cache(maxsize=512)
def number_text(value: Number, language: LanguageCode) -> str:
    """A number with the reader's marks and all its decimals."""
    from babel.numbers import format_decimal

    return format_decimal(value, locale=_locale(language), decimal_quantization=False)


def _locale(language: LanguageCode) -> str:
    return "zh_Hans" if language == "zh" else language
