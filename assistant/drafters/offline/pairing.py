"""Which start value belongs to which target: by unit, nearness, the words they share, and what the start looks like."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from assistant.drafters.offline.amounts import Amount, alike
from assistant.drafters.offline.ear import Ear
from assistant.drafters.offline.evidence import Said, Value
from assistant.drafters.offline.quantity_kinds import kind_of
from assistant.drafters.offline.signs import is_of_words
from assistant.drafters.offline.weights import ALWAYS, pair_weights, weigh_pair

_FARTHEST = 60
"""Sentences between start and target, so that a book does not take the square of its length."""
_RARE = ((0.0, "0"), (2.0, "<2"), (3.5, "<3.5"), (6.0, "<6"))
_NAMED = frozenset({"share", "time", "money", "count"})
_STEM = 5
_SURE = 0.5
_FAR_ABOVE = 20
_WHOLE = 100
"""More than this, and without a unit, is no share."""
_ENDING = 3
_SEVERAL = 2
_STANDS = 0.75


class Pairing:
    """The figures of one text, ready to be joined."""

    def __init__(self, said: Sequence[Said]) -> None:
        self._said = said
        self._place = {id(one): place for place, one in enumerate(said)}
        self._values = [value for one in said for value in one.values]
        self._kinships: dict[tuple[int, int], float] = {}

    def start_of(self, target: Value) -> Value | None:
        """The start value of a target; None where no start outweighs there being none."""
        if (said := led_from(target)) is not None:
            return said
        best, most = None, pair_weights().get(ALWAYS, 0)
        for start, signs in self.candidates(target):
            if not _is_no_start(start, target) and (weight := weigh_pair(signs)) > most:
                best, most = start, weight
        return best and self._beside(best, target)

    def _beside(self, start: Value, target: Value) -> Value:
        """Of several starts in one sentence ("the north 12 %, the south 19 %") the one the target is about.

        It shares a word with the target that none of the others has beside it; where no word tells, and the targets
        stand together as the starts do, they go in the same order.
        """
        starts = _together(start, target)
        if len(starts) < _SEVERAL:
            return start
        wanted = _whose(target)
        labels = [_whose(one) for one in starts]
        told = [
            one
            for one, label in zip(starts, labels, strict=True)
            if wanted & label - frozenset().union(*(other for other in labels if other is not label))
        ]
        if told:
            return told[0] if len(told) == 1 else start
        targets = [value for value in target.said.values if value.role == "target" and _is_akin(value, target)]
        in_order = target.said is not start.said and len(targets) == len(starts) and target in targets
        return starts[targets.index(target)] if in_order else start

    def candidates(self, target: Value) -> Iterator[tuple[Value, frozenset[str]]]:
        """Every figure that may be the start of the target, with the signs for and against it."""
        if _is_made(target):
            return
        possible = [value for value in self._values if self._may_start(value, target)]
        strongest = max((self.kinship(value.said, target.said) for value in possible), default=0.0)
        latest = self._latest_present(possible, target)
        for value in possible:
            signs = {*self._signs(value, target), *self._rivals(value, target, possible)}
            kinship = self.kinship(value.said, target.said)
            if kinship and kinship == strongest:
                signs.add("kin=most")
            if value is latest:
                signs |= {"latest", f"latest, unit={_units(value, target)}"}
            yield value, frozenset(signs)

    def _rivals(self, value: Value, target: Value, possible: Sequence[Value]) -> Iterator[str]:
        """How many other figures of its kind might be meant: none under the heading, none on the way to the target."""
        kind = kind_of(value.mention.quantity.unit)
        others = [
            other
            for other in possible
            if other is not value and other.role != "target" and kind_of(other.mention.quantity.unit) == kind
        ]
        heading = target.said.block.heading
        if value.said.block.heading == heading:
            alone = not any(other.said.block.heading == heading for other in others)
            yield f"alone={alone}"
            yield f"alone={alone}, unit={_units(value, target)}"
        here, there = sorted((self._at(value), self._at(target)))
        between = min(2, sum(here < self._at(other) < there for other in others))
        yield f"between={between}"
        yield f"between={between}, unit={_units(value, target)}"

    def _at(self, value: Value) -> tuple[int, int]:
        return self._place[id(value.said)], value.start

    def _may_start(self, value: Value, target: Value) -> bool:
        if value is target or abs(self._apart(value, target)) > _FARTHEST:
            return False
        one, other = value.mention.quantity, target.mention.quantity
        if one.unit is None and one.worded and one.value <= 1:
            return False
        if "share" in (kind_of(one.unit), kind_of(other.unit)):
            bare = [each.value for each in (one, other) if each.unit is None]
            if any(value > _WHOLE for value in bare):
                return False
        return target.mention.change == "factor" or _points(target, value) or alike(one.unit, other.unit)

    def _apart(self, value: Value, target: Value) -> int:
        return self._place[id(target.said)] - self._place[id(value.said)]

    def _latest_present(self, values: Sequence[Value], target: Value) -> Value | None:
        """The last figure before the target that looks like where things stand."""
        here = (self._place[id(target.said)], target.start)
        before = [
            (place, value)
            for value in values
            if value.role in ("present", "past") and (place := (self._place[id(value.said)], value.start)) < here
        ]
        return max(before, key=lambda pair: pair[0])[1] if before else None

    def _signs(self, start: Value, target: Value) -> Iterator[str]:
        apart = _apart(self._apart(start, target))
        one, other = start.said, target.said
        units = _units(start, target)
        present = _chance(start.chance("present"))
        yield f"role={start.role}"
        yield f"present={present}"
        yield f"target={_chance(start.chance('target'))}"
        yield f"apart={apart}"
        yield f"apart={apart}, role={start.role}"
        yield f"unit={units}"
        yield f"unit={units}, apart={apart}"
        yield f"present={present}, apart={apart}"
        yield f"present={present}, unit={units}"
        block = one.block.index == other.block.index
        heading = one.block.heading == other.block.heading
        yield f"block={block}, role={start.role}"
        yield f"heading={heading}, role={start.role}"
        yield f"change={target.mention.change}"
        if one is other:
            clauses = max(-2, min(2, target.mention.clause - start.mention.clause))
            yield f"clauses={clauses}"
            yield f"clauses={clauses}, role={start.role}"
        else:
            rare = _rarity(self.kinship(one, other))
            yield f"kin={rare}"
            yield f"kin={rare}, apart={apart}"
            yield f"kin={rare}, unit={units}"
            yield f"kin={rare}, block={block}"
            yield f"kin={rare}, present={present}"
        yield from _sizes(start, target)
        yield from (f"start:{sign}" for sign in start.signs if not is_of_words(sign))

    @cached_property
    def _spread(self) -> Counter[str]:
        """In how many sentences each word stands."""
        return Counter(word for one in self._said for word in one.subject)

    def kinship(self, one: Said, other: Said) -> float:
        """The words two sentences share, the rarer the heavier."""
        if one is other:
            return 0.0
        key = (id(one), id(other))
        if key not in self._kinships:
            shared = sorted(_shared(one.subject, other.subject, other.ear))
            total = sum(
                math.log((len(self._said) + 1) / max(self._spread[word], self._spread[its])) for word, its in shared
            )
            self._kinships[key] = round(total, 6)
        return self._kinships[key]


def _is_made(target: Value) -> bool:
    """Is it a number of things to be made in the period, counted from none? "75 members" may as well be a level."""
    made = target.mention.signs & {"verb=make", "make", "more=increase"}
    return target.mention.change == "count" and bool(made)


def _is_akin(value: Value, other: Value) -> bool:
    return alike(value.mention.quantity.unit, other.mention.quantity.unit)


def _together(start: Value, target: Value) -> list[Value]:
    """The figures of the start's sentence that may as well be one, in its order."""
    return [
        value
        for value in start.said.values
        if value is not target and value.role != "target" and _is_akin(value, start) and not _is_no_start(value, target)
    ]


def _whose(value: Value) -> frozenset[str]:
    """The words beside a figure that say whose it is: those of its clause, as far as the figures around it."""
    said = value.said
    place = said.values.index(value)
    left = max((other.end for other in said.values[:place]), default=0)
    right = min((other.start for other in said.values[place + 1 :]), default=len(said.text))
    inside = [at for at in range(left, right) if said.heard.clause_at(at) == value.mention.clause]
    return said.ear.subject(said.text[inside[0] : inside[-1] + 1]) if inside else frozenset()


def led_from(target: Value) -> Value | None:
    """ "From 47 to 60": the figure right before, in one clause, where the words leave no doubt."""
    values = target.said.values
    place = values.index(target)
    before = values[place - 1] if place else None
    if before is None or "left=to" not in target.mention.signs or before.mention.clause != target.mention.clause:
        return None
    led = before.mention.signs & {"left=from", "left=from_or_of"}
    if before.mention.quantity.unit is None and kind_of(target.mention.quantity.unit) == "share":
        led = led if before.mention.quantity.value <= _WHOLE else frozenset()
    return before if led and alike(before.mention.quantity.unit, target.mention.quantity.unit) else None


def leads_to_another(value: Value) -> bool:
    """Whether a figure is where another of its clause starts from."""
    values = value.said.values
    place = values.index(value) + 1
    return place < len(values) and led_from(values[place]) is value


def _is_no_start(start: Value, target: Value) -> bool:
    """Somebody else's figure, the one hoped for beside the target, and the target itself said twice."""
    if _is_theirs(start):
        return True
    wanted = start.said is target.said and start.chance("target") >= _SURE and "left=from" not in start.mention.signs
    if "stretch" in start.mention.signs or wanted:
        return True
    one, other = start.mention.quantity, target.mention.quantity
    alike_units = one.unit == other.unit or None in (one.unit, other.unit)
    if target.mention.change == "level" and _counts_things(start, target):
        return True
    return one.value == other.value and alike_units and target.mention.change == "level"


def _is_theirs(start: Value) -> bool:
    """Does somebody else stand before a figure, in its sentence or clause, unless it surely is where we stand?"""
    near = start.signs & {"led=others", "cue=others"} or "others" in start.mention.signs
    return start.chance("others") >= _SURE or (bool(near) and start.chance("present") < _STANDS)


def _counts_things(start: Value, target: Value) -> bool:
    """ "412,000 passengers" is no start of "2 minutes": a number that counts things does not lack the other's unit."""
    one, other = start.mention.quantity, target.mention.quantity
    if kind_of(one.unit) == kind_of(other.unit) or one.value < _FAR_ABOVE * other.value:
        return False
    return any(
        value.mention.quantity.unit is None and value.mention.signs & {"noun_follows", "counted"}
        for value in (start, target)
    )


def _shared(words: frozenset[str], others: frozenset[str], ear: Ear) -> Iterator[tuple[str, str]]:
    """Words of the one text with the word of the other they are kin to."""
    for word in words:
        if word in others:
            yield word, word
        elif ear.joins_words and len(word) >= _STEM:
            its = min((each for each in others if len(each) >= _STEM and _is_kin(word, each)), default=None)
            if its is not None:
                yield word, its


def _is_kin(word: str, other: str) -> bool:
    stem = max(_STEM, min(len(word), len(other)) - _ENDING)
    return other.startswith(word[:stem]) or word in other or other in word


def _apart(sentences: int) -> str:
    if sentences == 0:
        return "same"
    if sentences < 0:
        return str(max(sentences, -3))
    return str(sentences) if sentences <= 3 else "4-8" if sentences <= 8 else "9+"


def _units(start: Value, target: Value) -> str:
    one, other = start.mention.quantity.unit, target.mention.quantity.unit
    if one == other:
        return "none" if one is None else "same"
    if kind_of(one) == kind_of(other):
        return "kind"
    return "missing" if one is None or other is None else "other"


def _chance(chance: float) -> str:
    return next(
        name for limit, name in ((0.05, "--"), (0.2, "-"), (0.45, "0"), (0.75, "+"), (2, "++")) if chance < limit
    )


def _rarity(weight: float) -> str:
    return next((name for limit, name in _RARE if weight <= limit), "6+")


def _points(target: Value, start: Value) -> bool:
    """ "Six points more" starts from a share or a score."""
    unit = target.mention.quantity.unit
    delta = target.mention.change == "delta" and (unit == "score" or kind_of(unit) == "share")
    return delta and kind_of(start.mention.quantity.unit) in ("share", "count")


def _sizes(start: Value, target: Value) -> Iterator[str]:
    one, other = start.mention.quantity, target.mention.quantity
    if one.worded:
        yield "worded"
    if one.value == other.value:
        yield "equal"
    kind = kind_of(other.unit)
    yield f"kind={kind if kind in _NAMED else 'own'}"
    if (
        one.value > 0
        and other.value > 0
        and target.mention.change == "level"
        and (one.unit == other.unit or kind != "time")
    ):
        ratio = max(one.value, other.value) / min(one.value, other.value)
        yield f"ratio={'<1.5' if ratio < 1.5 else '<3' if ratio < 3 else '<10' if ratio < 10 else '10+'}"
    if (
        target.mention.change == "level"
        and target.mention.direction in ("increase", "decrease")
        and alike(one.unit, other.unit)
    ):
        size = Amount.of(target).scaled - Amount.of(start).scaled
        yield f"direction={(size > 0) == (target.mention.direction == 'increase')}"
