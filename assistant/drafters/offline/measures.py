"""Measures: what a text wants to reach, each target joined with its start, its date and its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from assistant.drafters.offline.amounts import Amount, alike
from assistant.drafters.offline.ear import Ear
from assistant.drafters.offline.evidence import NO_AIM, Said, Value
from assistant.drafters.offline.hopes import hoped_beyond
from assistant.drafters.offline.pairing import Pairing, leads_to_another
from assistant.drafters.offline.quantity_kinds import kind_of
from assistant.reading import Change, Comparator, DatedClause, Direction
from assistant.records import Period

_LIKELY = 0.4
"""A figure less likely to be a target than this is none: a wrong target costs more than a missed one."""
_ALONE = 0.4
_HOPED = 0.1
_SURE = 0.75
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_MOVED = ("increase", "decrease")
_AHEAD = frozenset({"times=ahead", "times=elsewhere ahead", "before=ahead"})
_TERSE = 8
_ECHO = 2
_AKIN, _STRONG = 1.5, 3.5
"""As heavy as one word that two sentences of thirty share."""


@dataclass(frozen=True, slots=True, eq=False)
class Measure:
    """One measured change as the source gives it; `name` is set where a table names the metric, `group` where it says
    whose it is or what it belongs to.

    `change` is how the target is meant: "by 20 %" is a delta of 20 and never a level of 20. `rival` is another target
    that the text gives for the same thing at the same time: which of the two holds, people have to say. `beyond` is
    what the same thing is to reach after the period. `said` begins with the sentence of the target.
    """

    target: Amount
    baseline: Amount | None
    deadline: str | None
    said: tuple[Said, ...]
    comparator: Comparator | None = None
    name: str | None = None
    group: str | None = None
    change: Change = "level"
    direction: Direction | None = None
    stretch: Amount | None = None
    rival: Amount | None = None
    beyond: Measure | None = None

    @property
    def subject(self) -> frozenset[str]:
        return frozenset().union(*(one.subject for one in self.said))

    @property
    def chance(self) -> float:
        """How likely its figure is a target at all."""
        own = (value for value in self.place.values if value.mention.quantity.value == self.target.value)
        return max((value.chance("target") for value in own), default=1.0)

    @property
    def place(self) -> Said:
        """The sentence that asks for it."""
        return self.said[0]


def find_measures(said: Sequence[Said], today: date) -> list[Measure]:
    """The measured changes of running text, in its order; table rows are read by `tables`."""
    joining = _Joining(said, today)
    return _settled(joining.found(), joining.pairing)


class _Joining:
    """Joins the targets of a text with what belongs to them."""

    def __init__(self, said: Sequence[Said], today: date) -> None:
        self._said = said
        self._today = today
        self._place = {id(one): place for place, one in enumerate(said)}
        self.pairing = Pairing(said)
        self._hoped: set[int] = set()

    def found(self) -> Iterator[tuple[Measure, Value | None]]:
        """Each measure with its start, which may be that of several."""
        for said in self._said:
            if said.block.kind == "table_row":
                continue
            targets = [value for value in said.values if is_target(value)]
            firm, hoped = _firm_and_hoped(targets)
            for value in firm:
                if id(value) not in self._hoped:
                    measure, start = self._measure(value, hoped.get(id(value)))
                    if start is not None or value.chance("target") >= _ALONE:
                        yield measure, start

    def _measure(self, value: Value, hoped: Value | None) -> tuple[Measure, Value | None]:
        start = self.pairing.start_of(value)
        if hoped is None and (hoped := hoped_beyond(value, start, list(self._following(value)))) is not None:
            self._hoped.add(id(hoped))
        mention = value.mention
        target = Amount.of(value)
        baseline = None if start is None else Amount.of(start)
        if baseline is not None and mention.change == "level":
            target, baseline = _in_one_unit(target, baseline)
        elif baseline is not None and baseline.unit == "%" and target.unit == "score":
            target = replace(target, unit="pp")  # "Two points less" than a share
        deadline, dating = self._deadline(value)
        cited = [value.said, *(one.said for one in (start, hoped) if one is not None), *([dating] if dating else [])]
        said = tuple(dict.fromkeys(cited))
        measure = Measure(
            target=target,
            baseline=baseline,
            deadline=deadline,
            said=said,
            comparator=mention.comparator,
            change="level" if start is not None and _change_of(value) == "count" else _change_of(value),
            direction=mention.direction,
            stretch=None if hoped is None else Amount.of(hoped),
        )
        return measure, start

    def _following(self, value: Value) -> Iterator[Value]:
        """The figures after this one, to the end of the next sentence of its paragraph."""
        yield from (other for other in value.said.values if other.start > value.start)
        after = self._place[id(value.said)] + 1
        if after < len(self._said) and self._said[after].block.index == value.said.block.index:
            yield from self._said[after].values

    def _deadline(self, value: Value) -> tuple[str | None, Said | None]:
        """The day it is to be reached, and the sentence that says so.

        That of its clause, of its sentence, else of a neighbour that only dates it.
        """
        if found := self._nearest(value.said, value):
            return found, value.said
        place = self._place[id(value.said)]
        for index in (place - 1, place + 1, place - 2):
            if not 0 <= index < len(self._said):
                continue
            other = self._said[index]
            if other.block.index != value.said.block.index or not self._only_dates(other, before=index < place):
                continue
            if found := self._nearest(other, None):
                return found, other
        return None, None

    def _only_dates(self, said: Said, *, before: bool) -> bool:
        """Whether a neighbour names a time and no target of its own; one that follows has to be short."""
        if any(is_target(value) for value in said.values):
            return False
        return before or said.ear.length(said.text) <= (_TERSE if said.ear.spaced else 3 * _TERSE)

    def _nearest(self, said: Said, value: Value | None) -> str | None:
        dated = [one for one in said.heard.dates if self._is_aim(one)]
        if not dated:
            return None
        if value is None:
            return dated[-1].mention.deadline
        others = [each for each in said.values if each is not value and is_target(each)]
        return min(dated, key=lambda one: _distance(one, value, others)).mention.deadline

    def _is_aim(self, dated: DatedClause) -> bool:
        deadline = dated.mention.deadline
        coming = deadline is not None and deadline >= self._today.isoformat() and dated.how not in NO_AIM
        return coming and not dated.is_running(self._today)


def _change_of(value: Value) -> Change:
    """ "Twelve more contracts" are twelve made; only what is to rise or fall changes by so much."""
    mention = value.mention
    if "left=by" in mention.signs and mention.direction in _MOVED and mention.change == "count":
        return "delta"
    if mention.quantity.unit is None and mention.change == "delta" and "verb=make" in mention.signs:
        return "count"
    directed = any(sign in mention.signs for sign in ("verb=increase", "verb=decrease", "left=by"))
    counted = mention.quantity.unit is None and mention.change == "delta" and not directed
    return (
        "count"
        if counted and mention.signs & {"noun_follows", "counted"} and "more=increase" in mention.signs
        else mention.change
    )


def _distance(dated: DatedClause, value: Value, others: Sequence[Value]) -> tuple[bool, int, bool, int]:
    """How far a time is from a figure: a time in the clause of another target is that one's."""
    apart = abs(dated.clause - value.mention.clause)
    stolen = apart > 0 and any(other.mention.clause == dated.clause for other in others)
    mention = dated.mention
    gap = value.start - mention.end if mention.end <= value.start else mention.start - value.end
    return stolen, apart, dated.how == "from", gap


def _firm_and_hoped(targets: Sequence[Value]) -> tuple[list[Value], dict[int, Value]]:
    """The committed targets of a sentence, and by the id of each the one hoped for beyond it."""
    hoped: dict[int, Value] = {}
    firm: list[Value] = []
    for value in targets:
        wished = _is_hoped(value)
        committed = next((one for one in reversed(firm) if _is_beside(one, value)), None)
        if wished and committed is not None:
            hoped[id(committed)] = value
        elif committed is not None and _is_step(committed, value):
            firm[firm.index(committed)] = value
        elif value.chance("target") >= _LIKELY or _is_order(value):
            firm.append(value)
    return firm, hoped


def is_target(value: Value) -> bool:
    """Whether a figure is to be reached, or hoped for, by us."""
    # "We work with three suppliers" tells how, "find every child a place" counts nothing.
    if is_elsewhere(value) or _tells_how(value) or _is_article(value) or leads_to_another(value):
        return False
    return value.chance("target") >= (_HOPED if _is_hoped(value) else _LIKELY) or _is_order(value)


def _is_article(value: Value) -> bool:
    """ "A good book for every child", "nobody should get hurt", "four things": words that set no figure to reach."""
    quantity = value.mention.quantity
    if not quantity.worded or quantity.unit not in (None, "score") or value.mention.change == "delta":
        return False
    if quantity.value == 1:
        return value.mention.comparator is None
    if quantity.value == 0:
        return value.signs.isdisjoint(_AHEAD)
    return value.said.ear.points.match(value.said.text, value.start + len(_number_of(value))) is not None


def _number_of(value: Value) -> str:
    """The number word alone: "four" of "four points"."""
    own = value.said.ear
    return value.wording.split()[0] if own.spaced and value.wording.split() else value.wording


def _tells_how(value: Value) -> bool:
    mention = value.mention
    told = "left=by" in mention.signs and mention.change == "count" and mention.direction not in _MOVED
    return told and value.chance("target") < _SURE


def is_elsewhere(value: Value) -> bool:
    """A rival's wish and an example of what one could do are nobody's goal here, whatever the words around them."""
    said = value.said
    if said.ear.opens_example(said.text) or "others" in value.mention.signs or "led=others" in value.signs:
        return True
    theirs = "sentence=others" in value.signs and "hears=us" not in value.signs
    return theirs and not any(sign in value.signs for sign in ("times=ahead", "led=wanted", "must"))


def _is_order(value: Value) -> bool:
    """ "Bring the score up to 52": a verb of change opens the sentence, and the figure is where it leads to."""
    signs = value.mention.signs
    led = bool(signs & {"left=to", "left=reach"}) and bool(signs & {"verb=increase", "verb=decrease", "verb=reach"})
    if led and value.said.block.kind in ("bullet", "numbered") and value.role == "target":
        return True  # where the verb comes last, a point of a list is an order as well
    return led and "opens" in signs and value.chance("target") >= _HOPED and value.mention.quantity.role == "target"


def _is_hoped(value: Value) -> bool:
    return "stretch" in value.mention.signs or value.mention.quantity.role == "stretch"


def _is_beside(one: Value, other: Value) -> bool:
    return (
        alike(one.mention.quantity.unit, other.mention.quantity.unit) and other.mention.clause - one.mention.clause <= 2
    )


def _is_step(one: Value, other: Value) -> bool:
    """ "By 9 days, to 41 days": the level is the target, not the step."""
    return one.mention.change in ("delta", "factor") and "left=to" in other.mention.signs


def _in_one_unit(target: Amount, baseline: Amount) -> tuple[Amount, Amount]:
    """A unit said once stands for both: "from 29 to 40 percent", "11 weeks … no more than four"."""
    if target.unit is None and baseline.unit not in (None, "x"):
        return replace(target, unit=baseline.unit), baseline
    if baseline.unit is None and target.unit not in (None, "x"):
        return target, replace(baseline, unit=target.unit)
    return target, baseline


def _settled(found: Iterator[tuple[Measure, Value | None]], pairing: Pairing) -> list[Measure]:
    """Each measure once: what is said twice is one, and what is said two ways of one thing names its rival."""
    kept: list[tuple[Measure, Value | None]] = []
    for measure, start in found:
        index = next(
            (i for i, (known, its) in enumerate(kept) if _is_same_thing(known, its, measure, start, pairing)), None
        )
        if index is None:
            kept.append((measure, start))
            continue
        known, its = kept[index]
        said = tuple(dict.fromkeys((*known.said, *measure.said)))
        if known.target.value == measure.target.value:
            joined = replace(
                known,
                said=said,
                baseline=known.baseline or measure.baseline,
                deadline=known.deadline or measure.deadline,
                stretch=known.stretch or measure.stretch,
            )
        else:
            joined = replace(known, said=said, rival=measure.target)
        kept[index] = (joined, its or start)
    return [measure for measure, _ in kept]


def _is_same_thing(known: Measure, its: Value | None, measure: Measure, start: Value | None, pairing: Pairing) -> bool:
    """Whether two measures are of one thing at one time."""
    if known.change != measure.change or kind_of(known.target.unit) != kind_of(measure.target.unit):
        return False
    if known.deadline and measure.deadline and known.deadline != measure.deadline:
        return False
    if known.target.value == measure.target.value:
        return _shares(known, measure) or (its is not None and its is start)
    apart = known.place.block.index != measure.place.block.index
    if not apart or known.change != "level" or known.target.unit != measure.target.unit:
        return False
    one_thing = its is not None and (its is start or (start is None and known.deadline == measure.deadline))
    return one_thing and pairing.kinship(known.said[-1], measure.place) >= (_AKIN if its is start else _STRONG)


def _shares(one: Measure, other: Measure) -> bool:
    own: Ear = one.place.ear
    return own.kinship(one.place.subject, other.place.subject) >= _ECHO


def in_period(measure: Measure, period: Period) -> Measure:
    """A plan for next year means "by 31 March" of that year; a day whose year is written out stays where it is."""
    if measure.deadline is None or measure.deadline >= period.start or any(map(_names_year, measure.said)):
        return measure
    later = f"{int(measure.deadline[:4]) + 1}{measure.deadline[4:]}"
    return replace(measure, deadline=later) if period.start <= later <= period.end else measure


def _names_year(said: Said) -> bool:
    return any(_YEAR.search(said.text[one.mention.start : one.mention.end]) for one in said.heard.dates)
