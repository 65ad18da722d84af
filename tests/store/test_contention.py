"""Several hands on one draft: one wins each revision, none is lost, nobody meets a lock."""

import threading
from collections import Counter
from pathlib import Path

import pytest

from assistant.errors import StaleRevision
from assistant.store import Store
from tests.store.bryggan import SANNE, a_set, titled

HANDS, EDITS = 4, 25
OPEN_FILES = Path("/proc/self/fd")


def test_exactly_one_edit_wins_each_revision_and_none_is_lost(store):
    store.save_draft(a_set(), {}, author=SANNE, reason="drafted")
    won, lost, broken = [], Counter(), []
    together = threading.Barrier(HANDS)

    def edit(name):
        together.wait()
        saved = 0
        while saved < EDITS:
            draft = store.draft("bryggan-1")
            try:
                kept = store.save_revision(
                    draft.id,
                    titled(draft.okr_set, f"{name} {saved}"),
                    {},
                    expected_revision=draft.revision,
                    author=name,
                    reason="edit",
                )
            except StaleRevision as stale:
                lost[name] += 1
                assert stale.current > draft.revision
                continue
            assert kept.revision == draft.revision + 1, "an edit went over one that it had not seen"
            won.append((kept.revision, name, kept.okr_set.title))
            saved += 1

    def hand(name):
        try:
            edit(name)
        except BaseException as problem:
            broken.append(problem)

    threads = [threading.Thread(target=hand, args=(f"hand {number}",)) for number in range(HANDS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert broken == []
    assert sorted(revision for revision, _, _ in won) == list(range(2, HANDS * EDITS + 2))
    for revision, name, title in won:
        kept = store.revision("bryggan-1", revision)
        assert (kept.author, kept.okr_set.title) == (name, title)
    assert store.check() == []


def test_stores_of_two_processes_share_the_lock_in_turn(data_dir):
    """Two stores over one file stand for two processes: they share nothing but the file."""
    with Store.open(data_dir) as one, Store.open(data_dir) as other:
        broken = []

        def fill(store, name):
            try:
                for number in range(40):
                    store.save_draft(a_set(f"{name}-{number}"), {}, author=SANNE, reason="drafted")
            except BaseException as problem:
                broken.append(problem)

        threads = [threading.Thread(target=fill, args=pair) for pair in ((one, "one"), (other, "other"))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert broken == []
        assert one.library_size() == 80
        assert one.check() == []


@pytest.mark.skipif(not OPEN_FILES.is_dir(), reason="counts open files as Linux shows them")
def test_threads_that_ended_leave_no_open_connection(store):
    def open_files():
        return sum(file.readlink() == store.path for file in OPEN_FILES.iterdir() if file.is_symlink())

    for _ in range(30):
        thread = threading.Thread(target=store.library)
        thread.start()
        thread.join()
    assert open_files() <= 5
