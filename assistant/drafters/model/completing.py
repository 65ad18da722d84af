"""What a model left unsaid and the words say: how a target is meant, which way, how firmly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from assistant.document import Document
from assistant.reading import Change, read_goal
from assistant.records import KeyResult, Kpi, LanguageCode, Period

_BY_UNIT: dict[str | None, Change] = {"x": "factor", "pp": "delta"}


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


def completed_kpi(kpi: Kpi, document: Document, *, language: LanguageCode, today: date, period: Period) -> Kpi:
    """The KPI with how its own target is meant, as a cited sentence says it, else as its unit has it.

    The wire schema does not ask for it: few KPIs have a target of their own.
    """
    if kpi.target is None or kpi.change is not None:
        return kpi
    cited = {source.sentence for source in kpi.sources}
    for sentence in document.sentences:
        if sentence.id in cited:
            spoken = sentence.language or document.language or language
            reading = read_goal(sentence.text, spoken, today=today, period=period, running=True)
            if reading.target is not None and abs(reading.target) == abs(kpi.target) and reading.change:
                return replace(kpi, change=reading.change)
    return replace(kpi, change=_BY_UNIT.get(kpi.unit, "level"))
