"""The source texts behind a set, as the checks need them."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from assistant.errors import NotFound

if TYPE_CHECKING:
    from assistant.document import Document
    from assistant.records import OkrSet
    from assistant.store import Store


def documents_of(store: Store, okr_set: OkrSet) -> dict[str, Document]:
    """The set's documents by id; one that the store does not hold, or no more, is left out."""
    found: dict[str, Document] = {}
    for entry in okr_set.documents:
        with suppress(NotFound):
            found[entry.id] = store.document(entry.id)
    return found
