"""Sets out: one file per format, found by walking this folder.

A format module holds `NAME`, `MEDIA_TYPE`, `EXTENSION` and `export(okr_set) -> bytes`; the same
bytes leave by page, API and command line.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from typing import Protocol, cast

from assistant.errors import UsageError
from assistant.records import OkrSet


class Exporter(Protocol):
    """What a module in this folder offers; its docstring's first line is what the docs say of it."""

    NAME: str
    MEDIA_TYPE: str
    EXTENSION: str
    __doc__: str | None

    def export(self, okr_set: OkrSet) -> bytes: ...


@cache
def exporters() -> Mapping[str, Exporter]:
    """Every format by name."""
    found = [importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__)]
    return {module.NAME: cast(Exporter, module) for module in found}


def exporter(name: str) -> Exporter:
    """The format with this name. Raises UsageError listing those there are."""
    try:
        return exporters()[name]
    except KeyError:
        raise UsageError(
            "“%(format)s” is not an export format.",
            "It must be one of: %(allowed)s.",
            values={"format": name[:40], "allowed": ", ".join(sorted(exporters()))},
        ) from None
