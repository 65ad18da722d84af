"""Drafters and pipelines with a script, and the traces they leave for the test to read.

Everything here can be sent to another process; traces are lines in a file.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from assistant.document import Document, read
from assistant.drafters import Brief, Drafted, Progress, Report, silent
from assistant.errors import ModelError
from assistant.records import Objective, OkrSet, Period
from assistant.settings import Settings

TODAY = date(2026, 11, 21)
TEXT = "We run ferries to nine islands. By June 2027 ninety-two of a hundred departures leave on time."
BRIEF = Brief(Period("2027-Q1", "2027-01-01", "2027-03-31"), "en", TODAY, level="team")


def ferry_plan() -> Document:
    return read(TEXT, title="Ferry plan", language="en")


def settings_in(data_dir: Path) -> Settings:
    return Settings(today=TODAY, data_dir=data_dir)


@dataclass(frozen=True)
class Trace:
    """A file that says what happened, also from a process that was killed since."""

    path: Path

    def add(self, what: str) -> None:
        with self.path.open("a") as file:
            file.write(f"{what}\n")

    def lines(self) -> list[str]:
        return self.path.read_text().split("\n")[:-1] if self.path.exists() else []

    def wait_for(self, what: str, seconds: float = 30) -> None:
        wait_until(lambda: what in self.lines(), seconds)


def wait_until(true, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.02)


@dataclass(frozen=True)
class ScriptedDrafter:
    """Drafts one objective, which is its engine's name and how often it reported."""

    trace: Trace
    seconds: float = 0
    engine: str = "offline"

    def draft(self, document: Document, brief: Brief, report: Report = silent) -> Drafted:
        self.trace.add("asked")
        end = time.monotonic() + self.seconds
        while time.monotonic() < end:
            report(Progress("objectives", 0))
            time.sleep(0.01)
        objective = Objective("o1", f"Ferries on time: {document.sentences[0].text}")
        report(Progress("objectives", 1, 1, objective))
        return Drafted((), (objective,), notes=("One baseline is missing.",), model="m")


@dataclass(frozen=True)
class DrafterFor:
    """What `pipeline.drafter_for` is elsewhere."""

    drafter: ScriptedDrafter

    def __call__(self, settings: Settings, *, around: object = None, keeper: object = None) -> ScriptedDrafter:
        return replace(self.drafter, engine=settings.engine)


@dataclass(frozen=True)
class DraftSet:
    """What `pipeline.draft` is elsewhere: asks the drafter, then hangs, fails or makes a set."""

    trace: Trace
    hang: bool = False
    fail: ModelError | Exception | None = None

    def __call__(self, document, brief, drafter, *, settings, report, set_id, at) -> OkrSet:
        report(Progress("read", 1, 1))
        drafted = drafter.draft(document, brief, report)
        self.trace.add("drafted")
        while self.hang:
            time.sleep(0.1)
        if self.fail:
            raise self.fail
        self.trace.add("set made")
        return OkrSet(set_id, document.title, brief.language, period=brief.period, objectives=drafted.objectives)
