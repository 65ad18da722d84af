"""Lists of texts, and of goals elsewhere, as a person types them: one on each line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from assistant.errors import UsageError
from assistant.plain_json import unwritable
from assistant.records import Alignment

MOST = 50
_BETWEEN = " / "
_NAMES = ("set_id", "objective_id", "key_result_id")


def read_lines(field: str, value: Any) -> tuple[str, ...]:
    """A text's lines, or a list of texts, blank ones left out. Raises UsageError."""
    parts = value.split("\n") if isinstance(value, str) else value
    if not isinstance(parts, list | tuple) or not all(isinstance(each, str) for each in parts):
        raise _refused(field, value)
    found = tuple(line for each in parts if (line := " ".join(each.split())))
    if len(found) > MOST or unwritable(list(found)) is not None:
        raise _refused(field, value)
    return found


def read_alignments(field: str, value: Any) -> tuple[Alignment, ...]:
    """Goals elsewhere: "set / objective / key result" by their ids on each line, or as JSON. Raises UsageError."""
    if isinstance(value, str):
        return tuple(_alignment(field, line) for line in read_lines(field, value))
    if not isinstance(value, list | tuple) or len(value) > MOST:
        raise _refused(field, value)
    return tuple(_alignment(field, each) for each in value)


def written_alignment(alignment: Alignment) -> str:
    """The goal elsewhere as a person types it."""
    ids = [getattr(alignment, name) or "" for name in _NAMES]
    while ids and not ids[-1]:
        ids.pop()
    return _BETWEEN.join(ids)


def _alignment(field: str, value: Any) -> Alignment:
    if isinstance(value, str):
        ids: list[Any] = [part.strip() or None for part in value.split("/")]
    elif isinstance(value, Mapping):
        ids = [value.get(name) or None for name in _NAMES]
    else:
        raise _refused(field, value)
    if len(ids) > len(_NAMES) or not all(each is None or isinstance(each, str) for each in ids) or not any(ids):
        raise _refused(field, value)
    if unwritable(ids) is not None:
        raise _refused(field, value)
    return Alignment(**dict(zip(_NAMES, ids, strict=False)))


def _refused(field: str, value: Any) -> UsageError:
    seen = str(value)[:60].encode("utf-8", "replace").decode("utf-8")
    return UsageError(
        "“%(field)s” cannot hold %(value)s.",
        "Write one on each line.",
        values={"field": field, "value": seen},
    )
