"""Which passages become objectives, and which are kept as themes."""

from __future__ import annotations

from assistant.drafters.offline.key_results import Writer
from assistant.drafters.offline.labelled import Example
from assistant.drafters.offline.objectives import said_title
from assistant.drafters.offline.priorities import Priority
from assistant.drafters.offline.worth import weigh

_LEAST = 2
_THEMES = 10
_WORTH = -200
"""Even a doubtful passage is offered where there is room: a person takes out what is too much."""

_LATER = 200
"""So much speaks against a passage whose every target lies beyond the period: it leaves a plan with open lines."""

Passages = list[Example | Priority]


def choose(found: Passages, most: int, writer: Writer) -> tuple[Passages, Passages]:
    """The passages that become objectives, as many as asked for, and those that become themes, each in text order."""
    weights = _weights(found, writer)
    ranked = sorted(found, key=lambda one: (-weights[id(one)], found.index(one)))
    likely = [one for one in ranked if weights[id(one)] > _WORTH] if len(ranked) > _LEAST else ranked
    likely = likely if len(likely) >= _LEAST else ranked[:_LEAST]
    titled = [one for one in likely if said_title(one, writer) is not None]
    chosen = (titled if len(titled) >= min(most, _LEAST) else likely)[:most]
    beside = [one for one in likely if one not in chosen and _is_wanted(one)]
    themes = [*chosen, *beside][: max(_THEMES, len(chosen))]
    return [one for one in found if one in chosen], [one for one in found if one in themes]


def _weights(found: Passages, writer: Writer) -> dict[int, int]:
    """What speaks for each passage, by its id; what the text itself labels as an objective needs no weighing."""
    plain = [one for one in found if isinstance(one, Priority)]
    weighed = weigh(plain, writer.brief.period.end, writer.ear)
    known = {
        id(one): weight
        - (_LATER if one.measures and all(writer.is_later(each.deadline) for each in one.measures) else 0)
        for one, weight in zip(plain, weighed, strict=True)
    }
    return {id(one): known.get(id(one), 1) for one in found}


def _is_wanted(found: Example | Priority) -> bool:
    """Whether a theme without an objective is worth keeping: something is to be reached there, or wished."""
    return isinstance(found, Example) or bool(found.measures or found.aims)
