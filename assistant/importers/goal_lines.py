"""Goals that somebody pasted or listed in a file, as a set of their own."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import date

from assistant import editing
from assistant.lint.goal_lines import GoalLine
from assistant.records import LanguageCode, OkrSet, Period


def set_of(
    lines: Iterable[GoalLine],
    *,
    title: str,
    language: LanguageCode,
    period: Period | None,
    today: date,
    by: str,
    at: str,
) -> OkrSet:
    """The set these lines make, each figure in it the word of `by`; lines before any objective stand under `title`.

    Raises UsageError for a line without text.
    """
    okr_set, parent = OkrSet(id=str(uuid.uuid4()), title=title, language=language, period=period), None
    for each in lines:
        if each.kind != "objective" and parent is None:
            okr_set, parent = editing.add(okr_set, "objective", None, title, by=by, at=at, today=today)
        under = None if each.kind == "objective" else parent
        okr_set, added = editing.add(okr_set, each.kind, under, each.text, by=by, at=at, today=today)
        if each.kind == "objective":
            parent = added
    return okr_set
