"""A phrase cut into what it can be found by: stems, parts of compounds, pairs of syllables or signs.

Each piece has a weight: how much of its word it says. Two phrases that share pieces speak of the
same thing, whatever endings, order or little words stand between.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from itertools import pairwise

from assistant.records import LanguageCode

Pieces = dict[str, float]

_WORD = re.compile(r"[^\W_]+")
_HAN = re.compile(r"[\u3400-\u9fff]+|[^\W_\u3400-\u9fff]+")
_START, _PART, _LONE_PART, _SYLLABLE, _BARE, _BARE_PAIR, _SIGN = 0.3, 0.7, 0.4, 0.45, 0.12, 0.35, 0.3
_SHORTEST_STEM = 3
_SHORTEST_START = 5
_SHORTEST_COMPOUND = 7
_LONE_LENGTH = 4
# In these the end of a long word tells what it is: "sopsortering" and "källsortering" are both sorting.
_COMPOUNDING = ("nl", "sv")
_LONGEST_END = 6
# What may stand between the parts of a compound: "sjukdomsdag", "klantenservice", "kundeservice".
_LINKS = ("", "s", "en", "e", "n")

# Endings by turns: from each group the first that fits is taken off.
_ENDINGS: Mapping[LanguageCode, tuple[tuple[str, ...], ...]] = {
    "en": (("ies", "es", "s"), ("ings", "ing", "ed", "ly"), ("e", "y")),
    "nl": (("tjes", "tje", "jes", "je"), ("ingen", "ing", "en", "s", "e"), ("t", "d")),
    "sv": (
        ("s",),
        (
            *("ningarna", "ningen", "ningar", "ning", "arna", "erna", "orna", "ande", "aren", "are", "ade", "at", "ar"),
            *("er", "or", "en", "et", "na", "an", "a", "e", "n"),
        ),
        ("s", "t", "d"),
    ),
}


def _words(written: str) -> frozenset[str]:
    return frozenset(written.split())


# Words that stand in every question and tell no KPI from another.
_LITTLE: Mapping[LanguageCode, frozenset[str]] = {
    "en": _words(
        "a an and are as at be been being but by can could did do does for from get gets getting go goes going had has "
        "have how i if in into is it its just many me more most much my no not of off often on one or our out really "
        "s so still t than that the their them there these they things this those to too up us we what when which who "
        "why will with would you your"
    ),
    "nl": _words(
        "aan al alle als bij daar dan dat de deze die dit door een en er ga gaan gaat goed haar had heb hebben heeft "
        "het hier hij hoe hoeveel hoelang hoevaak hun iets ik in is ja je kan komt krijgen krijgt kunnen maar me meer "
        "met mijn minder moet na naar niet nog nu of om onder ons onze ook op over per te tot uit vaak van veel vaker "
        "voor waar wat we weer weinig wel welk welke wie wij worden wordt zijn zit zitten zo zonder"
    ),
    "sv": _words(
        "alla allt att av blir bra de dem den det dem dess detta din du där efter eller en ens ett fler flera får för "
        "från får går gör göra ha hade han har hon hur i in inte ja jag kan man med mer mest min mindre mot mycket många "
        "måste när någon något nu ofta oftare och om oss per på sig sin ska skulle som så till ut under upp ur vad var "
        "vara vi vid vilka vilken vår våra vårt är än över"
    ),
    "vi": _words(
        "ai anh bao bị bởi các cái chúng có còn cho của cũng do đã đang để đến đi được gì hay họ hơn khi không là lại "
        "lâu lên làm mà mấy mình mỗi một muốn này nào nên nếu ngay nhiêu những nhiều như nhưng ở phải ra rất rồi sao "
        "sẽ ta tại thế thì theo tôi trên trong từ và vào vẫn về với vì"
    ),
    "zh": frozenset(
        "的了吗呢吧啊么我们你他她它是有在和与及或多少几个每要把被就都也很不没到来去上下为什怎样能会可让给从对这那哪其"
    ),
}


def folded(text: str) -> str:
    """One spelling of a text: composed signs, no capitals, single blanks."""
    spelled = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return " ".join(spelled.casefold().split())


def bare(text: str) -> str:
    """A folded text without its marks: "khách" is "khach", "coördinatie" is "coordinatie"."""
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFD", text).replace("đ", "d")
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def words_of(text: str, language: LanguageCode) -> list[str]:
    """The words (Vietnamese: syllables; Chinese: runs of one script) of a folded text, little ones among them."""
    if language == "zh":
        return _HAN.findall(text)
    return _WORD.findall(bare(text) if language in ("en", "nl") else text)


def is_little(word: str, language: LanguageCode) -> bool:
    return word in _LITTLE[language]


@lru_cache(maxsize=20_000)
def stem(word: str, language: LanguageCode) -> str:
    """A word without its endings, doubled letters single: "vertrekken" and "vertrekt" are "vertrek"."""
    if word.isdigit():
        return word
    if language == "nl" and len(word) > _SHORTEST_COMPOUND - 2 and word.startswith("ge") and word.endswith(("t", "d")):
        # "Geklikt" is of "klikken", "gemeld" of "melden".
        word = word[2:]
    for group in _ENDINGS.get(language, ()):
        if word.endswith(group):
            longest = next(ending for ending in group if word.endswith(ending))
            word = word[: -len(longest)] if len(word) - len(longest) >= _SHORTEST_STEM else word
    return _single(word, language)


def _single(word: str, language: LanguageCode) -> str:
    if language == "nl":
        # Open and closed syllables: "betalen" and "betaald", "huizen" and "huis".
        word = re.sub(r"([aeou])\1", r"\1", word)
        word = word[:-1] + {"v": "f", "z": "s"}.get(word[-1:], word[-1:])
    if len(word) > _SHORTEST_STEM and word[-1] == word[-2]:
        word = word[:-1]
    return word


class Cutter:
    """Cuts the words of one language; a compound is cut at words the catalogue knows."""

    def __init__(self, language: LanguageCode, known: Iterable[str]) -> None:
        """`known`: the words that the catalogue is written in."""
        self.language: LanguageCode = language
        self._known = known
        self._cut: dict[str, Pieces] = {}

    def pieces(self, word: str) -> Pieces:
        """A word's stem, its first and last letters and the words it is put together from; of a pair, the pair."""
        found = self._cut.get(word)
        if found is None:
            found = self._cut[word] = self._pieces(word)
        return found

    def _pieces(self, word: str) -> Pieces:
        if self.language == "vi":
            pair = " " in word
            return {word: 1.0 if pair else _SYLLABLE, f"~{bare(word)}": _BARE_PAIR if pair else _BARE}
        if self.language == "zh":
            return {word: _SIGN if len(word) == 1 and is_han(word) else 1.0}
        root = stem(word, self.language)
        found = {root: 1.0}
        if len(word) > _SHORTEST_START:
            found[f"{word[:_SHORTEST_START]}-"] = _START
        if len(root) >= _LONGEST_END + _SHORTEST_STEM and self.language in _COMPOUNDING:
            found[f"-{root[-_LONGEST_END:]}"] = _START
        parts = self._parts(word, root)
        for part in parts:
            found.setdefault(part, _PART if len(parts) > 1 else _LONE_PART)
        return found

    @cached_property
    def _stems(self) -> frozenset[str]:
        return frozenset(root for word in self._known if len(root := stem(word, self.language)) >= _SHORTEST_STEM)

    def _parts(self, word: str, root: str) -> tuple[str, ...]:
        """The known words in a compound; where only one end is known, that one."""
        if len(word) < _SHORTEST_COMPOUND:
            return ()
        best: tuple[int, tuple[str, ...]] = (0, ())
        for cut in range(len(word) - _SHORTEST_STEM, _SHORTEST_STEM - 1, -1):
            head, tail = self._head(word[:cut]), stem(word[cut:], self.language)
            known = tuple(part for part in (head, tail if tail in self._stems else "") if part and part != root)
            size = sum(map(len, known)) if len(known) > 1 or max(map(len, known), default=0) >= _LONE_LENGTH else 0
            if size > best[0]:
                best = (size, known)
        return best[1]

    def _head(self, start: str) -> str:
        """The stem that the first part of a compound is, "" where it is none the catalogue knows."""
        for link in _LINKS:
            if start.endswith(link):
                root = stem(start[: len(start) - len(link)], self.language)
                if root in self._stems:
                    return root
        return ""


def tokens(text: str, language: LanguageCode) -> list[str]:
    """What a folded text is looked up by: its words; in Vietnamese syllables and pairs of them, in Chinese signs."""
    words = words_of(text, language)
    little = _LITTLE[language]
    if language == "vi":
        pairs = [f"{one} {two}" for one, two in pairwise(words) if not (one in little and two in little)]
        return [word for word in words if word not in little] + pairs
    if language == "zh":
        return [token for run in words for token in (_signs(run, little) if is_han(run[0]) else [run])]
    return [word for word in words if word not in little] or words


def _signs(run: str, little: frozenset[str]) -> list[str]:
    pairs = [one + two for one, two in pairwise(run) if not (one in little and two in little)]
    return [sign for sign in run if sign not in little] + pairs


def is_han(sign: str) -> bool:
    return "\u3400" <= sign <= "\u9fff"
