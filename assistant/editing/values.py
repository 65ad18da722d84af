"""What a person typed, or a program sent, as the value of one field."""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any, Literal

from assistant.editing.figures import DAY_EXAMPLES, EXAMPLES, read_day, read_figure
from assistant.editing.links import read_alignments, read_lines
from assistant.errors import UsageError
from assistant.period import parse_period
from assistant.plain_json import is_ordinary, unwritable
from assistant.records import LanguageCode, Number, Owner, Period

_REQUIRED = frozenset({"title", "text", "name"})
_NUMBERS = frozenset(
    {"baseline", "baseline_high", "target", "target_high", "stretch", "current", "weight", "confidence"}
)
_DATES = frozenset({"deadline", "baseline_date", "current_date"})
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
    if field == "depends_on":
        return read_lines(field, value)
    if field == "aligned_to":
        return read_alignments(field, value)
    choices, many = _choices(kind, field)
    if many:
        return _several(field, value, choices)
    words = _words(field, value)
    if choices:
        return _one_of(field, words, choices)
    return " ".join(words.split()) if field in _REQUIRED else words


def _words(field: str, value: Any, hint: str = "Send it as text.") -> str:
    """The value if it is a text that can be kept, without the space around it."""
    if not isinstance(value, str) or unwritable(value) is not None:
        seen = str(value)[:60].encode("utf-8", "replace").decode("utf-8")
        raise UsageError("“%(field)s” cannot hold %(value)s.", hint, values={"field": field, "value": seen})
    if len(words := value.strip()) > LONGEST:
        raise UsageError(
            "That is %(count)s characters long; a field holds %(most)s.",
            "Shorten it, or split it into two items.",
            values={"count": len(words), "most": LONGEST},
        )
    return words


def _blank(kind: type, field: str) -> Any:
    if field in _REQUIRED:
        raise UsageError("This line cannot be empty.", "Write what you want, or remove the item.")
    return () if _choices(kind, field)[1] else None


def _number(field: str, value: Any, language: LanguageCode) -> Number:
    number = value if isinstance(value, int | float) and not isinstance(value, bool) else None
    if isinstance(value, str) and (figure := read_figure(value, language)):
        number = figure.value
    if number is None or not is_ordinary(number):
        raise UsageError(
            "“%(value)s” is not a number this program can read.",
            "Write it in digits, for example %(example)s.",
            values={"value": str(value)[:60], "example": EXAMPLES[language]},
        )
    if field == "confidence" and (number != int(number) or not 1 <= number <= 10):
        raise UsageError("Confidence is a whole number from 1 to 10.", "Write a number from 1 to 10.")
    return int(number) if field == "confidence" else number


def _date(value: Any, language: LanguageCode, today: date, period: Period | None) -> str:
    found = read_day(value, language, today=today, period=period) if isinstance(value, str) else None
    if found is not None:
        return found.day
    raise UsageError(
        "“%(value)s” is not a date this program can read.",
        "Write it as 2027-06-30, or in words: %(example)s.",
        values={"value": str(value)[:60], "example": DAY_EXAMPLES[language]},
    )


def _owner(value: Any) -> Owner | None:
    hint = "Send a name, or name, role and email, each as text."
    if isinstance(value, Mapping):
        given = {name: _words(name, value[name], hint) for name in ("name", "role", "email") if value.get(name)}
        owner = Owner(**{name: words for name, words in given.items() if words})
    else:
        words = " ".join(_words("owner", value, hint).split())
        owner = Owner(email=words) if "@" in words and " " not in words else Owner(name=words)
    if owner.email and "@" not in owner.email:
        raise UsageError(
            "“%(value)s” is not an e-mail address.", "Write it as name@example.org.", values={"value": owner.email[:60]}
        )
    return None if owner == Owner() else owner


def _period(value: Any, current: Period | None) -> Period:
    if isinstance(value, Mapping):
        start, end = (_words("period", value.get(name)) for name in ("start", "end"))
        return parse_period(f"{start}..{end}")
    return parse_period(_words("period", value), current.fiscal_start_month if current else 1)


def _several(field: str, value: Any, choices: tuple[str, ...]) -> tuple[str, ...]:
    hint = "Send it as a list of texts."
    if isinstance(value, list | tuple):
        parts = [_words(field, part, hint) for part in value]
    else:
        parts = re.split(r"[,\s]+", _words(field, value, hint))
    named = dict.fromkeys(part for part in parts if part)
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
