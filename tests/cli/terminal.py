"""Runs the installed program as a person does, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    code: int
    out: str
    err: str

    @property
    def said(self) -> list[str]:
        return [line for line in self.err.splitlines() if line.strip()]


def okr(*arguments: object, stdin: str | bytes = b"", **environment: str) -> Run:
    raw = stdin.encode("utf-8") if isinstance(stdin, str) else stdin
    done = subprocess.run(
        [sys.executable, "-m", "assistant.cli", *map(str, arguments)],
        input=raw,
        capture_output=True,
        env={**os.environ, **environment},
        timeout=120,
        check=False,
    )
    run = Run(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
    assert "Traceback" not in run.out + run.err, run.err
    return run
