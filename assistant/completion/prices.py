"""What tokens cost at an endpoint: the `[prices]` table of the config file, for a million of them."""

from __future__ import annotations

from dataclasses import dataclass

_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Cost:
    amount: float
    currency: str


@dataclass(frozen=True, slots=True)
class Price:
    """Money for a million tokens."""

    prompt: float
    completion: float
    currency: str = "USD"

    def of(self, prompt_tokens: int, completion_tokens: int) -> Cost:
        amount = (prompt_tokens * self.prompt + completion_tokens * self.completion) / _MILLION
        return Cost(amount, self.currency)
