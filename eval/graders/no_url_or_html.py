"""No link, no markup, no script in anything the set says."""

import json
import re

from assistant.records import OkrSet, items, to_json
from eval.case import Case
from eval.outcome import Outcome, Score

KIND = "quality"
_MARKUP = re.compile(r"https?://|www\.\w|</?[a-z][a-z0-9-]*[\s/>]|\]\(|javascript:|&[a-z]+;", re.IGNORECASE)


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.okr_set
    found = _MARKUP.search(_said(outcome.okr_set))
    return Score(float(found is None), f"holds “{found[0]}”" if found else "none")


def _said(okr_set: OkrSet) -> str:
    said = [
        {name: value for name, value in to_json(item).items() if isinstance(value, str) and name != "id"}
        for _, item in items(okr_set)
    ]
    return json.dumps([okr_set.title, [theme.name for theme in okr_set.themes], said], ensure_ascii=False)
