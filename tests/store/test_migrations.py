"""The schema: numbered steps, applied once, under the lock."""

import multiprocessing
import sqlite3

import pytest
from sqlite_utils import Database

from assistant.errors import MachineRefused
from assistant.store import Store
from assistant.store.connection import FILE_NAME
from assistant.store.guards import guards
from assistant.store.migrations import STEPS
from tests.store.bryggan import SANNE, a_set

NAMES = [
    "m0001_documents",
    "m0002_drafts",
    "m0003_approved_sets",
    "m0004_search",
    "m0005_answers",
    "m0006_jobs",
    "m0007_audit",
    "m0008_calls",
    "m0009_endpoints",
]


def open_at_once(data_dir, barrier, answers):
    barrier.wait()
    with Store.open(data_dir) as store:
        answers.put(store.check())


def test_processes_that_start_together_migrate_once(data_dir):
    context = multiprocessing.get_context("spawn")
    barrier, answers = context.Barrier(3), context.Queue()
    started = [context.Process(target=open_at_once, args=(data_dir, barrier, answers)) for _ in range(3)]
    for process in started:
        process.start()
    assert [answers.get(timeout=60) for _ in started] == [[], [], []]
    for process in started:
        process.join()
    with sqlite3.connect(data_dir / FILE_NAME) as tool:
        assert [name for (name,) in tool.execute("SELECT name FROM _sqlite_migrations ORDER BY id")] == NAMES
    tool.close()


def test_steps_are_numbered_in_order_and_never_renamed():
    assert [step.name for step in STEPS.pending(Database(memory=True))] == NAMES


@pytest.mark.parametrize("stop", NAMES[1:])
def test_a_file_from_any_older_version_is_brought_up_to_date(data_dir, stop):
    data_dir.mkdir()
    old = Database(data_dir / FILE_NAME)
    STEPS.apply(old, stop_before=stop)
    old.close()
    with Store.open(data_dir) as store:
        assert store.save_draft(a_set(), {}, author=SANNE, reason="drafted").revision == 1
        assert store.check() == []


def test_a_file_from_a_newer_version_is_left_alone(data_dir):
    Store.open(data_dir).close()
    newer = Database(data_dir / FILE_NAME)
    newer["_sqlite_migrations"].insert({"migration_set": "okr-assistant", "name": "m9999_later", "applied_at": "then"})
    newer.close()
    before = (data_dir / FILE_NAME).read_bytes()
    with pytest.raises(MachineRefused, match="newer version"):
        Store.open(data_dir)
    assert (data_dir / FILE_NAME).read_bytes() == before


def test_every_table_is_strict_and_the_file_is_as_durable_as_promised(store):
    with sqlite3.connect(store.path) as tool:
        tables = dict(
            tool.execute(
                "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main' "
                "AND name NOT LIKE 'sqlite%' AND name NOT LIKE '/_sqlite%' ESCAPE '/'"
            )
        )
        triggers = {name for (name,) in tool.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
        mode = tool.execute("PRAGMA journal_mode").fetchone()[0]
    tool.close()
    assert set(tables.values()) == {1} and len(tables) == 11
    assert triggers == set(guards())
    assert mode == "wal"
