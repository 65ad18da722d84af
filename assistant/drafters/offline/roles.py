"""Which part each figure of a text plays: target, present value, past result, somebody else's, none of these."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from assistant.document import Document
from assistant.drafters.offline.evidence import ROLES, Said
from assistant.drafters.offline.signs import Surroundings
from assistant.drafters.offline.weights import weigh_roles

_HUNDREDTHS = 100


def settle_roles(document: Document, said: Sequence[Said], today: date) -> None:
    """Give each figure its role and the chances of each."""
    for value, signs in Surroundings(document, said, today).signs():
        value.signs = signs
        value.chances = chances_of(weigh_roles(signs, len(ROLES)))
        value.role = max(ROLES, key=value.chance)


def chances_of(weights: Sequence[int]) -> tuple[float, ...]:
    """Weights in hundredths of a natural logarithm as chances, to three digits: the same on every machine."""
    most = max(weights)
    powers = [math.exp((weight - most) / _HUNDREDTHS) for weight in weights]
    return tuple(round(power / sum(powers), 3) for power in powers)
