"""Source texts: kept once, as they were read; a Document is read again from its text on the way out."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from assistant.errors import NotFound, UsageError
from assistant.records import LanguageCode
from assistant.settings import Limits
from assistant.store import audit
from assistant.store.shelf import Shelf, only

if TYPE_CHECKING:
    from assistant.document import Document
    from assistant.records import OkrSet

# A text that was accepted once is read again whatever today's limits say.
_NO_LIMITS = replace(Limits(), text_bytes=10**9, pages=10**6)
_AT_HAND = 16


class Documents(Shelf):
    def save_document(self, document: Document) -> None:
        """Keep the document; a text that is there already is kept once.

        The text never changes. Title, language and pages are what people say of it: the last word counts.
        """
        now = self._now()
        said = [document.title, document.language, document.pages]
        with self._connections.writing() as db:
            row = db.execute("SELECT id, erased_at FROM documents WHERE sha256 = ?", [document.sha256]).fetchone()
            if row is None:
                db.execute(
                    "INSERT INTO documents (id, sha256, text, title, language, pages, created_at) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)",
                    [document.id, document.sha256, document.text, *said, now],
                )
            elif row[1] is not None:
                raise UsageError(
                    "This text was erased from the store on request and cannot be added again.",
                    "Use another version of the text, or a store of its own.",
                )
            else:
                db.execute(
                    "UPDATE documents SET title = coalesce(?, title), language = coalesce(?, language), "
                    "pages = coalesce(?, pages) WHERE id = ?",
                    [*said, row[0]],
                )

    def document(self, document_id: str, *, language: LanguageCode | None = None) -> Document:
        """The document, read again from its text; `language` where a caller knows better than the store.

        Raises NotFound, also for a document whose text was erased.
        """
        row = self._document_row(document_id, "title, language, pages")
        return self._reader(document_id, row["title"], language or row["language"], row["pages"])

    def documents_of(self, okr_set: OkrSet) -> dict[str, Document]:
        """The source texts behind a set by id; one that is not kept here, or no more, is left out."""
        found: dict[str, Document] = {}
        for entry in okr_set.documents:
            with suppress(NotFound):
                found[entry.id] = self.document(entry.id)
        return found

    def document_text(self, document_id: str) -> str:
        """The stored text: NFC, LF line ends. Raises NotFound."""
        return str(self._document_row(document_id, "text")["text"])

    def erase_document(self, document_id: str, *, by: str, reason: str) -> None:
        """Erase the text and title on request, leaving id and hash (DESIGN 5.2).

        What a model was told of it and answered goes with it. Quotes inside drafts and approved sets are theirs
        and stay. Raises UsageError without a
        name and a reason, NotFound where there is nothing to erase.
        """
        if not by.strip() or not reason.strip():
            raise UsageError("Erasing a document needs a name and a reason.", "Say who asked for it and why.")
        now = self._now()
        with self._connections.writing() as db:
            self._document_row(document_id, "id")
            # Overwrites the freed pages too; without it the text stays readable in the file.
            db.execute("PRAGMA secure_delete = ON")
            db.execute("UPDATE documents SET text = '', title = NULL, erased_at = ? WHERE id = ?", [now, document_id])
            of_it = "job_id IN (SELECT id FROM jobs WHERE json_extract(input, '$.document') = ?)"
            db.execute(f"UPDATE calls SET words = NULL WHERE {of_it}", [document_id])  # noqa: S608
            db.execute(f"DELETE FROM job_steps WHERE {of_it}", [document_id])  # noqa: S608
            audit.note(db, now, by, "document.erase", document_id, {"reason": reason})
        with self._connections.reading() as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @cached_property
    def _reader(self) -> Callable[[str, str | None, LanguageCode | None, int | None], Document]:
        """Reads a document again; the last few are at hand, because a page is shown many times in a row."""
        return lru_cache(maxsize=_AT_HAND)(self._read_again)

    def _read_again(
        self, document_id: str, title: str | None, language: LanguageCode | None, pages: int | None
    ) -> Document:
        from assistant.document import read

        document = read(self.document_text(document_id), title=title, language=language, limits=_NO_LIMITS)
        return replace(document, pages=pages or document.pages)

    def _document_row(self, document_id: str, columns: str) -> dict[str, Any]:
        with self._connections.reading() as db:
            row = only(db, f"SELECT {columns} FROM documents WHERE id = ? AND erased_at IS NULL", [document_id])  # noqa: S608
        if row is None:
            raise NotFound(
                "There is no document “%(id)s” in the store.",
                "Paste or upload the text again.",
                values={"id": document_id[:80]},
            )
        return row
