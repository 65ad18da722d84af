"""A rule as a value: what it flags, why that matters, how it looks wrong and right, and the check."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from assistant.records import Edit, LanguageCode, Number, Severity

if TYPE_CHECKING:
    from assistant.lint.statement import Statement
    from assistant.lint.survey import Survey
    from assistant.lint.words import Mark

Scope = Literal["objective", "key_result", "kpi", "set"]
Texts = Mapping[LanguageCode, str]
Examples = Mapping[LanguageCode, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Named:
    """A value that a message prints in its own language: keys of the rule's `terms`, joined by commas."""

    keys: tuple[str, ...]


Value = str | Number | Named
Operation = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check found.

    `start` and `end` are code points of the text; None means the whole item. `message` picks one of
    the rule's `messages` by key, `fix` one of its `fixes`. A fix is `edits` of the text, `sets`
    (fields of the item and their new values) or `operations` (RFC 6902, on the whole set).
    """

    start: int | None = None
    end: int | None = None
    found: str | None = None
    field: str | None = None
    item: str | None = None
    values: Mapping[str, Value] = dataclasses.field(default_factory=dict)
    message: str = ""
    severity: Severity | None = None
    edits: tuple[Edit, ...] = ()
    sets: tuple[tuple[str, str | Number | None], ...] = ()
    operations: tuple[Operation, ...] = ()
    fix: str = ""
    safe: bool = False
    pointer: str | None = None

    @classmethod
    def at(cls, mark: Mark) -> Hit:
        """A hit on a listed word."""
        return cls(mark.start, mark.end, mark.words)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rule:
    """One rule of the table. A severity of None means that the rule has nothing to say there.

    `source` names who taught it, as a bibliography does. Only a fix that changes no meaning is `safe`.

    `message` is a format text over the hit's values, `{found}` among them: the words that stand at
    the span. `bad` and `good` are lines of the first kind in `applies_to`, or sketches of a set
    where the rule only looks at sets. Checks of single goals are `check`, of whole sets `survey`.
    """

    id: str
    code: str
    loose: Severity | None
    set: Severity | None
    applies_to: tuple[Scope, ...]
    why: Texts
    source: str
    message: Texts
    bad: Examples
    good: Examples
    check: Callable[[Statement], Iterable[Hit]] | None = None
    survey: Callable[[Survey], Iterable[Hit]] | None = None
    messages: Mapping[str, Texts] = dataclasses.field(default_factory=dict)
    terms: Mapping[str, Texts] = dataclasses.field(default_factory=dict)
    fixes: Mapping[str, Texts] = dataclasses.field(default_factory=dict)
    binding: bool = False
    """Kept on at its own severity whatever the settings say: what keeps numbers from being invented."""
