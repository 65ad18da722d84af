"""Words that an organisation wants to avoid, found in a goal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.lint.statement import Statement


def rejected_words(goal: Statement) -> Iterator[tuple[int, int, str]]:
    """Start, end and the better word ("" where there is none) of each unwanted word, whole words except in Chinese."""
    if not goal.around.rejected:
        return
    lowered = goal.text.lower()
    if len(lowered) != len(goal.text):
        return
    for word, better in goal.around.rejected:
        if not word.strip():
            continue
        for match in _pattern(word.lower(), goal.lang == "zh").finditer(lowered):
            yield *match.span(), better


@lru_cache(maxsize=1024)
def _pattern(word: str, runs: bool) -> re.Pattern[str]:
    escaped = re.escape(word)
    return re.compile(escaped if runs else rf"(?<!\w){escaped}(?!\w)")
