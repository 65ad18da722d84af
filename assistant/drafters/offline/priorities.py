"""Priorities: the passages that say where the organisation wants to go, with their measures and their work."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from assistant.drafters.offline.ear import Ear
from assistant.drafters.offline.evidence import Said, Value
from assistant.drafters.offline.initiatives import nearest, work_of
from assistant.drafters.offline.measures import Measure, is_elsewhere
from assistant.drafters.offline.sections import Section, paragraphs
from assistant.drafters.offline.titles import aim_of, topic_of, wish_of

_LEAST = 2
"""A text with fewer clear priorities is searched again for anything that sounds like one."""
_MANY = 4
"""A headed section with so many measures in as many paragraphs holds several priorities."""
_STANDS = 0.4
_COUNTED = 3


@dataclass(slots=True, eq=False)
class Priority:
    """A passage with what was found in it. `open` are figures of where things stand that no target takes up."""

    section: Section
    measures: list[Measure] = field(default_factory=list)
    work: list[tuple[str, Said]] = field(default_factory=list)
    aims: list[Said] = field(default_factory=list)
    open: list[Value] = field(default_factory=list)
    announced: bool = False
    """Minutes that turn to it say so."""

    def weight(self, last_day: str) -> tuple[int, int, int]:
        """How much there is to plan with by the last day of the period: measures, then headings, wishes and work."""
        due = sum(measure.deadline is None or measure.deadline <= last_day for measure in self.measures)
        headed = self.section.kind == "priority" or self.announced
        rest = 2 * headed + 2 * bool(self.aims) + bool(self.work) + bool(self.open)
        return min(due, _COUNTED), min(len(self.measures), _COUNTED), rest


def find_priorities(
    sections: Sequence[Section], measures: Sequence[Measure], rows: Sequence[Measure], ear: Ear
) -> list[Priority]:
    """The priorities of a text in its own order."""
    passages = [passage for section in sections for passage in _passages(section, measures, ear)]
    priorities = [Priority(passage) for passage in passages]
    home = {id(said): priority for priority in priorities for said in _all(priority.section)}
    for measure in measures:
        if (found := home.get(id(measure.place))) is not None:
            found.measures.append(measure)
    _gather_starts(priorities, home)
    for priority in priorities:
        _listen(priority, ear)
    kept = [priority for priority in priorities if _is_one(priority, ear)]
    _share_rows(kept, rows, sections, ear)
    if len(kept) < _LEAST:
        kept += _hopeful(sections, kept, ear)
    _share_work(kept, [priority.section for priority in priorities if priority not in kept], ear)
    return sorted(kept, key=lambda priority: _place(priority.section))


def _passages(section: Section, measures: Sequence[Measure], ear: Ear) -> list[Section]:
    """A headed section is one passage, unless its paragraphs speak of several things; a plain one is cut."""
    parts = paragraphs(section)
    if section.kind != "priority":
        return _lists_joined(parts)
    inside = {id(said) for said in section.said}
    told = [part for part in parts if any(id(measure.place) in {id(one) for one in part.said} for measure in measures)]
    several = len(told) >= _MANY and sum(id(measure.place) in inside for measure in measures) > _MANY
    if several and (ear.announces_goals(section.heading or "") or len(told) > _MANY):
        return _lists_joined(parts)
    return [section]


def _lists_joined(parts: Sequence[Section]) -> list[Section]:
    """A list item below another level goes with the one above it."""
    joined: list[Section] = []
    for part in parts:
        block = part.said[0].block
        if joined and block.kind in ("bullet", "numbered") and block.level > 1:
            joined[-1].said.extend(part.said)
        else:
            joined.append(part)
    return joined


def _gather_starts(priorities: Sequence[Priority], home: dict[int, Priority]) -> None:
    """A passage that only tells where a measure starts from goes with the measure."""
    for priority in priorities:
        for measure in priority.measures:
            for said in measure.said[1:]:
                other = home.get(id(said))
                plain = other is not None and other is not priority and other.section.head is None
                if plain and other is not None and not other.measures and said.block.kind != "table_row":
                    before = _place(other.section) < _place(priority.section)
                    lines = other.section.said
                    priority.section.said[:] = (
                        [*lines, *priority.section.said] if before else [*priority.section.said, *lines]
                    )
                    other.section.said = []
                    for line in lines:
                        home[id(line)] = priority


def _listen(priority: Priority, ear: Ear) -> None:
    said = priority.section.said
    used = {one.sentence.id for measure in priority.measures for one in measure.said}
    taken = {measure.baseline.wording for measure in priority.measures if measure.baseline}
    priority.work = list(work_of(said, ear, figures=used))
    priority.announced = topic_of(priority.section, ear) is not None
    working = {id(one) for _, one in priority.work}
    priority.aims = [one for one in said if id(one) not in working and aim_of(one, ear)]
    priority.open = [
        value
        for one in said
        for value in one.values
        if value.role == "present" and value.chance("present") >= _STANDS and value.wording not in taken
        if one.block.kind != "table_row" and not is_elsewhere(value) and "sentence=others" not in value.signs
    ]


def _is_one(priority: Priority, ear: Ear) -> bool:
    """Worth an objective: a measure, a wish, or under a heading of its own, something that stands or is planned."""
    if not _all(priority.section) or _is_refused(priority, ear):
        return False
    if priority.measures or priority.aims:
        return True
    headed = priority.section.kind == "priority"
    return headed and (priority.section.level == 1 or bool(priority.work) or bool(priority.open))


def _is_refused(priority: Priority, ear: Ear) -> bool:
    """What we will not do, and goals that were given up."""
    said = priority.section.said
    heading = priority.section.heading or ""
    if any(ear.hears(cue, heading) for cue in ("refusals", "withdrawn")):
        return True
    no = sum(one.ear.hears("refusals", one.text) or one.ear.hears("withdrawn", one.text) for one in said)
    return not priority.measures and bool(said) and 2 * no >= len(said)


def _hopeful(sections: Sequence[Section], known: list[Priority], ear: Ear) -> Iterator[Priority]:
    """In a text without clear priorities: its headings, list items and sentences that sound like a goal."""
    taken = {said.sentence.id for priority in known for said in _all(priority.section)}
    for section in sections:
        announced = ear.announces_goals(section.heading or "")
        for said in section.said:
            listed = said.block.kind in ("bullet", "numbered")
            if said.text.rstrip().endswith((":", "：")):
                announced = ear.announces_goals(said.text)
            if said.sentence.id in taken or (section.kind == "general" and not listed):
                continue
            if title := wish_of(said, ear, announced=announced and (listed or ear.hears("us", said.text))):
                yield Priority(Section("plain", title, said, [said], level=1), aims=[said])


def _place(section: Section) -> int:
    said = _all(section)
    return said[0].sentence.start if said else 0


def _all(section: Section) -> list[Said]:
    return [*([section.head] if section.head else []), *section.said]


def _share_rows(priorities: list[Priority], rows: Sequence[Measure], sections: Sequence[Section], ear: Ear) -> None:
    """Table rows go to the measure they repeat, or to the priority they share words with; the rest stand together."""
    left: list[Measure] = []
    for row in rows:
        if any(_repeats(priority, row) for priority in priorities):
            continue
        index = nearest(row.name or "", [priority.section for priority in priorities], ear)
        if index is None:
            left.append(row)
        else:
            priorities[index].measures.insert(0, row)
    for table in _by_table(left):
        section = next((one for one in sections if any(said is table[0].place for said in one.said)), None)
        heading = section.heading if section is not None else None
        head = section.head if section is not None else None
        priorities.append(Priority(Section("plain", heading, head, [row.place for row in table]), measures=table))


def _by_table(rows: Sequence[Measure]) -> Iterator[list[Measure]]:
    group: list[Measure] = []
    for row in rows:
        if group and row.place.block.header != group[-1].place.block.header:
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _repeats(priority: Priority, row: Measure) -> bool:
    """Whether a measure of the running text says what the row says; it then takes the row's name and date."""
    for index, measure in enumerate(priority.measures):
        same = measure.target.value == row.target.value and measure.name is None
        if not same or (measure.deadline and row.deadline and measure.deadline != row.deadline):
            continue
        priority.measures[index] = Measure(
            target=measure.target if measure.target.unit else row.target,
            baseline=measure.baseline or row.baseline,
            deadline=measure.deadline or row.deadline,
            said=(*measure.said, *row.said),
            comparator=measure.comparator or row.comparator,
            name=row.name,
            change=row.change,
            direction=measure.direction,
            stretch=measure.stretch,
        )
        return True
    return False


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
