"""Every quote is cut by us, every number is in a cited sentence or marked as an assumption.

A drafter names sentence ids. `cite` cuts the quotes and offsets from the stored text; `ground` looks
for each figure and date in the sentences an item cites and marks what it does not find there.
"""

from __future__ import annotations

import re
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
Assumed = TypeVar("Assumed", Objective, KeyResult, Kpi)
Cited = TypeVar("Cited", Objective, KeyResult, Kpi, Initiative, Theme)

NUMBER_FIELDS: Mapping[type, tuple[str, ...]] = {
    KeyResult: ("baseline", "baseline_high", "target", "target_high", "stretch"),
    Kpi: ("current", "target", "target_high"),
}
DATE_FIELDS: Mapping[type, tuple[str, ...]] = {
    KeyResult: ("deadline", "baseline_date"),
    Kpi: ("deadline", "current_date"),
}

_DIGITS = re.compile(r"\d[\d.,\u00a0\u202f ]*")
_TWO = 2

# Every field that holds a figure or a date, of whatever kind of item: a person confirms each on its own.
FIGURES = frozenset(name for fields in (*NUMBER_FIELDS.values(), *DATE_FIELDS.values()) for name in fields)

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
    verified_only: bool = False,
) -> tuple[Objective, ...]:
    """Mark every figure and date that no cited sentence holds as an assumption to be confirmed.

    `verified_only`: a quote counts only where it stands in one of `documents` (see `unverified`).
    """

    look = unverified if verified_only else ungrounded

    def mark(item: Grounded) -> Grounded:
        missing = look(item, documents, today=today, period=period, language=language)
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


def assumed_reason(language: LanguageCode) -> str:
    """The reason of an assumption on a value that no cited sentence holds."""
    return _REASONS[language]


def reopened(objectives: Iterable[Objective]) -> tuple[Objective, ...]:
    """The same goals with every assumption open again: whoever confirmed it did so for another set."""

    def reopen(item: Assumed) -> Assumed:
        return replace(
            item, assumptions=tuple(replace(each, confirmed_by=None, confirmed_at=None) for each in item.assumptions)
        )

    return tuple(
        replace(
            reopen(objective),
            key_results=tuple(map(reopen, objective.key_results)),
            kpis=tuple(map(reopen, objective.kpis)),
        )
        for objective in objectives
    )


def unverified(
    item: KeyResult | Kpi,
    documents: Mapping[str, Document],
    *,
    today: date,
    period: Period | None,
    language: LanguageCode,
) -> list[str]:
    """Like `ungrounded`, for an item from elsewhere: only quotes that stand in a document at hand count.

    A quote may be cut so that it says something else ("4%" out of "14%"), therefore the whole
    sentences that it touches have to hold the value as well.
    """
    verified = tuple(source for source in item.sources if _stands(source, documents))
    whole = tuple(widened for source in verified if (widened := _widened(source, documents[source.document])))
    loose = {
        name
        for sources in (verified, whole)
        for name in ungrounded(replace(item, sources=sources), documents, today=today, period=period, language=language)
    }
    return [name for name in (*NUMBER_FIELDS[type(item)], *DATE_FIELDS[type(item)]) if name in loose]


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


def _stands(source: Source, documents: Mapping[str, Document]) -> bool:
    """Whether the quote stands in our own text, letter for letter; sets from elsewhere may hold null here."""
    document = documents.get(source.document)
    if document is None or not source.quote or not isinstance(source.start, int) or not isinstance(source.end, int):
        return False
    return document.text[source.start : source.end] == source.quote


def _widened(source: Source, document: Document) -> Source | None:
    touched = [each for each in document.sentences if each.start < source.end and each.end > source.start]
    if not touched:
        return None
    start, end = touched[0].start, touched[-1].end
    return replace(source, start=start, end=end, quote=document.text[start:end])


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
            if quantity.unit == "%":
                found.update(_counts_of(quote[quantity.start : quantity.end], language))
    return frozenset(found)


def _counts_of(share: str, language: LanguageCode) -> Iterable[Number]:
    """The two counts of a share that is said as counts: "140 of 1,000 travellers" is 14 %, and 140, and 1,000."""
    from assistant.languages import language as language_of
    from assistant.reading.numerals import parse_digits

    runs = [run.rstrip(" .,") for run in _DIGITS.findall(share)]
    if len(runs) < _TWO:
        return ()
    mark = language_of(language).goal_words.decimal_mark
    return [value for run in runs if (value := parse_digits(run, mark)) is not None]


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
