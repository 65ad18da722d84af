"""Sentences as the drafter hears them: their figures, their times, what they are about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal, get_args

from assistant.document import Block, Document, Sentence
from assistant.drafters import Brief
from assistant.drafters.offline.ear import Ear, ear
from assistant.drafters.offline.speakers import Speakers
from assistant.reading import Heard, Mention, Reading, read_closely
from assistant.reading.units import is_currency
from assistant.records import LanguageCode, Source

Role = Literal["target", "present", "past", "others", "withdrawn", "contested", "aside"]
"""What a figure is to the organisation; `aside` is a size, a price, a condition."""

ROLES: tuple[Role, ...] = get_args(Role)

_WRAP = re.compile(r"[ \t]*\n\s*")
"""A hard line end inside a sentence; offsets of figures are those of the joined text."""
_MILLIONS = 100_000
LONGEST = 3000
"""A longer sentence is no sentence but a data dump or a text without stops; nobody could check a citation of it."""


@dataclass(slots=True, eq=False)
class Value:
    """A figure in a sentence; offsets are those of the sentence's text. `chances` of the roles are in their order."""

    mention: Mention
    said: Said
    role: Role = "aside"
    signs: frozenset[str] = frozenset()
    chances: tuple[float, ...] = ()

    def chance(self, role: Role) -> float:
        """How likely this role is, by the signs around the figure; 0 before they are weighed."""
        return self.chances[ROLES.index(role)] if self.chances else 0.0

    @property
    def start(self) -> int:
        return self.mention.quantity.start

    @property
    def end(self) -> int:
        return self.mention.quantity.end

    @property
    def wording(self) -> str:
        """The figure as the source writes it."""
        return self.said.text[self.start : self.end]


@dataclass(slots=True, eq=False)
class Said:
    """One sentence and what it gives away. `ear` is that of its own language, which may not be the document's; `people`
    are those the whole text names as present or speaking.
    """

    sentence: Sentence
    block: Block
    text: str
    ear: Ear
    heard: Heard
    subject: frozenset[str]
    values: tuple[Value, ...] = field(default=())
    people: frozenset[str] = frozenset()
    spread: Mapping[str, int] = field(default_factory=dict)
    """In how many sentences of the text each word stands."""

    @property
    def reading(self) -> Reading:
        return self.heard.reading

    def where(self, document: Document) -> Source:
        """The sentence as a source; its quote is cut again by `grounding.cite`."""
        return Source(document.id, None, self.sentence.id, self.sentence.start, self.sentence.end, self.sentence.text)

    def coming(self, today: date) -> list[str]:
        """The days to come that it names as a time to be done by, in order."""
        return [
            dated.mention.deadline
            for dated in self.heard.dates
            if dated.mention.deadline and dated.mention.deadline >= today.isoformat() and dated.how not in NO_AIM
            if not dated.is_running(today)
        ]


NO_AIM = ("since", "past")


def listen(sentence: Sentence, block: Block, brief: Brief, code: LanguageCode, speakers: Speakers) -> Said:
    """A sentence with its figures; their roles are weighed when the whole text is known."""
    own = ear(sentence.language or code)
    text = speakers.without(_WRAP.sub(" " if own.spaced else "", sentence.text))
    heard = read_closely(text, own.code, today=brief.today, period=brief.period)
    said = Said(sentence, block, text, own, heard, own.subject(_without_figures(text, heard)), people=speakers.people)
    beside = [found.span() for found in own.unmeasured.finditer(text)]
    said.values = tuple(
        Value(mention, said)
        for mention in heard.mentions
        if not any(mention.quantity.start < end and start < mention.quantity.end for start, end in beside)
    )
    return said


def _without_figures(text: str, heard: Heard) -> str:
    """What a sentence is about: "the third quarter" and "two thirds" share no subject."""
    spans = [(one.quantity.start, one.quantity.end) for one in heard.mentions]
    spans += [(dated.mention.start, dated.mention.end) for dated in heard.dates]
    kept = list(text)
    for start, end in spans:
        kept[start:end] = " " * (end - start)
    return "".join(kept)


def hear(document: Document, brief: Brief, code: LanguageCode) -> list[Said]:
    """Every sentence of the text that is no noise, in order, without the names of those who speak."""
    speakers = Speakers((sentence.text for sentence in document.sentences), ear(code))
    heard = [
        listen(sentence, document.blocks[sentence.block], brief, code, speakers)
        for sentence in document.sentences
        if sentence.noise is None and document.blocks[sentence.block].noise is None and len(sentence.text) <= LONGEST
    ]
    _add_currency([value for one in heard for value in one.values])
    spread = Counter(word for one in heard for word in one.subject)
    for one in heard:
        one.spread = spread
    return heard


def _add_currency(values: list[Value]) -> None:
    """ "Down to five million" is money where the text counts in one currency and no thing is named behind it."""
    currencies = {value.mention.quantity.unit for value in values if is_currency(value.mention.quantity.unit)}
    if len(currencies) != 1:
        return
    for value in values:
        quantity = value.mention.quantity
        worded = quantity.value >= _MILLIONS and any(letter.isalpha() for letter in value.wording)
        if quantity.unit is None and worded and not value.mention.signs & {"noun_follows", "counted"}:
            value.mention = replace(value.mention, quantity=replace(quantity, unit=next(iter(currencies))))
