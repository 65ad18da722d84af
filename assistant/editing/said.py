"""Figures as a sentence of the drafter's own, in the set's language: "Reduce late deliveries from 8% to 4%"."""

from __future__ import annotations

from assistant.languages import language
from assistant.printed import amount_text
from assistant.records import LanguageCode, Number


def figures_said(
    metric: str, way: str | None, start: Number | None, target: Number | None, unit: str | None, code: LanguageCode
) -> str:
    """The sentence; without a target it stays open and says so. `way` is a direction of a key result."""
    sentences = language(code).drafting_words.sentences
    now, then = ("" if value is None else amount_text(value, unit, code) for value in (start, target))
    if not then:
        return (sentences.open_from if now else sentences.open_target).format(metric=metric, baseline=now)
    if way not in sentences.from_to and start is not None and target is not None:
        way = "increase" if target > start else "decrease" if target < start else way
    if way == "maintain":
        pattern = sentences.keep
    else:
        pattern = sentences.from_to.get(way or "", "") if now else ""
        pattern = pattern or sentences.to.get(way or "", sentences.plain)
    return pattern.format(metric=metric, baseline=now, target=then)
