"""The themes of a set: set aside, called something else, made one."""

from __future__ import annotations

from dataclasses import replace

from assistant.errors import NotFound, UsageError
from assistant.records import OkrSet, Source, Theme


def theme_called(okr_set: OkrSet, theme_id: str) -> Theme:
    """The theme with this id. Raises NotFound."""
    for theme in okr_set.themes:
        if theme.id == theme_id:
            return theme
    raise NotFound(
        "There is no theme %(theme)s in this set.",
        "Reload the page: somebody may have removed it.",
        values={"theme": theme_id[:60]},
    )


def park(okr_set: OkrSet, theme_id: str, parked: bool = True) -> OkrSet:
    """Set a theme aside, or take it up again. Raises NotFound for an unknown theme."""
    return _with(okr_set, replace(theme_called(okr_set, theme_id), parked=parked))


def rename_theme(okr_set: OkrSet, theme_id: str, name: str) -> OkrSet:
    """Call a theme something else; its objective keeps its title. Raises NotFound, UsageError for a blank name."""
    theme, words = theme_called(okr_set, theme_id), " ".join(name.split())
    if not words:
        raise UsageError("A theme needs a name.", "Give it a few words that say what it is about.")
    return _with(okr_set, replace(theme, name=words))


def merge_themes(okr_set: OkrSet, theme_id: str, into_id: str) -> OkrSet:
    """One theme out of two: `into_id` stays, with the sentences and the objectives of both, in its place.

    It is set aside only where both were. Raises NotFound, UsageError for a theme with itself.
    """
    theme, into = theme_called(okr_set, theme_id), theme_called(okr_set, into_id)
    if theme.id == into.id:
        raise UsageError(
            "“%(theme)s” cannot be merged with itself.", "Choose another theme.", values={"theme": into.name}
        )
    order = {entry.id: place for place, entry in enumerate(okr_set.documents)}

    def place(source: Source) -> tuple[int, int, int]:
        return order.get(source.document, len(order)), source.start, source.end

    sources = tuple(sorted(dict.fromkeys((*into.sources, *theme.sources)), key=place))
    kept = replace(into, sources=sources, parked=bool(into.parked and theme.parked))
    return _with(
        replace(
            okr_set,
            themes=tuple(each for each in okr_set.themes if each.id != theme_id),
            objectives=tuple(
                replace(each, theme_id=into_id) if each.theme_id == theme_id else each for each in okr_set.objectives
            ),
        ),
        kept,
    )


def _with(okr_set: OkrSet, changed: Theme) -> OkrSet:
    return replace(okr_set, themes=tuple(changed if each.id == changed.id else each for each in okr_set.themes))
