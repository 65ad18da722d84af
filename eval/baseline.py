"""The accepted state of each arm: every case's score, the floors, who is told why. Only `eval accept` writes it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path
from statistics import mean
from typing import Any

from assistant.commands.inputs import unwritable
from assistant.errors import InputError
from assistant.records import LANGUAGE_CODES
from eval.graders import graders
from eval.rows import Row, values

SHIPPED = Path(__file__).with_name("baseline.json")
FLOOR_BELOW = 0.1
"""How far a language's mean may fall under what was accepted: with nine documents less is chance."""
_DIGITS = 4


@dataclass(frozen=True, slots=True)
class AcceptedArm:
    """`scores` by grader and case, `floors` by grader and language, `documents` the hash of each case's text."""

    scores: Mapping[str, Mapping[str, float]]
    floors: Mapping[str, Mapping[str, float]]
    documents: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Baseline:
    """`history` holds one entry for each acceptance: when, why, the means, and how often the holdout was looked at."""

    arms: Mapping[str, AcceptedArm] = field(default_factory=dict)
    history: Sequence[Mapping[str, Any]] = ()


def read_baseline(path: Path) -> Baseline:
    """An empty one where there is no file. Raises InputError for a file that is no baseline."""
    if not path.exists():
        return Baseline()
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        found = Baseline({name: AcceptedArm(**arm) for name, arm in data["arms"].items()}, tuple(data["history"]))
        if found.history[-1]["sha256"] != _seal(found.arms):
            raise ValueError
    except (OSError, ValueError, TypeError, KeyError, AttributeError, IndexError):
        raise InputError(
            "The baseline %(path)s cannot be read, or was changed by something else than “eval accept”.",
            "Restore it from version control.",
            values={"path": str(path)},
        ) from None
    return found


def _seal(arms: Mapping[str, AcceptedArm]) -> str:
    """A hash of the scores and floors: what was written by hand does not fit it."""
    plain = {name: asdict(arm) for name, arm in arms.items()}
    return sha256(json.dumps(plain, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def accepted(before: Baseline, rows: Sequence[Row], *, reason: str, at: str, run: str, holdout_runs: int) -> Baseline:
    """The baseline with the arms of these rows in the state the rows show."""
    names = sorted({row.arm for row in rows})
    arms = {name: _arm([row for row in rows if row.arm == name]) for name in names}
    means = {
        name: {grader: round(mean(by_case.values()), _DIGITS) for grader, by_case in arm.scores.items() if by_case}
        for name, arm in arms.items()
    }
    now = {**before.arms, **arms}
    entry = {"at": at, "run": run, "reason": reason, "holdout_runs": holdout_runs, "means": means, "sha256": _seal(now)}
    return Baseline(now, (*before.history, entry))


def write_baseline(baseline: Baseline, path: Path) -> None:
    """Raises MachineRefused where the file cannot be written, as in an installed package."""
    text = json.dumps(asdict(baseline), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    try:
        beside = path.with_suffix(".part")
        beside.write_text(text, encoding="utf-8", newline="\n")
        beside.replace(path)
    except OSError as problem:
        raise unwritable(str(path), problem.strerror or type(problem).__name__) from None


def _arm(rows: Sequence[Row]) -> AcceptedArm:
    judged = [name for name, grader in graders().items() if grader.kind != "measure"]
    scores = {name: values(rows, name) for name in judged}
    return AcceptedArm(
        scores={name: by_case for name, by_case in scores.items() if by_case},
        floors={name: floors for name in judged if (floors := _floors(rows, name))},
        documents={row.case: row.document for row in rows},
    )


def _floors(rows: Iterable[Row], grader: str) -> dict[str, float]:
    rows = list(rows)
    by_language = {code: values([row for row in rows if row.language == code], grader) for code in LANGUAGE_CODES}
    return {
        code: max(0.0, round(mean(by_case.values()) - FLOOR_BELOW, _DIGITS))
        for code, by_case in by_language.items()
        if by_case
    }
