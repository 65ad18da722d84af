"""Holidays that people plan by, and the day each falls on.

Fixed days stand in a table, days that hang on a weekday or on Easter are worked out, and those of the
lunar calendar are listed to 2040: Vietnam's new year falls a day before China's where the new moon
comes between the two midnights.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

from assistant.reading import calendar
from assistant.reading.calendar import Days

_FIXED: Mapping[str, tuple[int, int]] = {
    "new_year": (1, 1), "epiphany": (1, 6), "valentine": (2, 14), "womens_day": (3, 8), "st_patrick": (3, 17),
    "kings_day": (4, 27), "reunification": (4, 30), "walpurgis": (4, 30), "may_day": (5, 1), "liberation_nl": (5, 5),
    "national_day_se": (6, 6), "six_eighteen": (6, 18), "independence_us": (7, 4),
    "national_day_be": (7, 21), "national_day_vi": (9, 2), "teachers_day_zh": (9, 10), "national_day_cn": (10, 1),
    "womens_day_vi": (10, 20), "halloween": (10, 31), "armistice": (11, 11), "double_eleven": (11, 11),
    "teachers_day_vi": (11, 20), "sint_maarten": (11, 11), "sinterklaas": (12, 5), "double_twelve": (12, 12),
    "lucia": (12, 13), "christmas_eve": (12, 24), "christmas": (12, 25), "boxing_day": (12, 26),
    "new_years_eve": (12, 31), "doctors_day_vi": (2, 27), "party_day": (7, 1), "army_day": (8, 1),
}  # fmt: skip

# Days from Easter Sunday.
_FROM_EASTER: Mapping[str, int] = {
    "carnival": -49, "good_friday": -2, "easter": 0, "easter_monday": 1, "ascension": 39,
    "whitsun": 49,
}  # fmt: skip

# Month, weekday (Monday is 0), which one in that month; -1 is the last.
_BY_WEEKDAY: Mapping[str, tuple[int, int, int]] = {
    "world_book_day": (3, 3, 1),
    "mothers_day": (5, 6, 2), "memorial_day": (5, 0, -1), "labor_day": (9, 0, 1), "prinsjesdag": (9, 1, 3),
    "thanksgiving": (11, 3, 4), "august_bank_holiday": (8, 0, -1), "spring_bank_holiday": (5, 0, -1),
}  # fmt: skip

_LUNAR_FROM = 2024
_LUNAR: Mapping[str, str] = {
    "lunar_new_year": "0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215 0204 0124 0212",
    "lantern": "0224 0212 0303 0220 0209 0227 0217 0206 0225 0214 0305 0222 0211 0301 0218 0207 0226",
    "hung_kings": "0418 0407 0426 0416 0404 0423 0412 0401 0419 0409 0428 0417 0406 0425 0414 0403 0420",
    "dragon_boat": "0610 0531 0619 0609 0528 0616 0605 0624 0612 0601 0620 0610 0530 0618 0607 0527 0614",
    "mid_autumn": "0917 1006 0925 0915 1003 0922 0912 1001 0919 0908 0927 0916 1004 0924 0913 1002 0920",
}
_TET_DIFFERS = {2030: (2, 2)}
_LAST_MONTH: Mapping[str, int] = {"laba": 8, "full_moon_12": 15, "kitchen_gods": 23}
"""Days of the month before the lunar new year, which has thirty days in these years and else twenty-nine."""
_LONG_LAST_MONTHS = frozenset({2024, *range(2033, 2039)})

HOLIDAYS = frozenset((*_FIXED, *_FROM_EASTER, *_BY_WEEKDAY, *_LUNAR, *_LAST_MONTH)) | {
    "tet", "tet_eve", "lunar_eve", "easter_feast", "black_friday", "cyber_monday", "midsummer", "all_saints_se",
    "qingming",
}  # fmt: skip
"""Every name that `holiday` knows; the languages' word lists lead to these."""


def holiday(name: str, year: int) -> Days | None:
    """The day a holiday falls on that year, as first and last day; None outside the years known."""
    if name in _FIXED:
        return calendar.day(year, *_FIXED[name])
    if name in _LUNAR:
        return _lunar(name, year)
    if not 1583 <= year < 4100:
        return None
    if name in _LAST_MONTH:
        return _in_last_month(name, year)
    if name == "easter_feast":  # in Swedish the feast begins on Good Friday
        return easter(year) - timedelta(days=2), easter(year)
    if name in _FROM_EASTER:
        return _single(easter(year) + timedelta(days=_FROM_EASTER[name]))
    if name in _BY_WEEKDAY:
        return _single(_weekday(year, *_BY_WEEKDAY[name]))
    if name in ("tet", "tet_eve", "lunar_eve"):
        return _new_year_of_the_moon(name, year)
    if name in ("black_friday", "cyber_monday"):
        return _single(_weekday(year, 11, 3, 4) + timedelta(days=1 if name == "black_friday" else 4))
    if name == "midsummer":  # the Friday before the Saturday between 20 and 26 June
        return _single(_on_or_after(date(year, 6, 19), 4))
    if name == "all_saints_se":  # the Saturday between 31 October and 6 November
        return _single(_on_or_after(date(year, 10, 31), 5))
    if name == "qingming":  # the fourth of April in leap years and the year after, else the fifth
        return calendar.day(year, 4, 4 if year % 4 in (0, 1) else 5)
    return None


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    moved = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * moved) // 433
    month = (h + moved - 7 * m + 90) // 25
    return date(year, month, (h + moved - 7 * m + 33 * month + 19) % 32)


def _single(found: date) -> Days:
    return found, found


def _weekday(year: int, month: int, weekday: int, which: int) -> date:
    if which < 0:
        last = date(year, month, monthrange(year, month)[1])
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    return _on_or_after(date(year, month, 1), weekday) + timedelta(weeks=which - 1)


def _on_or_after(first: date, weekday: int) -> date:
    return first + timedelta(days=(weekday - first.weekday()) % 7)


def _lunar(name: str, year: int) -> Days | None:
    known = _LUNAR[name].split()
    if not 0 <= year - _LUNAR_FROM < len(known):
        return None
    month_and_day = known[year - _LUNAR_FROM]
    return calendar.day(year, int(month_and_day[:2]), int(month_and_day[2:]))


def _in_last_month(name: str, year: int) -> Days | None:
    new_year = _new_year_of_the_moon("tet", year)
    if new_year is None:
        return None
    length = 30 if year in _LONG_LAST_MONTHS else 29
    return _single(new_year[0] - timedelta(days=length + 1 - _LAST_MONTH[name]))


def _new_year_of_the_moon(name: str, year: int) -> Days | None:
    days = _lunar("lunar_new_year", year)
    if days is None:
        return None
    first = days[0]
    if name.startswith("tet") and year in _TET_DIFFERS:
        first = date(year, *_TET_DIFFERS[year])
    return _single(first - timedelta(days=1) if name.endswith("_eve") else first)
