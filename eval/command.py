"""`okr-assistant eval run`."""

from __future__ import annotations

import sys
from pathlib import Path

from assistant import pipeline
from assistant.errors import ModelError, UsageError
from assistant.settings import Settings
from eval.cases import Case, in_folder, shipped
from eval.report import text
from eval.runner import Result, run


def run_cases(
    settings: Settings,
    *,
    folder: Path | None,
    language: str | None,
    case: str | None,
    limit: int | None,
) -> str:
    """Run the chosen cases and return the report.

    Raises UsageError where the choice leaves no case, ModelError where not one could be drafted.
    """
    chosen = [each for each in _all(folder) if language in (None, each.language) and case in (None, each.id)][:limit]
    if not chosen:
        raise UsageError("No case is left by that choice.", "Leave out --language, --case or --limit.")
    done = 0

    def watch(result: Result) -> None:
        nonlocal done
        done += 1
        print(f"{done}/{len(chosen)} {result.case.id} {result.outcome.seconds:.2f} s", file=sys.stderr)  # noqa: T201

    results = run(chosen, pipeline.drafter_for(settings), settings, watch)
    if all(result.outcome.okr_set is None for result in results):
        raise ModelError(
            "Not one of %(count)s cases could be drafted: %(problem)s",
            "Check the engine's settings.",
            values={"count": len(results), "problem": results[0].outcome.error or ""},
        )
    return text(results)


def _all(folder: Path | None) -> tuple[Case, ...]:
    return in_folder(folder) if folder else shipped()
