"""What is hoped for beyond a target: "8 %, or, if all goes well, 6 %"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.drafters.offline.amounts import Amount, alike
from assistant.drafters.offline.evidence import Value


def hoped_beyond(target: Value, start: Value | None, following: Sequence[Value]) -> Value | None:
    """The figure that a hope leads to, in the sentence of the target or at the head of the next; None without one.

    `following`: the figures after the target in its sentence, then those of the next sentence of its paragraph.
    """
    for value in following:
        if not alike(value.mention.quantity.unit, target.mention.quantity.unit):
            continue
        if not value.said.ear.hears("hoped", _way_to(value, target)):
            return None
        return value if _goes_further(value, target, start) else None
    return None


def _way_to(value: Value, target: Value) -> str:
    """The words between the target and the figure, or before it where it stands in a sentence of its own."""
    if value.said is target.said:
        return value.said.text[target.end : value.start]
    return value.said.text[: value.start]


def _goes_further(value: Value, target: Value, start: Value | None) -> bool:
    hoped, aimed = Amount.of(value).scaled, Amount.of(target).scaled
    if hoped == aimed:
        return False
    if start is not None and target.mention.change == "level":
        return (hoped > aimed) == (aimed > Amount.of(start).scaled)
    limit = target.mention.comparator
    if limit in ("at_most", "less_than", "at_least", "more_than"):
        return (hoped > aimed) == (limit in ("at_least", "more_than"))
    return True
