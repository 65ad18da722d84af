"""Figures that are withheld: "XX %", "[..]", "__", "tbc", 待定."""

from __future__ import annotations

import re

_PLACEHOLDER = re.compile(
    r"(?<![^\W_])[xX]{1,3} ?%"
    r"|(?<![^\W_])(?:[xX]{2,3}|[yY]{2,3}|[nN]{2,3}|[xX][yY])(?![^\W_])|\[[xyznXYZN#?_…. ]{1,5}\]|_{2,}"
    r"|<[xyznXYZN#?]{1,3}>|\?{2,} ?%?"
    r"|[_…] ?%|(?<!\w)[NnYZ] ?%|(?<![^\W_])(?i:tb[dca]|n\.?t\.?b)(?![^\W_])|待定|[〇○×]{2,} ?[%％]|[XＸ]{1,3}[%％]"
)
_SIGNS_OF_ONE = frozenset("[_<?…〇○×Ｘ")
_HINTS = ("xx", "yy", "nn", "xy", "x%", "x %", "y%", "y %", "n%", "n %", "z%", "z %", "tb", "n.t", "nt", "待定")


def find_placeholder(text: str) -> int | None:
    """Where a figure is withheld; the letters it takes are looked for first, which is quick."""
    if _SIGNS_OF_ONE.isdisjoint(text) and not any(map(text.lower().__contains__, _HINTS)):
        return None
    found = _PLACEHOLDER.search(text)
    return found.start() if found else None
