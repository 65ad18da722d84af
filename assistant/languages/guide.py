"""What goals are made of, explained: one text a thing, the same things in every language.

The help page and `docs/guide` print it. Where each text stands is `CHAPTERS`; its key there is the anchor that a field
links to.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Pair = tuple[str, str]
"""A heading and what is said below it."""

# By chapter, the things explained in it, in the order of the page.
CHAPTERS: Mapping[str, tuple[str, ...]] = {
    "words": (
        "okr",
        "objective",
        "key_result",
        "initiative",
        "kpi",
        "health_metric",
        "guardrail",
        "kra",
        "mbo",
    ),
    "figures": (
        "metric",
        "baseline",
        "target",
        "stretch",
        "current",
        "unit",
        "direction",
        "change",
        "comparator",
        "kind",
        "done_when",
        "deadline",
    ),
    "running": (
        "rationale",
        "commitment",
        "horizon",
        "confidence",
        "owner",
        "next_step",
        "weight",
        "theme_id",
        "depends_on",
        "aligned_to",
        "period",
        "level",
        "check_in",
    ),
    "measures": (
        "definition",
        "formula",
        "why",
        "data_source",
        "frequency",
        "kinds",
        "domain",
        "role",
        "state",
        "key_result_ids",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """One language's texts."""

    lead: str
    questions: tuple[Pair, ...]
    """The three questions of a journey, each with its answer."""
    titles: Mapping[str, str]
    """Titles of what has no label on a form: `okr`, `kra`."""
    words: Mapping[str, str]
    """A text for each name in CHAPTERS."""
    okr_steps: tuple[Pair, ...]
    kpi_steps: tuple[Pair, ...]
    comparison: tuple[tuple[str, str, str], ...]
    """Rows: what is compared, how OKRs have it, how KPIs have it."""
