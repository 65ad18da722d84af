"""What the program knows of each language, one folder a language, one file a concern.

Each concern has a module here that declares its shape (`goal_words.GoalWords`) and a module of the
same name in every language folder that fills it (`nl/goal_words.py` holds `GOAL_WORDS`). A concern
is loaded when it is first asked for, so that linting never pays for what only drafting needs.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache, cached_property
from typing import TYPE_CHECKING, cast

from assistant.records import LANGUAGE_CODES, LanguageCode

if TYPE_CHECKING:
    from assistant.languages.drafting_words import DraftingWords
    from assistant.languages.goal_words import GoalWords
    from assistant.languages.guide import Guide
    from assistant.languages.instructions import Instructions
    from assistant.languages.line_kinds import LineKinds
    from assistant.languages.rewriting import Rewriting
    from assistant.languages.saying import Saying
    from assistant.languages.terms import Terms
    from assistant.languages.text_habits import TextHabits
    from assistant.languages.wording import Wording

CONCERNS = (
    "terms",
    "text_habits",
    "goal_words",
    "wording",
    "rewriting",
    "drafting_words",
    "instructions",
    "line_kinds",
    "saying",
    "guide",
    "saying",
    "guide",
    "guide",
)


class Language:
    """One language; every concern is an attribute, read on first use."""

    def __init__(self, code: LanguageCode) -> None:
        self.code = code

    def __repr__(self) -> str:
        return f"Language({self.code!r})"

    @cached_property
    def terms(self) -> Terms:
        """The field's words, as screens and exports print them."""
        return cast("Terms", self._concern("terms"))

    @cached_property
    def text_habits(self) -> TextHabits:
        """How running text is written: sentence ends, frequent words, web-page furniture."""
        return cast("TextHabits", self._concern("text_habits"))

    @cached_property
    def goal_words(self) -> GoalWords:
        """Closed word classes for reading goals: numerals, units, markers, periods."""
        return cast("GoalWords", self._concern("goal_words"))

    @cached_property
    def wording(self) -> Wording:
        """Word lists of the lint rules."""
        return cast("Wording", self._concern("wording"))

    @cached_property
    def rewriting(self) -> Rewriting:
        """How a goal is completed: from, to, by."""
        return cast("Rewriting", self._concern("rewriting"))

    @cached_property
    def drafting_words(self) -> DraftingWords:
        """Cues and sentence patterns of the offline drafter."""
        return cast("DraftingWords", self._concern("drafting_words"))

    @cached_property
    def instructions(self) -> Instructions:
        """How people ask for a change of one line."""
        return cast("Instructions", self._concern("instructions"))

    @cached_property
    def line_kinds(self) -> LineKinds:
        """By what a line shows that it names a measure or sets a limit."""
        return cast("LineKinds", self._concern("line_kinds"))

    @cached_property
    def saying(self) -> Saying:
        """How an objective and its key results are said in one sentence."""
        return cast("Saying", self._concern("saying"))

    @cached_property
    def guide(self) -> Guide:
        """What goals are made of, explained."""
        return cast("Guide", self._concern("guide"))

    def _concern(self, name: str) -> object:
        return getattr(importlib.import_module(f"assistant.languages.{self.code}.{name}"), name.upper())


@cache
def language(code: LanguageCode) -> Language:
    """The language with this code. Raises KeyError for a code the product does not speak."""
    if code not in LANGUAGE_CODES:
        raise KeyError(code)
    return Language(code)


def folders() -> list[str]:
    """The language folders on disk, for the test that lists what a new language still lacks."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__) if module.ispkg)
