"""Connections to the store's file: one a thread, WAL, every commit synced, refusals in plain words."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.errors import MachineRefused

if TYPE_CHECKING:
    from sqlite_utils import Database

FILE_NAME = "okr-assistant.sqlite3"
WAIT_SECONDS = 5.0
_OLDEST_SQLITE = (3, 37, 0)  # the first with STRICT tables

_REFUSALS: Mapping[int, tuple[str, str]] = {
    sqlite3.SQLITE_BUSY: (
        "The store %(path)s is in use by another program and stayed locked.",
        "Try again in a moment; nothing was changed.",
    ),
    sqlite3.SQLITE_READONLY: (
        "The store %(path)s is read-only.",
        "Make the file and its folder writable, or point OKR_DATA_DIR to another folder.",
    ),
    sqlite3.SQLITE_FULL: (
        "The disk that holds the store %(path)s is full.",
        "Free some space and try again; what was saved before is safe.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The store %(path)s cannot be opened.",
        "Check that its folder exists and is writable, or point OKR_DATA_DIR to another folder.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "The store %(path)s is damaged.",
        "Keep a copy of the file and restore the last backup with okr-assistant restore.",
    ),
    sqlite3.SQLITE_IOERR: (
        "The disk refused to read or write the store %(path)s.",
        "Check the disk, then try again; what was saved before is safe.",
    ),
}
_SAME_AS = {
    sqlite3.SQLITE_LOCKED: sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_PROTOCOL: sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_PERM: sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_NOTADB: sqlite3.SQLITE_CORRUPT,
}
_NO_TEXT = "Could not decode to UTF-8"
_PASSES = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_FULL}


@contextmanager
def refusals(path: Path) -> Iterator[None]:
    """Turn what the machine refuses (lock, disk, damage) into MachineRefused; let our own mistakes through."""
    try:
        yield
    except sqlite3.Error as problem:
        # Extended codes (SQLITE_IOERR_WRITE …) carry the primary one in their low byte.
        code = getattr(problem, "sqlite_errorcode", 0) & 0xFF
        code = _SAME_AS.get(code, code)
        if _NO_TEXT in str(problem):
            # Python finds damage inside a text itself, and gives it no code.
            code = sqlite3.SQLITE_CORRUPT
        if code not in _REFUSALS:
            raise
        message, hint = _REFUSALS[code]
        raise MachineRefused(message, hint, values={"path": str(path)}, permanent=code not in _PASSES) from problem


def connect(path: Path, *, read_only: bool = False, pragmas: Mapping[str, int] | None = None) -> sqlite3.Connection:
    """A connection as the store needs it: no implicit transactions, foreign keys on, WAL, commits synced.

    Raises sqlite3.Error; callers stand inside `refusals`.
    """
    uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
    connection = sqlite3.connect(
        uri,
        uri=True,
        timeout=WAIT_SECONDS,
        isolation_level=None,
        # A connection serves one thread; only `close` may come from another.
        check_same_thread=False,
    )
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        if not read_only:
            _write_ahead(connection)
        # FULL costs a third of a millisecond a commit and is what survives a power cut.
        connection.execute("PRAGMA synchronous = FULL")
        for name, value in (pragmas or {}).items():
            connection.execute(f"PRAGMA {name} = {int(value)}")
    except BaseException:
        connection.close()
        raise
    return connection


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Switch to WAL. The switch ignores the busy timeout, so two first starts at once need this loop."""
    deadline = time.monotonic() + WAIT_SECONDS
    while connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as problem:
            if problem.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.02)


class Connections:
    """The connections of one open store; safe to share between threads."""

    def __init__(self, path: Path, *, read_only: bool = False, pragmas: Mapping[str, int] | None = None) -> None:
        if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
            raise MachineRefused(
                "This Python comes with SQLite %(version)s; the store needs 3.37 or newer.",
                "Install a newer Python.",
                values={"version": sqlite3.sqlite_version},
            )
        self.path = path
        self.read_only = read_only
        self._pragmas = dict(pragmas or {})
        self._own = threading.local()
        self._opened: list[tuple[threading.Thread, sqlite3.Connection]] = []
        self._opening = threading.Lock()
        # Writers of this process queue here in order, where SQLite would let them race for the file lock.
        self._writer = threading.RLock()
        self._closed = False

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """The thread's database. Each statement sees the last commit; ask for what belongs together in one."""
        with refusals(self.path):
            yield self._database()

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """One transaction that holds the write lock from its first line, all or nothing.

        Never `db.atomic()` alone: it begins DEFERRED, and a read that then wants to write fails at
        once when another writer came between. Inside another `writing` it is a part of that one.
        """
        with self._writer, refusals(self.path):
            db = self._database()
            if db.conn.in_transaction:
                with db.atomic():
                    yield db
                return
            try:
                # Inside the try: a transaction left open by Ctrl-C would swallow every later write.
                db.conn.execute("BEGIN IMMEDIATE")
                yield db
                db.conn.execute("COMMIT")
            except BaseException:
                # A full disk may have rolled back already, and then there is nothing to roll back.
                with suppress(sqlite3.Error):
                    db.conn.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Close every thread's connection; the last one folds the write-ahead log into the file."""
        with self._opening:
            self._closed = True
            for _, connection in self._opened:
                with suppress(sqlite3.Error):
                    connection.close()
            self._opened.clear()

    def _database(self) -> Database:
        if self._closed:
            raise MachineRefused("The store %(path)s has been closed.", values={"path": str(self.path)})
        db: Database | None = getattr(self._own, "database", None)
        if db is None:
            db = self._own.database = self._open()
        return db

    def _open(self) -> Database:
        from sqlite_utils import Database

        connection = connect(self.path, read_only=self.read_only, pragmas=self._pragmas)
        with self._opening:
            self._close_orphans()
            self._opened.append((threading.current_thread(), connection))
        return Database(connection, execute_plugins=False)

    def _close_orphans(self) -> None:
        """Close what ended threads left open: a server's pool starts and drops threads all day."""
        for thread, connection in self._opened:
            if not thread.is_alive():
                connection.close()
        self._opened = [(thread, connection) for thread, connection in self._opened if thread.is_alive()]
