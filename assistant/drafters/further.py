"""One more objective from a theme of the text that none takes up: beside those that are there, or instead of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from assistant.document import Document
from assistant.drafters import Brief, Drafted, Drafter
from assistant.editing import find, park, remove
from assistant.editing.themes import theme_called
from assistant.errors import InputError, NotFound, UsageError
from assistant.grounding import cite, ground
from assistant.lint import Options, lint_set
from assistant.records import Item, ItemState, Objective, OkrSet, Theme, numbers

_DOUBLE = "near-duplicate"


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
    theme = _open_theme(okr_set, theme_id)
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
            "The text says too little about “%(theme)s” for an objective that differs from those you already have.",
            "Write the objective by hand, or leave the theme for later.",
            values={"theme": theme.name},
        )
    themes = tuple(replace(each, parked=False) if each.id == theme_id else each for each in okr_set.themes)
    return replace(okr_set, themes=themes, objectives=(*okr_set.objectives, replace(made, theme_id=theme_id)))


def instead_of(
    okr_set: OkrSet,
    theme_id: str,
    objective_id: str,
    documents: Mapping[str, Document],
    drafter: Drafter,
    brief: Brief,
    state: Mapping[str, ItemState],
) -> OkrSet:
    """The set with an objective from an open theme where another stood, whose own theme is set aside.

    Raises what `with_objective` raises, and UsageError where a person has written any of the old one by `state`.
    """
    _open_theme(okr_set, theme_id)
    old = find(okr_set, objective_id)
    if not isinstance(old, Objective):
        raise UsageError("Only an objective can be replaced.", "Choose one of the objectives.")
    if edited(old, state):
        raise UsageError(
            "%(objective)s was edited by a person and is not replaced.",
            "Draft the theme as one more objective, or say that %(objective)s may go.",
            values={"objective": numbers(okr_set)[old.id]},
        )
    place = okr_set.objectives.index(old)
    without = remove(okr_set, objective_id)
    if old.theme_id in {theme.id for theme in okr_set.themes} - {each.theme_id for each in without.objectives}:
        without = park(without, old.theme_id or "")
    made = with_objective(without, theme_id, documents, drafter, brief)
    *others, new = made.objectives
    return replace(made, objectives=(*others[:place], new, *others[place:]))


def edited(objective: Objective, state: Mapping[str, ItemState]) -> bool:
    """Whether a person has written any of it, by the state of its items."""
    held: tuple[Item, ...] = (objective, *objective.key_results, *objective.kpis, *objective.initiatives)
    known = (state.get(each.id, ItemState()) for each in held)
    return any(each.locked or each.origin == "person" for each in known)


def _open_theme(okr_set: OkrSet, theme_id: str) -> Theme:
    theme = theme_called(okr_set, theme_id)
    if theme not in open_themes(okr_set):
        raise UsageError(
            "“%(theme)s” has an objective already, or no sentence of the text speaks of it.",
            "Write another objective by hand.",
            values={"theme": theme.name},
        )
    return theme


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
