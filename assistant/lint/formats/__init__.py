"""One file a report format, called by its name: `NAME` and `write(results, language)`, which yields its parts.

Parts are written as the goals are read, so that a report on a hundred thousand lines is never held whole.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, cast

from assistant.errors import UsageError
from assistant.records import LanguageCode

if TYPE_CHECKING:
    from assistant.lint.report import Results

Write = Callable[["Results", LanguageCode], Iterator[str]]


def names() -> list[str]:
    """The formats there are."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__))


def format_named(name: str) -> Write:
    """The writer of one format, loading no other. Raises UsageError where there is none of this name."""
    if name not in names():
        raise UsageError(
            "There is no report format “%(name)s”.",
            "Choose one of: %(names)s.",
            values={"name": name[:40], "names": ", ".join(names())},
        )
    return cast("Write", importlib.import_module(f"{__name__}.{name}").write)
