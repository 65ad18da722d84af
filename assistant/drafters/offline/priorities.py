"""Priorities: the passages that say where the organisation wants to go, with their measures and their work."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from assistant.drafters.offline.ear import Ear
from assistant.drafters.offline.evidence import Said, Value
from assistant.drafters.offline.initiatives import is_concrete, most_concrete, nearest, work_of
from assistant.drafters.offline.measures import Measure, is_elsewhere
from assistant.drafters.offline.sections import Section, paragraphs
from assistant.drafters.offline.titles import aim_of, topic_of, wish_of

_LEAST = 2
"""A text with fewer clear priorities is searched again for anything that sounds like one."""
_MANY = 4
"""A headed section with so many measures in as many paragraphs holds several priorities."""
_STANDS = 0.4
_AKIN = 2
"""A row of a table, or work of another passage, shares at least so many words with the priority it goes to."""
_ROWS, _SHARE = 5, 4
"""An objective holds so many rows of a table; a longer table is shared out by fewer, so that the last is no rest."""


@dataclass(slots=True, eq=False)
class Priority:
    """A passage with what was found in it. `open` are figures of where things stand that no target takes up."""

    section: Section
    measures: list[Measure] = field(default_factory=list)
    work: list[tuple[str, Said]] = field(default_factory=list)
    aims: list[Said] = field(default_factory=list)
    open: list[Value] = field(default_factory=list)
    own_work: bool = False
    """Whether any of its work stands in the passage itself."""
    announced: bool = False
    """Minutes that turn to it say so."""


def find_priorities(
    sections: Sequence[Section],
    measures: Sequence[Measure],
    rows: Sequence[Measure],
    ear: Ear,
    actions: Sequence[tuple[str, Said]] = (),
) -> list[Priority]:
    """The priorities of a text in its own order; `rows` and `actions` are those of its tables."""
    passages = [passage for section in sections for passage in _passages(section, measures, ear)]
    priorities = [Priority(passage) for passage in passages]
    home = {id(said): priority for priority in priorities for said in _all(priority.section)}
    for measure in measures:
        if (found := home.get(id(measure.place))) is not None:
            found.measures.append(measure)
    _gather_starts(priorities, home)
    for priority in priorities:
        _listen(priority, ear)
    kept = _without_umbrellas([priority for priority in priorities if _is_one(priority, ear)], ear)
    _share_rows(kept, rows, sections, ear)
    if len(kept) < _LEAST:
        kept += _hopeful(sections, kept, ear)
    _share_actions(kept, actions, ear)
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
    priority.own_work = bool(priority.work)
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
    """May be worth an objective: it measures, it wishes, it is headed, or it turns to a subject and plans."""
    if not _all(priority.section) or _is_refused(priority, ear):
        return False
    if priority.measures or priority.aims:
        return True
    if priority.section.kind == "priority":
        # "Actions" and a table of them are the work for what stands above.
        lists_work = ear.label("initiative").match(f"{priority.section.heading}:") is not None
        return not lists_work and any(said.block.kind != "table_row" for said in priority.section.said)
    return priority.announced and (bool(priority.work) or bool(priority.open))


def _without_umbrellas(priorities: list[Priority], ear: Ear) -> list[Priority]:
    """ "Our strategy to 2027" over a wish for everything is no priority beside the priorities below it."""
    own = [
        one
        for one in priorities
        if one.measures or one.section.level or not ear.announces_goals(one.section.heading or "")
    ]
    return own if len(own) >= _LEAST else priorities


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
        index = _home_of(row, priorities, ear)
        if index is None:
            left.append(row)
        else:
            priorities[index].measures.insert(0, row)
    for table in _by_table(left):
        section = next((one for one in sections if any(said is table[0].place for said in one.said)), None)
        groups = _by_group(table)
        for group in groups:
            said = list(dict.fromkeys(row.place for row in group))
            headed = section is not None and len(groups) == 1
            priorities.append(
                Priority(
                    Section("plain", section.heading, section.head, said)
                    if headed and section is not None
                    else Section("plain", None, None, said),
                    measures=group,
                )
            )


def _home_of(row: Measure, priorities: Sequence[Priority], ear: Ear) -> int | None:
    """The priority a row belongs to: one whose heading shares a word with it, else one whose text shares two."""
    subject = ear.subject(row.name or "")
    ranked = [
        (
            2 * ear.kinship(subject, ear.subject(priority.section.heading or ""))
            + ear.kinship(subject, frozenset().union(*(said.subject for said in priority.section.said))),
            -index,
        )
        for index, priority in enumerate(priorities)
    ]
    best = max(ranked, default=(0, 0))
    return -best[1] if best[0] >= _AKIN else None


def _by_table(rows: Sequence[Measure]) -> Iterator[list[Measure]]:
    group: list[Measure] = []
    for row in rows:
        if group and row.place.block.header != group[-1].place.block.header:
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _by_group(rows: list[Measure]) -> list[list[Measure]]:
    """A table longer than one objective can hold: by whose rows they are, else by fours in its own order."""
    if len({id(row.place) for row in rows}) <= _ROWS:
        return [rows]
    named: dict[str | None, list[Measure]] = {}
    for row in rows:
        named.setdefault(row.group, []).append(row)
    if None not in named and 1 < len(named) < len(rows):
        return list(named.values())
    return [rows[start : start + _SHARE] for start in range(0, len(rows), _SHARE)]


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


def _share_actions(priorities: Sequence[Priority], actions: Sequence[tuple[str, Said]], ear: Ear) -> None:
    """The rows of a table of actions: each to the priority it shares words with, else to one with little work."""
    for text, said in actions if priorities else ():
        index = nearest(text, [priority.section for priority in priorities], ear)
        if index is None:
            # A measured passage is likely to become an objective, so the action is not lost with a theme set aside.
            index = min(range(len(priorities)), key=lambda i: (not priorities[i].measures, len(priorities[i].work)))
        priorities[index].work.append((text, said))


def _share_work(priorities: list[Priority], beside: Sequence[Section], ear: Ear) -> None:
    """Work that stands outside the priorities goes to the one it belongs to; each keeps the most concrete.

    What a part of its own lists goes to the priority it shares words with, else to one that has none; what a list
    goes on with, to the priority the list began with; anything else only where it clearly is about the same.
    """
    if not priorities:
        return
    sections = [priority.section for priority in priorities]
    inside = {id(said) for section in sections for said in section.said}
    for section in beside:
        listed = bool(section.heading and ear.label("initiative").match(f"{section.heading}:"))
        for text, said in work_of(section.said, ear, listed=listed and section.kind == "general"):
            if id(said) in inside:
                continue
            index = _same_list(said, priorities)
            if index is None and (listed or is_concrete(text, said, ear)):
                index = nearest(text, sections, ear, least=1 if listed else _AKIN)
            if index is None and listed and section.kind == "general":
                index = min(range(len(priorities)), key=lambda i: len(priorities[i].work))
            if index is not None:
                priorities[index].work.append((text, said))
    for priority in priorities:
        priority.work = most_concrete(sorted(priority.work, key=lambda work: work[1].sentence.start), ear)


def _same_list(said: Said, priorities: Sequence[Priority]) -> int | None:
    """The priority whose list the item goes on with."""
    if said.block.kind not in ("bullet", "numbered"):
        return None
    for index, priority in enumerate(priorities):
        blocks = {one.block.index for one in priority.section.said if one.block.kind == said.block.kind}
        if blocks & {said.block.index - 1, said.block.index, said.block.index + 1}:
            return index
    return None
