"""Looking a KPI up by what people say about it, best first: a small index of one language, made when asked.

A KPI's score is the sum of three things a person can check: the words asked for that stand in its
entry (rare words count more, its names more than its definition), how like the nearest of its
phrases is, and whether a phrase of it stands in the question word for word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from itertools import pairwise
from math import log, log2
from typing import NamedTuple

from assistant.catalogue.entry import CatalogueKpi
from assistant.catalogue.folder import by_id, entries
from assistant.catalogue.labels import AREAS
from assistant.catalogue.naming import named
from assistant.catalogue.pieces import Cutter, Pieces, bare, folded, is_little, tokens, words_of
from assistant.catalogue.spelling import Spelling, pairs
from assistant.records import LanguageCode

_NAME, _SYNONYM, _QUESTION, _DEFINITION, _AREA = 1.0, 0.9, 0.9, 0.6, 0.2
_SAID_AGAIN = 0.15
_NAMED = 0.8
# A word of a phrase is worth its stem and, on the average, a fifth more for its other pieces.
_BULK = 1.2
# What scores less than this share of the best is left out: it shares a word, no more.
_TAIL = 0.3
_MOST_NEAR, _NEAR = 3, 0.3
_STEMMED = ("en", "nl", "sv")


class _Text(NamedTuple):
    """A name, synonym, question or definition of a KPI, and how much it tells of what people call it."""

    kpi: str
    weight: float
    words: list[str]


class _Told(NamedTuple):
    """Where a piece is said: in which entries and how plainly, and in which phrases. `rarity` is what it is worth."""

    rarity: float
    by_kpi: dict[str, float]
    by_phrase: dict[int, float]


def search(text: str, language: LanguageCode) -> tuple[CatalogueKpi, ...]:
    """The entries that the words speak of, best first; none where no word of them is known."""
    index = index_of(language)
    asked = folded(text)
    scores = index.scores(asked)
    least = _TAIL * max(scores.values(), default=0.0)
    ranked = sorted(scores, key=lambda kpi_id: (kpi_id != index.exact.get(asked), -round(scores[kpi_id], 6), kpi_id))
    return tuple(by_id()[kpi_id] for kpi_id in ranked if scores[kpi_id] >= least)


def nearest(text: str, language: LanguageCode) -> tuple[CatalogueKpi, ...]:
    """The entries whose names look most like the words, for a person whose words find nothing."""
    wanted = pairs(bare(folded(text)))
    likeness: dict[str, float] = {}
    for kpi in entries():
        for phrase in kpi.words[language].phrases:
            letters = pairs(bare(folded(phrase)))
            shared = 2 * len(wanted & letters) / (len(wanted) + len(letters))
            likeness[kpi.id] = max(shared, likeness.get(kpi.id, 0.0))
    ranked = sorted(likeness, key=lambda kpi_id: (-likeness[kpi_id], kpi_id))
    return tuple(by_id()[kpi_id] for kpi_id in ranked[:_MOST_NEAR] if likeness[kpi_id] >= _NEAR)


class Index:
    """One language's entries by their words. Made of word lists alone; a word is cut up when a question is like it."""

    def __init__(self, language: LanguageCode) -> None:
        self.language: LanguageCode = language
        self.exact: dict[str, str] = {}
        self._texts: list[_Text] = []
        self._places: dict[str, list[int]] = defaultdict(list)
        for kpi in entries():
            for weight, said in _said(kpi, language):
                self._take(_Text(kpi.id, weight, tokens(said, language)), said)
        self._cutter = Cutter(language, self._places)
        self._pieces: dict[str, _Told] = {}
        self._sizes: dict[int, float] = {}

    def scores(self, asked: str) -> dict[str, float]:
        """How well each entry answers a folded question, by id; those that share nothing with it are left out."""
        wanted = [(weight, told) for piece, weight in self._wanted(asked).items() if (told := self._told(piece))]
        whole = sum(weight * told.rarity for weight, told in wanted)
        scores: dict[str, float] = defaultdict(float)
        common: dict[int, float] = defaultdict(float)
        for weight, told in wanted:
            for kpi_id, plainly in told.by_kpi.items():
                scores[kpi_id] += weight * told.rarity * plainly / whole
            for number, plainly in told.by_phrase.items():
                common[number] += min(weight, plainly) * told.rarity
        for kpi_id, likeness in self._nearest_phrases(common, whole).items():
            scores[kpi_id] += likeness
        for kpi_id, letters in _longest(asked, self.language).items():
            scores[kpi_id] += _NAMED * min(1.0, letters / len(asked))
        for kpi_id, letters in self._named_in_english(asked).items():
            scores[kpi_id] += min(1.0, letters / len(asked))
        return scores

    def _take(self, text: _Text, said: str) -> None:
        if text.weight >= _SYNONYM:
            self.exact.setdefault(said, text.kpi)
        for word in text.words:
            self._places[word].append(len(self._texts))
        self._texts.append(text)

    def _wanted(self, asked: str) -> Pieces:
        """What is asked for, in pieces that entries hold; a word begun or mistyped by the words it may be."""
        wanted: Pieces = {}
        for word in self._asked_words(asked):
            for piece, weight in (self._known(word) or self._meant(word)).items():
                wanted[piece] = max(weight, wanted.get(piece, 0.0))
        return wanted

    def _known(self, word: str) -> Pieces:
        """The pieces of a word that entries hold."""
        return {piece: weight for piece, weight in self._cutter.pieces(word).items() if self._told(piece)}

    def _asked_words(self, asked: str) -> list[str]:
        """The words of a question; "lead time" is "leadtime" too, and "on boarding" "onboarding"."""
        spoken = words_of(asked, self.language)
        joined = (one + two for one, two in pairwise(spoken)) if self.language in _STEMMED else ()
        return tokens(asked, self.language) + [word for word in joined if word in self._places]

    def _meant(self, word: str) -> Pieces:
        meant: Pieces = {}
        if self.language != "zh" and " " not in word and not is_little(word, self.language):
            for known, likeness in self._spelling.meant(word):
                for piece, weight in self._cutter.pieces(known).items():
                    meant[piece] = max(weight * likeness, meant.get(piece, 0.0))
        return meant

    def _nearest_phrases(self, common: dict[int, float], whole: float) -> dict[str, float]:
        """The likeness of the nearest phrase of each entry: 1 where it says the same, whatever else it says."""
        like: dict[str, float] = {}
        for number, shared in common.items():
            kpi_id = self._texts[number].kpi
            like[kpi_id] = max(like.get(kpi_id, 0.0), min(1.0, 2 * shared / (whole + self._size(number))))
        return like

    def _size(self, number: int) -> float:
        """What all the words of a text are worth."""
        if number not in self._sizes:
            self._sizes[number] = sum(self._worth(word) for word in self._texts[number].words)
        return self._sizes[number]

    def _worth(self, word: str) -> float:
        said_by = {self._texts[number].kpi for number in self._places[word]}
        return _rarity(len(said_by)) * (_BULK if self.language in _STEMMED else self._cutter.pieces(word)[word])

    def _named_in_english(self, asked: str) -> dict[str, int]:
        """What is named in English in the middle of another language: "churn" and "lead time" are said everywhere."""
        if self.language == "en":
            return {}
        latin = [word for word in words_of(asked, self.language) if word.isascii()]
        if self.language in _STEMMED and asked != " ".join(latin):
            latin = [word for word in latin if not self._known(word)]
        return _longest(" ".join(latin), "en") if latin else {}

    def _told(self, piece: str) -> _Told | None:
        """Where a piece is said; None for one that no entry says."""
        if piece not in self._pieces:
            shares = [(word, share) for word in self._alike(piece) if (share := self._cutter.pieces(word).get(piece))]
            if not shares:
                return None
            self._pieces[piece] = self._telling(shares)
        return self._pieces[piece]

    def _telling(self, shares: list[tuple[str, float]]) -> _Told:
        by_kpi: dict[str, float] = defaultdict(float)
        times: dict[str, int] = defaultdict(int)
        by_phrase: dict[int, float] = defaultdict(float)
        for word, share in shares:
            for number in self._places[word]:
                kpi_id, weight, _ = self._texts[number]
                times[kpi_id] += 1
                by_kpi[kpi_id] = max(by_kpi[kpi_id], share * weight)
                if weight >= _SYNONYM:
                    by_phrase[number] = max(by_phrase[number], share)
        plainly = {kpi_id: said * (1 + _SAID_AGAIN * log2(times[kpi_id])) for kpi_id, said in by_kpi.items()}
        return _Told(_rarity(len(by_kpi)), plainly, by_phrase)

    def _alike(self, piece: str) -> Iterable[str]:
        """The words worth cutting up to look for a piece: endings change, the first letters stay."""
        if self.language in _STEMMED:
            first = piece.lstrip("-")
            letters = first[:2] if self.language == "nl" else first[:3]
            return [word for word in self._places if letters in word]
        if piece.startswith("~"):
            return self._without_marks.get(piece[1:], ())
        return (piece,) if piece in self._places else ()

    @cached_property
    def _without_marks(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for word in self._places:
            found[bare(word)].append(word)
        return found

    @cached_property
    def _spelling(self) -> Spelling:
        return Spelling(word for word in self._places if " " not in word)


def _said(kpi: CatalogueKpi, language: LanguageCode) -> Iterator[tuple[float, str]]:
    """What an entry says, each text with how much it tells of what people call it."""
    words = kpi.words[language]
    yield _NAME, folded(words.name)
    for phrase in words.synonyms:
        yield _SYNONYM, folded(phrase.replace("…", " "))
    yield _QUESTION, folded(words.question)
    yield _DEFINITION, folded(words.definition)
    yield _AREA, folded(AREAS[kpi.area][language])


def _longest(asked: str, language: LanguageCode) -> dict[str, int]:
    """The letters of the longest phrase of each entry that stands in the question."""
    longest: dict[str, int] = {}
    for each in named(asked, language):
        longest[each.phrase.kpi] = max(longest.get(each.phrase.kpi, 0), each.letters)
    return longest


def _rarity(said_by: int) -> float:
    """What a word is worth that so many entries say."""
    return log(1 + len(entries()) / said_by)


@cache
def index_of(language: LanguageCode) -> Index:
    """The index of one language, made once."""
    return Index(language)
