"""Which language a text is in: script first, then letters, frequent words and endings.

Our own heuristic: no model, no memory, some microseconds a line. Every word votes; a word that
several languages share gives each a part of its vote. Languages that we do not speak stand for
election too, so that Danish is called Danish instead of being checked as Swedish.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from assistant.languages import language
from assistant.records import LANGUAGE_CODES, LanguageCode
from assistant.text.neighbours import NEIGHBOURS
from assistant.text.scripts import HAN, HANGUL, KANA, OTHER_LETTERS, WORD, is_traditional

Votes = defaultdict[str, float]

_ENDING_VOTE = 0.4
_LETTER_VOTE = 0.5
_VIETNAMESE_VOTE = 1.2
_STRANGER_LEAST = 1.5
_SAMPLE_LINES = 600
_SAMPLE_LINE_LENGTH = 600


@dataclass(frozen=True, slots=True)
class Detection:
    """`language` is None where none of the five won; `looks_like` is then the code of what it seems to be.

    `looks_like` is one of `neighbours.NEIGHBOURS`, ja, ko, zh-Hant, or None where nothing was
    recognised. `margin` is how far the winner is ahead, 0 to 1; `words` how many words had a vote.
    """

    language: LanguageCode | None
    looks_like: str | None
    margin: float
    words: int


def detect(text: str) -> Detection:
    """The language of a text, by the votes of its words, line by line; long texts are sampled evenly."""
    lines = [line for line in text.splitlines() if line.strip()]
    step = max(1, len(lines) // _SAMPLE_LINES)
    totals: Votes = defaultdict(float)
    count = 0
    for line in lines[::step]:
        votes, words = _votes(line[:_SAMPLE_LINE_LENGTH])
        for code, vote in votes.items():
            totals[code] += vote
        count += words
    return _winner(totals, count)


def detect_line(text: str, default: LanguageCode | None = None) -> LanguageCode:
    """The language of one goal line, among the five only; never fails.

    A line that says too little ("NPS 60") or equally much for two languages falls back to `default`,
    else to the leader, else to English.
    """
    votes, _ = _votes(text)
    votes["zh"] += votes.pop("zh-Hant", 0) + votes.pop("ja", 0)
    ranking = sorted(((votes[code], code) for code in LANGUAGE_CODES), key=lambda pair: -pair[0])
    (best, code), (second, _) = ranking[0], ranking[1]
    if best > 0 and (default is None or best >= 1.3 * second):
        return code
    return default or "en"


def differs(text: str, from_language: LanguageCode | None) -> LanguageCode | None:
    """The language of a sentence where it is plainly another of the five, else None."""
    votes, words = _votes(text)
    found = _winner(votes, words)
    if found.language in (None, from_language) or words < 5 or found.margin < 0.5:
        return None
    own = votes[from_language] if from_language else 0
    return found.language if votes[cast(str, found.language)] - own >= 2 else None


def _winner(votes: Votes, words: int) -> Detection:
    if not votes or words == 0:
        return Detection(None, None, 0.0, words)
    ranking = sorted(votes.items(), key=lambda pair: -pair[1])
    code, best = ranking[0]
    second = ranking[1][1] if len(ranking) > 1 else 0.0
    margin = (best - second) / best
    if best < 0.08 * words or best < 0.5:
        return Detection(None, None, margin, words)
    if code in LANGUAGE_CODES:
        return Detection(code, None, margin, words)
    supported = max(((votes[known], known) for known in LANGUAGE_CODES), key=lambda pair: pair[0])
    # A stranger must win clearly: a Swedish text full of names must not be turned away as Danish.
    if supported[0] > 0 and best < 1.15 * supported[0]:
        return Detection(supported[1], None, 0.0, words)
    if best < _STRANGER_LEAST:
        return Detection(supported[1] if supported[0] >= 0.5 else None, None, 0.0, words)
    return Detection(None, code, margin, words)


def _votes(line: str) -> tuple[Votes, int]:
    """The votes of a line by language code, and the number of words that could vote."""
    votes: Votes = defaultdict(float)
    count = 0
    if not line.isascii():
        count = _script_votes(line, votes)
        if count:
            line = HAN.sub(" ", KANA.sub(" ", HANGUL.sub(" ", line)))
    known, endings, letters = _word_votes(), _ending_votes(), _letter_votes()
    for word in WORD.findall(line.replace("’", "'").lower()):
        count += 1
        shares = known.get(word)
        if shares is None and len(word) > 5:
            shares = next((endings[word[-n:]] for n in (7, 6, 5, 4, 3) if word[-n:] in endings), None)
        for code, share in (shares or {}).items():
            votes[code] += share
        if not word.isascii():
            _vote_by_letters(word, letters, votes)
    return votes, count


def _script_votes(line: str, votes: Votes) -> int:
    han, kana, hangul = len(HAN.findall(line)), len(KANA.findall(line)), len(HANGUL.findall(line))
    if kana * 8 > han and kana:
        votes["ja"] += (han + kana) / 1.6
    elif han:
        votes["zh-Hant" if is_traditional(line) else "zh"] += han / 1.6
    if hangul:
        votes["ko"] += hangul / 2.5
    other = len(OTHER_LETTERS.findall(line))
    return round((han + kana) / 1.6 + hangul / 2.5 + other / 50)


def _vote_by_letters(word: str, letters: Mapping[str, Mapping[str, float]], votes: Votes) -> None:
    if any("\u1ea0" <= letter <= "\u1ef9" for letter in word):
        votes["vi"] += _VIETNAMESE_VOTE
        return
    for letter in set(word):
        for code, share in letters.get(letter, {}).items():
            votes[code] += share


def _shared(lists: Mapping[str, frozenset[str] | str], vote: float) -> dict[str, dict[str, float]]:
    """Each word (or letter) with what it gives to each language that has it."""
    owners: dict[str, list[str]] = {}
    for code, words in lists.items():
        for word in words:
            owners.setdefault(word, []).append(code)
    return {word: {code: vote / len(codes) for code in codes} for word, codes in owners.items()}


@cache
def _word_votes() -> dict[str, dict[str, float]]:
    ours = {code: language(code).text_habits.frequent_words for code in LANGUAGE_CODES}
    return _shared(ours | {code: neighbour.frequent_words for code, neighbour in NEIGHBOURS.items()}, 1.0)


@cache
def _ending_votes() -> dict[str, dict[str, float]]:
    ours = {code: language(code).text_habits.endings for code in LANGUAGE_CODES}
    return _shared(ours | {code: neighbour.endings for code, neighbour in NEIGHBOURS.items()}, _ENDING_VOTE)


@cache
def _letter_votes() -> dict[str, dict[str, float]]:
    ours = {code: language(code).text_habits.letters for code in LANGUAGE_CODES}
    return _shared(ours | {code: neighbour.letters for code, neighbour in NEIGHBOURS.items()}, _LETTER_VOTE)
