"""What a person typed, or a program sent, as the value of one field."""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any, Literal

from assistant.errors import UsageError
from assistant.period import parse_period
from assistant.reading import read_dates, read_quantities
from assistant.records import LanguageCode, Number, Owner, Period

_REQUIRED = frozenset({"title", "text", "name"})
_NUMBERS = frozenset(
    {"baseline", "baseline_high", "target", "target_high", "stretch", "current", "weight", "confidence"}
)
_DATES = frozenset({"deadline", "baseline_date", "current_date"})
_PLAIN = re.compile(r"[-+]?\d+")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
LONGEST = 2000


def parse_value(
    kind: type, field: str, value: Any, *, language: LanguageCode, today: date, period: Period | None
) -> Any:
    """The value for `field` of a record of this kind; blank text is null.

    Numbers are read as the set's language writes them ("1,5 mkr", "1.000", "12 %"), dates in words
    or ISO. Raises UsageError naming what was seen and what would be understood.
    """
    if isinstance(value, str):
        value = value.strip()
        if len(value) > LONGEST:
            raise UsageError(
                "That is %(count)s characters long; a field holds %(most)s.",
                "Shorten it, or split it into two items.",
                values={"count": len(value), "most": LONGEST},
            )
    if value is None or value == "":
        return _blank(kind, field)
    if field in _NUMBERS:
        return _number(field, value, language)
    if field in _DATES:
        return _date(value, language, today, period)
    if field == "owner":
        return _owner(value)
    if field == "period":
        return _period(value, period)
    choices, many = _choices(kind, field)
    if many:
        return _several(field, value, choices)
    if choices:
        return _one_of(field, str(value), choices)
    return " ".join(str(value).split()) if field in _REQUIRED else str(value)


def _blank(kind: type, field: str) -> Any:
    if field in _REQUIRED:
        raise UsageError("This line cannot be empty.", "Write what you want, or remove the item.")
    return () if _choices(kind, field)[1] else None


def _number(field: str, value: Any, language: LanguageCode) -> Number:
    number: Number | None = None
    if isinstance(value, int | float) and not isinstance(value, bool):
        number = value
    elif isinstance(value, str) and _PLAIN.fullmatch(value):
        number = int(value)
    elif isinstance(value, str):
        sign = -1 if value[:1] in "-−" else 1
        found = read_quantities(value.lstrip("-−+ "), language)
        if len(found) == 1 and found[0].high is None:
            number = sign * found[0].value
    if number is None:
        raise UsageError(
            "“%(value)s” is not a number this program can read.",
            "Write it in digits, for example %(example)s.",
            values={"value": str(value)[:60], "example": "1.5" if language in ("en", "zh") else "1,5"},
        )
    if field == "confidence" and (number != int(number) or not 1 <= number <= 10):
        raise UsageError("Confidence is a whole number from 1 to 10.", "Write a number from 1 to 10.")
    return number


def _date(value: Any, language: LanguageCode, today: date, period: Period | None) -> str:
    text = str(value)
    if _ISO.fullmatch(text):
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError:
            pass
    else:
        mentions = [each for each in read_dates(text, language, today=today, period=period) if each.deadline]
        if len(mentions) == 1 and mentions[0].deadline:
            return mentions[0].deadline
    raise UsageError(
        "“%(value)s” is not a date this program can read.",
        "Write it as 2027-06-30.",
        values={"value": text[:60]},
    )


def _owner(value: Any) -> Owner:
    if isinstance(value, Mapping):
        return Owner(**{name: str(value[name]) for name in ("name", "role", "email") if value.get(name)})
    words = " ".join(str(value).split())
    return Owner(email=words) if "@" in words and " " not in words else Owner(name=words)


def _period(value: Any, current: Period | None) -> Period:
    if isinstance(value, Mapping):
        return parse_period(f"{value.get('start')}..{value.get('end')}")
    return parse_period(str(value), current.fiscal_start_month if current else 1)


def _several(field: str, value: Any, choices: tuple[str, ...]) -> tuple[str, ...]:
    parts = re.split(r"[,\s]+", value) if isinstance(value, str) else list(value)
    named = dict.fromkeys(str(part) for part in parts if part)
    return tuple(_one_of(field, part, choices) if choices else part for part in named)


def _one_of(field: str, value: str, choices: tuple[str, ...]) -> str:
    if value not in choices:
        raise UsageError(
            "“%(value)s” is not a choice for %(field)s.",
            "It must be one of: %(allowed)s.",
            values={"value": value[:60], "field": field, "allowed": ", ".join(choices)},
        )
    return value


@cache
def _choices(kind: type, field: str) -> tuple[tuple[str, ...], bool]:
    """The allowed words of a field (none: free), and whether it holds several."""
    annotation = typing.get_type_hints(kind)[field]
    many = typing.get_origin(annotation) is tuple
    parts = typing.get_args(annotation) if isinstance(annotation, types.UnionType) or many else (annotation,)
    if typing.get_origin(annotation) is typing.Union:
        parts = typing.get_args(annotation)
    words = [word for part in parts if typing.get_origin(part) is Literal for word in typing.get_args(part)]
    return tuple(words), many
