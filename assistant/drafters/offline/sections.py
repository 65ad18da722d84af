"""Which parts of a text are priorities: by headings, by list items that begin with a title, else by paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Literal

from assistant.document import Block
from assistant.drafters.offline.ear import Ear
from assistant.drafters.offline.evidence import Said

_LEAD_WORDS = 10
_LEAD_SIGNS = 16
_TOLD_LEAST = 2
"""A lead is told more of than a word: "Co." before "Monaghan" is none."""
_STOPS = " .。:：;；,，–—-!！?？"
_FORMER_NUMBER = re.compile(
    r"^(?:§\s*\d{1,3}[.:)]?(?=\s)|\d{1,2}[.)、]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)])\s*"
)
_PARAGRAPH = re.compile(r"^§\s*\d{1,3}[.:)]?\s+\S")
"""How minutes head their points: "§ 4 Waiting times"."""


@dataclass(slots=True)
class Section:
    """A heading or lead with what stands under it. `kind` general: beside the priorities, not one of them."""

    kind: Literal["priority", "general", "plain"]
    heading: str | None = None
    head: Said | None = None
    said: list[Said] = field(default_factory=list)
    level: int = 0


def split(said: Sequence[Said], ear: Ear) -> list[Section]:
    """The sections of a text in order; every sentence is in exactly one, as its heading or below it."""
    sections: list[Section] = [Section("plain")]
    repeated = _repeated_headings(said)
    for _, group in groupby(said, key=lambda one: one.block.index):
        sentences = list(group)
        block = sentences[0].block
        if block.kind == "heading" and sections[-1].kind == "priority" and sentences[0].text.strip() in repeated:
            continue
        if block.kind in ("heading", "title") or _is_numbered_priority(sentences, ear):
            sections.append(_headed(sentences, ear))
        elif lead := _lead(sentences, block, sections[-1], ear):
            sections.append(lead)
        else:
            _under(sections, block).said.extend(sentences)
    return [section for section in _without_lone_leads(sections) if section.said or section.head]


def _repeated_headings(said: Sequence[Said]) -> frozenset[str]:
    """Headings that come under every priority ("Goal", "What we do"): they part it and begin nothing new."""
    heads = Counter(one.text.strip() for one in said if one.block.kind == "heading")
    return frozenset(text for text, times in heads.items() if times > 1)


def paragraphs(section: Section) -> list[Section]:
    """A section cut into its paragraphs, for texts that have no headings to go by."""
    return [Section("plain", said=list(group)) for _, group in groupby(section.said, key=lambda one: one.block.index)]


def _headed(sentences: list[Said], ear: Ear) -> Section:
    text = " ".join(one.text for one in sentences)
    bare = unlabelled(text, ear)
    if sentences[0].block.kind == "title":
        return Section("plain", None, None, [])
    if ear.general.match(_FORMER_NUMBER.sub("", text).strip(_STOPS)):
        return Section("general", bare, sentences[0])
    return Section("priority", bare, sentences[0])


def _is_numbered_priority(sentences: list[Said], ear: Ear) -> bool:
    """ "Priority 1 – Shorter waits" on a line of its own, whatever the number made of it."""
    text = " ".join(one.text for one in sentences)
    limit = 2 * _LEAD_WORDS if ear.spaced else 2 * _LEAD_SIGNS
    # "Priority 1. Shorter waits" is cut after its number.
    whole = len(sentences) == 1 or (len(sentences) == 2 and ear.label("priority").fullmatch(f"{sentences[0].text} "))
    return (
        bool(whole)
        and sentences[0].block.kind in ("paragraph", "numbered")
        and ear.length(text) <= limit
        and (ear.label("priority").match(text) is not None or _PARAGRAPH.match(text) is not None)
        and not text.rstrip().endswith((".", "。", ":", "："))
    )


def unlabelled(text: str, ear: Ear) -> str:
    """A heading without its number, its "Priority 1:", the words that lead over to it and the stops at its end."""
    bare = _FORMER_NUMBER.sub("", text.strip())
    return ear.turned_to(ear.label("priority").sub("", bare).strip(_STOPS) or bare.strip(_STOPS))


def _lead(sentences: list[Said], block: Block, current: Section, ear: Ear) -> Section | None:
    """A list item or paragraph that begins with a title of its own: "Healthy colleagues. When somebody …"."""
    first = sentences[0]
    labelled = ear.label("priority").match(first.text) is not None
    listed = block.kind in ("bullet", "numbered")
    limit = _LEAD_WORDS if ear.spaced else _LEAD_SIGNS
    if not listed and not labelled:
        limit = limit * 3 // 5
    told = sum(ear.length(one.text) for one in sentences[1:])
    if block.level > 1 or told < _TOLD_LEAST or any(character.isdigit() for character in first.text):
        return None
    if ear.length(first.text) > limit or first.text.rstrip().endswith(("?", "？")) or ear.topic(first.text):
        return None
    if (
        current.kind == "priority"
        and current.head is not None
        and current.head.block.kind == "heading"
        and current.said
    ):
        return None
    return Section("priority", unlabelled(first.text, ear), first, sentences[1:], level=1)


def _under(sections: list[Section], block: Block) -> Section:
    """The section a block belongs to: items and rows that are no part of a led item go to the heading above it."""
    current = sections[-1]
    if current.level == 0 or (block.kind in ("bullet", "numbered") and block.level > 1):
        return current
    above = next((one for one in reversed(sections) if one.level == 0), sections[0])
    closing = Section("general", None, None, [], level=0)
    closing.heading = above.heading if above.kind == "general" else None
    sections.append(closing)
    return closing


def _without_lone_leads(sections: list[Section]) -> list[Section]:
    """One led item alone is no list of priorities; its lead goes back into the running text."""
    led = [section for section in sections if section.level == 1]
    if len(led) != 1:
        return sections
    alone = led[0]
    before = sections[sections.index(alone) - 1]
    before.said.extend([*([alone.head] if alone.head else []), *alone.said])
    return [section for section in sections if section is not alone]
