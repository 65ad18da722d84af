"""Themes against objectives: which theme became what, and which became nothing."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.coverage import ThemeTaken, of_themes
from assistant.records import OkrSet
from web.i18n import translate as _
from web.i18n import translate_count as ngettext
from web.pages.overview.places import Link, Places
from web.pages.values import number_text
from web.pictures.heatmap import ROOMY, TIGHT, Heatmap, Row, heatmap


@dataclass(frozen=True, slots=True)
class ThemeLine:
    """A theme as the table shows it; `status` says in words how much of it is taken up."""

    name: str
    status: str
    counts: tuple[str, ...]
    together: str


@dataclass(frozen=True, slots=True)
class ThemeMap:
    """`wide` and `narrow` are the same picture for two screens."""

    wide: Heatmap
    narrow: Heatmap
    objectives: tuple[Link, ...]
    lines: tuple[ThemeLine, ...]


def theme_map(okr_set: OkrSet, places: Places) -> ThemeMap | None:
    """None for a set without themes or without objectives."""
    taken = of_themes(okr_set)
    objectives = places.links(each.id for each in okr_set.objectives)
    if not taken or not objectives:
        return None
    lines = tuple(_line(each, okr_set, objectives) for each in taken)
    rows = [
        Row(line.name, line.status, each.by, line.counts, each.sentences)
        for line, each in zip(lines, taken, strict=True)
    ]
    marks = [each.mark for each in objectives]
    return ThemeMap(heatmap(marks, rows, ROOMY), heatmap(marks, rows, TIGHT), objectives, lines)


def _line(taken: ThemeTaken, okr_set: OkrSet, objectives: tuple[Link, ...]) -> ThemeLine:
    return ThemeLine(
        taken.theme.name,
        _status(taken, okr_set, objectives),
        tuple(number_text(count) for count in taken.by),
        number_text(taken.together),
    )


def _status(taken: ThemeTaken, okr_set: OkrSet, objectives: tuple[Link, ...]) -> str:
    if taken.theme.parked:
        return _("set aside")
    if taken.together:
        return ngettext(
            "%(taken)s of %(count)s sentence",
            "%(taken)s of %(count)s sentences",
            taken.sentences,
            None,
            {"taken": number_text(taken.together)},
        )
    about = [
        link.mark
        for link, objective in zip(objectives, okr_set.objectives, strict=True)
        if objective.theme_id == taken.theme.id
    ]
    if about:
        return _("%(objectives)s, citing none of it", None, {"objectives": ", ".join(about)})
    return _("not covered")
