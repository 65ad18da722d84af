"""How a figure or a day would be read, while it is still being typed. Nothing is saved."""

from __future__ import annotations

from datetime import date

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from assistant import editing
from assistant.editing.figures import MEASURED, read_day, read_figure
from assistant.errors import AssistantError
from assistant.records import OkrSet
from web.i18n import translate as _
from web.pages.review.figures import read_back
from web.pages.values import day_text, number_text
from web.state import SettingsHere, StoreHere

router = APIRouter()
_LONGEST = 200


@router.get("/drafts/{draft_id}/read")
def read(draft_id: str, name: str, text: str, store: StoreHere, settings: SettingsHere) -> JSONResponse:
    """`{"read": "= 1,500,000"}` for the control of this name; "" where it cannot be read, which the save will say."""
    okr_set = store.draft(draft_id).okr_set
    return JSONResponse({"read": _read(okr_set, name, text[:_LONGEST], settings.today)})


def _read(okr_set: OkrSet, name: str, text: str, today: date) -> str:
    item_id, _dot, field = name.rpartition(".")
    if not text.strip():
        return ""
    try:
        changed = editing.set_field(okr_set, item_id, field, text, by="", at="", today=today)
    except AssistantError:
        return ""
    said = read_back(editing.find(changed, item_id), field)
    other = _other(text, field, okr_set, today) if said else ""
    return _("%(read)s, not %(other)s") % {"read": said, "other": other} if other else said


def _other(text: str, field: str, okr_set: OkrSet, today: date) -> str:
    """What else the same signs may mean: "1.500" also one and a half, "3/4/2027" also 4 March."""
    if field in MEASURED:
        figure = read_figure(text, okr_set.language)
        return number_text(figure.other) if figure and figure.other is not None else ""
    day = read_day(text, okr_set.language, today=today, period=okr_set.period)
    return day_text(day.others[0]) if day and day.others else ""
