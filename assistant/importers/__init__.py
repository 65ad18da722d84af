"""Sets in: JSON by the published schema is read by `schema.parse_set`; every other format gets a file here.

Whatever the format, a set from elsewhere becomes a draft of ours by `adopted`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from assistant.document import Document
from assistant.grounding import ground, reopened
from assistant.records import OkrSet


def adopted(okr_set: OkrSet, *, new_id: str, today: date, documents: Mapping[str, Document]) -> OkrSet:
    """The set as a new draft: its own id, approved by nobody, confirmed by nobody, without exceptions.

    What a file says of itself is no evidence: a quote counts where it stands in one of `documents`,
    the texts of our own store by id. Every other figure and date becomes an open assumption, so that
    a person here stands for it before approval.
    """
    objectives = ground(
        reopened(okr_set.objectives),
        documents,
        today=today,
        period=okr_set.period,
        language=okr_set.language,
        verified_only=True,
    )
    return replace(okr_set, id=new_id, approval=None, waivers=(), objectives=objectives)
