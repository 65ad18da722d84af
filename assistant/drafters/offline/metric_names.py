"""What a figure counts, in the words of its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from assistant.catalogue import CatalogueKpi, match
from assistant.drafters.offline.ear import FIGURE, Ear
from assistant.drafters.offline.evidence import Said, Value
from assistant.drafters.offline.measures import Measure
from assistant.drafters.offline.quantity_kinds import kind_of
from assistant.reading import DateMention
from assistant.reading.lexicon import lexicon_for
from assistant.reading.scanner import scan
from assistant.records import LanguageCode

_WORDS_MOST = 16
_SIGNS_MOST = 26
_SPLIT = re.compile(r"[,;:]\s|[，；：。]|\s[–—]\s|\s-\s")
_LABELLED = re.compile(r"^(?P<metric>[^:：⟦]{3,60})[:：]\s*⟦")
"""Notes write "Lead time: 23 days" in every language."""
_EDGE = " ,.;:，。；：–—-!?"


def fits(known: CatalogueKpi, unit: str | None, direction: str | None) -> bool:
    """May the entry stand for a figure of this unit that is to go this way?"""
    return direction in (known.direction, "reach", None) and (known.unit == "%") <= (kind_of(unit) == "share")


def metric_names(measure: Measure, direction: str, code: LanguageCode, ear: Ear) -> Iterator[tuple[str, bool]]:
    """Names for the figure's metric, best first, and whether each comes from the text itself."""
    if measure.name:
        yield measure.name, True
        return
    spoken = [said for said in measure.said if said.block.kind != "table_row"]
    for said in spoken:
        for keeps_times in (True, False):
            if name := _by_pattern(said, measure, ear, keeps_times=keeps_times):
                yield name, True
    for said in spoken:
        if (name := _by_reading(said, ear)) is not None:
            yield name, True
    known = match(" ".join(said.text for said in measure.said), code)
    if known is not None and fits(known, measure.target.unit, direction):
        yield known.words[code].name, False


def _by_reading(said: Said, ear: Ear) -> str | None:
    """The metric as a reader of single goals finds it, without the small words at its edges."""
    name = said.reading.metric
    bare = without_edges(name, ear.code) if name else ""
    return bare if is_name(bare, ear) else None


_FUNCTIONS = frozenset({
    "must", "past", "past_verbs", "present", "subjects", "increase", "decrease", "reach", "maintain", "at_least",
    "at_most", "more_than", "less_than", "to_value", "from_value", "at_value", "now", "about", "articles", "this",
    "make", "stretch",
})  # fmt: skip
"""Marks of words that tell of a figure or lead to it, and are no part of a metric's name."""
_VERBS = frozenset({"must", "past_verbs", "subjects", "increase", "decrease", "make"})


def without_edges(name: str, code: LanguageCode) -> str:
    """A name without the verbs, limits and articles it begins or ends with; nothing where a verb stands inside."""
    tokens = scan(name, lexicon_for(name, code))
    first, last = 0, len(tokens)
    while first < last and (tokens[first].marks.keys() & _FUNCTIONS or not tokens[first].text[0].isalnum()):
        first += 1
    while last > first and (tokens[last - 1].marks.keys() & _FUNCTIONS or not tokens[last - 1].text[0].isalnum()):
        last -= 1
    inside = tokens[first:last]
    if not inside or any(token.marks.keys() & _VERBS for token in inside):
        return ""
    return name[inside[0].start : inside[-1].end]


def is_name(text: str, ear: Ear) -> bool:
    """Could this stand as the name of a metric? Not a pronoun, not half a sentence."""
    bare = text.strip(_EDGE)
    limit = _WORDS_MOST if ear.spaced else _SIGNS_MOST
    short = len(bare) > 1 and ear.length(bare) <= limit and FIGURE not in bare
    return short and not ear.is_pronoun(bare) and any(letter.isalpha() for letter in bare)


def _by_pattern(said: Said, measure: Measure, ear: Ear, *, keeps_times: bool) -> str | None:
    for value in said.values:
        if value.mention.quantity.value in (measure.baseline and measure.baseline.value, measure.target.value):
            for whole in (False, True):
                clause = _clause(said, value, ear, whole=whole, keeps_times=keeps_times)
                for pattern, template in _patterns(ear):
                    if (found := pattern.search(clause)) and (name := _filled(template, found, said, ear)):
                        return name
            return None
    return None


def _filled(template: str, found: re.Match[str], said: Said, ear: Ear) -> str | None:
    parts = {name: (part or "").strip(_EDGE) for name, part in found.groupdict().items()}
    if not template.startswith("{"):
        parts = {name: ear.lower(part) if found.start(name) == 0 else part for name, part in parts.items()}
    parts = {name: f" {part}" if name == "rest" and part and ear.spaced else part for name, part in parts.items()}
    if any(part.strip().casefold() in ear.words.phrases.pronouns for part in parts.values() if part.strip()):
        return None
    name = re.sub(r"\s+", " ", template.format(**parts, counted=_counted(said, ear))).strip(_EDGE)
    return name if is_name(name, ear) else None


def _counted(said: Said, ear: Ear) -> str:
    """ "31% khách …" is a share of the customers, "48 doanh nghiệp …" a number of businesses."""
    share, number = ear.words.phrases.counted
    return share if any(value.mention.quantity.unit == "%" for value in said.values) else number


@cache
def _patterns(ear: Ear) -> tuple[tuple[re.Pattern[str], str], ...]:
    told = tuple((re.compile(pattern, re.I), template) for pattern, template in ear.words.phrases.metrics)
    return (*told, (_LABELLED, "{metric}"))


def _clause(said: Said, value: Value, ear: Ear, *, whole: bool, keeps_times: bool) -> str:
    """The clause around a figure, with the figure masked and dates, fillers and joining words left out."""
    text = said.text
    start, end = value.start, value.end
    keep = [True] * len(text)
    for mention in (dated.mention for dated in said.heard.dates):
        if keeps_times and not _is_apart(mention, said):
            continue
        for index in range(_with_joint(text, mention.start, ear), mention.end):
            keep[index] = False
    left = max((found.end() for found in _SPLIT.finditer(text, 0, start)), default=0)
    if not "".join(text[i] for i in range(left, start) if keep[i]).strip(_EDGE) and _SPLIT.search(text[:start]):
        earlier = [found.end() for found in _SPLIT.finditer(text, 0, start)]
        left = earlier[-2] if len(earlier) > 1 else 0
    if whole:
        left = 0
    found = _SPLIT.search(text, end)
    right = found.start() if found else len(text)
    before = "".join(text[i] for i in range(left, start) if keep[i])
    after = "".join(text[i] for i in range(end, right) if keep[i])
    gap = " " if ear.spaced else ""
    masked = f"{before}{gap}{FIGURE}{gap}{after}"
    masked = ear.without_openers(masked.strip(_EDGE))
    masked = ear.fillers.sub(gap, masked)
    return re.sub(r"\s+", " ", masked).strip(_EDGE)


def _is_apart(mention: DateMention, said: Said) -> bool:
    """Is a time no part of what is measured? "Within a year" beside a present value is: it says which leavers count."""
    has_digits = any(character.isdigit() for character in said.text[mention.start : mention.end])
    return has_digits or any(value.role == "target" for value in said.values)


@cache
def _joint(ear: Ear) -> re.Pattern[str]:
    ordered = sorted(ear.words.phrases.date_joints, key=len, reverse=True)
    if ear.spaced:
        return re.compile(rf"(?<!\w)(?:{'|'.join(ordered)})\s*$", re.I)
    return re.compile(rf"(?:{'|'.join(ordered)})$")


def _with_joint(text: str, start: int, ear: Ear) -> int:
    """Where a date begins together with the words that lead to it: "by the end of", "uiterlijk"."""
    while found := _joint(ear).search(text, max(0, start - 40), start):
        if found.start() == start:
            break
        start = found.start()
    return start
