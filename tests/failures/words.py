"""The words files, read: language -> row -> `what`, `next` and `notes`."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any


@cache
def all_words() -> dict[str, dict[str, dict[str, Any]]]:
    found = sorted(Path(__file__).parent.glob("words.*.toml"))
    return {path.name.split(".")[1]: tomllib.loads(path.read_text(encoding="utf-8")) for path in found}
