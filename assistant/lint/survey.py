"""A whole set as the rules see it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from assistant.lint.statement import Statement
from assistant.records import KeyResult, Kpi, Objective, OkrSet, numbers
from assistant.settings import Limits

if TYPE_CHECKING:
    from assistant.document import Document


@dataclass(frozen=True)
class Survey:
    """`documents` holds the source texts at hand, by document id; it may lack some or all."""

    okr_set: OkrSet
    documents: Mapping[str, Document]
    limits: Limits
    today: date
    statements: tuple[Statement, ...] = ()

    @cached_property
    def numbers(self) -> dict[str, str]:
        """O1, KR1.2 … by item id."""
        return numbers(self.okr_set)

    def named(self, ids: list[str]) -> str:
        return ", ".join(self.numbers[item] for item in ids)

    @property
    def key_results(self) -> Iterator[tuple[Objective, KeyResult]]:
        for objective in self.okr_set.objectives:
            for key_result in objective.key_results:
                yield objective, key_result

    @property
    def kpis(self) -> Iterator[tuple[Objective, Kpi]]:
        for objective in self.okr_set.objectives:
            for kpi in objective.kpis:
                yield objective, kpi

    @cached_property
    def measured_by(self) -> dict[str, list[Kpi]]:
        """The KPIs of each key result, by its id."""
        found: dict[str, list[Kpi]] = {}
        for _, kpi in self.kpis:
            for measured in kpi.key_result_ids:
                found.setdefault(measured, []).append(kpi)
        return found

    def statement(self, item: str) -> Statement:
        """The goal with this item id."""
        return self._by_id[item]

    @cached_property
    def _by_id(self) -> dict[str, Statement]:
        return {statement.id: statement for statement in self.statements}
