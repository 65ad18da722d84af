"""One file per mutant, found by walking this folder: an accepted set with one thing made wrong.

`CAUGHT_BY` names the graders that must notice; `mutate(sample)` gives the worsened outcome, or None where the set has
nothing to make wrong in this way.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from assistant.records import KeyResult, Objective, OkrSet
from eval.case import Case
from eval.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Sample:
    """An accepted set in its case; `others` are the other accepted ones, to borrow from."""

    case: Case
    outcome: Outcome
    others: Sequence[tuple[Case, Outcome]] = ()

    @property
    def okr_set(self) -> OkrSet:
        assert self.outcome.okr_set
        return self.outcome.okr_set

    def with_objectives(self, objectives: Sequence[Objective]) -> Outcome:
        return replace(self.outcome, okr_set=replace(self.okr_set, objectives=tuple(objectives)))

    def with_key_result(
        self, wanted: Callable[[KeyResult], bool], change: Callable[[KeyResult], KeyResult]
    ) -> Outcome | None:
        """The set with the first key result that is wanted changed; None where none is."""
        objectives = list(self.okr_set.objectives)
        for o, objective in enumerate(objectives):
            for k, key_result in enumerate(objective.key_results):
                if wanted(key_result):
                    changed = (*objective.key_results[:k], change(key_result), *objective.key_results[k + 1 :])
                    objectives[o] = replace(objective, key_results=changed)
                    return self.with_objectives(objectives)
        return None


@dataclass(frozen=True, slots=True)
class Mutant:
    """`means` is the first line of its file."""

    name: str
    means: str
    caught_by: tuple[str, ...]
    mutate: Callable[[Sample], Outcome | None]


@cache
def mutants() -> Mapping[str, Mutant]:
    """Every mutant by its file's name."""
    found = [
        (module.name, importlib.import_module(f"{__name__}.{module.name}")) for module in pkgutil.iter_modules(__path__)
    ]
    return {
        name: Mutant(name, (module.__doc__ or "").strip().splitlines()[0], tuple(module.CAUGHT_BY), module.mutate)
        for name, module in found
    }
