"""Exceptions: which findings a person set aside with a reason, and which exceptions cover nothing."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.lint.field_names import NUMBER_FIELDS
from assistant.records import Finding, Waiver


class Waived:
    """The exceptions of one run. They never cover an error, nor the open assumption behind a number."""

    def __init__(self, waivers: Sequence[Waiver]) -> None:
        self._waivers = tuple(waivers)
        self._used: set[int] = set()

    def covers(self, finding: Finding) -> bool:
        """Whether an exception sets this finding aside; the ones that do are remembered as used."""
        if not self._waivers or finding.severity == "error":
            return False
        if finding.rule == "assumption-open" and finding.field in NUMBER_FIELDS:
            return False
        covering = {at for at, waiver in enumerate(self._waivers) if _is_for(waiver, finding)}
        self._used |= covering
        return bool(covering)

    @property
    def unused(self) -> tuple[Waiver, ...]:
        """The exceptions that have covered nothing so far."""
        return tuple(waiver for at, waiver in enumerate(self._waivers) if at not in self._used)


def _is_for(waiver: Waiver, finding: Finding) -> bool:
    named = waiver.rule in (finding.rule, finding.code)
    return named and waiver.item in (None, finding.item) and waiver.field in (None, finding.field)
