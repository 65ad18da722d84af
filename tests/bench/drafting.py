"""Offline drafting: 1,000 words warm, 60 pages, and how it grows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import median

from assistant import pipeline
from assistant.document import read
from assistant.drafters import Brief
from assistant.period import parse_period
from assistant.records import LANGUAGE_CODES, LanguageCode
from assistant.samples import samples
from assistant.settings import Settings
from tests.bench.measure import Figure, seconds

SETTINGS = Settings(today=date(2026, 11, 21), data_dir=Path("unused"))
WORDS_A_PAGE = 350


def text_of(code: LanguageCode, words: int) -> str:
    """About so many words of the samples, each round numbered so that no line repeats."""
    texts, parts, count, round_ = samples(code), [], 0, 0
    while count < words:
        text = texts[round_ % len(texts)].text
        parts.append(
            "\n".join(f"{line} ({round_})" if round_ >= len(texts) and line else line for line in text.splitlines())
        )
        count += len(text) // 2 if code == "zh" else len(text.split())
        round_ += 1
    return "\n\n".join(parts)


def draft(code: LanguageCode, text: str) -> None:
    brief = Brief(parse_period("2027"), code, SETTINGS.today)
    pipeline.draft(read(text), brief, pipeline.drafter_for(SETTINGS), settings=SETTINGS)


def figures() -> Iterator[Figure]:
    for code in LANGUAGE_CODES:
        text = text_of(code, 1000)
        taken = seconds(lambda: draft(code, text), 5, warm=2)  # noqa: B023
        yield Figure(f"offline draft of 1,000 words, {code}", f"{median(taken) * 1000:.0f} ms", "150 ms warm")
    pages = {count: text_of("sv", count * WORDS_A_PAGE) for count in (15, 60)}
    taken_by = {count: median(seconds(lambda: draft("sv", pages[count]), 1, warm=0)) for count in pages}  # noqa: B023
    yield Figure("offline draft of 60 pages", f"{taken_by[60]:.2f} s", "3 s")
    yield Figure("60 pages against 15", f"{taken_by[60] / taken_by[15]:.1f} ×", "4 × is linear")
