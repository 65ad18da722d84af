"""A goal whose words may mean two things: what each would be, and the sentence that says only that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from assistant.languages import language
from assistant.reading import Reading, read_goal
from assistant.records import KeyResult, LanguageCode, Number, OkrSet

_RULE = "ambiguous-percent"
_POINTS: Mapping[LanguageCode, str] = {
    "en": "percentage points",
    "nl": "procentpunt",
    "sv": "procentenheter",
    "vi": "điểm phần trăm",
    "zh": "个百分点",
}


@dataclass(frozen=True, slots=True)
class TwoDays:
    """Words that name one of these days, ISO; the one a reader takes first stands first."""

    days: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TwoShares:
    """A change by so many per cent of a rate: `share` points, or that part of what it is. Seen from `start`."""

    share: Number
    start: Number
    by_points: Number
    by_part: Number


def two_days(item: KeyResult, okr_set: OkrSet, today: date) -> TwoDays | None:
    """The days that the deadline in the words may mean, where the words can be made to say each; None for one."""
    reading = _read(item, okr_set, today)
    days = tuple(dict.fromkeys((reading.deadline or "", *reading.deadline_alternatives)))
    if (
        item.deadline not in (None, *days)
        or len(days) < 2
        or not all(day and _dated(item, day, okr_set, today) for day in days)
    ):
        return None
    return TwoDays(days)


def two_shares(item: KeyResult, okr_set: OkrSet, today: date) -> TwoShares | None:
    """What "by 5 %" of a rate may come to, from 10 % or a rounder start; None where it is said, or was decided."""
    decided = any(waiver.rule == _RULE and waiver.item in (item.id, None) for waiver in okr_set.waivers)
    reading = _read(item, okr_set, today)
    if decided or "pp" not in reading.unit_alternatives or item.unit != "%" or item.baseline is not None:
        return None
    share = reading.target
    if share is None or not 0 < share < 100:
        return None
    start = 10 if share < 10 else 50 if share < 50 else 100
    turn = -1 if reading.direction == "decrease" else 1
    return TwoShares(share, start, start + turn * share, round(start + turn * start * share / 100, 2))


def decided(item: KeyResult, okr_set: OkrSet, meaning: str, today: date, *, reason: str) -> list[dict[str, Any]]:
    """The changes that make a goal say what a person meant: a day (ISO), `points`, or `part` with that reason."""
    if meaning == "part":
        return [{"op": "waive", "rule": _RULE, "item": item.id, "reason": reason}]
    if meaning == "points":
        return [
            {"op": "set", "item": item.id, "field": "text", "value": _in_points(item, okr_set, today)},
            {"op": "set", "item": item.id, "field": "unit", "value": "pp"},
        ]
    return [
        {"op": "set", "item": item.id, "field": "text", "value": _dated(item, meaning, okr_set, today) or item.text},
        {"op": "set", "item": item.id, "field": "deadline", "value": meaning},
    ]


def _in_points(item: KeyResult, okr_set: OkrSet, today: date) -> str:
    start, end = _read(item, okr_set, today).spans.get("unit", (0, 0))
    words = _POINTS[okr_set.language]
    glue = "" if okr_set.language == "zh" or item.text[:start].endswith(" ") else " "
    return item.text[:start] + glue + words + item.text[end:] if end else item.text


def _dated(item: KeyResult, day: str, okr_set: OkrSet, today: date) -> str | None:
    """The words with the day written out; None where that cannot be done safely."""

    def read(text: str) -> Reading:
        return read_goal(text, okr_set.language, today=today, period=okr_set.period, running=False)

    span = read(item.text).spans.get("deadline")
    if span is None:
        return None
    at, wording = date.fromisoformat(day), language(okr_set.language).wording
    words = wording.by_date.format(day=at.day, month=wording.months[at.month - 1], year=at.year)
    words = words[0].upper() + words[1:] if item.text[: span[0]].strip() == "" else words
    text = item.text[: span[0]] + words + item.text[span[1] :]
    said = read(text)
    return text if said.deadline == day and not said.deadline_alternatives else None


def _read(item: KeyResult, okr_set: OkrSet, today: date) -> Reading:
    return read_goal(item.text, okr_set.language, today=today, period=okr_set.period, running=False)
