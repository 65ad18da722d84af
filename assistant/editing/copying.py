"""The same goals for another period."""

from __future__ import annotations

from dataclasses import replace

from assistant.editing.assumptions import without_assumption
from assistant.grounding import reopened
from assistant.records import OkrSet, Period


def clone(okr_set: OkrSet, period: Period, new_id: str) -> OkrSet:
    """A new draft of an approved set for another period: same goals, dates dropped, nothing approved.

    What was assumed then was confirmed for that period, so that every assumption is open again.
    """
    objectives = tuple(
        replace(
            objective,
            key_results=tuple(
                replace(without_assumption(each, "deadline"), deadline=None, confidence=None)
                for each in objective.key_results
            ),
            kpis=tuple(replace(without_assumption(each, "deadline"), deadline=None) for each in objective.kpis),
            initiatives=tuple(replace(each, deadline=None) for each in objective.initiatives),
        )
        for objective in reopened(okr_set.objectives)
    )
    title = okr_set.title
    if okr_set.period and okr_set.period.start[:4] != period.start[:4]:
        # "Plan 2027" carried into 2028 would stand in the library twice under one name.
        title = title.replace(okr_set.period.start[:4], period.start[:4])
    return replace(okr_set, id=new_id, title=title, period=period, objectives=objectives, waivers=(), approval=None)
