"""What a model left unsaid of a key result and its own words say: how the target is meant, which way, how firmly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from assistant.reading import read_goal
from assistant.records import KeyResult, LanguageCode, Period


def completed(key_result: KeyResult, *, language: LanguageCode, today: date, period: Period) -> KeyResult:
    """The key result with change, direction and comparator filled from its text, where the text holds its target.

    Nothing that the model said is changed, and no figure or date is taken over.
    """
    if key_result.target is None or (key_result.change and key_result.direction and key_result.comparator):
        return key_result
    reading = read_goal(key_result.text, language, today=today, period=period)
    if reading.target is None or abs(reading.target) != abs(key_result.target):
        return key_result
    return replace(
        key_result,
        change=key_result.change or reading.change,
        direction=key_result.direction or reading.direction,
        comparator=key_result.comparator or reading.comparator,
    )
