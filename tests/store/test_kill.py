"""kill -9 at any moment: what was acknowledged is there, and the file is whole."""

import multiprocessing
import os
import random
import signal
import sys
import time

import pytest

from assistant.store import Store
from tests.store.bryggan import SANNE, a_set, titled

ROUNDS, ACKNOWLEDGED = 12, 120

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and the fork server are POSIX's"),
]


def title_of(revision):
    """Long enough for a write of several pages."""
    return f"{revision} " + "x" * 10_000


def save_until_killed(data_dir, acknowledge):
    """Saves revision after revision and says so after each, never before."""
    with Store.open(data_dir) as store:
        draft = store.draft("bryggan-1")
        while True:
            draft = store.save_revision(
                draft.id,
                titled(draft.okr_set, title_of(draft.revision + 1)),
                {},
                expected_revision=draft.revision,
                author=str(os.getpid()),
                reason="edit",
            )
            acknowledge.send(draft.revision)


def acknowledged_before(end):
    """Every revision that was acknowledged before the line broke; half an acknowledgement is none."""
    heard = set()
    while True:
        try:
            heard.add(end.recv())
        except (EOFError, OSError):
            return heard


def test_nothing_acknowledged_is_lost(data_dir):
    moment = random.Random(2027)
    # A fork server forks from a process that has everything imported and no store open.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["assistant.store.migrations", "tests.store.test_kill"])
    with Store.open(data_dir) as store:
        store.save_draft(a_set(), {}, author=SANNE, reason="drafted")

    acknowledged = set()
    rounds = 0
    while rounds < ROUNDS or len(acknowledged) < ACKNOWLEDGED:
        rounds += 1
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=save_until_killed, args=(data_dir, theirs))
        process.start()
        theirs.close()
        assert ours.poll(30)
        time.sleep(moment.uniform(0.002, 0.1))
        os.kill(process.pid, signal.SIGKILL)
        acknowledged.update(acknowledged_before(ours))
        process.join()
        ours.close()

        with Store.open(data_dir) as store:
            assert store.check() == []
            head = store.draft("bryggan-1")
            assert head.revision >= max(acknowledged)

    with Store.open(data_dir) as store:
        for revision in acknowledged:
            assert store.revision("bryggan-1", revision).okr_set.title == title_of(revision)
        assert [line.revision for line in store.revisions("bryggan-1")] == list(range(1, head.revision + 1))
