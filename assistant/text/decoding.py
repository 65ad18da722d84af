"""Bytes to characters: what a file says it is, then UTF-8, then the old encodings where the result makes sense."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Callable, Sequence

from assistant.errors import TextRefused
from assistant.text.detection import detect
from assistant.text.scripts import HAN

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 40_000
_VIETNAMESE = re.compile("[\u1ea0-\u1ef9ơưđƠƯĐ]")
_RUN = re.compile(f"(?<={HAN.pattern}){HAN.pattern}")
_ODD = re.compile("[\x80-\x9f\ue000-\uf8ff¤¦§¬¶·×÷¿¡¨¯¸]")
"""Signs that a wrong guess produces far more often than a writer does."""


def decode(raw: bytes) -> str:
    """The characters of a file. Raises TextRefused for bytes that are text in no encoding we know."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _strictly(raw, encoding)
    if unmarked := _unmarked_utf16(raw):
        return _strictly(raw, unmarked)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as problem:
        # A NUL is in no old encoding; it may be half of a line end in unmarked UTF-16.
        guesses = _WIDE if b"\x00" in raw[:_SAMPLE] else _OLD
        if (text := _first_plausible(raw, guesses)) is None:
            raise _refused() from problem
        return text


def _strictly(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as problem:
        raise _refused() from problem


def _unmarked_utf16(raw: bytes) -> str | None:
    """UTF-16 without its mark, as Windows programs save it: every other byte of Latin text is NUL."""
    sample = raw[:_SAMPLE]
    if len(sample) < 20:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.3 * half and even < 0.02 * half:
        return "utf-16-le"
    if even > 0.3 * half and odd < 0.02 * half:
        return "utf-16-be"
    return None


def _first_plausible(raw: bytes, guesses: Sequence[Guess]) -> str | None:
    for encoding, plausible in guesses:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if plausible(unicodedata.normalize("NFC", text[:_SAMPLE])):
            return text
    return None


def _is_chinese(text: str) -> bool:
    """Real Chinese stands in runs; Western text read as gb18030 shows lone ideographs between letters."""
    characters = len(HAN.findall(text))
    in_runs = len(_RUN.findall(text))
    return characters >= 4 and in_runs * 2 >= characters and not _ODD.search(text)


def _is_vietnamese(text: str) -> bool:
    return len(_VIETNAMESE.findall(text)) >= 2 and detect(text).language == "vi"


def _is_western(text: str) -> bool:
    letters = sum(character.isalpha() for character in text if not character.isascii())
    found = detect(text)
    return letters >= 2 * len(_ODD.findall(text)) and (found.language or found.looks_like) is not None


Guess = tuple[str, Callable[[str], bool]]
_OLD: tuple[Guess, ...] = (("gb18030", _is_chinese), ("cp1258", _is_vietnamese), ("cp1252", _is_western))
_WIDE: tuple[Guess, ...] = (("utf-16-le", _is_chinese), ("utf-16-be", _is_chinese))


def _refused() -> TextRefused:
    return TextRefused(
        "The file is not readable text.",
        "Save it as plain text in UTF-8, or paste the text itself.",
    )
