"""What drafting a text with a model will take: which way, how many calls, how many tokens, what it costs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from assistant.completion.prices import Cost
from assistant.document import Document
from assistant.drafters import Brief
from assistant.drafters.model.shown import Line, lines, parts
from assistant.settings import Settings

Way = Literal["whole", "themes", "parts", "chosen"]

# Estimated tokens of the text. Up to the first one answer holds the whole set; up to the second one call reads
# all themes; beyond it the text is read part by part. The last is a part for a model that has just said that its
# context is too small.
WHOLE, AT_ONCE, PART, SMALL_PART = 12_000, 40_000, 6_000, 2_000
MOST_PARTS = 24
OBJECTIVES = 4
"""How many objectives a long text gets where nobody said."""
MINUTE = 60
_FRAME, _SET_OUT, _OBJECTIVE_IN, _OBJECTIVE_OUT, _THEMES_OUT = 3_000, 4_500, 4_000, 1_300, 700


@dataclass(frozen=True, slots=True)
class Plan:
    """Estimates, before the first call: repairs come on top. `tokens_in` and `tokens_out` over all calls.

    `way` chosen: an objective for each theme that the person ticked, nothing is read beforehand. `part` is how many
    tokens of the text one call reads at most. `cost` is null where nobody named a price for the model.
    """

    way: Way
    parts: int
    calls: int
    tokens_in: int
    tokens_out: int
    part: int = PART
    cost: Cost | None = None

    def seconds(self, one_call: float) -> float:
        """How long the whole draft may take: what one call may, and a minute for each further one."""
        return one_call + MINUTE * (self.calls - 1)


def plan_for(document: Document, brief: Brief, settings: Settings, *, context: int | None = None) -> Plan:
    """The plan for this text; `context` caps a part where a model has said that it can read no more."""
    if ticked := len(brief.ticked):
        return _priced(Plan("chosen", 1, ticked, ticked * _OBJECTIVE_IN, ticked * _OBJECTIVE_OUT), settings)
    shown = lines(document)
    size = sum(line.tokens for line in shown)
    objectives = brief.objectives or OBJECTIVES
    if context is None and size <= WHOLE:
        return _priced(Plan("whole", 1, 1, size + _FRAME, _SET_OUT), settings)
    count = 1 if context is None and size <= AT_ONCE else len(cut(shown, context or PART))
    way: Way = "themes" if count == 1 else "parts"
    tokens_in = size + count * _FRAME // 2 + objectives * _OBJECTIVE_IN
    tokens_out = count * _THEMES_OUT + objectives * _OBJECTIVE_OUT
    return _priced(Plan(way, count, count + objectives, tokens_in, tokens_out, context or PART), settings)


def cut(shown: list[Line], most: int) -> list[list[Line]]:
    """The text in at most 24 parts, cut before headings where that makes no part much smaller."""
    size = sum(line.tokens for line in shown)
    return list(parts(shown, max(most, size // MOST_PARTS + 1)))


def _priced(plan: Plan, settings: Settings) -> Plan:
    price = settings.price_of(settings.model)
    return replace(plan, cost=price.of(plan.tokens_in, plan.tokens_out)) if price else plan
