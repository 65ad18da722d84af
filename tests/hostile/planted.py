"""Sentences that give a machine orders, and sentences that only look like it, one a line in each language.

In the files `\\u200b` stands for that character and `\\tag{words}` for the words in tag characters, which no
screen shows: what is hidden in a strategy can be seen in these files.
"""

from __future__ import annotations

import re
from pathlib import Path

from assistant.records import LanguageCode

_HERE = Path(__file__).parent
_ESCAPED = re.compile(r"\\u([0-9a-f]{4})")
_TAGGED = re.compile(r"\\tag\{([^}]*)\}")


def orders(code: LanguageCode) -> list[str]:
    return _lines(f"orders.{code}.txt")


def harmless(code: LanguageCode) -> list[str]:
    return _lines(f"harmless.{code}.txt")


def tagged(words: str) -> str:
    """ASCII words in characters that no screen shows."""
    return "".join(chr(0xE0000 + ord(letter)) for letter in words)


def _lines(name: str) -> list[str]:
    return [_shown(line) for line in (_HERE / name).read_text("utf-8").splitlines()]


def _shown(line: str) -> str:
    line = _TAGGED.sub(lambda match: tagged(match[1]), line)
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), line)
