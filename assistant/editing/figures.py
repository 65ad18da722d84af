"""A figure or a day as a person types it into its field: "1,5 mln", "3万", "6,2 dagen", "end of Q2"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from assistant.errors import UsageError
from assistant.plain_json import is_ordinary
from assistant.printed import amount_text
from assistant.reading import Quantity, read_dates, read_quantities
from assistant.reading.lexicon import lexicon_for
from assistant.reading.numerals import as_number, parse_han
from assistant.reading.scanner import scan
from assistant.reading.token import narrowed
from assistant.reading.units import CANONICAL, convert, is_currency
from assistant.records import KeyResult, Kpi, LanguageCode, Number, Period

MEASURED = frozenset({"baseline", "baseline_high", "target", "target_high", "stretch", "current"})
"""The fields whose figure stands in the item's unit."""

EXAMPLES: Mapping[LanguageCode, str] = {
    "en": "1.5, 1.5 million or 6 days",
    "nl": "1,5, 1,5 mln of 6 dagen",
    "sv": "1,5, 1,5 mkr eller 6 dagar",
    "vi": "1,5, 1,5 tỷ hoặc 6 ngày",
    "zh": "1.5、1.5亿或6天",
}
DAY_EXAMPLES: Mapping[LanguageCode, str] = {
    "en": "30 June 2027",
    "nl": "30 juni 2027",
    "sv": "30 juni 2027",
    "vi": "cuối tháng 6 năm 2027",
    "zh": "2027年6月底",
}

_PLAIN = re.compile(r"[-+]?\d+")
_POWER = re.compile(r"[-+]?\d+(?:\.\d+)?[eE][-+]?\d+")
_SIGNED = re.compile(r"([-−+]?)\s*([^-−+\s].*)", re.DOTALL)
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_SHORT_DAY = re.compile(r"\d{1,2}\s*[./-]\s*\d{1,2}\.?")
# "30/6" alone may be a share; after these words it is a day.
_TO_A_DAY: Mapping[LanguageCode, str] = {"en": "on ", "nl": "op ", "sv": "till ", "vi": "đến ", "zh": "到"}
_THOUSANDS = re.compile(r"(?<![\d.,])[1-9]\d{0,2}[.,]\d{3}(?![\d.,])")
_HAN_GAP = re.compile(r"(?<=\d)\s+(?=[\u3400-\u9fff])")
_POINTS = frozenset({"%", "pp"})


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with the unit that was typed beside it, None for none. `other`: what else its marks may mean."""

    value: Number
    unit: str | None = None
    other: Number | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """An ISO date, and the others that the same words may mean."""

    day: str
    others: tuple[str, ...] = ()


def read_figure(text: str, language: LanguageCode) -> Figure | None:
    """The one number that the whole text is, with its unit; None where anything is left over."""
    text = text.strip()
    if _PLAIN.fullmatch(text):
        return Figure(int(text))
    if _POWER.fullmatch(text):
        number = float(text)
        return Figure(int(number) if is_ordinary(number) and number == int(number) else number)
    if not (parts := _SIGNED.fullmatch(text)):
        return None
    sign, rest = parts.groups()
    if language == "zh":
        rest = _HAN_GAP.sub("", rest)
        if (spelled := parse_han(rest) if _is_han_numeral(rest) else None) is not None:
            return Figure(spelled)
    found = read_quantities(rest, language)
    if len(found) != 1 or found[0].high is not None or found[0].start or _left_over(rest[found[0].end :], language):
        return None
    turn = -1 if sign in ("-", "−") else 1
    other = _otherwise(rest, found[0])
    return Figure(turn * found[0].value, _unit_said(rest, found[0], language), None if other is None else turn * other)


def measured(item: KeyResult | Kpi, field: str, typed: str, language: LanguageCode) -> Mapping[str, Any]:
    """What a typed figure changes: its field, in the unit of the line, and the unit where the line had none.

    Nothing where it cannot be read, or the field is not counted in the item's unit. Raises UsageError for a figure
    in a unit that cannot be turned into the line's.
    """
    figure = read_figure(typed, language) if field in MEASURED else None
    if figure is None:
        return {}
    changed: dict[str, Any] = {field: in_unit_of(figure, item.unit, language, typed)}
    return {**changed, "unit": figure.unit} if item.unit is None and figure.unit else changed


def in_unit_of(figure: Figure, unit: str | None, language: LanguageCode, typed: str) -> Number:
    """The figure in the unit its line counts in. Raises UsageError where there is no way from one to the other."""
    if figure.unit is None or unit is None or figure.unit == unit or not (_is_known(unit) and _is_known(figure.unit)):
        return figure.value
    if {figure.unit, unit} <= _POINTS:
        return figure.value
    if unit == "score" and (score := read_figure(typed.partition("/")[0], language)) and score.unit is None:
        return score.value  # "8/10"
    if (converted := convert(figure.value, figure.unit, unit)) is not None:
        return converted
    raise UsageError(
        "“%(value)s” is counted in another unit than this line, which is counted in “%(unit)s”.",
        "Write it in that unit, for example %(example)s, or change the unit first.",
        values={"value": typed[:60], "unit": unit, "example": amount_text(12, unit, language)},
    )


def read_day(text: str, language: LanguageCode, *, today: date, period: Period | None) -> Day | None:
    """The one day that a text names, ISO or in words; None for none or several."""
    text = text.strip()
    if _ISO.fullmatch(text):
        try:
            return Day(date.fromisoformat(text).isoformat())
        except ValueError:
            return None
    if _SHORT_DAY.fullmatch(text):
        text = _TO_A_DAY[language] + text
    days = [
        Day(each.deadline, tuple(day for day in each.alternatives if day != each.deadline))
        for each in read_dates(text, language, today=today, period=period)
        if each.deadline
    ]
    return days[0] if len(days) == 1 else None


def _is_known(unit: str) -> bool:
    """Whether other units can be told apart from it; "customers" cannot."""
    return unit in CANONICAL or is_currency(unit)


def _is_han_numeral(text: str) -> bool:
    return bool(text) and all(character in "零〇一二两三四五六七八九十百千万亿" for character in text)


def _left_over(rest: str, language: LanguageCode) -> bool:
    """Whether something stands behind the figure that is neither a stop nor a counting word (3万人)."""
    rest = rest.strip(" .。")
    return bool(rest) and rest not in lexicon_for(rest, language).goal_words.counters


def _unit_said(text: str, found: Quantity, language: LanguageCode) -> str | None:
    """The unit, unless it is only the money of the country that a large amount is taken to be in."""
    if not is_currency(found.unit):
        return found.unit
    marks = [token.marks for token in scan(text, lexicon_for(text, language))]
    return found.unit if any(each.keys() & {"currencies", "scaled_currencies"} for each in marks) else None


def _otherwise(text: str, found: Quantity) -> Number | None:
    """What else "1.500" may be: one and a half, where it was read as one thousand five hundred; and the other way."""
    digits = _THOUSANDS.search(narrowed(text))
    if digits is None:
        return None
    grouped = int(re.sub(r"[.,]", "", digits[0]))
    scale = found.value / grouped if abs(found.value) >= grouped else found.value / (grouped / 1000)
    read_as_grouped = abs(found.value) >= grouped
    return as_number(scale * (grouped / 1000 if read_as_grouped else grouped))
