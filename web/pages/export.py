"""A set as files other tools read: a look at them, copy, download."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from assistant.exporters import exporter, exporters
from assistant.records import SCHEMA_VERSION, OkrSet
from assistant.settings import Settings
from web.api.exports import export_answer, file_name
from web.i18n import TAGS
from web.pages.frame import Frame, frame
from web.render import render, url
from web.state import SettingsHere, StoreHere

router = APIRouter()

_LONGEST_PREVIEW = 200_000


@dataclass(frozen=True, slots=True)
class Format:
    """A format to choose: its name, and whether it is the one shown."""

    name: str
    address: str
    here: bool


@dataclass(frozen=True, slots=True)
class ExportPage:
    """`preview` is the file's text, None where it is no text or too long to show."""

    frame: Frame
    title: str
    tag: str
    back: str
    approved: bool
    formats: tuple[Format, ...]
    chosen: str
    file: str
    download: str
    preview: str | None
    schema_version: str


@router.get("/sets/{set_id}/export")
def of_set(request: Request, set_id: str, store: StoreHere, settings: SettingsHere, form: str = "json") -> Response:
    return _shown(request, settings, store.approved_set(set_id).okr_set, f"/sets/{set_id}", form)


@router.get("/drafts/{draft_id}/export")
def of_draft(request: Request, draft_id: str, store: StoreHere, settings: SettingsHere, form: str = "json") -> Response:
    return _shown(request, settings, store.draft(draft_id).okr_set, f"/drafts/{draft_id}", form)


@router.get("/sets/{set_id}/export/{form}")
def file_of_set(set_id: str, form: str, store: StoreHere) -> Response:
    return export_answer(store.approved_set(set_id).okr_set, exporter(form))


@router.get("/drafts/{draft_id}/export/{form}")
def file_of_draft(draft_id: str, form: str, store: StoreHere) -> Response:
    return export_answer(store.draft(draft_id).okr_set, exporter(form))


def _shown(request: Request, settings: Settings, okr_set: OkrSet, back: str, name: str) -> Response:
    chosen = exporter(name)
    page = ExportPage(
        frame=frame(request, settings),
        title=okr_set.title,
        tag=TAGS[okr_set.language],
        back=url(back),
        approved=okr_set.approval is not None,
        formats=tuple(Format(each, url(f"{back}/export", form=each), each == name) for each in _in_order()),
        chosen=name,
        file=file_name(okr_set, chosen.EXTENSION),
        download=url(f"{back}/export/{name}"),
        preview=_preview(chosen.export(okr_set)),
        schema_version=SCHEMA_VERSION,
    )
    return render(request, "export.html", page)


def _in_order() -> list[str]:
    """JSON first: it is the one that loses nothing."""
    return sorted(exporters(), key=lambda name: (name != "json", name))


def _preview(content: bytes) -> str | None:
    if len(content) > _LONGEST_PREVIEW:
        return None
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text.removeprefix("\ufeff")
