"""Short texts of our own, drafted for the year 2027 on a fixed day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from assistant import document
from assistant.drafters import Brief, Drafted
from assistant.drafters.offline import OfflineDrafter
from assistant.period import parse_period
from assistant.records import LanguageCode

TODAY = date(2026, 11, 21)
Draft = Callable[..., Drafted]


@pytest.fixture
def draft() -> Draft:
    def run(
        text: str,
        language: LanguageCode | None = None,
        period: str = "2027",
        objectives: int | None = None,
        key_results: int | None = None,
        set_language: LanguageCode | None = None,
    ) -> Drafted:
        source = document.read(text, language=language)
        brief = Brief(
            parse_period(period),
            set_language or source.language or "en",
            TODAY,
            objectives=objectives,
            key_results=key_results,
        )
        return OfflineDrafter().draft(source, brief)

    return run
