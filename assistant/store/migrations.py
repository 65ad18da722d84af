"""The store's tables, as numbered steps that only grow: a released one is never edited.

Import this module only where a store is opened: it brings sqlite_utils with it.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from assistant.errors import MachineRefused
from assistant.store.connection import Connections
from assistant.store.guards import set_guards

STEPS = Migrations("okr-assistant")


def migrate(connections: Connections) -> None:
    """Bring the file to the newest schema; two processes that start at once do it once.

    Raises MachineRefused for a file that a newer program has written.
    """
    with connections.reading() as db:
        _refuse_newer(connections, db)
        if not STEPS.pending(db):
            return
        _refuse_read_only(connections)
    # The library reads what is pending before it locks, so the lock is ours and taken first.
    with connections.writing() as db:
        STEPS.apply(db)
        set_guards(db)


def is_store(db: Database) -> bool:
    """Whether this program made the file."""
    return bool(STEPS.applied(db))


def _refuse_newer(connections: Connections, db: Database) -> None:
    """Raise MachineRefused where the file knows a step that this program does not."""
    ours = {step.name for step in STEPS.pending(Database(memory=True))}
    if not ours.issuperset(step.name for step in STEPS.applied(db)):
        raise MachineRefused(
            "The store %(path)s was written by a newer version of this program.",
            "Install the newer version, or point OKR_DATA_DIR to another folder.",
            values={"path": str(connections.path)},
        )


def _refuse_read_only(connections: Connections) -> None:
    if connections.read_only:
        raise MachineRefused(
            "The store %(path)s was written by an older version and cannot be brought up to date while read-only.",
            "Open it once with write access.",
            values={"path": str(connections.path)},
        )


@STEPS()
def m0001_documents(db: Database) -> None:
    """Source texts. An erased one keeps its id and hash and nothing else."""
    db.execute(
        """
        CREATE TABLE documents (
          id TEXT PRIMARY KEY NOT NULL,
          sha256 TEXT NOT NULL UNIQUE,
          text TEXT NOT NULL,
          title TEXT,
          language TEXT,
          pages INTEGER,
          created_at TEXT NOT NULL,
          erased_at TEXT
        ) STRICT
        """
    )


@STEPS()
def m0002_drafts(db: Database) -> None:
    """A draft's head, with what lists show of it; its content is in `revisions`.

    `line` is the id of the first set in a row of versions. In a revision, `shows` is the revision
    whose content it has (its own number unless undone or redone), `came_from` the one that undo
    goes to, `tip` the one that redo ends at.
    """
    db.execute(
        """
        CREATE TABLE drafts (
          number INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
          line TEXT NOT NULL,
          job_id TEXT UNIQUE,
          revision INTEGER NOT NULL,
          title TEXT NOT NULL,
          language TEXT NOT NULL,
          level TEXT,
          period TEXT,
          objectives INTEGER NOT NULL,
          key_results INTEGER NOT NULL,
          kpis INTEGER NOT NULL,
          initiatives INTEGER NOT NULL,
          approved TEXT,
          version INTEGER,
          discarded_at TEXT,
          created_at TEXT NOT NULL,
          updated_at TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE INDEX drafts_by_time ON drafts (updated_at DESC, number DESC)")
    db.execute("CREATE INDEX drafts_by_line ON drafts (line)")
    db.execute(
        """
        CREATE TABLE revisions (
          draft_id TEXT NOT NULL REFERENCES drafts (id),
          revision INTEGER NOT NULL CHECK (revision > 0),
          shows INTEGER NOT NULL,
          came_from INTEGER,
          tip INTEGER NOT NULL,
          body TEXT NOT NULL,
          state TEXT NOT NULL,
          author TEXT NOT NULL,
          reason TEXT NOT NULL,
          at TEXT NOT NULL,
          PRIMARY KEY (draft_id, revision)
        ) STRICT
        """
    )


@STEPS()
def m0003_approved_sets(db: Database) -> None:
    """Approved sets as the bytes that were approved, with their hash."""
    db.execute(
        """
        CREATE TABLE approved_sets (
          id TEXT PRIMARY KEY NOT NULL REFERENCES drafts (id),
          line TEXT NOT NULL,
          version INTEGER NOT NULL CHECK (version > 0),
          revision INTEGER NOT NULL,
          body BLOB NOT NULL,
          sha256 TEXT NOT NULL,
          approved_by TEXT NOT NULL,
          approved_at TEXT NOT NULL,
          supersedes TEXT REFERENCES approved_sets (id),
          UNIQUE (line, version)
        ) STRICT
        """
    )


@STEPS()
def m0004_search(db: Database) -> None:
    """The words of each draft's head, prepared by `search.shadow`; rowid is `drafts.number`."""
    db.execute("CREATE VIRTUAL TABLE draft_words USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2')")


@STEPS()
def m0005_answers(db: Database) -> None:
    """Answers to requests that carried an idempotency key."""
    db.execute(
        """
        CREATE TABLE answers (
          key TEXT PRIMARY KEY NOT NULL,
          fingerprint TEXT NOT NULL,
          status INTEGER NOT NULL,
          headers TEXT NOT NULL,
          body BLOB NOT NULL,
          at TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE INDEX answers_by_time ON answers (at)")


@STEPS()
def m0006_jobs(db: Database) -> None:
    """Jobs with their lease, what their finished steps gave, and what they told on the way."""
    db.execute(
        """
        CREATE TABLE jobs (
          number INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
          kind TEXT NOT NULL,
          input TEXT NOT NULL,
          idempotency_key TEXT UNIQUE,
          state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
          attempts INTEGER NOT NULL DEFAULT 0,
          attempts_most INTEGER NOT NULL,
          run_after REAL NOT NULL,
          lease_owner TEXT,
          lease_until REAL,
          result TEXT,
          failure TEXT,
          created_at TEXT NOT NULL,
          updated_at TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE INDEX jobs_waiting ON jobs (number) WHERE state IN ('queued', 'running')")
    db.execute(
        """
        CREATE TABLE job_steps (
          job_id TEXT NOT NULL REFERENCES jobs (id),
          name TEXT NOT NULL,
          output TEXT NOT NULL,
          at TEXT NOT NULL,
          PRIMARY KEY (job_id, name)
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE job_events (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          job_id TEXT NOT NULL REFERENCES jobs (id),
          name TEXT NOT NULL,
          data TEXT NOT NULL,
          at TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE INDEX job_events_in_order ON job_events (job_id, id)")


@STEPS()
def m0007_audit(db: Database) -> None:
    """Who did what; each line carries the hash of the line before, so a missing one shows."""
    db.execute(
        """
        CREATE TABLE audit (
          number INTEGER PRIMARY KEY,
          at TEXT NOT NULL,
          actor TEXT NOT NULL,
          action TEXT NOT NULL,
          object TEXT NOT NULL,
          detail TEXT NOT NULL,
          hash TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE INDEX audit_by_object ON audit (object)")


@STEPS()
def m0008_calls(db: Database) -> None:
    """What each call to a model took. `words` is null unless somebody switched their keeping on."""
    db.execute(
        """
        CREATE TABLE calls (
          number INTEGER PRIMARY KEY,
          job_id TEXT NOT NULL,
          at TEXT NOT NULL,
          task TEXT NOT NULL,
          prompt TEXT,
          prompt_sha256 TEXT,
          model TEXT NOT NULL,
          answered_by TEXT,
          prompt_tokens INTEGER,
          completion_tokens INTEGER,
          first_piece REAL,
          seconds REAL NOT NULL,
          ending TEXT NOT NULL,
          problem TEXT,
          cost REAL,
          currency TEXT,
          words TEXT
        ) STRICT
        """
    )
    db.execute("CREATE INDEX calls_of_jobs ON calls (job_id, number)")


@STEPS()
def m0009_endpoints(db: Database) -> None:
    """How each model endpoint was found to take questions, for each (address, model)."""
    db.execute(
        """
        CREATE TABLE endpoints (
          address TEXT NOT NULL,
          model TEXT NOT NULL,
          rung TEXT NOT NULL,
          without TEXT NOT NULL,
          enforces INTEGER CHECK (enforces IN (0, 1)),
          at TEXT NOT NULL,
          PRIMARY KEY (address, model)
        ) STRICT
        """
    )
