"""Every field of words is in the language asked for."""

from collections.abc import Iterator

from assistant.records import OkrSet, items
from assistant.text.detection import detect_line, differs
from assistant.text.scripts import size
from eval.case import Case
from eval.outcome import Outcome, Score, share

KIND = "quality"
_WORDS = ("title", "rationale", "text", "done_when", "name", "definition", "formula", "why")
_LEAST = 6
"""Fewer words may be all names and figures."""


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.okr_set
    fields = list(_fields(outcome.okr_set))
    strange = [field for field in fields if _is_strange(field, case)]
    # Short fields say too little one by one; together they speak.
    together = differs(". ".join(fields), case.language)
    told = f"{len(strange)} of {len(fields)} fields are in another language"
    example = f": “{strange[0][:60]}”" if strange else ""
    return Score(0.0 if together else share(len(strange), len(fields)), told + example)


def _is_strange(field: str, case: Case) -> bool:
    return size(field) >= _LEAST and detect_line(field, default=case.language) != case.language


def _fields(okr_set: OkrSet) -> Iterator[str]:
    yield okr_set.title
    yield from (theme.name for theme in okr_set.themes)
    for _, item in items(okr_set):
        yield from (said for name in _WORDS if (said := getattr(item, name, None)))
        yield from (each.reason for each in getattr(item, "assumptions", ()))
