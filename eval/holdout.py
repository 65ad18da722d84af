"""Every look at the scores of the cases that nobody may read is logged: who looks often enough tunes to them, too."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from assistant import __version__
from assistant.settings import Settings
from eval.case import Case

_FILE = "holdout.jsonl"


def log_holdout(settings: Settings, cases: Iterable[Case], *, run: str, arms: Sequence[str]) -> None:
    """One line where a holdout case is among them: when, which run or command, which arms."""
    hidden = sum(case.holdout for case in cases)
    if not hidden:
        return
    path = _log(settings)
    path.parent.mkdir(parents=True, exist_ok=True)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    line = {"at": now, "run": run, "arms": list(arms), "cases": hidden, "app_version": __version__}
    with path.open("a", encoding="utf-8", newline="\n") as lines:
        lines.write(json.dumps(line) + "\n")


def holdout_runs(settings: Settings) -> int:
    """How many such looks were taken here so far."""
    path = _log(settings)
    return len(path.read_text(encoding="utf-8").splitlines()) if path.is_file() else 0


def _log(settings: Settings) -> Path:
    return settings.data_dir / "eval" / _FILE
