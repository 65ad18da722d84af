"""Start and target brought together: in one sentence, in neighbours, across a text, in table rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from assistant.drafters.offline.ear import Ear
from assistant.drafters.offline.evidence import CLAUSE_END, Said, Value
from assistant.drafters.offline.initiatives import is_work
from assistant.records import Number

_TIMES = frozenset({"ms", "s", "min", "h", "day", "week", "month", "year"})
_CURRENCY = re.compile(r"[A-Z]{3}")
_TERSE = 5
_LOOKED_BACK = 40
_FAR_MOST = 300
"""So that a book full of figures does not take the square of its length."""
_RANGE = re.compile(r"(?<=\d)\s+\D{1,4}\s+(?=\d)")
"""What joins the ends of a range: "9 to 10" is written "9–10", so that it can stand in "from 9–10 to 3–4"."""
_NEAR = 2
"""Sentences that may stand between a start and its target when nothing but the unit ties them."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit and the source's own wording of it."""

    value: Number
    unit: str | None
    wording: str
    high: Number | None = None

    @classmethod
    def of(cls, value: Value) -> Amount:
        quantity = value.quantity
        wording = value.wording if quantity.high is None else _RANGE.sub("–", value.wording)
        return cls(quantity.value, quantity.unit, wording, quantity.high)


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured change as the source gives it; `name` is set where a table names the metric.

    `change` is how the target is meant: "by 20 %" is a delta of 20 and never a level of 20.
    """

    target: Amount
    baseline: Amount | None
    deadline: str | None
    said: tuple[Said, ...]
    comparator: str | None = None
    name: str | None = None
    change: str = "level"

    @property
    def subject(self) -> frozenset[str]:
        return frozenset().union(*(one.subject for one in self.said))


def kind_of(unit: str | None) -> str:
    """share, time, money, count, or the unit itself."""
    if unit in ("%", "pp"):
        return "share"
    if unit in _TIMES:
        return "time"
    if unit and _CURRENCY.fullmatch(unit):
        return "money"
    return "count" if unit in (None, "score") else unit or "count"


def alike(start: Amount, target: Amount, *, together: bool = False) -> bool:
    """May these be start and target of one measure? Money in one currency, time in any unit of time.

    A unit said once stands for both: with the target where they are `together` ("from 29 to 40 percent"), else with
    the start ("vijf dagen … nog maar twee").
    """
    kinds = kind_of(start.unit), kind_of(target.unit)
    if kinds[0] == kinds[1]:
        return start.unit == target.unit or kinds[0] in ("time", "count")
    return target.unit is None or (together and start.unit is None)


@dataclass(slots=True)
class Loose:
    """Starts and targets of a section that found no partner there."""

    starts: list[tuple[int, Value]]
    targets: list[tuple[int, Value]]


def find_figures(said: Sequence[Said], ear: Ear) -> tuple[list[Figure], Loose]:
    """The measured changes of a run of sentences, and the figures left over."""
    found: list[Figure] = []
    loose = Loose([], [])
    for place, one in enumerate(said):
        if one.block.kind == "table_row":
            continue
        if pair := _pair_in_sentence(one):
            found.append(pair)
            continue
        for value in one.values:
            if value.standing in ("now", "plain"):
                loose.starts.append((place, value))
            elif value.standing == "wanted":
                _settle(value, place, said, loose, found, ear)
    _settle_later_starts(said, loose, found)
    return found, loose


def _pair_in_sentence(said: Said) -> Figure | None:
    """ "From 10 % to 5 %": the reading has both."""
    reading = said.reading
    if reading.baseline is None or reading.target is None or reading.baseline == reading.target:
        return None
    start = _with_role(said.values, "baseline")
    target = _with_role(said.values, "target")
    if start is None or target is None or {start.standing, target.standing} & {"others", "price"}:
        return None
    if target.standing == "past" or not alike(Amount.of(start), Amount.of(target), together=True):
        return None
    # "From seven to nine, customers wait 9 minutes" is no change: a pair stands in one clause, start first.
    between = said.text[start.quantity.end : target.quantity.start]
    if target.quantity.start < start.quantity.end or CLAUSE_END.search(between):
        return None
    return Figure(Amount.of(target), Amount.of(start), said.deadline, (said,), reading.comparator)


def _with_role(values: Iterable[Value], role: str) -> Value | None:
    return next((value for value in values if value.quantity.role == role), None)


def _settle(value: Value, place: int, said: Sequence[Said], loose: Loose, found: list[Figure], ear: Ear) -> None:
    """Give a wanted figure its start: the nearest one before it of the same kind."""
    if _is_passing(value):
        return
    if _change_of(value) in ("delta", "factor"):
        # "By 12 %" has no start to go from: paired with one, it would read as "from 40 to 12".
        loose.targets.append((place, value))
        return
    ranked = [
        (start.standing == "now", start.quantity.unit == value.quantity.unit, index)
        for index, (at, start) in list(enumerate(loose.starts))[-_LOOKED_BACK:]
        if alike(Amount.of(start), Amount.of(value)) and start.quantity.value != value.quantity.value
        if _belong(start, value, place - at, ear)
    ]
    if not ranked:
        loose.targets.append((place, value))
        return
    _, start = loose.starts.pop(max(ranked)[2])
    found.append(join(start, value))


def _belong(start: Value, target: Value, apart: int, ear: Ear) -> bool:
    """Do a start and a target this many sentences apart speak of one thing?

    Neighbours do where the unit ties them; bare counts and figures that no cue calls present want a word in common,
    or a target that names nothing itself ("We aim to have 2,400").
    """
    kin = ear.kinship(start.said.subject, target.said.subject) > 0
    kinds = kind_of(start.quantity.unit), kind_of(target.quantity.unit)
    if start.quantity.unit is None and target.quantity.worded:
        return False
    if kinds[0] != kinds[1] and apart > 1:
        return False
    if apart > _NEAR:
        return kin
    certain = start.standing == "now" or (start.quantity.unit is not None and target.said.deadline is not None)
    return kin or (certain and (start.quantity.unit is not None or _is_terse(target, ear)))


def _is_terse(target: Value, ear: Ear) -> bool:
    """Does the clause say no more than the figure and its date?"""
    text, quantity = target.said.text, target.quantity
    start = max((found.end() for found in CLAUSE_END.finditer(text, 0, quantity.start)), default=0)
    following = CLAUSE_END.search(text, quantity.end)
    clause = text[start : quantity.start] + text[quantity.end : following.start() if following else len(text)]
    return len(ear.subject(clause)) <= _TERSE


def _settle_later_starts(said: Sequence[Said], loose: Loose, found: list[Figure]) -> None:
    """ "35 % in December, against 22 % today": the start may follow its target."""
    for place, value in list(loose.targets):
        if _change_of(value) in ("delta", "factor"):
            continue
        for at, start in list(loose.starts):
            after = at > place or (at == place and start.quantity.start > value.quantity.start)
            same = Amount.of(start).unit == Amount.of(value).unit
            if after and same and at - place <= 1 and start.standing == "now":
                loose.targets.remove((place, value))
                loose.starts.remove((at, start))
                found.append(join(start, value))
                break


def join(start: Value | None, target: Value) -> Figure:
    """A figure from its two values."""
    said = (target.said,) if start is None or start.said is target.said else (start.said, target.said)
    reading = target.said.reading
    comparator = reading.comparator if reading.target == target.quantity.value else None
    return Figure(
        Amount.of(target),
        None if start is None else Amount.of(start),
        target.said.deadline,
        said,
        comparator,
        change=_change_of(target),
    )


def _change_of(target: Value) -> str:
    reading = target.said.reading
    return (reading.change or "level") if reading.target == target.quantity.value else "level"


def _is_passing(value: Value) -> bool:
    """A figure beside the goal: how many apply ("four homes"), a condition ("within three months")."""
    return value.quantity.role in ("population", "definition")


def stands_alone(value: Value, ear: Ear) -> bool:
    """Is a wanted figure without a start a goal all the same? Only where the sentence itself reads as one."""
    reading = value.said.reading
    return (
        value.quantity.role == "target"
        and not is_work(value.said.text, ear)
        and reading.has_target
        and reading.target == value.quantity.value
        and (reading.unit is not None or reading.has_deadline)
    )


def pair_far(starts: list[Value], targets: list[Value], ear: Ear) -> list[tuple[Value | None, Value]]:
    """Targets with the start that talks about the same thing anywhere in the text."""
    pairs: list[tuple[Value | None, Value]] = []
    left = [start for start in starts if start.standing == "now" or start.quantity.role == "baseline"][:_FAR_MOST]
    for target in targets[:_FAR_MOST]:
        if _change_of(target) in ("delta", "factor"):
            pairs.append((None, target))
            continue
        ranked = [
            (ear.kinship(start.said.subject, target.said.subject), -index)
            for index, start in enumerate(left)
            if alike(Amount.of(start), Amount.of(target)) and start.quantity.value != target.quantity.value
            if kind_of(start.quantity.unit) == kind_of(target.quantity.unit)
            if start.quantity.unit is not None or not target.quantity.worded
        ]
        best = max(ranked, default=(0, 0))
        pairs.append((left.pop(-best[1]) if best[0] > 0 else None, target))
    return pairs


def merged(figures: Iterable[Figure], rows: Iterable[Figure]) -> tuple[list[Figure], list[Figure]]:
    """Figures of the running text with the names and sources of the table rows that repeat them; and the other rows."""
    known = list(figures)
    extra: list[Figure] = []
    for row in rows:
        same = next((i for i, figure in enumerate(known) if _same_numbers(figure, row)), None)
        if same is None:
            extra.append(row)
            continue
        figure = known[same]
        known[same] = replace(
            figure,
            name=row.name,
            baseline=figure.baseline or row.baseline,
            deadline=figure.deadline or row.deadline,
            said=(*figure.said, *row.said),
        )
    return known, extra


def _same_numbers(figure: Figure, row: Figure) -> bool:
    if figure.target.value != row.target.value:
        return False
    return figure.baseline is None or row.baseline is None or figure.baseline.value == row.baseline.value
