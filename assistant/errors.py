"""Every error the product raises on purpose.

    AssistantError                    exit  status
    ├── UsageError                       2     400   asked for something that does not exist
    ├── InputError                       3     422   the input cannot be read
    │   ├── TextRefused                  3     422   empty, too short, too long, wrong language
    │   ├── NotFound                     3     404
    │   └── NotASet                      3     422   no JSON, or JSON that is no OKR set
    ├── InvalidSet                       1     422   breaks the schema; carries findings
    ├── NotApprovable                    1     409   something blocks approval; carries findings
    ├── StaleRevision                    1     412   somebody else saved first
    ├── SettingsChanged                  1     412   somebody else changed the config file first
    ├── KeyReused                        1     409   an idempotency key came back with other content
    ├── ModelError                       4     502   the endpoint or its answer failed
    ├── Cancelled                        4     409   the person stopped the draft
    ├── LeaseLost                        4     409   another worker has taken the job over
    └── MachineRefused                   5     503   port taken, database locked or read-only, disk full

An error says what happened with what was seen (`message`) and what to do next (`hint`). Both are
message ids of the gettext catalogues with `values` to fill in, so that the command line and the
page print the same two lines in the reader's language. No error ever holds a key or document text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from assistant.records import Finding


class AssistantError(Exception):
    """Base of all. `permanent` tells the catcher whether trying again can help."""

    exit_code: ClassVar[int] = 1
    status: ClassVar[int] = 500

    def __init__(
        self,
        message: str,
        hint: str = "",
        *,
        values: Mapping[str, object] | None = None,
        permanent: bool = True,
        findings: Sequence[Finding] = (),
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.values = dict(values or {})
        self.permanent = permanent
        self.findings = tuple(findings)

    def __str__(self) -> str:
        return _fill(self.message, self.values)

    @property
    def next_step(self) -> str:
        return _fill(self.hint, self.values)


def _fill(text: str, values: Mapping[str, object]) -> str:
    return text % values if values else text


class UsageError(AssistantError):
    exit_code = 2
    status = 400


class InputError(AssistantError):
    exit_code = 3
    status = 422


class TextRefused(InputError):
    pass


class NotFound(InputError):
    status = 404


class NotASet(InputError):
    pass


class InvalidSet(AssistantError):
    exit_code = 1
    status = 422


class NotApprovable(AssistantError):
    exit_code = 1
    status = 409


class StaleRevision(AssistantError):
    """`current` is the revision that stands in the store."""

    exit_code = 1
    status = 412

    def __init__(self, message: str, hint: str, *, current: int, values: Mapping[str, object] | None = None) -> None:
        super().__init__(message, hint, values=values)
        self.current = current


class SettingsChanged(AssistantError):
    exit_code = 1
    status = 412


class KeyReused(AssistantError):
    exit_code = 1
    status = 409


class ModelError(AssistantError):
    exit_code = 4
    status = 502


class Cancelled(AssistantError):
    exit_code = 4
    status = 409


class LeaseLost(AssistantError):
    exit_code = 4
    status = 409


class MachineRefused(AssistantError):
    exit_code = 5
    status = 503
