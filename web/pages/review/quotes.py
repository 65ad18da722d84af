"""The cited sentence that holds a figure or a day, and the words in it that say so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from assistant.reading import DateMention, Quantity, read_dates, read_quantities
from assistant.records import LANGUAGE_CODES, Item, LanguageCode, Number, OkrSet, Period, Source
from web.pages.review.source import Marks


@dataclass(frozen=True, slots=True)
class Quote:
    """A cited sentence, cut around the words that say the value; `said` is "" where these are not found."""

    number: int
    anchor: str
    language: str | None
    before: str
    said: str = ""
    after: str = ""


class Quotes:
    """Finds the sentences of a set that say a value."""

    def __init__(self, okr_set: OkrSet, marks: Marks, today: date) -> None:
        self._marks, self._today, self._period = marks, today, okr_set.period
        self._languages = {entry.id: entry.language for entry in okr_set.documents}
        self._fallback = okr_set.language

    def of(self, item: Item, value: Number | str) -> Quote | None:
        """The first sentence the item cites that says the value, a number or an ISO date."""
        for source in item.sources:
            if (span := self._span(source, value)) is not None:
                return self._cut(source, *span)
        return None

    def any(self, item: Item) -> Quote | None:
        """The first sentence the item cites, where no words of it could be pointed at."""
        return self._cut(item.sources[0], len(item.sources[0].quote), None) if item.sources else None

    def _span(self, source: Source, value: Number | str) -> tuple[int, int] | None:
        written = self._languages.get(source.document)
        code = next((each for each in LANGUAGE_CODES if each == written), self._fallback)
        if isinstance(value, str):
            days = _days(source.quote, code, self._today, self._period)
            return next(((each.start, each.end) for each in days if value in (each.deadline, *each.alternatives)), None)
        wanted = abs(value)
        found = _figures(source.quote, code)
        return next(((each.start, each.end) for each in found if wanted in (abs(each.value), each.high)), None)

    def _cut(self, source: Source, start: int, end: int | None) -> Quote:
        evidence, quote = self._marks.of(source), source.quote
        if end is None:
            return Quote(evidence.number, evidence.anchor, evidence.language, quote)
        return Quote(evidence.number, evidence.anchor, evidence.language, quote[:start], quote[start:end], quote[end:])


@lru_cache(maxsize=4096)
def _figures(quote: str, code: LanguageCode) -> tuple[Quantity, ...]:
    return read_quantities(quote, code)


@lru_cache(maxsize=4096)
def _days(quote: str, code: LanguageCode, today: date, period: Period | None) -> tuple[DateMention, ...]:
    return read_dates(quote, code, today=today, period=period)
