"""A change of one line, asked for in words and shown before it is made: `Refiner.refine(set, item, instruction)`.

A suggestion changes nothing by itself. It carries the edits that a person makes by accepting it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from assistant.document import Document
from assistant.languages.instructions import ASKS, Ask
from assistant.records import Item, OkrSet

Documents = Mapping[str, Document]

FOLLOWS: Mapping[str, tuple[Ask, ...]] = {
    "objective": ("shorter",),
    "key_result": ASKS,
    "kpi": ("shorter",),
    "initiative": ("shorter",),
}
"""The instructions that can be followed for each kind of item, whoever answers; a model follows others too."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field before and after, as JSON values; null where there was or will be none."""

    field: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What would become of one item.

    `new` is the item as accepting would leave it, exactly: it was made by applying `edits`, which are
    changes as `assistant.review` reads them. It may be of another kind (a key result that becomes an
    initiative). `added` are further items, `notes` plain sentences in the set's language.
    """

    item: str
    changes: tuple[FieldChange, ...]
    new: Item
    edits: tuple[Mapping[str, Any], ...]
    added: tuple[Item, ...] = ()
    notes: tuple[str, ...] = ()


class Refiner(Protocol):
    """`documents` by id are those of the set that are at hand."""

    @property
    def engine(self) -> str: ...

    def refine(
        self, okr_set: OkrSet, item_id: str, instruction: str, documents: Documents, *, today: date
    ) -> tuple[Suggestion, ...]:
        """One suggestion that follows the instruction.

        Raises NotFound for an unknown item, UsageError for an instruction that cannot be followed here,
        ModelError where a model fails.
        """

    def alternatives(
        self, okr_set: OkrSet, item_id: str, documents: Documents, *, today: date
    ) -> tuple[Suggestion, ...]:
        """Two other ways to put the item; fewer where no more can be found. Raises as `refine`."""
