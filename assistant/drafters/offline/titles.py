"""Objectives in the text's own words: short, qualitative, whole."""

from __future__ import annotations

import re
from functools import cache

from assistant.drafters.offline.ear import Ear
from assistant.drafters.offline.evidence import Said
from assistant.drafters.offline.sections import Section

_TOPIC_MOST = 18
_EDGE = " ,.;:，。；：–—-"


def title_of(section: Section, metric: str | None, direction: str | None, ear: Ear) -> str | None:
    """The section's objective: its heading, else its aim, else its metric with a direction."""
    heading = section.heading
    if heading and _is_goal(section, heading, ear):
        return ear.capital(heading)
    for said in section.said:
        if aim := aim_of(said, ear):
            return aim
    if metric:
        template = ear.words.sentences.title[direction or "reach"]
        subject = metric if template.startswith("{metric}") else ear.lower(metric)
        return ear.capital(template.format(metric=subject))
    return ear.capital(heading) if heading else None


def _is_goal(section: Section, heading: str, ear: Ear) -> bool:
    """Does a heading say where to go, or is it a mere subject ("Repairs")? A figure in it is for the key results."""
    if any(character.isdigit() for character in heading):
        return False
    if section.level and section.head is not None and section.head.text.rstrip().endswith((".", "。")):
        # A first sentence that leads over ("The second thing is the nights") is a title only where it wishes something.
        return ear.hears("aim_verbs", heading) or ear.hears("aims", heading) or section.head.block.kind != "paragraph"
    length = ear.length(heading)
    least = 4 if not ear.spaced else 2 if section.level else 3
    return length >= least or ear.hears("aim_verbs", heading)


def aim_of(said: Said, ear: Ear) -> str | None:
    """A wish without a figure, as an objective; None where the sentence holds none or it cannot be kept whole."""
    if (
        any(not value.mention.quantity.worded or value.mention.quantity.unit for value in said.values)
        or not ear.hears("aims", said.text)
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
