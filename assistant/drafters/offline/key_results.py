"""Key results: a figure of the source in one sentence that reads back as the same figure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from assistant.document import Document
from assistant.drafters import Brief
from assistant.drafters.offline.ear import Ear
from assistant.drafters.offline.figures import Figure, kind_of
from assistant.drafters.offline.metric_names import metric_names
from assistant.reading import Direction, Reading, read_goal
from assistant.records import Assumption, KeyResult, LanguageCode, Source

_SAID_MOST = 140
"""A longer sentence of the source holds more than one key result should."""


@dataclass(frozen=True, slots=True)
class Writer:
    """What every item of a draft is written with."""

    document: Document
    brief: Brief
    code: LanguageCode
    ear: Ear

    def read(self, text: str) -> Reading:
        return read_goal(text, self.code, today=self.brief.today, period=self.brief.period)

    def day(self, iso: str) -> str:
        """A date as a sentence of the language writes it."""
        day = date.fromisoformat(iso)
        sentences = self.ear.words.sentences
        return sentences.date.format(
            day=day.day, month=sentences.months[day.month - 1], number=day.month, year=day.year
        )

    def is_later(self, deadline: str | None) -> bool:
        """Does the date lie after the period that is planned?"""
        return deadline is not None and deadline > self.brief.period.end


def direction_of(figure: Figure, ear: Ear) -> Direction:
    """Up or down, by the two figures; by the words of the sentence where there is only one."""
    if figure.baseline is not None:
        start, target = _comparable(figure)
        return "increase" if target > start else "decrease"
    reading = figure.said[0].reading
    if reading.direction in ("increase", "decrease", "maintain"):
        return reading.direction
    return "decrease" if any(ear.hears("less", said.text) for said in figure.said) else "increase"


def _comparable(figure: Figure) -> tuple[float, float]:
    scale = {"ms": 1e-3, "s": 1, "min": 60, "h": 3600, "day": 86400, "week": 604800, "month": 2629746, "year": 31556952}
    assert figure.baseline is not None
    start, target = figure.baseline, figure.target
    if start.unit != target.unit and start.unit in scale and target.unit in scale:
        return start.value * scale[start.unit], target.value * scale[target.unit]
    return start.value, target.value


def from_figure(item_id: str, figure: Figure, title: str, writer: Writer) -> tuple[KeyResult, str] | None:
    """The key result of a figure, and the metric's name; None where no sentence of it reads back right.

    `title` is the objective's, which lends its name where the figure has none. A target dated after the period
    leaves the key result's own target open (DESIGN 5.2).
    """
    if (
        figure.change != "level"
        and not writer.is_later(figure.deadline)
        and (said := _as_said(item_id, figure, writer))
    ):
        return said
    names = metric_names(figure, direction_of(figure, writer.ear), writer.code, writer.ear)
    for name, own in (*names, (title, False)):
        metric = writer.ear.lower(name)
        if writer.is_later(figure.deadline):
            return _open_from(item_id, figure, metric, writer), name
        for text in _plain_texts(figure, name) if name == title else _texts(figure, metric, writer):
            reading = writer.read(text)
            if _agrees(reading, figure):
                return _key_result(item_id, text, metric, figure, reading, own, writer), name
    return None


def _as_said(item_id: str, figure: Figure, writer: Writer) -> tuple[KeyResult, str] | None:
    """A change by so much, a multiple, a number made: said best, and most safely, in the words of the source."""
    text = writer.ear.capital(" ".join(figure.said[-1].text.split()).rstrip(".。"))
    reading = writer.read(text)
    if len(text) > _SAID_MOST or not reading.metric or not _agrees(reading, figure):
        return None
    return _key_result(item_id, text, writer.ear.lower(reading.metric), figure, reading, True, writer), reading.metric


def _plain_texts(figure: Figure, name: str) -> Iterator[str]:
    start = f"{figure.baseline.wording} → " if figure.baseline else ""
    yield f"{name}: {start}{figure.target.wording}"


def _texts(figure: Figure, metric: str, writer: Writer) -> Iterator[str]:
    """Ways to say it, best first."""
    sentences = writer.ear.words.sentences
    direction = direction_of(figure, writer.ear)
    if figure.change == "delta" and direction in sentences.by:
        body = writer.ear.capital(sentences.by[direction].format(metric=metric, target=figure.target.wording))
        if figure.deadline is not None:
            yield sentences.deadline.format(text=body, date=writer.day(figure.deadline))
        yield body
    if figure.change in ("delta", "factor"):
        return
    target = figure.target.wording
    # "Up to 75" and "down to 10" are read as limits too; only a limit on the far side of the change is one.
    limits = {("at_most", "decrease"): sentences.at_most, ("at_least", "increase"): sentences.at_least}
    said = [target]
    if limit := limits.get((figure.comparator or "", direction)):
        said.insert(0, limit.format(value=target))
    for value in said:
        if figure.baseline is not None and direction in sentences.from_to:
            body = sentences.from_to[direction].format(metric=metric, baseline=figure.baseline.wording, target=value)
        elif direction == "maintain":
            body = sentences.keep.format(metric=metric, target=value)
        else:
            body = sentences.to.get(direction, sentences.plain).format(metric=metric, target=value)
        body = writer.ear.capital(body)
        if figure.deadline is not None:
            yield sentences.deadline.format(text=body, date=writer.day(figure.deadline))
        yield body


def _agrees(reading: Reading, figure: Figure) -> bool:
    """Does the sentence say the figure and nothing else?"""
    start = figure.baseline
    if reading.target != figure.target.value or reading.withheld:
        return False
    if reading.change != figure.change and {reading.change, figure.change} & {"delta", "factor"}:
        return False
    if figure.target.high is not None and reading.target_high != figure.target.high:
        return False
    if reading.has_deadline and (reading.deadline is None or reading.deadline != figure.deadline):
        return False
    if start is None:
        return reading.baseline is None
    converted = start.unit != figure.target.unit and kind_of(start.unit) == "time"
    return reading.baseline is not None and (converted or reading.baseline == start.value)


def _key_result(
    item_id: str, text: str, metric: str, figure: Figure, reading: Reading, own: bool, writer: Writer
) -> KeyResult:
    assumptions = []
    sentences = writer.ear.words.sentences
    if not own:
        assumptions.append(Assumption("metric", sentences.reason_measure))
    start = figure.baseline
    if start is not None and reading.baseline != start.value:
        formula = f"{start.wording} = {reading.baseline} {reading.unit}"
        assumptions.append(Assumption("baseline", sentences.reason_converted.format(formula=formula)))
    return KeyResult(
        id=item_id,
        text=text,
        metric=metric,
        kind="metric",
        direction=reading.direction or direction_of(figure, writer.ear),
        change=reading.change or "level",
        comparator=reading.comparator,
        baseline=reading.baseline,
        baseline_high=reading.baseline_high,
        target=reading.target,
        target_high=reading.target_high,
        stretch=reading.stretch,
        unit=reading.unit,
        deadline=figure.deadline,
        sources=tuple(said.where(writer.document) for said in figure.said),
        assumptions=tuple(assumptions),
    )


def _open_from(item_id: str, figure: Figure, metric: str, writer: Writer) -> KeyResult:
    """How far by the period's end? The text only says how far after it."""
    sentences = writer.ear.words.sentences
    assert figure.deadline is not None
    start = figure.baseline
    subject = writer.ear.capital(metric)
    text = sentences.open_target.format(metric=subject)
    if start is not None:
        with_start = sentences.open_from.format(metric=subject, baseline=start.wording)
        reading = writer.read(with_start)
        if reading.withheld and reading.baseline == start.value:
            text = with_start
    reason = sentences.reason_later.format(target=figure.target.wording, date=writer.day(figure.deadline))
    return KeyResult(
        id=item_id,
        text=text,
        metric=metric,
        kind="metric",
        direction=direction_of(figure, writer.ear),
        change="level",
        baseline=start.value if start else None,
        baseline_high=start.high if start else None,
        unit=(start.unit if start else None) or figure.target.unit,
        sources=tuple(said.where(writer.document) for said in figure.said),
        assumptions=(Assumption("target", reason),),
    )


def open_measure(
    item_id: str, title: str, metric: str | None, writer: Writer, sources: tuple[Source, ...]
) -> KeyResult:
    """A key result for a priority without figures: it says that its target is open, and names no number."""
    sentences = writer.ear.words.sentences
    template = sentences.open_target if metric else sentences.open_measure
    assumptions = [Assumption("target", sentences.reason_open)]
    if metric:
        assumptions.insert(0, Assumption("metric", sentences.reason_measure))
    return KeyResult(
        id=item_id,
        text=template.format(metric=writer.ear.capital(metric or title)),
        metric=metric,
        kind="metric",
        sources=sources,
        assumptions=tuple(assumptions),
    )


def from_goal(item_id: str, text: str, writer: Writer, sources: tuple[Source, ...]) -> KeyResult:
    """A key result that the text itself labels as one, kept word for word.

    One without a figure is a milestone, done when what it says is so.
    """
    reading = writer.read(text)
    sentences = writer.ear.words.sentences
    if not reading.has_target or reading.target is None:
        return KeyResult(
            id=item_id,
            text=text,
            kind="milestone",
            done_when=text,
            deadline=reading.deadline,
            sources=sources,
            assumptions=(Assumption("done_when", sentences.reason_milestone),),
        )
    return KeyResult(
        id=item_id,
        text=text,
        metric=reading.metric,
        kind="metric",
        direction=reading.direction,
        change=reading.change,
        comparator=reading.comparator,
        baseline=reading.baseline,
        baseline_high=reading.baseline_high,
        baseline_date=reading.baseline_date,
        target=reading.target,
        target_high=reading.target_high,
        stretch=reading.stretch,
        unit=reading.unit,
        deadline=reading.deadline,
        sources=sources,
    )
