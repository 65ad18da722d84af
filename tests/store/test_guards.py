"""What was written is never rewritten, whoever opens the file."""

import sqlite3

import pytest
from sqlite_utils import Database

from assistant.store.connection import FILE_NAME, connect
from assistant.store.guards import guards, missing_guards, set_guards
from tests.store.bryggan import SANNE, a_document, a_set, approved


@pytest.fixture
def tool(store, data_dir):
    """Another program with the file open, and something in every guarded table."""
    store.save_document(a_document("We run ferries to nine islands."))
    draft = store.save_draft(a_set(), {}, author=SANNE, reason="drafted")
    store.approve(draft.id, approved(draft.okr_set), expected_revision=1)
    connection = sqlite3.connect(data_dir / FILE_NAME, isolation_level=None)
    yield connection
    connection.close()


@pytest.mark.parametrize("table", ["documents", "revisions", "approved_sets", "audit"])
@pytest.mark.parametrize(
    "statement", ["UPDATE {0} SET {1} = 'other'", "DELETE FROM {0}", "REPLACE INTO {0} SELECT * FROM {0}"]
)
def test_no_row_is_changed_dropped_or_replaced(tool, table, statement):
    column = {"documents": "text", "revisions": "body", "approved_sets": "sha256", "audit": "actor"}[table]
    before = tool.execute(f"SELECT * FROM {table}").fetchall()
    assert before
    with pytest.raises(sqlite3.IntegrityError, match="keeps every row"):
        tool.execute(statement.format(table, column))
    assert tool.execute(f"SELECT * FROM {table}").fetchall() == before


@pytest.mark.parametrize("change", ["sha256 = 'x'", "id = 'x'", "created_at = 'x'", "text = ''", "erased_at = 'now'"])
def test_what_makes_a_document_that_document_stays(tool, change):
    with pytest.raises(sqlite3.IntegrityError):
        tool.execute(f"UPDATE documents SET {change}")


def test_every_migrated_file_has_every_guard(store, data_dir):
    db = Database(connect(data_dir / FILE_NAME))
    assert missing_guards(db) == []
    assert len(guards()) == 12
    db.close()


@pytest.mark.parametrize("table", ["documents", "revisions", "approved_sets", "audit"])
def test_guards_lost_to_a_transform_are_noticed_and_set_again(store, data_dir, table):
    """A migration that reshapes a table takes its triggers with it, without a word."""
    db = Database(connect(data_dir / FILE_NAME))
    db.execute("PRAGMA foreign_keys = OFF")
    db[table].add_column("later", str)
    db[table].transform(rename={"later": "last"})
    assert {name.split("_never_")[0] for name in missing_guards(db)} == {table}
    assert any("guard" in str(problem) for problem in store.check())
    set_guards(db)
    assert missing_guards(db) == []
    db.close()
