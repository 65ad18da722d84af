"""The store: drafts, approved sets, source texts and jobs in one SQLite file, behind domain-level methods.

    with Store.open(settings.data_dir) as store:
        draft = store.save_draft(okr_set, {}, author="Sanne", reason="drafted")

Nothing acknowledged is lost: every change is a committed, synced transaction before the method
returns, every earlier content of a draft stays, and approved sets can only be read. A store may be
shared between threads, and its file between processes of one machine.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from assistant.errors import MachineRefused
from assistant.records import ItemState
from assistant.store import upkeep
from assistant.store.answers import Answers
from assistant.store.approved import ApprovedSets
from assistant.store.audit import Audit
from assistant.store.calls import Calls
from assistant.store.connection import FILE_NAME, Connections
from assistant.store.documents import Documents
from assistant.store.endpoints import Endpoints
from assistant.store.jobs import Jobs
from assistant.store.library import Library
from assistant.store.records import (
    Answer,
    ApprovedSet,
    AuditLine,
    Draft,
    Endpoint,
    Failure,
    Job,
    JobEvent,
    Revision,
    RevisionSummary,
    SetSummary,
    Told,
)
from assistant.store.shelf import Clock, utc_now
from assistant.store.upkeep import Upkeep

__all__ = [
    "Answer",
    "ApprovedSet",
    "AuditLine",
    "Draft",
    "Endpoint",
    "Failure",
    "ItemState",
    "Job",
    "JobEvent",
    "Revision",
    "RevisionSummary",
    "SetSummary",
    "Store",
    "Told",
]


class Store(Documents, ApprovedSets, Library, Answers, Jobs, Calls, Endpoints, Audit, Upkeep):
    """Everything the product keeps; each base is one concern, in the module of its name."""

    @classmethod
    def open(
        cls,
        data_dir: Path,
        *,
        read_only: bool = False,
        clock: Clock = utc_now,
        pragmas: Mapping[str, int] | None = None,
    ) -> Self:
        """The store in that folder, made or brought up to date where needed.

        `pragmas` are further SQLite settings for every connection (`max_page_count` caps the file).
        Raises MachineRefused where the folder or file is locked, read-only, full, damaged or newer.
        """
        path = data_dir / FILE_NAME
        if not read_only:
            try:
                # The texts are people's strategies: nobody else on the machine reads them.
                data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
            except OSError as problem:
                raise MachineRefused(
                    "The folder %(path)s cannot be made: %(problem)s.",
                    "Point OKR_DATA_DIR to a folder that can be written to.",
                    values={"path": str(data_dir), "problem": problem.strerror or str(problem)},
                ) from problem
        if not read_only:
            # Made before SQLite makes it, for the same reason; what is wrong with the place, SQLite says below.
            with suppress(OSError):
                path.touch(mode=0o600, exist_ok=True)
        connections = Connections(path, read_only=read_only, pragmas=pragmas)
        try:
            from assistant.store.migrations import migrate

            migrate(connections)
        except BaseException:
            connections.close()
            raise
        return cls(connections, clock)

    @classmethod
    def restore(cls, data_dir: Path, backup: Path) -> Path | None:
        """Put a backup in the place of the store in that folder; see `upkeep.restore`."""
        return upkeep.restore(data_dir, backup)

    @property
    def path(self) -> Path:
        """The database file."""
        return self._connections.path

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Every change inside is kept together, or none is."""
        with self._connections.writing():
            yield

    def close(self) -> None:
        """Close the file for all threads; the store cannot be used after."""
        self._connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
