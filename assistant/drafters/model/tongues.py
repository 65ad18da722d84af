"""What each language is called, how it says "write in me", and how it addresses a reader: for telling a model."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.records import LanguageCode

LANGUAGE_NAMES: Mapping[LanguageCode, tuple[str, str]] = {
    "en": ("English", "English"),
    "nl": ("Dutch", "Nederlands"),
    "sv": ("Swedish", "svenska"),
    "vi": ("Vietnamese", "tiếng Việt"),
    "zh": ("Simplified Chinese", "简体中文"),
}
"""In English and in itself."""

WRITE_IN: Mapping[LanguageCode, str] = {
    "en": "Write every word of it in English.",
    "nl": "Schrijf alles in het Nederlands.",
    "sv": "Skriv allt på svenska.",
    "vi": "Hãy viết toàn bộ bằng tiếng Việt.",
    "zh": "请全部用简体中文书写。",
}

ADDRESS: Mapping[LanguageCode, str] = {"en": "", "nl": "je", "sv": "du", "vi": "bạn", "zh": "你"}
"""The form of address that drafted words may use; English has one only."""
