"""Which sentences a drafter passes over because they are meant for a machine."""

from __future__ import annotations

from assistant.drafters.offline.ear import ear
from assistant.lint.orders import names_machine, steers
from assistant.records import LanguageCode


def is_order(text: str, code: LanguageCode) -> bool:
    """Whether a sentence is meant for a machine; one in which the organisation speaks of itself only sounds like it."""
    return names_machine(text) or (steers(text) and not ear(code).hears("us", text))
