"""The same line in fewer words: cuts that leave every figure, date and direction as they were read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from assistant.drafters.offline.ear import ear
from assistant.lint import Options, lint_set
from assistant.lint.preview import edited
from assistant.lint.statement import Circumstances, Statement
from assistant.reading import Reading, read_goal
from assistant.records import Item, Kind, Objective, OkrSet
from assistant.refining.proposing import text_of

_BRACKETS = re.compile(r"\s*(?:\([^()\d]*\)|（[^（）\d]*）|\[[^\[\]\d…]*\])")
_COMMA = re.compile(r"[,，]\s*")
_TALK = ("vague-hedge", "buzzword")
_SAME = ("target", "target_high", "stretch", "baseline", "unit", "deadline", "has_deadline", "withheld", "comparator")
_EDGE = " ,;，；、"
_LEAST, _LEAST_SIGNS = 2, 4
_ROUNDS = 6


def shortened(okr_set: OkrSet, item: Item, today: date) -> str | None:
    """The shorter text, None where no cut keeps what the line says."""
    kind: Kind = "objective" if isinstance(item, Objective) else "key_result"

    def read(text: str) -> Reading:
        return read_goal(text, okr_set.language, today=today, period=okr_set.period, kind=kind, running=False)

    text = whole = text_of(item)
    told = read(whole)
    for _ in range(_ROUNDS):
        cuts = (each for each in _cuts(text, kind, okr_set, item, read(text), today) if len(each) < len(text))
        kept = next((each for each in cuts if _stands(each, okr_set) and _says_the_same(told, read(each))), None)
        if kept is None:
            break
        text = kept
    return text if text != whole else None


def _cuts(text: str, kind: Kind, okr_set: OkrSet, item: Item, reading: Reading, today: date) -> Iterator[str]:
    """Shorter versions of a text, the smallest loss first."""
    own = ear(okr_set.language)
    if text == text_of(item):
        yield from _without_talk(okr_set, item, today)
    for bracket in _BRACKETS.finditer(text):
        yield _tidy(text[: bracket.start()] + text[bracket.end() :])
    yield own.capital(_tidy(own.restarted(text)))
    goal = Statement(text, kind, okr_set.language, reading, Circumstances(today, okr_set.period), item.id)
    for link in reversed(goal.found("means_links", "effect_links")):
        deadline = reading.spans.get("deadline", (len(text), len(text)))
        ends = [len(text), *([deadline[0]] if deadline[0] > link.end else [])]
        ends += [comma.end() for comma in _COMMA.finditer(text, link.end)]
        for end in sorted(set(ends), reverse=True):
            head = text[: link.start].rstrip(_EDGE)
            gap = " " if own.spaced and head and end < len(text) else ""
            yield own.capital(_tidy(head + gap + text[end:].lstrip(_EDGE)))


def _without_talk(okr_set: OkrSet, item: Item, today: date) -> Iterator[str]:
    """The text without the words that the rules would take out."""
    options = Options(today, period=okr_set.period, messages=okr_set.language, select=_TALK)
    for linted in lint_set(okr_set, options).items:
        for finding in linted.findings if linted.id == item.id else ():
            if finding.fix is not None and finding.fix.edits:
                yield edited(linted.text, finding.fix.edits)


def _says_the_same(old: Reading, new: Reading) -> bool:
    """Whether nothing measurable was lost, and nothing new was read into the rest."""
    if any(getattr(old, name) != getattr(new, name) for name in _SAME):
        return False
    return (new.metric is not None or old.metric is None) and new.direction in (old.direction, None)


def _stands(text: str, okr_set: OkrSet) -> bool:
    spaced = okr_set.language != "zh"
    return len(text.split()) >= _LEAST if spaced else len(text) >= _LEAST_SIGNS


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(_EDGE)
