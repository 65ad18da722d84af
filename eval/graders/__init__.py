"""One file per grader, found by walking this folder: `grade(case, outcome) -> Score`.

A grader is only asked about an outcome that holds a set: a crash scores 0 without it.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from functools import cache

from eval.cases import Case
from eval.outcome import Outcome, Score

Grade = Callable[[Case, Outcome], Score]


@cache
def graders() -> Mapping[str, Grade]:
    """Every grader by its file's name."""
    names = [module.name for module in pkgutil.iter_modules(__path__)]
    return {name: importlib.import_module(f"{__name__}.{name}").grade for name in names}
