"""Runs by their names, and the book a run answers from."""

from __future__ import annotations

from pathlib import Path

from assistant.errors import UsageError
from assistant.settings import Settings
from eval.answering import Book, Mode, open_book
from eval.places import own_recordings, recordings_folders, runs_folder
from eval.rows import Row, RunFolder, runs_in


def run_named(settings: Settings, name: str) -> RunFolder:
    """A run by its name, or the newest as “last”. Raises InputError where there is none."""
    runs = runs_folder(settings)
    # A run that was stopped before its first draft is nobody's last.
    finished = (each for each in runs_in(runs) if RunFolder(runs / each).rows())
    chosen = next(finished, name) if name == "last" else name
    return RunFolder.open(runs / Path(chosen).name)


def arm_named(settings: Settings, name: str) -> list[Row]:
    run_name, _, arm = name.partition(":")
    rows = run_named(settings, run_name).rows()
    names = list(dict.fromkeys(row.arm for row in rows))
    chosen = arm or (names[0] if len(names) == 1 else "")
    found = [row for row in rows if row.arm == chosen]
    if not found:
        raise UsageError(
            "The run %(run)s has no arm “%(arm)s”.",
            "Write RUN:ARM. There are: %(arms)s.",
            values={"run": run_name, "arm": arm, "arms": ", ".join(names) or "none"},
        )
    return found


def book_for(settings: Settings, mode: Mode, recordings: Path | None) -> Book:
    return open_book(mode, recordings_folders(settings, recordings), own_recordings(settings, recordings))
