"""What `lint` prints for a person: the same words on a terminal and in a pipe, colours only where they are wanted."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from assistant.lint.formats.text import SHORT
from tests.cli.terminal import okr

GOALS = "Reduce churn from 10% to 5% by 30 June 2027\nImprove the meals\n"
ARGUMENTS = ("--messages", "en", "lint", "--today", "2026-11-21")


def on_a_terminal(path: Path, **environment: str) -> str:
    """What the program writes where standard output is a terminal."""
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    pieces: list[bytes] = []

    def listen() -> None:
        try:
            while piece := os.read(ours, 4096):
                pieces.append(piece)
        except OSError:
            pass  # Linux ends a terminal that nobody holds any more with an error.

    listener = threading.Thread(target=listen)
    listener.start()
    environ = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    subprocess.run(
        [sys.executable, "-m", "assistant.cli", *ARGUMENTS, str(path)],
        stdout=theirs,
        env={**environ, "TERM": "xterm", **environment},
        timeout=120,
        check=False,
    )
    os.close(theirs)
    listener.join()
    os.close(ours)
    return b"".join(pieces).decode("utf-8").replace("\r\n", "\n")


@pytest.fixture
def goals(tmp_path: Path) -> Path:
    path = tmp_path / "goals.txt"
    path.write_text(GOALS, encoding="utf-8")
    return path


def test_a_pipe_gets_the_marks_without_colours(goals: Path) -> None:
    out = okr(*ARGUMENTS, goals).out
    assert f"{goals}:1  Reduce churn from 10% to 5% by 30 June 2027\n" in out
    assert f"{' ' * len(f'{goals}:1  Reduce churn from ')}---    == ~~~~~~~~~~~~~~~\n" in out
    assert "\nRead as: == target, -- baseline, ~~ deadline.\n" in out
    assert "\x1b" not in out


def test_a_terminal_gets_colours_unless_they_are_switched_off(goals: Path) -> None:
    assert "\x1b[32m==\x1b[0m" in on_a_terminal(goals)
    assert on_a_terminal(goals, NO_COLOR="1") == on_a_terminal(goals, TERM="dumb") == okr(*ARGUMENTS, goals).out


def test_the_help_says_how_many_goals_are_a_short_report() -> None:
    assert f"at most {SHORT} goals" in " ".join(okr("lint", "--help").out.split())


def test_of_languages_as_frequent_as_one_another_the_first_is_spoken() -> None:
    mixed = "Churn naar 5% in 2027\n2027年客户流失率降至5%\nMinska kundbortfallet till 5 %\n".encode()
    for seed in "12345":
        assert "Gecontroleerde doelen: 3." in okr("lint", "-", stdin=mixed, PYTHONHASHSEED=seed).out
