"""Priorities: the sections that say where the organisation wants to go, with their figures and their work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.drafters.offline import figures as numbers
from assistant.drafters.offline.ear import Ear
from assistant.drafters.offline.evidence import Said
from assistant.drafters.offline.figures import Figure, Loose
from assistant.drafters.offline.initiatives import nearest, work_of
from assistant.drafters.offline.sections import Section, paragraphs
from assistant.drafters.offline.titles import aim_of, topic_of, wish_of

_LEAST = 2
"""A text with fewer clear priorities is searched again for anything that sounds like one."""


@dataclass(slots=True)
class Priority:
    """A section with what was found in it."""

    section: Section
    figures: list[Figure] = field(default_factory=list)
    work: list[tuple[str, Said]] = field(default_factory=list)
    aims: list[Said] = field(default_factory=list)
    announced: bool = False
    """Minutes that turn to it say so."""

    @property
    def weight(self) -> int:
        """How much there is to plan with: a figure counts most, then a heading of its own, then a wish."""
        headed = self.section.kind == "priority" or self.announced
        return 4 * bool(self.figures) + 2 * headed + bool(self.aims) + bool(self.work)


def find_priorities(sections: Sequence[Section], rows: Sequence[Figure], ear: Ear) -> list[Priority]:
    """The priorities of a text in its own order."""
    candidates = _candidates(sections, ear)
    found = [(Priority(section), *numbers.find_figures(section.said, ear)) for section in candidates]
    beside = [section for section in sections if section not in candidates]
    _pair_leftovers(found, beside, ear)
    filled = _filled(found, ear)
    priorities = [priority for priority in filled if _is_one(priority)]
    if len(priorities) < _LEAST:
        priorities = [*priorities, *_hopeful(sections, priorities, ear)]
        priorities.sort(key=lambda priority: _place(priority.section))
    if rows and not priorities:
        return [_tabled(sections, rows)]
    _share_rows(priorities, rows, ear)
    _share_work(priorities, beside, ear)
    return priorities


def _candidates(sections: Sequence[Section], ear: Ear) -> list[Section]:
    """Headed sections where there are at least two with something to plan in; else paragraphs."""
    headed = [section for section in sections if section.kind == "priority" and section.said]
    if sum(_promises(section, ear) for section in headed) >= 2:
        return headed
    cut: list[Section] = []
    for section in sections:
        parts = paragraphs(section)
        if section.kind == "priority" and len(parts) == 1:
            cut.append(section)
        else:
            cut.extend(parts)
    return cut


def _promises(section: Section, ear: Ear) -> bool:
    return any(
        aim_of(one, ear) or any(value.standing == "wanted" for value in one.values) or one.reading.baseline is not None
        for one in section.said
    )


def _pair_leftovers(found: list[tuple[Priority, list[Figure], Loose]], beside: Sequence[Section], ear: Ear) -> None:
    """Starts and targets that stand far apart, joined by what they talk about."""
    starts = [value for _, _, loose in found for _, value in loose.starts]
    for section in beside:
        starts += [value for _, value in numbers.find_figures(section.said, ear)[1].starts]
    for _, figures, loose in found:
        targets = [value for _, value in loose.targets]
        for start, target in numbers.pair_far(starts, targets, ear):
            if start is not None:
                starts.remove(start)
            if start is not None or numbers.stands_alone(target, ear):
                figures.append(numbers.join(start, target))


def _filled(found: list[tuple[Priority, list[Figure], Loose]], ear: Ear) -> list[Priority]:
    for priority, figures, _ in found:
        priority.figures = _each_once(figures)
        used = {said.sentence.id for figure in figures for said in figure.said}
        priority.work = list(work_of(priority.section.said, ear, figures=used))
        priority.announced = topic_of(priority.section, ear) is not None
        priority.aims = [one for one in priority.section.said if aim_of(one, ear)]
    return [priority for priority, _, _ in found]


def _hopeful(sections: Sequence[Section], known: list[Priority], ear: Ear) -> list[Priority]:
    """In a text without clear priorities: its headings, list items and sentences that sound like a goal."""
    taken = {said.sentence.id for priority in known for said in [*priority.section.said, priority.section.head] if said}
    hopeful: list[Priority] = []
    for section in sections:
        announced = ear.announces_goals(section.heading or "")
        for said in section.said:
            listed = said.block.kind in ("bullet", "numbered")
            if said.text.rstrip().endswith((":", "：")):
                announced = ear.announces_goals(said.text)
            if said.sentence.id in taken or (section.kind == "general" and not listed):
                continue
            if title := wish_of(said, ear, announced=announced and (listed or ear.hears("us", said.text))):
                hopeful.append(Priority(Section("plain", title, said, [said], level=1), aims=[said]))
    return hopeful


def _tabled(sections: Sequence[Section], rows: Sequence[Figure]) -> Priority:
    """A text that says what it wants in a table only: one priority, under the heading of the table."""
    first = rows[0].said[0]
    section = next(section for section in sections if first in section.said)
    return Priority(Section("plain", section.heading, section.head, [first]), figures=list(rows))


def _place(section: Section) -> int:
    said = section.head or section.said[0]
    return said.sentence.start


def _each_once(figures: list[Figure]) -> list[Figure]:
    kept: dict[tuple[object, object], Figure] = {}
    for figure in figures:
        kept.setdefault((figure.baseline and figure.baseline.value, figure.target.value), figure)
    return list(kept.values())


def _is_one(priority: Priority) -> bool:
    """Worth an objective: a figure or a wish; under a heading of its own, work is enough."""
    if priority.figures or priority.aims:
        return True
    return priority.section.kind == "priority" and (priority.section.level == 1 or bool(priority.work))


def _share_rows(priorities: list[Priority], rows: Sequence[Figure], ear: Ear) -> None:
    """Table rows go to the figures they repeat; the others to the priority they are closest to."""
    left = list(rows)
    for priority in priorities:
        priority.figures, left = numbers.merged(priority.figures, left)
    for row in left:
        index = nearest(row.name or "", [priority.section for priority in priorities], ear)
        if priorities:
            priorities[index if index is not None else _poorest(priorities)].figures.append(row)


def _poorest(priorities: list[Priority]) -> int:
    return min(
        range(len(priorities)), key=lambda index: (not priorities[index].figures, len(priorities[index].figures))
    )


def _share_work(priorities: list[Priority], beside: Sequence[Section], ear: Ear) -> None:
    """Work listed in a part of its own goes to the priority it shares words with, else to one that has none."""
    if not priorities:
        return
    sections = [priority.section for priority in priorities]
    for section in beside:
        listed = bool(section.heading and ear.label("initiative").match(f"{section.heading}:"))
        if section.kind != "general" or not listed:
            continue
        for text, said in work_of(section.said, ear, listed=True):
            index = nearest(text, sections, ear)
            if index is None:
                index = min(range(len(priorities)), key=lambda i: len(priorities[i].work))
            priorities[index].work.append((text, said))
