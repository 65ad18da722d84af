"""The field's words: one word per thing, on every screen, in every export, in `docs/terms.md`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Terms:
    """Each term as a label on a screen writes it; lower case unless the language capitalises it."""

    objective: str
    key_result: str
    kpi: str
    initiative: str
    baseline: str
    target: str
    stretch_target: str
    unit: str
    deadline: str
    period: str
    quarter: str
    owner: str
    metric: str
    direction: str
    check_in: str
    theme: str
    parked_theme: str
    source: str
    source_sentence: str
    quote: str
    assumption: str
    confirm_assumption: str
    draft: str
    review: str
    approve: str
    approved_set: str
    library: str
    export: str
    finding: str
    error: str
    warning: str
    info: str
    exception: str
    milestone: str
    guardrail_metric: str
    health_metric: str
    leading_indicator: str
    lagging_indicator: str
    data_source: str
    frequency: str
    daily: str
    weekly: str
    monthly: str
    quarterly: str
    yearly: str
    strategy_text: str
    level: str
    company: str
    department: str
    team: str
    individual: str
    committed: str
    aspirational: str
    confidence: str
