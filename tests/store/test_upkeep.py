"""Backup, restore, check: what people run on the worst day."""

import sqlite3

import pytest

from assistant.errors import InputError, MachineRefused, UsageError
from assistant.store import Store
from assistant.store.connection import FILE_NAME
from tests.store.bryggan import LINH, SANNE, a_document, a_set, approved, titled


@pytest.fixture
def filled(store):
    store.save_document(a_document("We run ferries to nine islands."))
    draft = store.save_draft(a_set(), {}, author=SANNE, reason="drafted")
    store.approve(draft.id, approved(draft.okr_set), expected_revision=1)
    store.save_draft(a_set("bryggan-2"), {}, author=SANNE, reason="drafted")
    return store


@pytest.fixture
def backup(filled, tmp_path):
    path = tmp_path / "backup.sqlite3"
    filled.backup(path)
    return path


def test_a_sound_store_has_nothing_to_say(filled):
    assert filled.check() == []


def test_a_backup_holds_everything_and_the_store_goes_on(filled, backup, tmp_path):
    filled.save_draft(a_set("later"), {}, author=SANNE, reason="drafted")
    assert Store.restore(tmp_path / "elsewhere", backup) is None
    with Store.open(tmp_path / "elsewhere") as copy:
        assert {entry.id for entry in copy.library()} == {"bryggan-1", "bryggan-2"}
        assert copy.approved_set("bryggan-1") == filled.approved_set("bryggan-1")
        assert copy.check() == []


def test_a_backup_overwrites_nothing(filled, backup):
    before = backup.read_bytes()
    with pytest.raises(UsageError, match="already"):
        filled.backup(backup)
    assert backup.read_bytes() == before


def test_a_backup_that_cannot_be_written_leaves_nothing(filled, tmp_path):
    with pytest.raises(MachineRefused):
        filled.backup(tmp_path / "no such folder" / "backup")
    assert not (tmp_path / "no such folder").exists()


def test_restoring_keeps_what_it_replaces(filled, backup, data_dir):
    draft = filled.draft("bryggan-2")
    edited = titled(draft.okr_set, "After the backup")
    filled.save_revision(draft.id, edited, {}, expected_revision=1, author=LINH, reason="edit")
    filled.close()
    aside = Store.restore(data_dir, backup)
    with Store.open(data_dir) as store:
        assert store.draft("bryggan-2") == draft
        assert store.check() == []
    with sqlite3.connect(aside) as tool:
        assert tool.execute("SELECT title FROM drafts WHERE id = 'bryggan-2'").fetchone() == ("After the backup",)
    tool.close()
    assert sorted(file.name for file in data_dir.iterdir()) == sorted([FILE_NAME, aside.name])


def test_a_store_in_use_is_not_replaced(filled, backup, data_dir):
    filled.save_draft(a_set("later"), {}, author=SANNE, reason="drafted")
    with pytest.raises(MachineRefused, match="in use"):
        Store.restore(data_dir, backup)
    assert filled.draft("later").revision == 1
    assert not list(data_dir.glob("*restoring*"))


def test_a_damaged_store_can_be_replaced(filled, backup, data_dir):
    filled.close()
    (data_dir / FILE_NAME).write_bytes(b"the disk ate it" * 1000)
    aside = Store.restore(data_dir, backup)
    assert aside.read_bytes().startswith(b"the disk ate it")
    with Store.open(data_dir) as store:
        assert store.library_size() == 2


def forged(path):
    tool = sqlite3.connect(path, isolation_level=None)
    tool.execute("DROP TRIGGER approved_sets_never_update")
    tool.execute("UPDATE approved_sets SET body = CAST(replace(body, '92', '29') AS BLOB)")
    tool.execute(
        "CREATE TRIGGER approved_sets_never_update BEFORE UPDATE ON approved_sets BEGIN SELECT RAISE(ABORT, ''); END"
    )
    tool.close()


def foreign(path):
    path.unlink()
    tool = sqlite3.connect(path, isolation_level=None)
    tool.execute("CREATE TABLE recipes (name)")
    tool.close()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (forged, "not an intact backup"),
        (foreign, "not a backup made by this program"),
        (lambda path: path.write_bytes(path.read_bytes()[:9000]), "not an intact backup"),
        (lambda path: path.write_bytes(b"no database at all" * 500), "not an intact backup"),
        (lambda path: path.unlink(), "no file"),
    ],
)
def test_what_is_no_sound_backup_replaces_nothing(filled, backup, data_dir, spoil, words):
    filled.close()
    before = (data_dir / FILE_NAME).read_bytes()
    spoil(backup)
    with pytest.raises(InputError, match=words):
        Store.restore(data_dir, backup)
    assert (data_dir / FILE_NAME).read_bytes() == before
    assert [file.name for file in data_dir.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        ("UPDATE documents SET text = 'We run ferries to ten islands.'", "text of the document"),
        ("UPDATE audit SET actor = 'Mallory' WHERE number = 2", "altered at line 2"),
        ("DELETE FROM audit WHERE number = 1", "altered at line 2"),
        ("UPDATE revisions SET draft_id = 'gone' WHERE draft_id = 'bryggan-2'", "refers to one that is gone"),
        ("DELETE FROM revisions WHERE draft_id = 'bryggan-2'", "lacks its newest revision"),
    ],
)
def test_check_names_what_was_tampered_with(filled, harm, words):
    tool = sqlite3.connect(filled.path, isolation_level=None)
    for (name,) in tool.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        tool.execute(f"DROP TRIGGER {name}")
    tool.execute(harm)
    tool.close()
    assert any(words in str(problem) for problem in filled.check())
