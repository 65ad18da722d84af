"""Care of the file: backup, restore, check."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.errors import AssistantError, InputError, MachineRefused, UsageError
from assistant.store import audit
from assistant.store.approved import damage
from assistant.store.connection import FILE_NAME, Connections, connect, refusals
from assistant.store.guards import missing_guards
from assistant.store.shelf import Shelf

if TYPE_CHECKING:
    from sqlite_utils import Database


class Upkeep(Shelf):
    def backup(self, path: Path) -> None:
        """Write a copy of the store as it is now, while others go on working.

        Raises UsageError where the file exists, MachineRefused where the copy cannot be written.
        """
        try:
            # VACUUM INTO accepts an empty file, and only this call can tell "exists" from "was just made".
            path.open("xb").close()
        except FileExistsError:
            raise UsageError(
                "There is a file %(path)s already.", "Name another file.", values={"path": str(path)}
            ) from None
        except OSError as problem:
            raise _cannot_write(path, problem) from problem
        try:
            with refusals(path), self._connections.reading() as db:
                db.conn.execute("VACUUM INTO ?", [str(path)])
            _sync(path)
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    def check(self) -> list[AssistantError]:
        """Everything that is wrong with the store, each as the error it would raise; empty is good."""
        with self._connections.reading() as db:
            return list(_problems(db, self._connections.path))


def restore(data_dir: Path, backup: Path) -> Path | None:
    """Put a backup in the place of the store; the path to which the replaced file was moved, None without one.

    The backup is validated first. Raises InputError where it is no sound store, MachineRefused
    where the store is in use or the disk refuses.
    """
    if not backup.is_file():
        raise InputError("There is no file %(path)s.", "Name a backup file.", values={"path": str(backup)})
    target = data_dir / FILE_NAME
    fresh = target.with_suffix(".restoring")
    try:
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        shutil.copyfile(backup, fresh)
        _validate(fresh, backup)
        _sync(fresh)
        aside = _set_aside(target)
        fresh.replace(target)
    except OSError as problem:
        raise _cannot_write(target, problem) from problem
    finally:
        for left in (fresh, *_companions(fresh)):
            with suppress(OSError):
                left.unlink(missing_ok=True)
    return aside


def _validate(fresh: Path, backup: Path) -> None:
    """Bring the copy to the newest schema and check all of it. Raises InputError where it is no sound store."""
    from assistant.store.migrations import is_store, migrate

    try:
        with closing(Connections(fresh)) as connections:
            with connections.reading() as db:
                if not is_store(db):
                    raise InputError(
                        "%(path)s is not a backup made by this program.",
                        "Choose another file.",
                        values={"path": str(backup)},
                    )
            migrate(connections)
            with connections.reading() as db:
                problems = list(_problems(db, backup))
    except MachineRefused as problem:
        raise _unsound(backup, problem) from problem
    if problems:
        raise _unsound(backup, problems[0])


def _companions(file: Path) -> tuple[Path, ...]:
    """The files SQLite keeps beside a database in WAL."""
    return tuple(file.with_name(file.name + ending) for ending in ("-wal", "-shm"))


def _unsound(backup: Path, problem: AssistantError) -> InputError:
    return InputError(
        "%(path)s is not an intact backup: %(problem)s",
        "Choose another backup; the store was left as it is.",
        values={"path": str(backup), "problem": str(problem)},
    )


def _set_aside(target: Path) -> Path | None:
    """Move the present store beside itself, as one file. Raises MachineRefused while a program has it open."""
    if not target.exists():
        return None
    try:
        # Leaving WAL needs the file for oneself, so it also shows whether somebody has it open.
        with refusals(target), closing(connect(target)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    except MachineRefused as refused:
        if not refused.permanent:
            raise MachineRefused(
                "The store %(path)s is in use.",
                "Stop the program that has it open, then restore.",
                values={"path": str(target)},
            ) from refused
        # A damaged store is why people restore: it is set aside as it is.
    aside = target.with_suffix(f".replaced-{datetime.now(UTC):%Y%m%dT%H%M%S%f}")
    for left, moved in zip(_companions(target), _companions(aside), strict=True):
        if left.exists():
            left.replace(moved)
    return target.replace(aside)


def _problems(db: Database, path: Path) -> Iterator[AssistantError]:
    """Damage of the file, of references, of what must never change, and of what is missing."""
    for (found,) in db.execute("PRAGMA integrity_check").fetchall():
        if found != "ok":
            yield _found(path, "The file is damaged: %(what)s.", found)
    for row in db.execute("PRAGMA foreign_key_check").fetchall():
        yield _found(path, "A row of the table %(what)s refers to one that is gone.", row[0])
    for name in missing_guards(db):
        yield _found(path, "The guard %(what)s, which keeps rows from being rewritten, is gone.", name)
    for row in db.query("SELECT * FROM approved_sets"):
        if damaged := damage(row):
            yield damaged
    for row in db.query("SELECT id, sha256, text FROM documents WHERE erased_at IS NULL"):
        if hashlib.sha256(row["text"].encode()).hexdigest() != row["sha256"]:
            yield _found(path, "The text of the document %(what)s is not what was saved.", row["id"])
    for (draft_id,) in db.execute(
        "SELECT id FROM drafts WHERE revision IS NOT (SELECT max(revision) FROM revisions WHERE draft_id = drafts.id)"
    ).fetchall():
        yield _found(path, "The draft %(what)s lacks its newest revision.", draft_id)
    if (line := audit.broken_link(db)) is not None:
        yield _found(path, "The audit trail was altered at line %(what)s.", line)


def _found(path: Path, message: str, what: object) -> MachineRefused:
    hint = "Keep a copy of %(path)s and restore the last backup with okr-assistant restore."
    return MachineRefused(message, hint, values={"what": what, "path": str(path)})


def _cannot_write(path: Path, problem: OSError) -> MachineRefused:
    return MachineRefused(
        "%(path)s cannot be written: %(problem)s.",
        "Check the folder, its permissions and the space on the disk.",
        values={"path": str(path), "problem": problem.strerror or str(problem)},
    )


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
