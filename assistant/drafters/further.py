"""One more objective beside those that are there: from a theme of the text that none of them takes up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from assistant.document import Document
from assistant.drafters import Brief, Drafted, Drafter
from assistant.errors import InputError, NotFound, UsageError
from assistant.grounding import cite, ground
from assistant.lint import Options, lint_set
from assistant.records import Objective, OkrSet, Theme

_DOUBLE = "near-duplicate"


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


def open_themes(okr_set: OkrSet) -> tuple[Theme, ...]:
    """The themes that no objective takes up, whether somebody set them aside or not, and that the text speaks of."""
    taken = {objective.theme_id for objective in okr_set.objectives}
    return tuple(theme for theme in okr_set.themes if theme.id not in taken and theme.sources)


def with_objective(
    okr_set: OkrSet, theme_id: str, documents: Mapping[str, Document], drafter: Drafter, brief: Brief
) -> OkrSet:
    """The set with one more objective at its end, cited and grounded like a draft; the theme is taken up again.

    Raises NotFound for an unknown theme or a text that is no longer kept, UsageError where the theme
    has its objective, InputError where the text says too little for one that is not there yet.
    """
    theme = theme_called(okr_set, theme_id)
    if theme not in open_themes(okr_set):
        raise UsageError(
            "“%(theme)s” has an objective already, or no sentence of the text speaks of it.",
            "Write another objective by hand.",
            values={"theme": theme.name},
        )
    document = next((documents[each.document] for each in theme.sources if each.document in documents), None)
    if document is None:
        raise NotFound(
            "The text behind “%(theme)s” is no longer kept here.",
            "Draft from the text again, or write the objective by hand.",
            values={"theme": theme.name},
        )
    drafted = drafter.objective_from(document, brief, theme)
    made = _grounded(drafted, document, brief, okr_set) if drafted else None
    if made is None or _repeats(made, okr_set, brief):
        raise InputError(
            "The text says too little about “%(theme)s” for an objective that is not there yet.",
            "Write the objective by hand, or leave the theme for later.",
            values={"theme": theme.name},
        )
    themes = tuple(replace(each, parked=False) if each.id == theme_id else each for each in okr_set.themes)
    return replace(okr_set, themes=themes, objectives=(*okr_set.objectives, replace(made, theme_id=theme_id)))


def _grounded(drafted: Objective, document: Document, brief: Brief, okr_set: OkrSet) -> Objective:
    cited = cite(Drafted((), (drafted,)), document).objectives
    (grounded,) = ground(
        cited, {document.id: document}, today=brief.today, period=brief.period, language=okr_set.language
    )
    return grounded


def _repeats(made: Objective, okr_set: OkrSet, brief: Brief) -> bool:
    """Whether the objective says once more what one of the others says."""
    if made.title.casefold() in {each.title.casefold() for each in okr_set.objectives}:
        return True
    options = Options(brief.today, period=brief.period, select=(_DOUBLE,))
    both = replace(okr_set, objectives=(*okr_set.objectives, made), waivers=())
    return any(finding.item == made.id and finding.rule == _DOUBLE for finding in lint_set(both, options).all_findings)
