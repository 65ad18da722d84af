"""Whether what is measured is itself a share: there "by 5 %" may be points or a part of it."""

from __future__ import annotations

from functools import cache

from assistant.languages import language
from assistant.records import LanguageCode


@cache
def _words(code: LanguageCode) -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """Single words, phrases and endings that name a share."""
    wording = language(code).wording
    forms = {form.strip() for lemma in wording.rates for form in lemma.split("|")}
    alone = frozenset(form for form in forms if " " not in form)
    return alone, tuple(form for form in forms if " " in form), tuple(wording.rate_endings)


def names_a_share(text: str, code: LanguageCode) -> bool:
    """Whether a statement speaks of a rate, a ratio, a proportion …"""
    alone, phrases, endings = _words(code)
    lowered = text.lower()
    if code == "zh":
        return any(word in lowered for word in alone)
    words = [word.strip(".,;:()[]!?'\"“”‘’«»") for word in lowered.split()]
    if any(word in alone or (endings and word.endswith(endings)) for word in words):
        return True
    padded = f" {' '.join(words)} "
    return any(f" {phrase} " in padded for phrase in phrases)
