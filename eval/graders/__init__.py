"""One file per grader, found by walking this folder: what is judged (its first line), its kind, `grade`.

`KIND` says what a grader is for: `hard` may not fail on any case, `quality` is compared with the accepted baseline,
`measure` is a number in a unit of its own (calls, tokens, seconds) that is shown and never judged. `grade` is only
asked about an outcome that holds a set, by hard and quality graders, for a failed draft scores 0 without it; and
where the file has `applies(case)`, only about cases for which that is true.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from eval.case import Case
from eval.outcome import Outcome, Score

Kind = Literal["hard", "quality", "measure"]


@dataclass(frozen=True, slots=True)
class Grader:
    """`means` is the first line of its file; `unit` is what a measure counts."""

    name: str
    kind: Kind
    means: str
    grade: Callable[[Case, Outcome], Score]
    applies: Callable[[Case], bool]
    unit: str | None = None


@cache
def graders() -> Mapping[str, Grader]:
    """Every grader by its file's name: the hard ones first, the measures last."""
    found = [_read(module.name) for module in pkgutil.iter_modules(__path__)]
    order = ("hard", "quality", "measure")
    return {each.name: each for each in sorted(found, key=lambda each: (order.index(each.kind), each.name))}


def grade(case: Case, outcome: Outcome, only: Collection[str] | None = None) -> dict[str, Score]:
    """Every grader's score of one outcome; a draft that failed scores 0, a grader that fails gives 0 and says so."""
    return {name: _asked(grader, case, outcome) for name, grader in graders().items() if only is None or name in only}


def _asked(grader: Grader, case: Case, outcome: Outcome) -> Score:
    try:
        if not grader.applies(case):
            return Score(None, "not asked of this case")
        if outcome.okr_set is None and grader.kind != "measure":
            return Score(0.0, outcome.error or "no set")
        return grader.grade(case, outcome)
    except Exception as fault:
        # A run of hours is not thrown away for one grader; 0 makes sure that the fault is seen.
        told = f"the grader failed: {type(fault).__name__}: {fault}"[:200]
        return Score(None if grader.kind == "measure" else 0.0, told, crashed=True)


def _read(name: str) -> Grader:
    module = importlib.import_module(f"{__name__}.{name}")
    means = (module.__doc__ or "").strip().splitlines()[0]
    applies = getattr(module, "applies", _always)
    return Grader(name, module.KIND, means, module.grade, applies, getattr(module, "UNIT", None))


def _always(_: Case) -> bool:
    return True
