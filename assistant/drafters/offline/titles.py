"""Objectives in the text's own words: short, qualitative, whole."""

from __future__ import annotations

import re
from functools import cache

from assistant.catalogue import match
from assistant.drafters.offline.ear import Ear
from assistant.drafters.offline.evidence import Said
from assistant.drafters.offline.metric_names import names_in_full
from assistant.drafters.offline.sections import Section
from assistant.reading.lexicon import lexicon_for
from assistant.reading.scanner import scan

_TOPIC_MOST = 18
_TERSE = 2
_TAIL = re.compile(r"\s[–—-]\s|[(（:：]")
_ORDINAL = re.compile(r"第[一二三四五六七八九十]")
_EDGE = " ,.;:，。；：–—-"


def title_of(section: Section, metric: str | None, direction: str | None, ear: Ear) -> str | None:
    """The section's objective: its heading, else its aim, else what it measures with a direction.

    A heading that says where to go is the author's own title. One that only names what is measured gets a direction.
    """
    heading = None if _is_row(section) else section.heading
    way = _way(metric or heading, direction, ear)
    bare = heading is not None and _only_names(heading, metric, ear)
    if heading and not bare and _is_goal(section, heading, ear):
        return ear.capital(heading)
    for said in section.said:
        if aim := aim_of(said, ear):
            return aim
    if heading and way and bare and _says_all(heading, metric or heading, ear):
        return _directed(_TAIL.split(heading)[0].strip(_EDGE), way, ear)
    if metric and way:
        return _directed(metric, way, ear)
    return ear.capital(_topic(section, heading, ear)) if heading else None


def _directed(subject: str, way: str, ear: Ear) -> str:
    template = ear.words.sentences.title[way]
    return ear.capital(template.format(metric=subject if template.startswith("{metric}") else ear.lower(subject)))


def _way(subject: str | None, direction: str | None, ear: Ear) -> str | None:
    """Which way it is to go; None where nobody says so, or the catalogue knows it the other way round."""
    known = match(subject, ear.code) if subject else None
    usual = known.direction if known and subject and _is_named_so(known.words[ear.code].name, subject, ear) else None
    if direction is None or usual is None:
        return direction or usual
    opposed = {direction, usual} == {"increase", "decrease"}
    return "reach" if opposed else direction


def _is_named_so(name: str, subject: str, ear: Ear) -> bool:
    return 2 * len(name) >= len(subject) and names_in_full(name, subject, ear)


def _is_row(section: Section) -> bool:
    """Is the heading the head of a table, taken for a line of text?"""
    head = section.head
    return head is not None and (head.block.kind == "table_row" or "\t" in head.text or " | " in head.text)


def _is_goal(section: Section, heading: str, ear: Ear) -> bool:
    """Does a heading say where to go, or is it a mere subject ("Repairs")? A figure in it is for the key results."""
    if any(character.isdigit() for character in heading) or _ORDINAL.search(heading) or _asks(heading, ear):
        return False
    if section.level and section.head is not None and section.head.text.rstrip().endswith((".", "。")):
        # A first sentence that leads over ("The second thing is the nights") is a title only where it wishes something.
        return ear.hears("aim_verbs", heading) or ear.hears("aims", heading) or section.head.block.kind != "paragraph"
    length = ear.length(heading)
    least = 4 if not ear.spaced else 2 if section.level else 3
    return length >= least or says_goal(heading, ear)


def _asks(heading: str, ear: Ear) -> bool:
    """ "Where we come from", "What do customers say?" look back or ask, and wish nothing."""
    first, second, *_ = (*heading.split(), "", "")
    told = ear.spaced and ear.is_person(second) and (first.casefold() in ear.stop_words or ear.is_open(first))
    return told or heading.rstrip().endswith(("?", "？")) or ear.names_nothing(heading)


def says_goal(heading: str, ear: Ear) -> bool:
    """Does a short heading hold a wish, a verb or a state: "Keep customers", 车要准?"""
    if ear.hears("aim_verbs", heading) or ear.hears("aims", heading):
        return True
    if ear.length(heading) < (2 if ear.spaced else 3):
        return False
    tokens = scan(heading, lexicon_for(heading, ear.code))
    return any(token.marks.keys() & _STATES or ear.is_verb(token.text) for token in tokens)


_STATES = frozenset({"must", "increase", "decrease", "maintain", "reach", "fewer", "present"})


def _only_names(heading: str, metric: str | None, ear: Ear) -> bool:
    """Is a heading nothing but a noun: what is measured, or something that the catalogue measures?"""
    if says_goal(heading, ear) or ear.names_nothing(heading):
        return False
    if metric is None:
        known = match(heading, ear.code) if not ear.spaced or ear.length(heading) <= _TERSE else None
        return known is not None and _is_named_so(known.words[ear.code].name, heading, ear)
    if not ear.spaced:
        return _in_order(heading, metric) or metric in heading
    words = ear.subject(heading)
    told = bool(words) and ear.kinship(words, ear.subject(metric)) >= len(words)
    return told or (ear.length(heading) <= _TERSE and _says_all(heading, metric, ear))


def _in_order(heading: str, metric: str) -> bool:
    """Do the signs of a heading stand in a name one after the other: 观众投诉 in 每万名观众的投诉起数?"""
    signs = iter(metric)
    return all(sign in signs for sign in heading)


def _says_all(heading: str, metric: str, ear: Ear) -> bool:
    """Does a heading hold every word of a name, so that a direction fits it as well?"""
    held = ear.subject(heading)
    words = ear.subject(metric)
    return bool(words) and all(any(each.startswith(word[: max(4, len(word) - 2)]) for each in held) for word in words)


def _topic(section: Section, heading: str, ear: Ear) -> str:
    """What a first sentence leads over to, without the words that lead over."""
    if not section.level:
        return heading
    return ear.topic(heading) or ear.without_openers(heading) or heading


def aim_of(said: Said, ear: Ear) -> str | None:
    """A wish without a figure, as an objective; None where the sentence holds none or it cannot be kept whole."""
    if (
        any(not value.mention.quantity.worded or value.mention.quantity.unit for value in said.values)
        or not ear.hears("aims", said.text)
        or any(ear.points.match(said.text, value.end) for value in said.values)
        or ear.hears("procedure", said.text)
        or said.text.endswith(("?", "？"))
    ):
        return None
    for pattern, template in _aims(ear):
        if found := pattern.search(said.text.rstrip(_EDGE)):
            parts = {name: part.strip(_EDGE) for name, part in found.groupdict().items() if part}
            title = shortened(template.format(**parts), ear)
            return ear.capital(title) if title and not _is_pronoun(title, ear) else None
    return None


def wish_of(said: Said, ear: Ear, *, announced: bool) -> str | None:
    """A sentence that may pass for an objective; `announced`: what stands before its list says that goals follow.

    Kept whole or not at all: half of a sentence that is no clear aim says something else.
    """
    if aim := aim_of(said, ear):
        return aim
    text = ear.restarted(said.text.strip(_EDGE))
    if any(character.isdigit() for character in text) or said.text.rstrip().endswith(("?", "？", ":", "：")):
        return None
    if any(ear.hears(cue, text) for cue in ("procedure", "past", "done", "others", "examples", "address")):
        return None
    wished = ear.hears("us", text) and ear.hears("aims", text) and ear.hears("aim_verbs", text)
    if not (announced or wished) or not 2 <= ear.length(text) <= ear.words.title_limit:
        return None
    return ear.capital(text)


def _is_pronoun(title: str, ear: Ear) -> bool:
    return ear.length(title) < 2 or title.casefold() in ear.words.phrases.pronouns


def shortened(text: str, ear: Ear) -> str | None:
    """The text up to the last break within the limit; None where no break leaves a whole."""
    text = _reasons(ear).split(text, maxsplit=1)[0].strip(_EDGE)
    limit = ear.words.title_limit
    if ear.length(text) <= limit:
        return text
    best = None
    for found in _breaks(ear).finditer(text):
        head = text[: found.start()].strip(_EDGE)
        if 3 <= ear.length(head) <= limit:
            best = head
    return best


@cache
def _aims(ear: Ear) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern, re.I), template) for pattern, template in ear.words.phrases.aims)


@cache
def _reasons(ear: Ear) -> re.Pattern[str]:
    return re.compile("|".join(ear.words.phrases.reasons))


@cache
def _breaks(ear: Ear) -> re.Pattern[str]:
    return re.compile("|".join(ear.words.phrases.breaks))


def is_topic(said: Said, ear: Ear) -> bool:
    """Does the sentence only say what comes up next?"""
    return ear.length(said.text) <= _TOPIC_MOST and ear.topic(said.text) is not None


def topic_of(section: Section, ear: Ear) -> str | None:
    """What a paragraph of minutes turns to."""
    for said in section.said:
        topic = ear.topic(said.text)
        if topic and (short := shortened(topic, ear)):
            return ear.capital(short)
    return None
