"""One paragraph of a source text as the overview shows it: its words, what it became, or why it became nothing."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import Literal

from assistant.coverage import Passage
from assistant.document import Document, NoiseReason
from assistant.records import OkrSet
from web.i18n import translate as _
from web.pages.overview.places import Link, Places
from web.pictures.wrapping import clusters

State = Literal["used", "unused", "left_out", "heading"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`pieces` are its words in runs, each with whether it is cited; `reason` why it was left out, or its theme."""

    state: State
    pieces: tuple[tuple[str, bool], ...]
    links: tuple[Link, ...] = ()
    reason: str = ""
    page: int | None = None


def paragraph(
    passage: Passage, document: Document, okr_set: OkrSet, places: Places, most: int | None = None
) -> Paragraph:
    """What to show of a passage; with `most`, no more than so many characters of it."""
    state = state_of(passage)
    reason = ""
    if state == "left_out" and passage.noise:
        reason = _left_out(passage.noise)
    elif state == "unused" and passage.themes:
        names = ", ".join(theme.name for theme in okr_set.themes if theme.id in passage.themes)
        reason = _("only in the theme “%(theme)s”", None, {"theme": names})
    pieces = _pieces(passage, document.text)
    if most is not None:
        pieces = ((_shortened("".join(text for text, _cited in pieces), most), False),)
    return Paragraph(state, pieces, places.links(passage.items), reason, passage.page)


def state_of(passage: Passage) -> State:
    """What became of a passage; "heading" is also the head of a table."""
    if passage.items:
        return "used"
    if passage.noise:
        return "left_out"
    return "unused" if passage.counts else "heading"


def _pieces(passage: Passage, text: str) -> tuple[tuple[str, bool], ...]:
    """The passage cut where a citation begins or ends."""
    found: list[tuple[str, bool]] = []
    at = passage.start
    for start, end in passage.cited:
        start, end = max(start, at), min(end, passage.end)
        found += [(text[at:start], False), (text[start:end], True)]
        at = end
    found.append((text[at : passage.end], False))
    return tuple((words, cited) for words, cited in found if words)


def _shortened(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    return "".join(islice(clusters(text), most)).rstrip() + "…"


def _left_out(reason: NoiseReason) -> str:
    """Why a paragraph was no part of the strategy."""
    match reason:
        case "furniture":
            return _("header, footer, date or page number")
        case "menu":
            return _("menu or links of a web page")
        case "promotion":
            return _("advertisement")
        case "repeated":
            return _("said before, word for word")
        case "contact":
            return _("contact details")
        case "form":
            return _("form to fill in")
