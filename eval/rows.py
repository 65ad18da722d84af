"""What a run leaves behind: a folder with `run.json` and `results.jsonl`, one line a draft, written as it comes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from os import SEEK_END
from pathlib import Path
from typing import Any

from assistant.commands.inputs import unwritable
from assistant.errors import InputError
from assistant.records import to_json
from eval.case import Case
from eval.outcome import Outcome, Score

_RUN, _RESULTS = "run.json", "results.jsonl"


@dataclass(frozen=True, slots=True)
class Row:
    """One case drafted once by one arm. Of a holdout case only the scores are here: no reason, no set.

    `scores` holds (value, reason) by grader. `document` is the text's hash: cases with the same text are one cluster.
    `synthetic` is true where an answer was made up: such a row feeds no figure. `broken` is true where a call failed or
    the draft did: going on with the run makes it again.
    """

    arm: str
    case: str
    language: str
    holdout: bool
    document: str
    repeat: int
    scores: Mapping[str, tuple[float | None, str]]
    error: str | None = None
    synthetic: bool = False
    broken: bool = False
    okr_set: Any = None

    @property
    def key(self) -> tuple[str, str, int]:
        return self.arm, self.case, self.repeat


def row_of(arm: str, case: Case, repeat: int, outcome: Outcome, scores: Mapping[str, Score], document: str) -> Row:
    return Row(
        arm=arm,
        case=case.id,
        language=case.language,
        holdout=case.holdout,
        document=document,
        repeat=repeat,
        scores={name: (score.value, "" if case.holdout else score.reason) for name, score in scores.items()},
        error=outcome.error and ("no set" if case.holdout else outcome.error),
        synthetic=any(call.origin == "synthetic" for call in outcome.calls),
        broken=outcome.okr_set is None or any(call.failed for call in outcome.calls),
        okr_set=None if case.holdout or outcome.okr_set is None else to_json(outcome.okr_set),
    )


@dataclass(frozen=True, slots=True)
class RunInfo:
    """What a run was: enough to say what its figures speak of, and to go on with it."""

    id: str
    begun_at: str
    app_version: str
    arms: Mapping[str, Mapping[str, Any]]
    cases: tuple[str, ...]
    shipped: bool
    mode: str
    cases_folder: str | None = None
    recordings: str | None = None
    repeats: int | None = None


class RunFolder:
    """A run on disk. `add` is safe against a crash: a line that was cut short is left out when reading."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def begin(cls, runs: Path, info: RunInfo) -> RunFolder:
        """Raises MachineRefused where the folder cannot be written."""
        folder = runs / info.id
        try:
            folder.mkdir(parents=True)
            (folder / _RUN).write_text(json.dumps(asdict(info), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        except OSError as problem:
            raise unwritable(str(folder), problem.strerror or type(problem).__name__) from None
        return cls(folder)

    @classmethod
    def open(cls, folder: Path) -> RunFolder:
        """Raises InputError where this is no run."""
        found = cls(folder)
        found.info  # noqa: B018 - reading it is the check
        return found

    @property
    def info(self) -> RunInfo:
        """Raises InputError where this is no run."""
        try:
            data = json.loads((self.folder / _RUN).read_text(encoding="utf-8"))
            return RunInfo(**{**data, "cases": tuple(data["cases"])})
        except (OSError, ValueError, TypeError, KeyError):
            raise InputError(
                "There is no run at %(path)s.",
                "List the runs with “okr-assistant eval report”.",
                values={"path": str(self.folder)},
            ) from None

    def add(self, row: Row) -> None:
        """Append a line; after one that a crash cut short, on a line of its own."""
        line = json.dumps(asdict(row), ensure_ascii=False) + "\n"
        with (self.folder / _RESULTS).open("ab+") as lines:
            if lines.tell() > 0:
                lines.seek(-1, SEEK_END)
                line = line if lines.read(1) == b"\n" else f"\n{line}"
            lines.write(line.encode())

    def rows(self) -> list[Row]:
        """Every result, the last of each (arm, case, repeat)."""
        try:
            lines = (self.folder / _RESULTS).read_bytes().split(b"\n")
        except OSError:
            return []
        found: dict[tuple[str, str, int], Row] = {}
        for line in lines:
            try:
                data = json.loads(line.decode())
                row = Row(**{**data, "scores": {name: (value, why) for name, (value, why) in data["scores"].items()}})
            except (ValueError, TypeError, KeyError):
                continue
            found[row.key] = row
        return list(found.values())

    @property
    def answers(self) -> Path:
        """What this run was answered, where it keeps that."""
        return self.folder / "answers"


def runs_in(runs: Path) -> list[str]:
    """The names of the runs, the last one first."""
    return sorted((path.parent.name for path in runs.glob(f"*/{_RUN}")), reverse=True)


_DIGITS = 4


def values(rows: Iterable[Row], grader: str) -> dict[str, float]:
    """Each case's mean over its repeats, to four digits; what was not judged, and made-up answers, are left out."""
    found: dict[str, list[float]] = {}
    for row in rows:
        value = row.scores.get(grader, (None, ""))[0]
        if value is not None and not row.synthetic:
            found.setdefault(row.case, []).append(value)
    return {case: round(sum(each) / len(each), _DIGITS) for case, each in found.items()}
