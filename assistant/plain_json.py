"""JSON data that every other reader of JSON can hold too.

Python reads more than it can write and more than others can read: `1e999` becomes infinite, `"\\ud83d"`
half a character, and whole numbers have no end. Every way in asks here.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, Literal

# Far beyond any goal, and still exact in a double, which is what other readers of the JSON have.
MOST = 10**18

Path = tuple[str | int, ...]
Oddity = Literal["infinite", "huge", "half_character"]
_UNWRITABLE = frozenset({"infinite", "half_character"})


def oddities(data: Any) -> Iterator[tuple[Path, Oddity]]:
    """The places of numbers and texts that not every reader of JSON can hold, in document order."""
    # A stack, not a recursion: how deep the data goes is the sender's choice.
    waiting: list[tuple[Path, Any]] = [((), data)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, dict):
            yield from ((path, "half_character") for key in value if _is_half(key))
            waiting.extend(((*path, key), value[key]) for key in reversed(value))
        elif isinstance(value, list | tuple):
            waiting.extend(((*path, index), value[index]) for index in reversed(range(len(value))))
        elif odd := _oddity(value):
            yield path, odd


def unwritable(data: Any) -> Path | None:
    """Where the data holds what UTF-8 JSON cannot: an infinite number or half a surrogate pair."""
    return next((path for path, odd in oddities(data) if odd in _UNWRITABLE), None)


def plain(data: Any) -> Any:
    """The data, if UTF-8 JSON can hold it. Raises ValueError."""
    if unwritable(data) is not None:
        raise ValueError("an infinite number or half a character")
    return data


def is_ordinary(number: int | float) -> bool:
    """Whether the number is finite and within ±`MOST`."""
    return -MOST <= number <= MOST


def pointer_to(path: Path) -> str:
    """The JSON Pointer (RFC 6901) of a place; that of the whole document is empty."""
    return "".join("/" + _writable(str(part)).replace("~", "~0").replace("/", "~1") for part in path)


def _oddity(value: Any) -> Oddity | None:
    if isinstance(value, str):
        return "half_character" if _is_half(value) else None
    if isinstance(value, float) and not math.isfinite(value):
        return "infinite"
    return "huge" if isinstance(value, int | float) and not is_ordinary(value) else None


def _is_half(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def _writable(text: str) -> str:
    """A key with half a character in it must not spoil the message that names it."""
    return text.encode("utf-8", "replace").decode("utf-8")
