"""Listening for the cues of a language, and comparing what two texts are about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache, cached_property, lru_cache
from itertools import pairwise

from assistant.languages import language
from assistant.languages.drafting_words import DraftingWords
from assistant.lint.words import find
from assistant.records import LanguageCode

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_HAN = re.compile(r"[\u3400-\u9fff]+")
_ENDING = 3
_KIN = 5
"""The fewest letters that make two words kin."""

_HAN_OPEN = (
    r"(?:[得着了过把被将要会能让给和与及或跟比是的之其吗呢吧那这里]|(?<![以线网之])上|(?<![高初])中|[那这]边|本人)$"
)
"""Signs that a Chinese name cannot end with: aspect, complements, joints, places."""

_SELDOM = 4
"""A word that stands in a quarter as many refusals as the most frequent one is a denial."""
_NEAR = 6
"""So many words from the beginning a denial concerns the whole sentence."""

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
        return re.compile(rf"^(?:{joined})$|^(?:{subjects})(?!\w)", re.I)

    def is_pronoun(self, text: str) -> bool:
        """Does the text name nothing by itself: "it", "that figure", "this has to"?"""
        return self._pronouns.search(text) is not None

    @cached_property
    def inflects(self) -> bool:
        """Do the verbs of the language show by their form that they are finite?"""
        return self.code not in ("vi", "zh")

    @cached_property
    def _clause_words(self) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        phrases, words = self.words.phrases, language(self.code).goal_words
        subjects = frozenset(map(str.casefold, phrases.subjects))
        persons = subjects & frozenset(words.subjects)
        opening = frozenset(first for first, *_ in map(str.split, words.relative))
        opening |= subjects & (frozenset(words.breaks) | frozenset(phrases.pronouns) & frozenset(words.lead_words))
        joints = (*phrases.date_joints, *phrases.figure_joints, *words.lead_words, *words.date_joints, *words.in_date)
        small = self.stop_words | frozenset((*joints, *words.months))
        verbs = frozenset(word for word in subjects - small - opening if " " not in word)
        return persons - opening, opening, verbs

    @cached_property
    def _loose(self) -> frozenset[str]:
        words = language(self.code).goal_words
        held = {*words.articles, *words.definite, *words.population, *words.this, *words.none_words}
        return self.stop_words & frozenset((*words.lead_words, *words.trail_words)) - held

    def opens_loose(self, part: str) -> bool:
        """Does a text begin with a preposition or a small word, as no noun does: "at the gate", "off all valves"?"""
        return self.inflects and part.casefold().split(" ", 1)[0] in self._loose

    def is_person(self, word: str) -> bool:
        """Is it a word for those who act: "we", "she"?"""
        return not self._clause_words[0].isdisjoint(word.casefold().split())

    def opens_clause(self, word: str) -> bool:
        """Does the word open a clause that tells more of what stands before it: "who", "that"?"""
        return not self._clause_words[1].isdisjoint(word.casefold().split())

    def is_verb(self, word: str) -> bool:
        """Is it a verb that no name holds outside of such a clause?"""
        return not self._clause_words[2].isdisjoint(word.casefold().split())

    @cached_property
    def _open_ends(self) -> re.Pattern[str]:
        subjects = "|".join(map(re.escape, sorted(self.words.phrases.subjects, key=len, reverse=True)))
        return re.compile(rf"(?<!\w)(?:{subjects})$", re.I) if self.spaced else re.compile(_HAN_OPEN)

    def is_open(self, name: str) -> bool:
        """Does a name end with a word that something has to follow?"""
        return self._open_ends.search(name) is not None

    def names_nothing(self, heading: str) -> bool:
        """Is it made of words that say nothing by themselves: "Main figures", "This year"?"""
        if heading.casefold() in self.words.phrases.pronouns or self.general.match(heading):
            return True
        words = heading.casefold().split()
        empty = self.stop_words.union(self.words.phrases.pronouns, self._clause_words[0])
        return self.spaced and all(word in empty for word in words)

    def bare(self, name: str) -> str:
        """A name without its article."""
        for article in self.words.phrases.articles:
            if name.casefold().startswith(article):
                return name[len(article) :]
        return name

    @cached_property
    def _pointers(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        phrases = self.words.phrases
        words = language(self.code).goal_words
        pointing = set(phrases.pronouns) & set(phrases.subjects) - set(self.words.cues.us)
        if self.joins_words:
            pointing &= self.stop_words - {*self.words.cues.plans, *words.must}
        hanging = {*words.breaks, *words.relative} & set(phrases.subjects) - pointing if self.spaced else ()
        named = r"(?!\s+(?-i:[A-ZÀ-ÝĐ]))" if self.spaced else ""
        first, second = (
            self.compile(re.escape(word) + named for word in sorted(words, key=len, reverse=True))
            for words in (pointing, hanging)
        )
        return first, second if hanging else re.compile(r"(?!)")

    def points_back(self, text: str) -> bool:
        """Does the text open with a word that names nothing by itself: "that", "he"?"""
        return self._pointers[0].match(text) is not None

    def hangs(self, text: str) -> bool:
        """Does the text open with a word that makes it depend on something: "if", "when", "because"?"""
        return self._pointers[1].match(text) is not None

    @cached_property
    def _denials(self) -> frozenset[str]:
        """The words most refusals are made of: "not", "geen", "inte", không, 不."""
        phrases = self.words.cues.refusals
        counts = Counter(word for phrase in phrases for word in (phrase.split() if self.spaced else phrase[:1]))
        most = max(counts.values(), default=0)
        ourselves = {word for phrase in self.words.cues.us for word in phrase.split()}
        return frozenset(word for word, times in counts.items() if _SELDOM * times >= most) - ourselves

    def refuses(self, text: str) -> bool:
        """Does the text say what is left alone: by a cue, or by a denial near its beginning?"""
        folded = text.casefold()
        start = _WORD.findall(folded)[:_NEAR] if self.spaced else folded[:1]
        return self.hears("refusals", text) or not self._denials.isdisjoint(start)

    @cached_property
    def _states(self) -> re.Pattern[str]:
        words = language(self.code).goal_words
        states = {word for word in (*words.present, *words.perfect_auxiliaries) if word in self.stop_words}
        return self.compile(map(re.escape, sorted(states, key=len, reverse=True)))

    def describes(self, text: str) -> bool:
        """Does the text hold a verb of being or having, as a description does and a plan can do without?"""
        return self._states.search(text) is not None

    @cached_property
    def _past(self) -> re.Pattern[str]:
        words = language(self.code).goal_words
        return self.compile(map(re.escape, sorted({*words.past, *words.past_verbs}, key=len, reverse=True)))

    def recounts(self, text: str) -> bool:
        """Does the text hold a verb, a sign or a time of the past? Of Chinese only a clause can be asked."""
        return self._past.search(text) is not None

    def names_task(self, text: str) -> bool:
        """Does the text hold a verb that makes a goal a task: launch, train, publish?"""
        return any("task_verbs" in mark.lists for mark in find(text, self.code).marks)

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

    def is_any_label(self, text: str) -> bool:
        """Whether a text begins with a word that names a part of a plan or a decision, whatever the kind."""
        kinds = ("objective", "key_result", "kpi", "initiative", "priority", "reason", "decision")
        return self.general.match(text) is not None or any(self.label(kind).match(text) for kind in kinds)

    @cached_property
    def points(self) -> re.Pattern[str]:
        """What a plan counts of itself, right behind the figure."""
        words = "|".join(self.words.labels.points)
        return re.compile(rf"\s*(?:\w+\s)?(?:{words})\b" if self.spaced else rf"(?:{words})", re.I)

    @cached_property
    def joint(self) -> str:
        """A pattern of what stands between two names: "and", "&", a dash with spaces around it."""
        words = "|".join(map(re.escape, self.words.phrases.joints))
        return rf"\s(?:[–—+/]|{words})\s" if self.spaced else words

    @cached_property
    def attendance(self) -> re.Pattern[str]:
        """What leads to the names of those at a meeting."""
        edge = r"\b" if self.spaced else ""
        words = "|".join(self.words.labels.attendance)
        return re.compile(rf"{edge}(?:{words})(?:\s?\([^()]*\))?\.?\s?[:：]", re.I)

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
    def unmeasured(self) -> re.Pattern[str]:
        """Numbers that count nothing: a time of day, a page, a room."""
        return re.compile("|".join(self.words.phrases.unmeasured), re.I)

    @cached_property
    def _turns(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(pattern, re.I) for pattern in self.words.phrases.turns)

    def turned_to(self, heading: str) -> str:
        """A heading without the words that lead over to its subject: "The second thing is repairs"."""
        found = next((found for pattern in self._turns if (found := pattern.search(heading))), None)
        return self.capital(found["topic"].strip()) if found else heading

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
