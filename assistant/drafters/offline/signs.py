"""The signs by which a reader tells what a figure is: where it stands, what is said around it, what came before.

A sign is a name, the same in every language but for the words right beside the figure; how much each says is learnt
(`weights.py`).
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Sequence
from datetime import date

from assistant.document import Document
from assistant.drafters.offline.evidence import NO_AIM, Said, Value
from assistant.drafters.offline.quantity_kinds import kind_of

_LISTENED_FOR = (
    "refusals", "examples", "procedure", "promises", "plans", "work", "aims", "us", "address", "method",
    "withdrawn", "contested",
)  # fmt: skip
_NEIGHBOURS = 3
"""So many sentences before are still in the reader's ear."""
_TAKEN_BACK = ("refusals", "withdrawn", "contested")
_FOLLOWING = 2
_SMALL = 3
_WORD = re.compile(r"\w+")
_SIGNS_BEFORE, _SIGNS_AFTER = 3, 2
_WORDS = ": "


class Surroundings:
    """What a document tells about the places of its figures; built once for a text."""

    def __init__(self, document: Document, said: Sequence[Said], today: date) -> None:
        self._document = document
        self._said = said
        self._today = today
        self._cues = [said_.ear.standings(said_.text) for said_ in said]
        self._headings: dict[int, frozenset[str]] = {}

    def signs(self) -> Iterator[tuple[Value, frozenset[str]]]:
        """Every figure of the text with its signs."""
        for place, said in enumerate(self._said):
            if not said.values:
                continue
            shared = frozenset(self._of_sentence(place))
            for number, value in enumerate(said.values):
                yield value, frozenset(self._of_value(place, number)) | shared

    def _of_sentence(self, place: int) -> Iterator[str]:
        """What every figure of a sentence has in common."""
        said = self._said[place]
        yield f"block={said.block.kind}"
        for kind in {kind for _, kind in self._cues[place]}:
            yield f"sentence={kind}"
        for cue in _LISTENED_FOR:
            if said.ear.hears(cue, said.text):
                yield f"hears={cue}"
        if said.text.rstrip().endswith(("?", "？")):
            yield "question"
        before = self._before(place)
        if before:
            yield "goes-on"
        for kind in {kind for index in before for _, kind in self._cues[index]}:
            yield f"before={kind}"
        if any(self._said[index].coming(self._today) for index in before):
            yield "before=ahead"
        for cue in _TAKEN_BACK:
            if any(said.ear.hears(cue, self._said[index].text) for index in self._after(place)):
                yield f"after={cue}"
        yield from self._of_heading(said)

    def _after(self, place: int) -> list[int]:
        """The sentences of the same paragraph that come next: what was said may be taken back in them."""
        block = self._said[place].block.index
        following = range(place + 1, min(len(self._said), place + 1 + _FOLLOWING))
        return [i for i in following if self._said[i].block.index == block]

    def _before(self, place: int) -> list[int]:
        """The sentences of the same paragraph that came just before."""
        block = self._said[place].block.index
        return [i for i in range(max(0, place - _NEIGHBOURS), place) if self._said[i].block.index == block]

    def _of_heading(self, said: Said) -> frozenset[str]:
        index = said.block.heading
        if index is None:
            return frozenset()
        if index not in self._headings:
            block = self._document.blocks[index]
            text = self._document.text[block.start : block.end]
            self._headings[index] = frozenset(_heading_signs(text, said))
        return self._headings[index]

    def _of_value(self, place: int, number: int) -> Iterator[str]:
        said = self._said[place]
        value = said.values[number]
        mention, quantity = value.mention, value.mention.quantity
        yield from mention.signs
        kind = kind_of(quantity.unit)
        plain = kind if kind in ("share", "time", "money", "count") else "factor" if quantity.unit == "x" else "own"
        yield f"kind={plain}"
        yield f"reads={quantity.role}"
        yield f"reads={quantity.role}, kind={plain}"
        yield f"change={mention.change}"
        if quantity.worded:
            yield "worded"
        if quantity.high is not None:
            yield "range"
        if quantity.unit is None and quantity.value <= _SMALL:
            yield "small"
        times = self._times(said, value)
        yield f"times={times}"
        left = next((sign for sign in mention.signs if sign.startswith("left=")), "left=")
        must = bool(mention.signs & {"must", "must_after"})
        yield f"times={times}, {left}"
        yield f"times={times}, must={must}"
        yield f"times={times}, reads={quantity.role}"
        yield f"{left}, must={must}, compared={mention.comparator is not None}"
        last = yield from self._of_cues(place, value)
        yield f"times={times}, cue={last}"
        yield f"cue={last}, reads={quantity.role}"
        yield from self._of_alike(place, number, kind)
        yield from _of_words(value)

    def _times(self, said: Said, value: Value) -> str:
        """Whether a time to come, gone by or running ("this year") stands in the clause of the figure, or elsewhere."""
        inside: set[str] = set()
        anywhere: set[str] = set()
        for dated in said.heard.dates:
            mention = dated.mention
            if mention.last_day is not None and mention.last_day < self._today:
                tense = "gone"
            elif dated.is_running(self._today):
                tense = "running"
            elif mention.deadline and mention.deadline >= self._today.isoformat() and dated.how not in NO_AIM:
                tense = "ahead"
            else:
                continue
            anywhere.add(tense)
            if dated.clause == value.mention.clause:
                inside.add(tense)
        if inside:
            return "+".join(sorted(inside))
        return "/".join(sorted(anywhere)) and f"elsewhere {'/'.join(sorted(anywhere))}"

    def _of_cues(self, place: int, value: Value) -> Generator[str, None, str]:
        """The cues around the figure; returns the last one before it in the sentence."""
        said = self._said[place]
        cues = self._cues[place]
        clause = value.mention.clause
        inside = [(at, kind) for at, kind in cues if said.heard.clause_at(at) == clause]
        led = [kind for at, kind in inside if at <= value.start]
        followed = [kind for at, kind in inside if at > value.start]
        yield f"led={led[-1] if led else ''}"
        yield f"followed={followed[0] if followed else ''}"
        earlier = [kind for at, kind in cues if at <= value.start]
        last = earlier[-1] if earlier else ""
        yield f"cue={last}"
        return last

    def _of_alike(self, place: int, number: int, kind: str) -> Iterator[str]:
        """Other figures of the kind nearby: a target often follows its start."""
        said = self._said[place]
        beside = [index for index, value in enumerate(said.values) if kind_of(value.mention.quantity.unit) == kind]
        if len(beside) > 1:
            yield f"alike={'first' if number == beside[0] else 'last' if number == beside[-1] else 'between'}"
        if any(self._holds(index, kind) for index in self._before(place)):
            yield "alike=before"
        after = place + 1
        if after < len(self._said) and self._said[after].block.index == said.block.index and self._holds(after, kind):
            yield "alike=after"

    def _holds(self, place: int, kind: str) -> bool:
        return any(kind_of(value.mention.quantity.unit) == kind for value in self._said[place].values)


def _of_words(value: Value) -> Iterator[str]:
    """The words, or where none are spaced the signs, that the figure stands between; each is a language's own."""
    text, own = value.said.text.casefold(), value.said.ear
    before, after = text[: value.start], text[value.end :]
    if own.spaced:
        left = _WORD.findall(before)[-2:]
        lefts = [" ".join(left[-size:]) for size in range(1, len(left) + 1)]
        rights = _WORD.findall(after)[:1]
    else:
        lefts = [before[-size:] for size in range(1, min(_SIGNS_BEFORE, len(before)) + 1)]
        rights = [after[:size] for size in range(1, min(_SIGNS_AFTER, len(after)) + 1)]
    yield from (f"{own.code}{_WORDS}{words} <" for words in lefts)
    yield from (f"{own.code}{_WORDS}> {words}" for words in rights)


def is_of_words(sign: str) -> bool:
    """Whether a sign is the words beside a figure, which say nothing about the figure it is joined with."""
    return sign[2:].startswith(_WORDS)


def _heading_signs(text: str, said: Said) -> Iterator[str]:
    own = said.ear
    bare = text.strip(" .:：")
    if own.general.match(bare):
        yield "heading=general"
    if own.announces_goals(text):
        yield "heading=goals"
    if own.label("initiative").match(f"{bare}:"):
        yield "heading=work"
    for cue in ("refusals", "withdrawn", "contested"):
        if own.hears(cue, text):
            yield f"heading={cue}"
    for kind in {kind for _, kind in own.standings(text)}:
        yield f"heading={kind}"
