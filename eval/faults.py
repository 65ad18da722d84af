"""Drafts made worse on purpose: a gate that has never been seen to close proves nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from assistant.records import KeyResult, OkrSet

_INVENTED = 37


def without_grounding(okr_set: OkrSet) -> OkrSet:
    """As if numbers were not held to the text: open targets get a figure, and nothing marks what no sentence says."""

    def loosen(key_result: KeyResult) -> KeyResult:
        target = _INVENTED if key_result.target is None and key_result.kind == "metric" else key_result.target
        return replace(key_result, target=target, assumptions=())

    return replace(
        okr_set,
        objectives=tuple(
            replace(objective, key_results=tuple(map(loosen, objective.key_results)))
            for objective in okr_set.objectives
        ),
    )


FAULTS: Mapping[str, Callable[[OkrSet], OkrSet]] = {"grounding-off": without_grounding}
