"""A person's choice of themes, held against the text it is for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.document import Document
from assistant.drafters import ThemeChoice
from assistant.errors import UsageError

MOST = 10
"""So many themes get an objective at most."""
NAME_MOST = 200


def checked(themes: Sequence[ThemeChoice], document: Document) -> tuple[ThemeChoice, ...]:
    """The choice with tidied names and each sentence once, in the text's order.

    Raises UsageError for a theme without a name, without a sentence of this text, or for none or too many that
    get an objective.
    """
    tidy = tuple(_checked(theme, place, document) for place, theme in enumerate(themes, start=1))
    ticked = sum(not theme.parked for theme in tidy)
    if tidy and not ticked:
        raise UsageError(
            "No theme is ticked, so there is nothing to draft an objective from.",
            "Tick at least one theme.",
        )
    if ticked > MOST:
        raise UsageError(
            "%(seen)s themes are ticked; one draft holds %(most)s objectives at most.",
            "Untick some of them, or merge those that belong together.",
            values={"seen": ticked, "most": MOST},
        )
    return tidy


def _checked(theme: ThemeChoice, place: int, document: Document) -> ThemeChoice:
    name = " ".join(theme.name.split())[:NAME_MOST]
    if not name:
        raise UsageError(
            "Theme %(place)s has no name.", "Give it a few words that say what it is about.", values={"place": place}
        )
    named = set(theme.sentences)
    sentences = tuple(sentence.id for sentence in document.sentences if sentence.id in named)
    if not sentences or len(sentences) < len(named):
        raise UsageError(
            "“%(theme)s” rests on sentences that this text does not have.",
            "Read the themes from the text again.",
            values={"theme": name},
        )
    return replace(theme, name=name, sentences=sentences)
