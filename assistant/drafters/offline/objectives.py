"""Objectives put together from a priority or a labelled example, with everything under them."""

from __future__ import annotations

from dataclasses import replace

from assistant.catalogue import match
from assistant.drafters.offline import key_results as results
from assistant.drafters.offline import kpis
from assistant.drafters.offline.evidence import Said
from assistant.drafters.offline.figures import Figure
from assistant.drafters.offline.key_results import Writer, direction_of
from assistant.drafters.offline.labelled import Example, tidied, without_figures
from assistant.drafters.offline.metric_names import metric_names
from assistant.drafters.offline.priorities import Priority
from assistant.drafters.offline.titles import is_topic, shortened, title_of, topic_of
from assistant.records import Initiative, KeyResult, Objective, Source, Theme, item_id

_KEY_RESULTS = 5
_INITIATIVES = 5
_SOURCES = 4


def theme(path: str, found: Example | Priority, writer: Writer) -> Theme:
    """What the text is after here, in a few of its words."""
    said = found.said if isinstance(found, Example) else (found.section.head or _telling(found)[0])
    name = goal_title(found, writer) if isinstance(found, Example) else _theme_name(found, writer)
    return Theme(item_id(writer.document.sha256, path), name, (said.where(writer.document),))


def objective(path: str, found: Example | Priority, theme_id: str, writer: Writer) -> Objective:
    """An objective with its key results, a KPI for each, a counterweight, and the work."""
    title = goal_title(found, writer)
    identify = _Ids(writer.document.sha256, path)
    pairs = (
        _labelled_results(found, title, identify, writer)
        if isinstance(found, Example)
        else _measured_results(found, title, identify, writer)
    )
    both = [
        (key_result, kpis.measure(identify(f"kpi{n}"), key_result, figure, title, writer))
        for n, (key_result, figure) in enumerate(pairs, start=1)
    ]
    aimed = [pair for pair in both if pair[0].target is not None or pair[1].target is not None]
    counterweight = kpis.guardrail(identify(f"kpi{len(both) + 1}"), aimed, writer)
    work = found.initiatives if isinstance(found, Example) else found.work
    return Objective(
        id=identify(""),
        title=title,
        rationale=None if isinstance(found, Example) else _rationale(found, writer),
        theme_id=theme_id,
        sources=_sources(found, writer),
        key_results=tuple(key_result for key_result, _ in pairs),
        kpis=(*(kpi for _, kpi in both), *([counterweight] if counterweight else [])),
        initiatives=_initiatives(work, [key_result for key_result, _ in pairs], identify, writer),
    )


class _Ids:
    """Ids of an objective (no part) and of its parts."""

    def __init__(self, sha256: str, path: str) -> None:
        self._sha256, self._path = sha256, path

    def __call__(self, part: str) -> str:
        return item_id(self._sha256, f"{self._path}.{part}" if part else self._path)


def goal_title(found: Example | Priority, writer: Writer) -> str:
    """The objective's title; never empty."""
    if isinstance(found, Example):
        return _goal_title(found, writer)
    figure = found.figures[0] if found.figures else None
    direction = direction_of(figure, writer.ear) if figure else None
    names = metric_names(figure, direction, writer.code, writer.ear) if figure and direction else iter(())
    metric = next((name for name, _ in names), None)
    title = title_of(found.section, metric, direction, writer.ear)
    if title:
        return title
    told = _telling(found)[0]
    return writer.ear.capital(without_figures(told.text, told, writer.ear) or told.text.strip(" .。"))


def _goal_title(example: Example, writer: Writer) -> str:
    """A labelled objective; one that is a measured goal loses its figure, which its key result keeps."""
    bare = without_figures(example.title, example.said, writer.ear)
    reading = writer.read(example.title)
    if reading.baseline is not None and reading.metric and reading.direction and not writer.ear.spaced:
        bare = writer.ear.words.sentences.title[reading.direction].format(metric=reading.metric)
    return writer.ear.capital(shortened(bare, writer.ear) or bare)


def _telling(found: Priority) -> list[Said]:
    """The sentences that make a section a priority, the most telling first; never empty."""
    figures = [said for figure in found.figures for said in figure.said]
    return [*found.aims, *figures, *found.section.said, *([found.section.head] if found.section.head else [])]


def _theme_name(found: Priority, writer: Writer) -> str:
    named = found.section.heading or (None if found.aims else topic_of(found.section, writer.ear))
    return named or goal_title(found, writer)


def _rationale(found: Priority, writer: Writer) -> str | None:
    """Why it matters, as the text says it: the first sentence that is neither figure, wish, work nor housekeeping."""
    used = {said.sentence.id for figure in found.figures for said in figure.said}
    used |= {said.sentence.id for _, said in found.work} | {said.sentence.id for said in found.aims}
    for said in found.section.said:
        plain = not any(value.standing in ("past", "others") for value in said.values) and not is_topic(
            said, writer.ear
        )
        if said.sentence.id not in used and plain and not writer.ear.hears("procedure", said.text):
            bare = writer.ear.label("reason").sub("", said.text).strip()
            return writer.ear.capital(bare) if bare else None
    return None


def _sources(found: Example | Priority, writer: Writer) -> tuple[Source, ...]:
    if isinstance(found, Example):
        return (found.said.where(writer.document),)
    figures = [said for figure in found.figures for said in figure.said]
    said = [*([found.section.head] if found.section.head else []), *found.aims, *figures]
    each = {one.sentence.id: one for one in said or _telling(found)[:1]}
    return tuple(one.where(writer.document) for one in list(each.values())[:_SOURCES])


Pairs = list[tuple[KeyResult, Figure | None]]


def _measured_results(found: Priority, title: str, identify: _Ids, writer: Writer) -> Pairs:
    pairs: Pairs = []
    for figure in found.figures[: writer.brief.key_results or _KEY_RESULTS]:
        written = results.from_figure(identify(f"kr{len(pairs) + 1}"), figure, title, writer)
        if written is not None and all(written[0].text != known.text for known, _ in pairs):
            pairs.append((written[0], figure))
    return pairs or [(_open_result(found, title, identify, writer), None)]


def _open_result(found: Priority, title: str, identify: _Ids, writer: Writer) -> KeyResult:
    """A priority without figures: what would be measured, with the target left open."""
    told = _telling(found)
    known = match(" ".join([title, *(said.text for said in found.aims)]), writer.code)
    metric = known.words[writer.code].name if known else None
    sources = tuple(said.where(writer.document) for said in told[:1])
    return results.open_measure(identify("kr1"), title, metric, writer, sources)


def _labelled_results(found: Example, title: str, identify: _Ids, writer: Writer) -> Pairs:
    goals = found.key_results
    if not goals and found.said.reading.has_target:
        goals = [(found.title, found.said)]
    pairs: Pairs = []
    for goal, said in goals:
        text = tidied(goal, writer.ear)
        key_result = results.from_goal(identify(f"kr{len(pairs) + 1}"), text, writer, (said.where(writer.document),))
        pairs.append((replace(key_result, text=writer.ear.capital(text)), None))
    for figure in found.figures:
        written = results.from_figure(identify(f"kr{len(pairs) + 1}"), figure, title, writer)
        if written is not None:
            pairs.append((written[0], figure))
    return pairs[: writer.brief.key_results or _KEY_RESULTS]


def _done_by(text: str, said: Said, writer: Writer) -> str | None:
    """The date of a piece of work, unless it is the day the work begins ("from February")."""
    for mention in said.dates:
        if said.text[mention.start : mention.end] not in text:
            continue
        if mention.deadline == said.deadline:
            begins = writer.ear.begins(said.text[max(0, mention.start - 12) : mention.end])
            return None if begins else said.deadline
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
