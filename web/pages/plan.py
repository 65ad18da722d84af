"""What drafting with a model will take, as a line to read before and while it runs."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.drafters.model.plan import Plan
from web.pages.values import number_text


@dataclass(frozen=True, slots=True)
class PlanLine:
    """`calls` "7"; tokens and cost as written in the reader's language; `cost` "" where no price is known."""

    calls: str
    tokens_in: str
    tokens_out: str
    cost: str


def plan_line(plan: Plan) -> PlanLine | None:
    """None for one call that nobody named a price for: that goes without saying."""
    if plan.calls == 1 and plan.cost is None:
        return None
    cost = f"{number_text(round(plan.cost.amount, 3))} {plan.cost.currency}" if plan.cost else ""
    return PlanLine(str(plan.calls), number_text(_about(plan.tokens_in)), number_text(_about(plan.tokens_out)), cost)


def _about(tokens: int) -> int:
    """Estimates are no better than two figures."""
    step = 10 ** max(0, len(str(tokens)) - 2)
    return int(round(tokens / step) * step)
