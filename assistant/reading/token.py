"""A piece of a text with what is known of it, and the pattern that cuts texts into pieces."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from assistant.records import Number

Marks = Mapping[str, Any]
NOTHING: Marks = {}

PIECE = re.compile(
    r"(?=[\d'’‘½¼¾⅓⅔])(?:"  # most tokens are words: spare them the patterns of numbers
    r"(?P<date>\d{4}-\d{1,2}-\d{1,2}(?![\d-])|(?:19|20)\d{2}(?P<dot>[./])\d{1,2}(?P=dot)\d{1,2}(?![\d/-])"
    r"|(?<![\d.,/-])\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)(?:\d{4}|\d{2})(?![\d/-]))"
    r"|(?P<label>(?<![\w.,])[1-4][qh](?:20)?\d{2}(?!\w)|(?<![\w.,])(?:[1-9]|1[0-2])t(?=/20\d\d)|(?<![\w'’‘])['’‘]\d{2}(?![\w'’%]|[.,]\d))"
    r"|(?P<number>\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?"
    r"|\d+(?:[.,'’](?!(?:19|20)\d\d年|\d{1,2}月)\d+)*[½¼¾⅓⅔]?|[½¼¾⅓⅔]))"
    r"|(?P<han>[\u3007\u3400-\u9fff]+)"
    r"|(?P<word>[^\W\d_\u3007\u3400-\u9fff][^\W_\u3007\u3400-\u9fff]*(?:\.\d+)*)"
    r"|(?P<sign><=|>=|=>|-->|->|(?P<same>[^\w\s]|_)(?P=same)*|\S)"
)
# Full-width forms that a Chinese keyboard types; one character for one, so offsets stay.
NARROW = str.maketrans(
    {chr(0xFF01 + i): chr(0x21 + i) for i in range(94)}
    | dict(zip("壹贰叁肆伍陆柒捌玖拾佰仟萬億", "一二三四五六七八九十百千万亿", strict=True))
    | {"—": "–", "―": "–", "−": "-", "‑": "-", "‐": "-", "～": "–", "〜": "–", "，": ",", "、": ",", "İ": "i", "​": " "}
)


class Token:
    """A piece of the text. `value` is a number's; `part` is the letter it has in a date pattern."""

    __slots__ = ("end", "marks", "part", "start", "text", "value", "worded")

    def __init__(
        self,
        start: int,
        end: int,
        text: str,
        marks: Marks,
        part: str,
        value: Number | None = None,
        worded: bool = False,
    ) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.marks = marks
        self.part = part
        self.value = value
        self.worded = worded

    def __repr__(self) -> str:
        return f"Token({self.text!r}, {self.part!r}, {sorted(self.marks)})"


def narrowed(text: str) -> str:
    """A text with its full-width letters and digits as ordinary ones."""
    return text.translate(NARROW)
