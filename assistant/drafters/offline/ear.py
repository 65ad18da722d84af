"""Listening for the cues of a language, and comparing what two texts are about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, cached_property, lru_cache
from itertools import pairwise

from assistant.languages import language
from assistant.languages.drafting_words import DraftingWords
from assistant.records import LanguageCode

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_HAN = re.compile(r"[\u3400-\u9fff]+")
_ENDING = 3
_KIN = 5
"""The fewest letters that make two words kin."""

FIGURE = "⟦N⟧"


class Ear:
    """One language's cues, compiled when first asked for."""

    def __init__(self, code: LanguageCode) -> None:
        self.code = code
        self.spaced = code != "zh"
        self.joins_words = code not in ("zh", "vi")
        self.words: DraftingWords = language(code).drafting_words

    def compile(self, alternatives: Iterable[str], *, stems: bool = False) -> re.Pattern[str]:
        """A pattern of any of these, as whole words where the language writes spaces; `stems` may go on."""
        joined = "|".join(alternatives)
        if not self.spaced:
            return re.compile(f"(?:{joined})", re.I)
        return re.compile(rf"(?<!\w)(?:{joined})" + ("" if stems else r"(?!\w)"), re.I)

    def hears(self, name: str, text: str) -> bool:
        """Does the text hold a cue of this kind?"""
        return _cue(self, name).search(text) is not None

    def opens_example(self, text: str) -> bool:
        """Does the sentence only suppose what it says: "For example, …"?"""
        return _cue(self, "examples").match(text.lstrip(" -–•*")) is not None

    @cached_property
    def _standing(self) -> tuple[re.Pattern[str], dict[str, str]]:
        kinds = {
            phrase.casefold(): kind
            for kind in ("done", "now", "wanted", "price", "past", "others")
            for phrase in getattr(self.words.cues, kind)
        }
        ordered = sorted(map(re.escape, kinds), key=len, reverse=True)
        return self.compile(ordered), kinds

    def standings(self, text: str) -> list[tuple[int, str]]:
        """Where the cues of a figure's standing begin, and which each is; the longest phrase wins at a place."""
        pattern, kinds = self._standing
        return [(found.start(), kinds[found[0].casefold()]) for found in pattern.finditer(text)]

    @cached_property
    def _openers(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        end = r"(?!\w)[\s,]*" if self.spaced else ""
        phrases = self.words.phrases
        return tuple(  # type: ignore[return-value]
            re.compile(rf"^(?:{'|'.join(openers)}){end}" if openers else r"(?!)", re.I)
            for openers in (phrases.openers, phrases.fronted)
        )

    def without_openers(self, text: str) -> str:
        """The text without the joining words at its head, whatever that does to its word order."""
        previous = None
        while text != previous:
            previous, text = text, self._openers[0].sub("", text)
            text = self._openers[1].sub("", text)
        return text

    def restarted(self, text: str) -> str:
        """The text as a sentence of its own: joining words go where what is left still is one."""
        previous = None
        while text != previous:
            previous, text = text, self._openers[0].sub("", text)
        rest = self._openers[1].sub("", text)
        if rest == text:
            return text
        for pattern, template in self.words.phrases.inverted:
            if found := re.match(pattern, rest, re.I):
                return template.format(**found.groupdict())
        return text

    @cached_property
    def _pronouns(self) -> re.Pattern[str]:
        ordered = sorted(map(re.escape, self.words.phrases.pronouns), key=len, reverse=True)
        joined = "|".join(ordered)
        subjects = "|".join(map(re.escape, self.words.phrases.subjects))
        if not self.spaced:
            return re.compile(rf"^(?:{joined})$|^(?:{subjects})")
        return re.compile(rf"^(?:{joined})$|^(?:{subjects})(?!\w)|(?<!\w)(?:{subjects})$", re.I)

    def is_pronoun(self, text: str) -> bool:
        """Does the text name nothing by itself: "it", "that figure", "this has to"?"""
        return self._pronouns.search(text) is not None

    def bare(self, name: str) -> str:
        """A name without its article."""
        for article in self.words.phrases.articles:
            if name.casefold().startswith(article):
                return name[len(article) :]
        return name

    @cached_property
    def _beginnings(self) -> re.Pattern[str]:
        return self.compile(map(re.escape, self.words.phrases.beginnings))

    def begins(self, text: str) -> bool:
        """Does the text around a date say that something starts then?"""
        return self._beginnings.search(text) is not None

    @cached_property
    def fillers(self) -> re.Pattern[str]:
        ordered = sorted(self.words.phrases.fillers, key=len, reverse=True)
        return self.compile(ordered)

    def label(self, name: str) -> re.Pattern[str]:
        """A label of this kind at the head of a text, with its number and colon or dash."""
        return _label(self, name)

    @cached_property
    def general(self) -> re.Pattern[str]:
        return re.compile(rf"^(?:{'|'.join(self.words.labels.general)})\W*$", re.I)

    @cached_property
    def _topics(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(pattern, re.I) for pattern in self.words.phrases.topics)

    def topic(self, text: str) -> str | None:
        """What a sentence of minutes turns to: "The discussion turned first to repairs."."""
        found = next((found for pattern in self._topics if (found := pattern.search(text))), None)
        return found["topic"] if found else None

    @cached_property
    def _goals(self) -> re.Pattern[str]:
        return self.compile(map(re.escape, self.words.labels.goals))

    def announces_goals(self, text: str) -> bool:
        """Does a heading or a sentence before a list say that goals follow?"""
        return self._goals.search(text) is not None

    @cached_property
    def stop_words(self) -> frozenset[str]:
        return frozenset(self.words.stop_words.split())

    def subject(self, text: str) -> frozenset[str]:
        """The words that say what a text is about; pairs of signs or syllables where words are not spaced."""
        folded = text.casefold()
        if self.code == "zh":
            return frozenset(self._pairs(run for run in _HAN.findall(folded)) | set(re.findall(r"[a-z]{2,}", folded)))
        found = [word for word in _WORD.findall(folded) if word not in self.stop_words]
        if self.code == "vi":
            return frozenset(" ".join(pair) for pair in pairwise(found)) | {word for word in found if len(word) > 4}
        parts = [part for word in found if "-" in word for part in word.split("-")]
        return frozenset(word for word in (*found, *parts) if len(word) > 2)

    def _pairs(self, runs: Iterable[str]) -> set[str]:
        return {
            run[i : i + 2]
            for run in runs
            for i in range(len(run) - 1)
            if run[i : i + 2] not in self.stop_words and not {run[i], run[i + 1]} & self.stop_words
        }

    def kinship(self, one: frozenset[str], other: frozenset[str]) -> int:
        """How many words of the one are kin to a word of the other: the same stem, or one inside the other."""
        shared = one & other
        if self.code in ("zh", "vi"):
            return len(shared)
        heads, joined = _index(other)
        return len(shared) + sum(
            len(word) >= _KIN
            and (_has_stem(word, heads.get(word[:_KIN], ())) or word in joined or _holds_one_of(word, other))
            for word in one - shared
        )

    def length(self, text: str) -> int:
        """Words, or characters where the language writes no spaces."""
        return len(text.split()) if self.spaced else len(text)

    def capital(self, text: str) -> str:
        return text[:1].upper() + text[1:]

    def lower(self, text: str) -> str:
        """The text as it stands inside a sentence: its first letter small, unless it is an acronym or a name."""
        first = text.split(" ", 1)[0]
        if len(first) > 1 and any(letter.isupper() or letter.isdigit() for letter in first[1:]):
            return text
        return text[:1].lower() + text[1:]


@lru_cache(maxsize=2048)
def _index(words: frozenset[str]) -> tuple[dict[str, list[str]], str]:
    """The words by their heads, and all of them in one text to search in."""
    long = sorted(word for word in words if len(word) >= _KIN)
    heads: dict[str, list[str]] = {}
    for word in long:
        heads.setdefault(word[:_KIN], []).append(word)
    return heads, " ".join(long)


def _has_stem(word: str, known: Iterable[str]) -> bool:
    """Does the word differ from a known one in its ending only?"""
    return any(word.startswith(other[: max(_KIN, min(len(word), len(other)) - _ENDING)]) for other in known)


def _holds_one_of(word: str, words: frozenset[str]) -> bool:
    """Is one of the words a part of this one, as compounds have it ("ziekenhuisopname", "avonddiensten")?"""
    return any(
        word[start:end] in words for start in range(len(word) - _KIN + 1) for end in range(start + _KIN, len(word) + 1)
    )


@cache
def _cue(ear: Ear, name: str) -> re.Pattern[str]:
    phrases: tuple[str, ...] = getattr(ear.words.cues, name)
    ordered = sorted(map(re.escape, phrases), key=len, reverse=True)
    return ear.compile(ordered, stems=name in ("work", "aim_verbs"))


@cache
def _label(ear: Ear, name: str) -> re.Pattern[str]:
    labels: tuple[str, ...] = getattr(ear.words.labels, name)
    number = r"(?:\s*(?:#\s*)?(?:\d+(?:\.\d+)?|[A-Z]|[一二三四五六七八九十]+)(?![\w,]))?"
    return re.compile(rf"^(?:{'|'.join(labels)}){number}\s*(?:[:：.]|[–—-](?=\s))\s*", re.I)


@cache
def ear(code: LanguageCode) -> Ear:
    return Ear(code)
