"""What is found in a line while somebody types in it. Nothing is saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import Response

from assistant import editing, pipeline, review
from assistant.errors import UsageError
from assistant.settings import Settings
from assistant.store import Store
from web.i18n import TAGS, current_language, what_happened
from web.pages.frame import Frame, Trouble, frame
from web.pages.person import given_name
from web.pages.review.at_hand import seen
from web.pages.review.cards import SHOWN_AS_CHIP
from web.pages.review.controls import TEXT_FIELD, control_name
from web.pages.review.figures import IN_CHIPS
from web.pages.review.lines import Line, Lines
from web.render import render
from web.state import SettingsHere, StoreHere

router = APIRouter()


@dataclass(frozen=True, slots=True)
class LivePage:
    """The findings on one item as its card shows them: `findings` under its text, `by_field` under its fields.

    `trouble` is set where `name`, the field being typed in, holds what cannot be read; then the findings are
    those of the item as it was. `in_text`: it is said under the text, as the field has no place for findings.
    """

    frame: Frame
    tag: str
    id: str
    findings: tuple[Line, ...]
    by_field: dict[str, tuple[Line, ...]]
    name: str
    in_text: bool
    trouble: Trouble | None

    @property
    def count(self) -> int:
        found = len(self.findings) + sum(len(lines) for lines in self.by_field.values())
        return found + (1 if self.trouble else 0)


@router.post("/drafts/{draft_id}/findings")
def findings(
    request: Request,
    draft_id: str,
    store: StoreHere,
    settings: SettingsHere,
    item: Annotated[str, Form()],
    field: Annotated[str, Form()],
    revision: Annotated[int, Form(ge=1, le=2**53)],
    value: Annotated[str, Form()] = "",
) -> Response:
    """The findings as they would be after a save of this one value over the revision the person sees."""
    page = live_page(request, store, settings, (draft_id, revision), (item, field), value)
    return render(request, "review/live.html", page)


def live_page(
    request: Request, store: Store, settings: Settings, revision: tuple[str, int], place: tuple[str, str], value: str
) -> LivePage:
    """Raises NotFound for a draft, revision or item that is not there."""
    here, (item_id, field) = current_language(), place
    before = seen(store, settings, *revision, here)
    okr_set, trouble = before.okr_set, None
    kind = editing.kind_of(editing.find(okr_set, item_id))
    change = {"op": "set", "item": item_id, "field": field, "value": value}
    try:
        by = given_name(request)
        okr_set = review.apply(okr_set, {}, [change], by=by, at="", today=settings.today).okr_set
    except UsageError as problem:
        trouble = Trouble(*what_happened(problem))
    documents = store.documents_of(okr_set)
    own = pipeline.check_item(okr_set, item_id, documents, settings, messages=here)
    found = (each for each in (*own, *before.between_of(item_id)) if each.rule != SHOWN_AS_CHIP)
    inside = [name for name in editing.EDITABLE[kind] if name != TEXT_FIELD[kind] and name not in IN_CHIPS[kind]]
    lines = Lines(okr_set).all(found)
    return LivePage(
        frame=frame(request, settings),
        tag=TAGS[okr_set.language],
        id=item_id,
        findings=tuple(each for each in lines if each.field not in inside),
        by_field={name: tuple(each for each in lines if each.field == name) for name in inside},
        name=control_name(item_id, field),
        in_text=field not in inside,
        trouble=trouble,
    )
