"""Sentences with what they give away: which figures are where we stand, and which where we want to be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal, cast

from assistant.document import Block, Document, Sentence
from assistant.drafters import Brief
from assistant.drafters.offline.ear import Ear
from assistant.reading import DateMention, Quantity, Reading, read_dates, read_goal
from assistant.records import LanguageCode, Source

Standing = Literal["now", "wanted", "past", "done", "others", "price", "plain"]

# A comma inside a number has no space after it; the full-width ones always part clauses.
CLAUSE_END = re.compile(r"[,;:](?=\s)|[，；：、]|\s[–—-]\s|[()（）]")
_STRONG: tuple[Standing, ...] = ("others", "past", "price")
_WRAP = re.compile(r"[ \t]*\n\s*")
"""A hard line end inside a sentence; offsets of figures are those of the joined text."""
_YEAR = 4
_HEAD = 2
_DEEP = 15
LONGEST = 3000
"""A longer sentence is no sentence but a data dump or a text without stops; nobody could check a citation of it."""
_OLD = timedelta(days=92)
"""A day further back than a quarter is history; "as of October" is still where we stand."""


@dataclass(frozen=True, slots=True)
class Value:
    """A figure in a sentence; offsets are those of the sentence's text."""

    quantity: Quantity
    standing: Standing
    said: Said

    @property
    def wording(self) -> str:
        """The figure as the source writes it."""
        return self.said.text[self.quantity.start : self.quantity.end]


@dataclass(slots=True)
class Said:
    """One sentence and what it gives away."""

    sentence: Sentence
    block: Block
    text: str
    reading: Reading
    dates: tuple[DateMention, ...]
    subject: frozenset[str]
    values: tuple[Value, ...] = field(default=())
    deadline: str | None = None

    def where(self, document: Document) -> Source:
        """The sentence as a source; its quote is cut again by `grounding.cite`."""
        return Source(document.id, None, self.sentence.id, self.sentence.start, self.sentence.end, self.sentence.text)


def listen(sentence: Sentence, block: Block, brief: Brief, code: LanguageCode, ear: Ear) -> Said:
    """A sentence with its figures and the standing of each."""
    text = _WRAP.sub(" " if ear.spaced else "", sentence.text)
    reading = read_goal(text, code, today=brief.today, period=brief.period, running=True)
    dates = read_dates(text, code, today=brief.today, period=brief.period) if _may_hold_date(text) else ()
    said = Said(sentence, block, text, reading, dates, ear.subject(text))
    if reading.quantities:
        said.values = tuple(
            Value(quantity, standing, said)
            for quantity, standing in zip(reading.quantities, _standings(said, brief.today, ear), strict=True)
        )
    said.deadline = _deadline(said, brief.today.isoformat())
    return said


def _deadline(said: Said, today: str) -> str | None:
    """The day the sentence sets: as it reads, but a day written out goes before "this week", and before none at all."""
    found = said.reading.deadline
    full = [mention for mention in said.dates if mention.deadline and _has_digit(said.text, mention)]
    if not full or any(mention.deadline == found for mention in full):
        return found
    last = full[-1]
    if found is None:
        wanted = any(value.standing == "wanted" for value in said.values)
        return last.deadline if wanted and last.deadline and last.deadline > today else None
    return last.deadline if last.end - last.start > _YEAR else found


def _may_hold_date(text: str) -> bool:
    return any(character.isdigit() for character in text)


def _standings(said: Said, today: date, ear: Ear) -> list[Standing]:
    """The standing of each figure: the nearest cue before it in its clause, else after it, else the last clause's."""
    cues = _cues(said, today, ear)
    if ear.opens_example(said.text):
        return ["others"] * len(said.reading.quantities)
    edges = [0, *(found.end() for found in CLAUSE_END.finditer(said.text)), len(said.text)]
    clauses = list(pairwise(edges))
    standings: list[Standing] = []
    dated = any(_names_coming_day(said.text, mention, today) for mention in said.dates)
    carried: Standing = "plain"
    known: dict[tuple[int, int], Standing] = {}
    for clause in clauses:
        inside = [standing for place, standing in cues if clause[0] <= place < clause[1]]
        carried = _strongest(inside) if any(s in _STRONG for s in inside) else ("plain" if inside else carried)
        known[clause] = carried
    for quantity in said.reading.quantities:
        clause = next(span for span in clauses if span[0] <= quantity.start < max(span[1], span[0] + 1))
        standings.append(_standing(quantity, clause, cues, known[clause], dated, said.reading.quantities))
    return standings


def _standing(
    quantity: Quantity,
    clause: tuple[int, int],
    cues: list[tuple[int, Standing]],
    carried: Standing,
    dated: bool,
    others: Sequence[Quantity],
) -> Standing:
    before = [(place, standing) for place, standing in cues if clause[0] <= place <= quantity.start]
    after = [(place, standing) for place, standing in cues if quantity.start < place < clause[1]]
    strong = [standing for _, standing in before if standing in _STRONG]
    nearest = before[-1][1] if before else None
    if strong and nearest != "now":
        return strong[-1]
    if nearest == "wanted" and not dated and _describes_today(before, clause[0], quantity, others):
        return "now"
    if nearest is not None:
        return "past" if nearest == "done" else nearest
    # A wish that follows ("one in five has to come back") is about something else than the figure before it,
    # unless a date says that the figure is wanted by then ("eind 2027 35% halen").
    if after and after[0][1] != "done" and (dated or after[0][1] != "wanted"):
        return after[0][1]
    if carried in _STRONG:
        return carried
    if quantity.role == "target" and dated:
        return "wanted"
    return "now" if quantity.role == "baseline" else "plain"


def _describes_today(
    before: list[tuple[int, Standing]], start: int, quantity: Quantity, others: Sequence[Quantity]
) -> bool:
    """ "Hiện nay tỷ lệ bánh phải hủy là 14%": a wish deep inside what is counted today; "now we want 8%" is not."""
    today = next((place for place, standing in before if standing == "now"), None)
    if today is None or any(today < other.start < quantity.start for other in others):
        return False
    return today - start <= _HEAD and before[-1][0] - today > _DEEP


def _names_coming_day(text: str, mention: DateMention, today: date) -> bool:
    return _has_digit(text, mention) and mention.deadline is not None and mention.deadline > today.isoformat()


def _has_digit(text: str, mention: DateMention) -> bool:
    return any(character.isdigit() for character in text[mention.start : mention.end])


def _strongest(standings: list[Standing]) -> Standing:
    return next(standing for standing in standings if standing in _STRONG)


def _cues(said: Said, today: date, ear: Ear) -> list[tuple[int, Standing]]:
    cues = [(place, cast("Standing", kind)) for place, kind in ear.standings(said.text)]
    cues += [
        (mention.start, "past")
        for mention in said.dates
        if mention.last_day is not None and mention.last_day < today - _OLD
    ]
    return sorted(cues)
