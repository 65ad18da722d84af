"""A key result's sentence and its fields, kept saying the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from assistant.editing.said import figures_said
from assistant.editing.wording import rewrite
from assistant.errors import UsageError
from assistant.languages import language
from assistant.plain_json import MOST, is_ordinary
from assistant.printed import day_text
from assistant.reading import Reading, read_goal
from assistant.records import KeyResult, LanguageCode, OkrSet

# How the drafter marks what a text leaves open.
_OPEN = "[…]"
_READ_FIELDS = (
    "metric",
    "direction",
    "change",
    "comparator",
    "baseline",
    "baseline_high",
    "baseline_date",
    "target",
    "target_high",
    "stretch",
    "unit",
    "deadline",
)
# What was said in the old unit, and means nothing in another.
_VALUES = ("baseline", "baseline_high", "baseline_date", "target", "target_high", "stretch")
_NUMBERS = ("baseline", "baseline_high", "target", "target_high", "stretch")


def reread(key_result: KeyResult, okr_set: OkrSet, today: date) -> KeyResult:
    """The fields that the text names, from the text; the others as they are.

    Where the new text measures something else, the values of the old measure are dropped, and the
    deadline has to be confirmed again unless the text names one. Raises UsageError for a number too
    large to keep.
    """
    reading = read_goal(key_result.text, okr_set.language, today=today, period=okr_set.period, running=False)
    named = {name: value for name in _READ_FIELDS if (value := getattr(reading, name)) is not None}
    for name in _NUMBERS:
        if not is_ordinary(named.get(name, 0)):
            raise UsageError(
                "The number %(value)s is too large to keep.",
                "Write a number up to %(most)s.",
                values={"value": str(named[name])[:60], "most": MOST},
            )
    if reading.has_target and reading.target is not None:
        # A new target stands alone: an old upper end or stretch would contradict the words.
        named |= {name: getattr(reading, name) for name in ("target_high", "stretch", "unit", "comparator", "change")}
    read = replace(key_result, **named)
    return _without_old_values(read, reading) if _measures_another(key_result, read) else read


def reworded(old: KeyResult, new: KeyResult, field: str, okr_set: OkrSet, today: date) -> KeyResult:
    """The text with the field's new words, where it named the old value and reads back as the new one."""

    def read(text: str) -> Reading:
        return read_goal(text, okr_set.language, today=today, period=okr_set.period, running=False)

    text = rewrite(old.text, field, getattr(new, field), okr_set.language, read)
    if text == old.text and field == "target" and _OPEN in text:
        text = _closed(new, okr_set.language, read) or text
    return replace(new, text=text)


def _closed(key_result: KeyResult, code: LanguageCode, read: Callable[[str], Reading]) -> str:
    """The sentence of a line whose target was left open until now; "" where it would read as anything else."""
    sentences, way = language(code).drafting_words.sentences, key_result.direction
    if key_result.target is None or not key_result.metric:
        return ""
    text = figures_said(key_result.metric, way, key_result.baseline, key_result.target, key_result.unit, code)
    told = read(key_result.text).deadline
    if told:
        text = sentences.deadline.format(text=text, date=day_text(told, code))
    text = text[:1].upper() + text[1:]
    again = read(text)
    same = (again.target, again.baseline, again.deadline) == (key_result.target, key_result.baseline, told)
    return text if same else ""


def _measures_another(old: KeyResult, new: KeyResult) -> bool:
    """Whether the values of the old measure cannot stand beside those of the new one."""
    if old.unit == new.unit:
        return False
    if old.unit and new.unit:
        return True
    # A unit that only one of the two names may just have been left out: "from 8% to 4%", then "to 3".
    return bool(old.metric and new.metric) and _bare(old.metric) != _bare(new.metric)


def _bare(metric: str | None) -> str:
    return " ".join((metric or "").casefold().split())


def _without_old_values(key_result: KeyResult, reading: Reading) -> KeyResult:
    gone: dict[str, Any] = {name: None for name in _VALUES if getattr(reading, name) is None}
    kept = [each for each in key_result.assumptions if each.field not in gone]
    if reading.deadline is None:
        kept = [
            replace(each, confirmed_by=None, confirmed_at=None) if each.field == "deadline" else each for each in kept
        ]
    return replace(key_result, **gone, assumptions=tuple(kept))
