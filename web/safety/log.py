"""Log lines that stay one line each, whatever a request puts into them."""

from __future__ import annotations

import re

_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def one_line(text: str, most: int = 2_000) -> str:
    """The text with control characters and line ends written as escapes."""
    return _BREAKS.sub(lambda match: match[0].encode("unicode_escape").decode("ascii"), text[:most])
