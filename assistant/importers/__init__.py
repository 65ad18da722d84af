"""Sets in: JSON by the published schema is read by `schema.parse_set`; every other format gets a file here.

Whatever the format, a set from elsewhere becomes a draft of ours by `adopted`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from assistant.grounding import ground
from assistant.records import OkrSet


def adopted(okr_set: OkrSet, *, new_id: str, today: date) -> OkrSet:
    """The set as a new draft: its own id, approved by nobody, every loose number marked as an assumption.

    A number that neither a quote in the set nor an assumption holds was never confirmed here, so a
    person has to stand for it before approval.
    """
    objectives = ground(okr_set.objectives, {}, today=today, period=okr_set.period, language=okr_set.language)
    return replace(okr_set, id=new_id, approval=None, objectives=objectives)
