"""The embedded drafter: reads priorities and figures out of a text by rule, with no model and no network."""

from __future__ import annotations

from assistant.drafters.offline.drafter import OfflineDrafter

__all__ = ["OfflineDrafter"]
