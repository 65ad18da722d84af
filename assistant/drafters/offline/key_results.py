"""Key results: a figure of the source in one sentence that reads back as the same figure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from assistant.document import Document
from assistant.drafters import Brief
from assistant.drafters.offline.amounts import Amount
from assistant.drafters.offline.ear import Ear
from assistant.drafters.offline.evidence import Value
from assistant.drafters.offline.measures import Measure
from assistant.drafters.offline.metric_names import is_thin, metric_names, names_by_itself
from assistant.drafters.offline.quantity_kinds import kind_of
from assistant.reading import Direction, Reading, read_goal
from assistant.reading.units import convert
from assistant.records import Assumption, KeyResult, LanguageCode, Number, Source

_FIGURES = re.compile(r"\S*\d\S*\s?")
"""What a title may hold of figures; beside an open place it would be read as the target."""
_SAID_MOST = 140
"""A longer sentence of the source holds more than one key result should."""


@dataclass(frozen=True, slots=True)
class Writer:
    """What every item of a draft is written with."""

    document: Document
    brief: Brief
    code: LanguageCode
    ear: Ear
    _named: dict[tuple[Measure, str | None], list[tuple[str, bool]]] = field(
        default_factory=dict, repr=False, compare=False
    )
    """Names already found, by measure and heading: title, theme, key result and KPI all ask for them."""

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


def direction_of(measure: Measure, ear: Ear) -> Direction:
    """Up or down, by the two figures; by the words of the sentence where there is only one."""
    start = measure.baseline
    if measure.change == "count":
        return "increase"
    if measure.change == "factor":
        return "decrease" if measure.target.value < 1 else "increase"
    if start is not None and measure.change == "level" and start.scaled != measure.target.scaled:
        return "increase" if measure.target.scaled > start.scaled else "decrease"
    if start is not None and measure.change == "level":
        return "maintain"
    if measure.change == "level" and measure.comparator in ("at_most", "less_than", "at_least", "more_than"):
        return "decrease" if measure.comparator in ("at_most", "less_than") else "increase"
    if measure.direction in ("increase", "decrease", "maintain"):
        return measure.direction
    return "decrease" if any(ear.hears("less", said.text) for said in measure.said) else "increase"


def from_measure(item_id: str, measure: Measure, heading: str, writer: Writer, *, lends: bool = True) -> KeyResult:
    """The key result of a measure.

    `heading` is that of the passage, which lends its name where the figure has none; to one of them (`lends`).
    A target dated after the period leaves the key result's own target open (DESIGN 5.2), and so do two targets of
    which only one can hold.
    """
    names = names_of(measure, heading if lends else None, writer)
    first, own_first = names[0] if names else (heading, False)
    if writer.is_later(measure.deadline) or measure.rival is not None:
        return _open_from(item_id, measure, writer.ear.lower(first), writer)
    for name, own in names:
        metric = writer.ear.lower(name)
        for text in _texts(measure, metric, writer):
            if _agrees(writer.read(text), measure):
                return _key_result(item_id, text, metric, measure, own, writer)
    # A heading lends its name to a plain line only: "Reduce shorter waits to 3 days" is no sentence.
    plain = list(_plain_texts(measure, first, writer))
    agreeing = next((each for each in plain if names and _agrees(writer.read(each), measure)), None)
    said = _as_said(measure, writer)
    best = (said, agreeing) if measure.change != "level" else (agreeing, said)
    return _key_result(item_id, best[0] or best[1] or plain[0], writer.ear.lower(first), measure, own_first, writer)


def names_of(measure: Measure, heading: str | None, writer: Writer) -> list[tuple[str, bool]]:
    """Names for what a measure counts, best first, and whether each is the text's own.

    A heading that names a thing stands in where its sentence says a word only, or none.
    """
    if (known := writer._named.get((measure, heading))) is not None:
        return known
    names = list(metric_names(measure, direction_of(measure, writer.ear), writer.code, writer.ear))
    poor = not any(own for _, own in names) or is_thin(names[0][0], writer.ear)
    if heading and measure.name is None and poor and names_by_itself(heading, writer.ear):
        names.insert(0, (heading, True))
    return writer._named.setdefault((measure, heading), names)


def _as_said(measure: Measure, writer: Writer) -> str | None:
    """A change by so much, a multiple, a number made: said best, and most safely, in the words of the source."""
    text = writer.ear.capital(writer.ear.restarted(" ".join(measure.place.text.split()).rstrip(".。")))
    if writer.ear.points_back(text):
        return None  # "That is to be 45 days" says nothing by itself
    reading = writer.read(text)
    return (
        text
        if len(text) <= _SAID_MOST and reading.target == measure.target.value and _agrees(reading, measure)
        else None
    )


def _plain_texts(measure: Measure, name: str, writer: Writer) -> Iterator[str]:
    start = f"{writer.ear.lower(measure.baseline.wording)} → " if measure.baseline and measure.change == "level" else ""
    body = f"{writer.ear.capital(name)}: {start}{writer.ear.lower(measure.target.wording)}"
    if measure.deadline is not None:
        yield writer.ear.words.sentences.deadline.format(text=body, date=writer.day(measure.deadline))
    yield body


def _texts(measure: Measure, metric: str, writer: Writer) -> Iterator[str]:
    """Ways to say it, best first."""
    sentences = writer.ear.words.sentences
    direction = direction_of(measure, writer.ear)
    if measure.change == "delta" and direction in sentences.by:
        body = writer.ear.capital(
            sentences.by[direction].format(metric=metric, target=writer.ear.lower(measure.target.wording))
        )
        if measure.deadline is not None:
            yield sentences.deadline.format(text=body, date=writer.day(measure.deadline))
        yield body
    if measure.change == "factor":
        yield from _multiplied(measure, metric, writer)
    if measure.change != "level":
        return
    target = writer.ear.lower(measure.target.wording)
    # "Up to 75" and "down to 10" are read as limits too; only a limit on the far side of the change is one.
    limits = {("at_most", "decrease"): sentences.at_most, ("at_least", "increase"): sentences.at_least}
    said = [target]
    if limit := limits.get((measure.comparator or "", direction)):
        said.insert(0, limit.format(value=target))
    for value in said:
        if measure.baseline is not None and direction in sentences.from_to:
            body = sentences.from_to[direction].format(
                metric=metric, baseline=writer.ear.lower(measure.baseline.wording), target=value
            )
        elif direction == "maintain":
            body = sentences.keep.format(metric=metric, target=value)
        else:
            body = sentences.to.get(direction, sentences.plain).format(metric=metric, target=value)
        body = writer.ear.capital(body)
        if measure.deadline is not None:
            yield sentences.deadline.format(text=body, date=writer.day(measure.deadline))
        yield body


def _multiplied(measure: Measure, metric: str, writer: Writer) -> Iterator[str]:
    """ "Halve the breakdowns (now 64) by 30 June", where the language has a word for the multiple."""
    sentences = writer.ear.words.sentences
    if (template := sentences.factor.get(measure.target.value)) is None:
        return
    bare = writer.ear.capital(template.format(metric=metric))
    start = measure.baseline
    for body in (*([sentences.now.format(text=bare, baseline=writer.ear.lower(start.wording))] if start else []), bare):
        if measure.deadline is not None:
            yield sentences.deadline.format(text=body, date=writer.day(measure.deadline))
        yield body


def _agrees(reading: Reading, measure: Measure) -> bool:
    """Does the sentence say the measure and nothing else?"""
    if reading.withheld or reading.target is None or not _is_worth(reading.target, reading.unit, measure.target):
        return False
    if reading.change != measure.change and {reading.change, measure.change} & {"delta", "factor"}:
        return False
    if measure.target.high is not None and reading.target_high != measure.target.high:
        return False
    if reading.has_deadline and (reading.deadline is None or reading.deadline != measure.deadline):
        return False
    if reading.baseline is None:
        return measure.baseline is None or measure.change != "level"
    start = measure.baseline
    return start is not None and (_is_worth(reading.baseline, reading.unit, start) or start.unit != measure.target.unit)


def _is_worth(value: float, unit: str | None, amount: Amount) -> bool:
    return value == amount.value or (kind_of(unit) == "time" and abs(value - amount.value) < 1e-9)


def _key_result(item_id: str, text: str, metric: str, measure: Measure, own: bool, writer: Writer) -> KeyResult:
    assumptions = []
    sentences = writer.ear.words.sentences
    if not own:
        assumptions.append(Assumption("metric", sentences.reason_measure))
    start, unit = _start(measure)
    if start is not None and measure.baseline is not None and start != measure.baseline.value:
        formula = f"{measure.baseline.wording} = {start} {unit}"
        assumptions.append(Assumption("baseline", sentences.reason_converted.format(formula=formula)))
    return KeyResult(
        id=item_id,
        text=text,
        metric=metric,
        kind="metric",
        direction=direction_of(measure, writer.ear),
        change=measure.change,
        comparator=measure.comparator,
        baseline=start,
        baseline_high=measure.baseline.high if measure.baseline and start == measure.baseline.value else None,
        target=measure.target.value,
        target_high=measure.target.high,
        stretch=measure.stretch.value if measure.stretch else None,
        unit=unit,
        deadline=measure.deadline,
        sources=tuple(said.where(writer.document) for said in measure.said),
        assumptions=tuple(assumptions),
    )


def _start(measure: Measure) -> tuple[Number | None, str | None]:
    """The start value in the unit of the target, and that unit."""
    target, start = measure.target, measure.baseline
    if start is None:
        return None, target.unit
    if measure.change == "factor" or (measure.change == "delta" and start.unit != target.unit and target.unit != "pp"):
        return (start.value if measure.change == "factor" else None), target.unit
    if kind_of(start.unit) == kind_of(target.unit) == "time" and start.unit != target.unit:
        return convert(start.value, start.unit, target.unit), target.unit
    return start.value, target.unit


def _open_from(item_id: str, measure: Measure, metric: str, writer: Writer) -> KeyResult:
    """How far by the period's end? The text only says how far after it, or says it in two ways."""
    sentences = writer.ear.words.sentences
    start = measure.baseline
    if measure.rival is not None:
        reason = sentences.reason_rival.format(one=measure.target.wording, other=measure.rival.wording)
    else:
        assert measure.deadline is not None
        reason = sentences.reason_later.format(target=measure.target.wording, date=writer.day(measure.deadline))
    level = measure.change == "level"
    return KeyResult(
        id=item_id,
        text=_open_text(metric, start if level else None, writer),
        metric=metric,
        kind="metric",
        direction=direction_of(measure, writer.ear),
        change="level",
        baseline=start.value if start and level else None,
        baseline_high=start.high if start and level else None,
        unit=(start.unit if start else None) or (measure.target.unit if measure.target.unit != "x" else None),
        deadline=measure.deadline if measure.rival is not None else None,
        sources=tuple(said.where(writer.document) for said in measure.said),
        assumptions=(Assumption("target", reason),),
    )


def _open_text(metric: str, start: Amount | None, writer: Writer) -> str:
    sentences = writer.ear.words.sentences
    subject = writer.ear.capital(metric)
    if start is not None:
        with_start = sentences.open_from.format(metric=subject, baseline=writer.ear.lower(start.wording))
        reading = writer.read(with_start)
        if reading.withheld and reading.baseline == start.value:
            return with_start
    return sentences.open_target.format(metric=subject)


def from_present(item_id: str, value: Value, writer: Writer) -> KeyResult | None:
    """A key result for a figure that the text measures and sets no target for; None where it has no name."""
    start = Amount.of(value)
    stands = Measure(start, None, None, (value.said,))
    name = next((name for name, own in metric_names(stands, "reach", writer.code, writer.ear) if own), None)
    if name is None:
        return None
    metric = writer.ear.lower(name)
    return KeyResult(
        id=item_id,
        text=_open_text(metric, start, writer),
        metric=metric,
        kind="metric",
        change="level",
        baseline=start.value,
        baseline_high=start.high,
        unit=start.unit,
        sources=(value.said.where(writer.document),),
        assumptions=(Assumption("target", writer.ear.words.sentences.reason_open),),
    )


def open_measure(
    item_id: str, title: str, metric: str | None, writer: Writer, sources: tuple[Source, ...], *, usual: bool = False
) -> KeyResult:
    """A key result without a figure: it says that its target is open, and names no number.

    `usual`: the metric is none of the text's but one that the catalogue knows for such a goal.
    """
    sentences = writer.ear.words.sentences
    template = sentences.open_target if metric else sentences.open_measure
    assumptions = [Assumption("target", sentences.reason_balance if usual else sentences.reason_open)]
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


def second_measure(
    item_id: str, title: str, usual: Sequence[str], writer: Writer, sources: tuple[Source, ...], *, measured: bool
) -> KeyResult:
    """The place of a second measure where the text has one only, or none (not `measured`).

    `usual` names what the catalogue would look at.
    """
    sentences = writer.ear.words.sentences
    reason = sentences.reason_second if measured else sentences.reason_no_measure
    if usual:
        joint = ", " if writer.ear.spaced else "、"
        gap = " " if writer.ear.spaced else ""
        reason += gap + sentences.reason_usual.format(names=joint.join(usual))
    return KeyResult(
        id=item_id,
        text=sentences.open_second.format(metric=writer.ear.capital(_FIGURES.sub("", title).strip() or title)),
        kind="metric",
        sources=sources,
        assumptions=(Assumption("metric", reason), Assumption("target", sentences.reason_open)),
    )


def is_second(key_result: KeyResult) -> bool:
    """Whether it only asks for a second measure."""
    return key_result.metric is None and [each.field for each in key_result.assumptions] == ["metric", "target"]


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
