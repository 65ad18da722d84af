"""Objectives put together from a priority or a labelled example, with everything under them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.catalogue import CatalogueKpi, kpi_by_id, match, suited
from assistant.drafters.offline import key_results as results
from assistant.drafters.offline import kpis
from assistant.drafters.offline.evidence import Said
from assistant.drafters.offline.key_results import Writer, direction_of
from assistant.drafters.offline.labelled import Example, tidied, without_figures
from assistant.drafters.offline.measures import Measure
from assistant.drafters.offline.metric_names import metric_names
from assistant.drafters.offline.priorities import Priority
from assistant.drafters.offline.titles import aim_of, is_topic, shortened, title_of, topic_of
from assistant.records import Initiative, KeyResult, Kpi, Objective, Source, Theme, item_id

_KEY_RESULTS = 5
_LEAST = 2
_ALWAYS_ASKED = ("customer-satisfaction", "employee-satisfaction", "operating-cost", "complaints")
"""What is asked of nearly every goal: what do those it is for and those who work on it think, what does it cost?"""
_USUAL = 2
"""So many usual measures are named where the text gives one only."""
_INITIATIVES = 5
_SOURCES = 4
_CLEAR = 0.75
_TELLING = 5
_THEME_MOST = 120


def theme(path: str, found: Example | Priority, writer: Writer, *, parked: bool) -> Theme:
    """What the text is after here, in a few of its words; one without an objective is `parked`, with its sentences."""
    name = goal_title(found, writer) if isinstance(found, Example) else _theme_name(found, writer)
    return Theme(item_id(writer.document.sha256, path), name, _sources(found, writer), parked)


def objective(
    path: str,
    found: Example | Priority,
    theme_id: str,
    writer: Writer,
    before: Sequence[Objective] = (),
    *,
    title: str | None = None,
) -> Objective:
    """An objective with its key results, a KPI for each, a counterweight, and the work.

    What the catalogue proposes for one of the objectives `before` is not proposed again. `title` is a person's;
    None: the passage gives it.
    """
    title = title or goal_title(found, writer)
    identify = _Ids(writer.document.sha256, path)
    pairs = (
        _labelled_results(found, title, identify, writer)
        if isinstance(found, Example)
        else _measured_results(found, title, identify, writer, _texts_of(before))
    )
    work = found.initiatives if isinstance(found, Example) else found.work
    return Objective(
        id=identify(""),
        title=title,
        rationale=None if isinstance(found, Example) else _rationale(found, writer),
        theme_id=theme_id,
        sources=_sources(found, writer),
        key_results=tuple(key_result for key_result, _ in pairs),
        kpis=_kpis_of(found, title, pairs, identify, writer),
        initiatives=_initiatives(
            work, [each for each, _ in pairs if not results.is_second(each)] or [pairs[0][0]], identify, writer
        ),
    )


def _kpis_of(found: Example | Priority, title: str, pairs: Pairs, identify: _Ids, writer: Writer) -> tuple[Kpi, ...]:
    """A KPI for each key result and the counterweight; a second measure that is only asked for gets no empty one."""
    both = [
        (key_result, kpis.measure(identify(f"kpi{n}"), key_result, figure, title, writer))
        for n, (key_result, figure) in enumerate(pairs, start=1)
    ]
    aimed = [pair for pair in both if pair[0].target is not None or pair[1].target is not None]
    counterweight = kpis.guardrail(identify(f"kpi{len(both) + 1}"), aimed or both, writer)
    second, empty = both[-1]
    if results.is_second(second):
        usual = next(_usual(found, title, [key_result for key_result, _ in both], writer), None)
        if counterweight is not None:
            # The counterweight is the other side of the objective, which a second measure is asked for.
            both.pop()
            counterweight = replace(counterweight, key_result_ids=(*counterweight.key_result_ids, second.id))
        elif usual is not None:
            both[-1] = (second, kpis.suggested(empty, usual, second, writer))
    return (*(kpi for _, kpi in both), *([counterweight] if counterweight is not None else []))


class _Ids:
    """Ids of an objective (no part) and of its parts."""

    def __init__(self, sha256: str, path: str) -> None:
        self._sha256, self._path = sha256, path

    def __call__(self, part: str) -> str:
        return item_id(self._sha256, f"{self._path}.{part}" if part else self._path)


def goal_title(found: Example | Priority, writer: Writer) -> str:
    """The objective's title; never empty."""
    if (title := said_title(found, writer)) is not None:
        return title
    assert isinstance(found, Priority)
    told = _telling(found)[0]
    return writer.ear.capital(without_figures(told.text, told, writer.ear) or told.text.strip(" .。"))


def said_title(found: Example | Priority, writer: Writer) -> str | None:
    """The title that the text gives by a heading, a wish or a metric; None where it gives none that can be said."""
    if isinstance(found, Example):
        return _goal_title(found, writer)
    first = found.measures[0] if found.measures else None
    direction = direction_of(first, writer.ear) if first else None
    names = results.names_of(first, found.section.heading, writer) if first else []
    metric = names[0][0] if names else None
    if title := title_of(found.section, metric, direction, writer.ear):
        return title
    if known := _known_by_its_words(found, writer):
        template = writer.ear.words.sentences.title[direction or known.direction]
        return writer.ear.capital(template.format(metric=known.words[writer.code].name))
    return None


def _known_by_its_words(found: Priority, writer: Writer) -> CatalogueKpi | None:
    """What the catalogue would call a passage that names nothing itself."""
    return match(" ".join(said.text for said in _telling(found)), writer.code)


def _goal_title(example: Example, writer: Writer) -> str:
    """A labelled objective; one that is a measured goal loses its figure, which its key result keeps."""
    bare = without_figures(example.title, example.said, writer.ear)
    reading = writer.read(example.title)
    if reading.baseline is not None and reading.metric and reading.direction and not writer.ear.spaced:
        bare = writer.ear.words.sentences.title[reading.direction].format(metric=reading.metric)
    return writer.ear.capital(shortened(bare, writer.ear) or bare)


def _telling(found: Priority) -> list[Said]:
    """The sentences that make a section a priority, the most telling first; never empty."""
    measured = [said for measure in found.measures for said in measure.said]
    return [*found.aims, *measured, *found.section.said, *([found.section.head] if found.section.head else [])]


def _theme_name(found: Priority, writer: Writer) -> str:
    named = found.section.heading or (None if found.aims else topic_of(found.section, writer.ear))
    if named or (named := said_title(found, writer)) is not None:
        return named
    # A theme may keep its figures: without them its sentence would have holes.
    whole = " ".join(_telling(found)[0].text.split()).rstrip(".。")
    return whole if len(whole) <= _THEME_MOST else goal_title(found, writer)


def _rationale(found: Priority, writer: Writer) -> str | None:
    """Why it matters, as the text says it: the first sentence that is neither figure, wish, work nor housekeeping."""
    used = {said.sentence.id for measure in found.measures for said in measure.said}
    used |= {said.sentence.id for _, said in found.work} | {said.sentence.id for said in found.aims}
    for said in found.section.said:
        foreign = any(value.role in ("past", "others", "withdrawn", "contested") for value in said.values)
        plain = not foreign and not is_topic(said, writer.ear) and _tells(said.text, writer)
        if said.sentence.id not in used and plain and not writer.ear.hears("procedure", said.text):
            bare = writer.ear.label("reason").sub("", said.text).strip()
            return writer.ear.capital(bare) if bare else None
    return None


def _tells(text: str, writer: Writer) -> bool:
    """Does a sentence say enough to be a reason? A question and a word or two do not."""
    short = writer.ear.length(text) < (_TELLING if writer.ear.spaced else 2 * _TELLING)
    return not short and not text.rstrip().endswith(("?", "？", ":", "："))


def _sources(found: Example | Priority, writer: Writer) -> tuple[Source, ...]:
    if isinstance(found, Example):
        return (found.said.where(writer.document),)
    measured = [said for measure in found.measures for said in measure.said]
    said = [*([found.section.head] if found.section.head else []), *found.aims, *measured]
    each = {one.sentence.id: one for one in said or _telling(found)[:1]}
    return tuple(one.where(writer.document) for one in list(each.values())[:_SOURCES])


Pairs = list[tuple[KeyResult, Measure | None]]


def _texts_of(objectives: Sequence[Objective]) -> frozenset[str]:
    return frozenset(each.text for one in objectives for each in one.key_results)


def _measured_results(
    found: Priority, title: str, identify: _Ids, writer: Writer, known_texts: frozenset[str]
) -> Pairs:
    """The measures of a passage; where they are fewer than a set should have, what else it measures or wishes."""
    most = writer.brief.key_results or _KEY_RESULTS
    least = min(most, writer.brief.key_results or _LEAST)
    pairs: Pairs = []
    usual = None if found.section.heading else _known_by_its_words(found, writer)
    named = found.section.heading or (usual.words[writer.code].name if usual else title)
    for measure in _planned(found.measures, writer)[:most]:
        lends = all(known.metric != writer.ear.lower(named) for known, _ in pairs)
        if not _is_clear(measure, named if lends else None, writer):
            continue
        written = results.from_measure(identify(f"kr{len(pairs) + 1}"), measure, named, writer, lends=lends)
        if all(written.text != known.text for known, _ in pairs):
            pairs.append((written, measure))
    for more in _more_results(found, title, identify, writer, [known for known, _ in pairs]):
        if len(pairs) >= least:
            break
        key_result = replace(more, id=identify(f"kr{len(pairs) + 1}"))
        if key_result.text not in known_texts and all(_differ(key_result, known, writer) for known, _ in pairs):
            pairs.append((key_result, None))
    return pairs


def _is_clear(measure: Measure, heading: str | None, writer: Writer) -> bool:
    """Has it a start, a name, or a sentence that leaves no doubt? "We cannot get there with seven people" has none."""
    return (
        measure.baseline is not None
        or measure.chance >= _CLEAR
        or any(own for _, own in results.names_of(measure, heading, writer))
    )


def _planned(measures: list[Measure], writer: Writer) -> list[Measure]:
    """Those due in the period first, each with what it is to reach later; inside, the order of the text."""
    due = [measure for measure in measures if not writer.is_later(measure.deadline)]
    later: list[Measure] = []
    for far in (measure for measure in measures if writer.is_later(measure.deadline)):
        near = next((n for n, measure in enumerate(due) if measure.beyond is None and _goes_on(measure, far)), None)
        if near is None:
            later.append(far)
        else:
            due[near] = replace(due[near], beyond=far)
    return [*due, *later]


def _goes_on(measure: Measure, far: Measure) -> bool:
    """Whether a later target is one of the same thing: the same row, the same start."""
    if measure.rival is not None or measure.change != far.change:
        return False
    if measure.name is not None or far.name is not None:
        return measure.name == far.name
    return measure.baseline is not None and far.baseline is not None and measure.baseline == far.baseline


def _differ(one: KeyResult, other: KeyResult, writer: Writer) -> bool:
    """Whether two key results are of different things: neither the same name nor one KPI of the catalogue."""
    if results.is_second(one):
        return True
    if one.text == other.text or (one.metric is not None and one.metric == other.metric):
        return False
    known, its = kpis.known_kpi(one, None, writer), kpis.known_kpi(other, None, writer)
    return known is None or its is None or known.id != its.id


def _more_results(
    found: Priority, title: str, identify: _Ids, writer: Writer, known: Sequence[KeyResult]
) -> Iterator[KeyResult]:
    """What the passage measures without a target, what it wishes without a figure, and then the question itself."""
    for value in found.open:
        if (key_result := results.from_present(identify("kr"), value, writer)) is not None:
            yield key_result
    sources = tuple(said.where(writer.document) for said in _telling(found)[:1])
    for aim in found.aims[bool(found.measures) ^ 1 :]:
        if (wish := aim_of(aim, writer.ear)) and wish != title:
            yield results.open_measure(identify("kr"), wish, None, writer, (aim.where(writer.document),))
    if not found.measures:
        for entry in _named(found, title, writer):
            yield results.open_measure(
                identify("kr"), title, entry.words[writer.code].name, writer, sources, usual=True
            )
        yield results.open_measure(identify("kr"), title, None, writer, sources)
    usual = list(_usual(found, title, known, writer))
    names = [entry.words[writer.code].name for entry in usual]
    yield results.second_measure(identify("kr"), title, names[:_USUAL], writer, sources, measured=bool(found.measures))
    # Whoever asks for more than the text measures gets what is usual, marked as such.
    for entry in (*usual, *map(kpi_by_id, _ALWAYS_ASKED)):
        yield results.open_measure(identify("kr"), title, entry.words[writer.code].name, writer, sources, usual=True)


def _named(found: Priority, title: str, writer: Writer) -> tuple[CatalogueKpi, ...]:
    """What the catalogue knows by the words of the objective."""
    return suited(" ".join([title, found.section.heading or ""]), writer.code)


def _usual(found: Example | Priority, title: str, known: Sequence[KeyResult], writer: Writer) -> Iterator[CatalogueKpi]:
    """What is often measured for such an objective, and is not measured there yet."""
    if isinstance(found, Example):
        return
    measured = {its.id for each in known if (its := kpis.known_kpi(each, None, writer)) is not None}
    pushes = (push for each in found.measures if (push := _push(each, writer)) is not None)
    for entry in {entry.id: entry for entry in (*_named(found, title, writer), *pushes)}.values():
        if entry.id not in measured:
            yield entry


def _push(measure: Measure, writer: Writer) -> CatalogueKpi | None:
    """What a push for this measure may cost elsewhere."""
    direction = direction_of(measure, writer.ear)
    name = next(iter(metric_names(measure, direction, writer.code, writer.ear)), None)
    return kpis.counterweight_of(measure, match(name[0], writer.code) if name else None, direction)


def _labelled_results(found: Example, title: str, identify: _Ids, writer: Writer) -> Pairs:
    goals = found.key_results
    if not goals and found.said.reading.has_target:
        goals = [(found.title, found.said)]
    pairs: Pairs = []
    for goal, said in goals:
        text = tidied(goal, writer.ear)
        key_result = results.from_goal(identify(f"kr{len(pairs) + 1}"), text, writer, (said.where(writer.document),))
        pairs.append((replace(key_result, text=writer.ear.capital(text)), None))
    for measure in found.measures:
        pairs.append((results.from_measure(identify(f"kr{len(pairs) + 1}"), measure, title, writer), measure))
    return pairs[: writer.brief.key_results or _KEY_RESULTS]


def _done_by(text: str, said: Said, writer: Writer) -> str | None:
    """The date of a piece of work, unless it is the day the work begins ("from February")."""
    for mention in (dated.mention for dated in said.heard.dates):
        if said.text[mention.start : mention.end] not in text:
            continue
        if mention.deadline == said.reading.deadline:
            begins = writer.ear.begins(said.text[max(0, mention.start - 12) : mention.end])
            return None if begins else said.reading.deadline
    return None


def _initiatives(
    work: list[tuple[str, Said]], key_results: list[KeyResult], identify: _Ids, writer: Writer
) -> tuple[Initiative, ...]:
    """Work in the text's own sentences, tied to the key result it shares most words with, else to all of them."""
    made = []
    for number, (text, said) in enumerate(work[:_INITIATIVES], start=1):
        subject = writer.ear.subject(text)
        near = [
            key_result.id
            for key_result in key_results
            if writer.ear.kinship(subject, writer.ear.subject(f"{key_result.text} {key_result.metric or ''}"))
        ]
        linked = tuple(near or [key_result.id for key_result in key_results])
        made.append(
            Initiative(
                identify(f"i{number}"),
                text,
                deadline=_done_by(text, said, writer),
                key_result_ids=linked,
                sources=(said.where(writer.document),),
            )
        )
    return tuple(made)
