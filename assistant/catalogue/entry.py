"""The shape of a catalogue entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from assistant.records import LanguageCode

Area = Literal[
    "sales",
    "marketing",
    "product",
    "service",
    "finance",
    "people",
    "operations",
    "logistics",
    "manufacturing",
    "it",
    "health",
    "education",
    "public",
    "sustainability",
    "nonprofit",
]
Domain = Literal["financial", "operational", "customer", "people"]
Frequency = Literal["daily", "weekly", "monthly", "quarterly", "yearly"]
Push = Literal["growth", "speed", "cost"]
KpiKind = Literal["leading", "lagging", "input", "quantitative", "qualitative"]


@dataclass(frozen=True, slots=True)
class KpiWords:
    """A KPI as one language says it.

    `synonyms` are what a text or a colleague may call it; "…" in one stands for a few words in
    between ("customers … leave"). The name itself needs no repeating among them. `question` is what
    a person wants to know when they ask for this KPI.
    """

    name: str
    synonyms: tuple[str, ...]
    question: str
    definition: str
    formula: str
    data_source: str

    @property
    def phrases(self) -> tuple[str, ...]:
        """Everything it is called, its name first."""
        return (self.name, *self.synonyms)


@dataclass(frozen=True, slots=True)
class CatalogueKpi:
    """One KPI. `direction` is the usual good way; `guardrail` is the id of the KPI that shows what a push may cost.

    `push` says what pressing this KPI means: growth, speed or lower cost, the three that want a counterweight.
    """

    id: str
    area: Area
    domain: Domain
    unit: str | None
    direction: Literal["increase", "decrease"]
    frequency: Frequency
    kinds: tuple[KpiKind, ...]
    guardrail: str
    push: Push | None
    words: Mapping[LanguageCode, KpiWords]
