"""The stored form of a text: NFC, LF line ends, no byte order mark, and nothing else (DESIGN 5.2)."""

from __future__ import annotations

import hashlib
import re
import unicodedata

BYTE_ORDER_MARK = "\ufeff"
PAGE_BREAK = "\f"


def normalise(text: str) -> str:
    """The same text from a form post, a file and a clipboard. Applying it twice changes nothing."""
    text = text.lstrip(BYTE_ORDER_MARK) if text.startswith(BYTE_ORDER_MARK) else text
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text)


def sha256(text: str) -> str:
    """The hash of the stored text's UTF-8."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


# Everything below space but tab, line feed, vertical tab and form feed, which word processors leave behind.
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")


def is_junk(text: str) -> bool:
    """Whether this is no text but the inside of a binary file: NULs, or more than the odd control character."""
    if "\x00" in text:
        return True
    found = sum(1 for _ in _CONTROL.finditer(text))
    return found > 4 and found * 100 > len(text)
