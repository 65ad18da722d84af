"""Every quote is cut by us, every number is in a cited sentence or marked as an assumption.

A drafter names sentence ids. `cite` cuts the quotes and offsets from the stored text; `ground` looks
for each figure and date in the sentences an item cites and marks what it does not find there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar

from assistant.document import Document
from assistant.drafters import Drafted
from assistant.records import (
    Assumption,
    Initiative,
    KeyResult,
    Kpi,
    LanguageCode,
    Number,
    Objective,
    Period,
    Source,
    Theme,
)

Grounded = TypeVar("Grounded", KeyResult, Kpi)
Cited = TypeVar("Cited", Objective, KeyResult, Kpi, Initiative, Theme)

NUMBER_FIELDS: Mapping[type, tuple[str, ...]] = {
    KeyResult: ("baseline", "baseline_high", "target", "target_high", "stretch"),
    Kpi: ("current", "target", "target_high"),
}
DATE_FIELDS: Mapping[type, tuple[str, ...]] = {
    KeyResult: ("deadline", "baseline_date"),
    Kpi: ("deadline", "current_date"),
}

_REASONS: Mapping[LanguageCode, str] = {
    "en": "No cited sentence says this. Confirm it or change it.",
    "nl": "Geen aangehaalde zin noemt dit. Bevestig het of pas het aan.",
    "sv": "Ingen citerad mening säger detta. Bekräfta det eller ändra det.",
    "vi": "Không câu trích dẫn nào nêu điều này. Hãy xác nhận hoặc sửa lại.",
    "zh": "引用的原句中没有这一内容，请确认或修改。",
}


def cite(drafted: Drafted, document: Document) -> Drafted:
    """Cut quotes and offsets for every source from the document; unknown sentence ids are dropped."""
    known = {sentence.id: sentence for sentence in document.sentences}

    def cut(item: Cited) -> Cited:
        sources = []
        for name in dict.fromkeys(source.sentence for source in item.sources):
            if name in known:
                sentence = known[name]
                quote = document.text[sentence.start : sentence.end]
                sources.append(Source(document.id, None, sentence.id, sentence.start, sentence.end, quote))
        return replace(item, sources=tuple(sources))

    def cut_objective(objective: Objective) -> Objective:
        return replace(
            cut(objective),
            key_results=tuple(map(cut, objective.key_results)),
            kpis=tuple(map(cut, objective.kpis)),
            initiatives=tuple(map(cut, objective.initiatives)),
        )

    return replace(
        drafted,
        themes=tuple(map(cut, drafted.themes)),
        objectives=tuple(map(cut_objective, drafted.objectives)),
    )


def ground(
    objectives: Iterable[Objective],
    documents: Mapping[str, Document],
    *,
    today: date,
    period: Period | None,
    language: LanguageCode,
) -> tuple[Objective, ...]:
    """Mark every figure and date that no cited sentence holds as an assumption to be confirmed."""

    def mark(item: Grounded) -> Grounded:
        missing = ungrounded(item, documents, today=today, period=period, language=language)
        added = tuple(Assumption(field, _REASONS[language]) for field in missing)
        return replace(item, assumptions=item.assumptions + added) if added else item

    return tuple(
        replace(
            objective,
            key_results=tuple(mark(key_result) for key_result in objective.key_results),
            kpis=tuple(mark(kpi) for kpi in objective.kpis),
        )
        for objective in objectives
    )


def ungrounded(
    item: KeyResult | Kpi,
    documents: Mapping[str, Document],
    *,
    today: date,
    period: Period | None,
    language: LanguageCode,
) -> list[str]:
    """The fields of an item whose value is neither in a cited sentence nor an assumption.

    `documents` by document id; a quote whose document is not at hand is read as it stands in the
    set (whether it is verbatim is another rule's question).
    """
    assumed = {assumption.field for assumption in item.assumptions}
    kind = type(item)
    numbers = [name for name in NUMBER_FIELDS[kind] if getattr(item, name) is not None and name not in assumed]
    dates = [name for name in DATE_FIELDS[kind] if getattr(item, name) is not None and name not in assumed]
    if not numbers and not dates:
        return []
    quotes = [(source.quote, _language_of(source, documents, language)) for source in item.sources if source.quote]
    said = _numbers_in(quotes) if numbers else frozenset()
    missing = [name for name in numbers if not _is_said(getattr(item, name), item.change, said)]
    if dates:
        days = _dates_in(quotes, today, period)
        missing += [name for name in dates if getattr(item, name) not in days]
    return missing


def _language_of(source: Source, documents: Mapping[str, Document], fallback: LanguageCode) -> LanguageCode:
    """A quote is read in its own document's language, which may not be that of the set."""
    document = documents.get(source.document)
    return (document.language if document else None) or fallback


def _numbers_in(quotes: Iterable[tuple[str, LanguageCode]]) -> frozenset[Number]:
    from assistant.reading import read_quantities

    found: set[Number] = set()
    for quote, language in quotes:
        for quantity in read_quantities(quote, language):
            found.add(quantity.value)
            if quantity.high is not None:
                found.add(quantity.high)
    return frozenset(found)


def _dates_in(quotes: Iterable[tuple[str, LanguageCode]], today: date, period: Period | None) -> frozenset[str]:
    from assistant.reading import read_dates

    found: set[str] = set()
    for quote, language in quotes:
        for mention in read_dates(quote, language, today=today, period=period):
            if mention.deadline:
                found.add(mention.deadline)
            found.update(mention.alternatives)
    return frozenset(found)


def _is_said(value: Number, change: str | None, said: frozenset[Number]) -> bool:
    # "Down 8 %" is kept as delta -8 by some writers and as delta 8 by others: the sign is the verb's.
    return value in said or (change == "delta" and -value in said)
