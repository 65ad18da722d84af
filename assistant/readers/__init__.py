"""Files in: one file per format, found by walking this folder.

A format module holds `SUFFIXES` and `read(raw) -> bytes | str`, the text as `document.read` takes it.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from pathlib import PurePath
from typing import Protocol, cast

from assistant.errors import InputError


class Reader(Protocol):
    SUFFIXES: tuple[str, ...]

    def read(self, raw: bytes) -> bytes | str: ...


@cache
def readers() -> Mapping[str, Reader]:
    """Every reader by file suffix (".txt")."""
    found = [
        cast(Reader, importlib.import_module(f"{__name__}.{module.name}")) for module in pkgutil.iter_modules(__path__)
    ]
    return {suffix: reader for reader in found for suffix in reader.SUFFIXES}


def read_file(name: str, raw: bytes) -> bytes | str:
    """The text in an uploaded or named file; a file without a suffix is taken as text.

    Raises InputError for a format that nothing here reads.
    """
    suffix = PurePath(name).suffix.lower()
    if not suffix:
        suffix = ".txt"
    if suffix not in readers():
        raise InputError(
            "Files of type %(suffix)s cannot be read.",
            "Copy the text out of it and paste it, or give one of: %(allowed)s.",
            values={"suffix": suffix[:20], "allowed": ", ".join(sorted(readers()))},
        )
    return readers()[suffix].read(raw)
