"""When the machine refuses: said in plain words, nothing lost, nothing half-done."""

import sqlite3
from contextlib import closing

import pytest

from assistant.errors import MachineRefused
from assistant.store import Store
from assistant.store.connection import FILE_NAME
from tests.store.bryggan import LINH, SANNE, a_document, a_set, titled


def refused(words):
    return pytest.raises(MachineRefused, match=words)


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    with refused("cannot be made") as problem:
        Store.open(tmp_path / "file" / "data")
    assert problem.value.exit_code == 5
    assert "OKR_DATA_DIR" in problem.value.next_step


def test_a_file_that_cannot_be_opened(data_dir):
    (data_dir / FILE_NAME).mkdir(parents=True)
    with refused("cannot be opened"):
        Store.open(data_dir)


def test_a_store_that_another_program_keeps_locked(data_dir):
    with Store.open(data_dir, pragmas={"busy_timeout": 20}) as store, closing(sqlite3.connect(store.path)) as other:
        draft = store.save_draft(a_set(), {}, author=SANNE, reason="drafted")
        other.execute("BEGIN IMMEDIATE")
        with refused("locked") as problem:
            store.save_revision(
                draft.id, titled(draft.okr_set, "x"), {}, expected_revision=1, author=LINH, reason="edit"
            )
        assert not problem.value.permanent
        assert store.draft(draft.id) == draft
        other.rollback()
        store.save_revision(draft.id, titled(draft.okr_set, "x"), {}, expected_revision=1, author=LINH, reason="edit")


def test_a_new_store_that_another_program_keeps_locked(data_dir):
    data_dir.mkdir()
    with closing(sqlite3.connect(data_dir / FILE_NAME)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("BEGIN IMMEDIATE")
        with refused("locked"):
            Store.open(data_dir, pragmas={"busy_timeout": 20})


def test_a_read_only_store_can_be_read(data_dir):
    with Store.open(data_dir) as store:
        draft = store.save_draft(a_set(), {}, author=SANNE, reason="drafted")
    with Store.open(data_dir, read_only=True) as store:
        assert store.draft(draft.id) == draft
        assert store.library()
        with refused("read-only"):
            store.discard_draft(draft.id, author=LINH)
        with refused("read-only"):
            store.save_document(a_document("We run ferries to nine islands."))


def test_a_read_only_store_is_not_made(data_dir):
    with refused("cannot be opened"):
        Store.open(data_dir, read_only=True)


def test_an_empty_file_cannot_be_brought_up_to_date_read_only(data_dir):
    data_dir.mkdir()
    (data_dir / FILE_NAME).touch()
    with refused("older version"):
        Store.open(data_dir, read_only=True)


def test_a_full_disk_keeps_what_was_saved_before(data_dir):
    with Store.open(data_dir) as store:
        draft = store.save_draft(a_set(), {}, author=SANNE, reason="drafted")
        with closing(sqlite3.connect(store.path)) as tool:
            pages = tool.execute("PRAGMA page_count").fetchone()[0]
    with Store.open(data_dir, pragmas={"max_page_count": pages + 10}) as store:
        with refused("full") as problem:
            for number in range(1000):
                store.save_document(a_document(f"{number} ferries. " * 500))
        assert not problem.value.permanent
        kept = number
        assert store.draft(draft.id) == draft
        with refused("full"):
            store.save_draft(a_set("big", title="x" * 200_000), {}, author=SANNE, reason="drafted")
        assert [entry.id for entry in store.library()] == [draft.id]
    with Store.open(data_dir) as store:
        assert store.check() == []
        for number in range(kept):
            assert store.document_text(a_document(f"{number} ferries. " * 500).id)
        store.save_document(a_document("There is room again."))


def test_a_disk_that_is_full_from_the_start(data_dir):
    with refused("full"):
        Store.open(data_dir, pragmas={"max_page_count": 4})
    with Store.open(data_dir) as store:
        assert store.check() == []


@pytest.mark.parametrize("content", [b"this is no database" * 100, b"SQLite format 3\0" + b"\xff" * 8000])
def test_a_file_that_is_no_database(data_dir, content):
    data_dir.mkdir()
    (data_dir / FILE_NAME).write_bytes(content)
    with refused("damaged") as problem:
        Store.open(data_dir)
    assert "restore" in problem.value.next_step
    assert (data_dir / FILE_NAME).read_bytes() == content


def test_damage_inside_the_file_is_met_on_reading(data_dir):
    with Store.open(data_dir) as store:
        for number in range(30):
            store.save_draft(a_set(str(number), title="x" * 2000), {}, author=SANNE, reason="drafted")
    raw = bytearray((data_dir / FILE_NAME).read_bytes())
    size = len(raw)
    raw[size // 3 : size - size // 4] = b"\xa5" * (size - size // 4 - size // 3)
    (data_dir / FILE_NAME).write_bytes(raw)

    def read_everything():
        with Store.open(data_dir) as store:
            for number in range(30):
                store.draft(str(number))

    with refused("damaged"):
        read_everything()


def test_a_closed_store_says_so(data_dir):
    store = Store.open(data_dir)
    store.close()
    with refused("closed"):
        store.library()
