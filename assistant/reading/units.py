"""Canonical units, and one unit for baseline and target."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.reading.numerals import as_number
from assistant.records import Number

CURRENCY_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "CNY", "₫": "VND", "元": "CNY"}
CURRENCY_CODES = {
    code.lower(): code
    for code in [
        "USD",
        "EUR",
        "GBP",
        "SEK",
        "NOK",
        "DKK",
        "CNY",
        "VND",
        "JPY",
        "CHF",
        "AUD",
        "CAD",
        "INR",
        "KRW",
        "SGD",
        "HKD",
        "TWD",
        "THB",
        "PLN",
        "CZK",
        "BRL",
        "ZAR",
    ]
}
SIGNS = {"%": "%", "‰": "‰", "°c": "°C"}

MEASURES = frozenset(
    [
        "kwh",
        "mwh",
        "gwh",
        "twh",
        "wh",
        "kw",
        "mw",
        "gw",
        "kwp",
        "kg",
        "g",
        "mg",
        "t",
        "km",
        "cm",
        "mm",
        "m",
        "m2",
        "m3",
        "m²",
        "m³",
        "km²",
        "ha",
        "l",
        "ml",
        "gb",
        "mb",
        "tb",
        "kb",
        "ppm",
        "ppb",
        "db",
        "fte",
        "wte",
        "co2e",
        "kcal",
        "kj",
        "mj",
        "gj",
        "bar",
        "rpm",
        "kgco2e",
        "tco2e",
        "ktco2e",
        "mbit",
        "gbit",
        "mbps",
        "gbps",
        "qps",
        "tps",
        "kt",
        "mt",
        "hl",
    ]
)
"""Measures that are the same in every language, in lower case; the text's own spelling is kept."""
CANONICAL = frozenset({"%", "pp", "ms", "s", "min", "h", "day", "week", "month", "quarter", "year", "x", "score"})
"""Units with a name of their own in the report (DESIGN 5.3); currencies beside them, else the text's own spelling."""
MEASURE_TAILS = frozenset(["co2e", "co2", "co₂", "co₂e", "co2eq", "co2-eq"])

_SECONDS: dict[str | None, float] = {"ms": 0.001, "s": 1, "min": 60, "h": 3600, "day": 86400, "week": 604800}
_DAYS: dict[str | None, float] = {"day": 1, "week": 7, "month": 30, "quarter": 91, "year": 365}
_MONTHS: dict[str | None, float] = {"month": 1, "quarter": 3, "year": 12}
_KILOGRAMS: dict[str | None, float] = {"g": 0.001, "kg": 1, "t": 1000}
_WATT_HOURS: dict[str | None, float] = {"Wh": 1, "kWh": 10**3, "MWh": 10**6, "GWh": 10**9, "TWh": 10**12}
_POINTS: dict[str | None, float] = {"pp": 1, "bps": 0.01}
_SCALES: tuple[Mapping[str | None, float], ...] = (_SECONDS, _DAYS, _MONTHS, _KILOGRAMS, _WATT_HOURS, _POINTS)
DURATIONS: frozenset[str | None] = frozenset(_SECONDS) | frozenset(_DAYS)
SHORT_DURATIONS = frozenset({"ms", "s", "min", "h"})


def _sizes(unit: str | None, wanted: str | None) -> tuple[float, float] | None:
    """How large the two units are on a scale they share."""
    for scale in _SCALES:
        if unit in scale and wanted in scale:
            return scale[unit], scale[wanted]
    return None


def convert(value: Number, unit: str | None, wanted: str | None) -> Number | None:
    """The value in another unit of the same kind; None where there is no way (hours to euros)."""
    if unit == wanted:
        return value
    sizes = _sizes(unit, wanted)
    return as_number(value * sizes[0] / sizes[1]) if sizes else None


def is_currency(unit: str | None) -> bool:
    return unit is not None and len(unit) == 3 and unit.lower() in CURRENCY_CODES


def is_share(unit: str | None) -> bool:
    return unit in ("%", "pp")
