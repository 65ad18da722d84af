"""Which number is the target, which the baseline, and which define the metric or belong to the past."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, field

from assistant.reading.amount import Amount
from assistant.reading.rows import Row
from assistant.reading.surroundings import Around
from assistant.reading.units import DURATIONS, SHORT_DURATIONS, convert, is_share


@dataclass(slots=True, eq=False, repr=False)
class Roles:
    """The amounts by part. `ranked` is every candidate for the target, best first."""

    target: Amount | None = None
    baseline: Amount | None = None
    stretch: Amount | None = None
    around: dict[int, Around] = field(default_factory=dict)


def assign(amounts: Sequence[Amount], arounds: Sequence[Around], dated: Container[int], *, running: bool) -> Roles:
    """Give each amount its part. `running`: a sentence of a text, where "is 91 %" describes today;
    `dated`: the sentences that name a deadline."""
    roles = Roles(around={id(amount): around for amount, around in zip(amounts, arounds, strict=True)})
    for amount, around in zip(amounts, arounds, strict=True):
        _first_guess(amount, around)
    _pairs(amounts, arounds)
    _tell_apart(amounts, arounds, dated, running=running)
    shares = any(is_share(amount.unit) for amount in amounts)
    candidates = [
        (_rank(amount, around, shares), -number, amount)
        for number, (amount, around) in enumerate(zip(amounts, arounds, strict=True))
        if amount.role == "target"
    ]
    if candidates:
        roles.target = max(candidates, key=lambda entry: entry[:2])[2]
    for _, _, amount in candidates:
        if amount is not roles.target:
            amount.role = "other"
    _thresholds(amounts, arounds, roles)
    roles.stretch = next((amount for amount in amounts if amount.role == "stretch"), None)
    if roles.stretch is not None and roles.target is None:
        roles.target, roles.stretch = roles.stretch, None
        roles.target.role = "target"
    roles.baseline = _baseline(amounts, roles.target)
    return roles


def row_roles(row: Row, amounts: Sequence[Amount], arounds: Sequence[Around]) -> Roles:
    """The parts that the cells of a table row give."""
    roles = Roles(row.target, row.now, around={id(a): around for a, around in zip(amounts, arounds, strict=True)})
    for amount in amounts:
        amount.role = "target" if amount is row.target else "baseline" if amount is row.now else "other"
    return roles


def _first_guess(amount: Amount, around: Around) -> None:
    if around.per or around.population:
        amount.role = "definition" if around.per else "population"
    elif around.stretch:
        amount.role = "stretch"
    elif around.left == "from":
        amount.role = "baseline"
    elif around.compared:
        amount.role = "past"
    elif around.now and around.left not in ("by", "to", "reach") and not around.must:
        amount.role = "baseline"
    elif around.told or (around.past and not around.must and around.left not in ("by", "to", "reach")):
        amount.role = "past"
    elif around.within and amount.unit in DURATIONS:
        amount.role = "target" if amount.unit in SHORT_DURATIONS | {"day"} else "definition"
    else:
        amount.role = "target"


_NEAR = 6
"""A partner is looked for among so many amounts before and after, which keeps long texts linear."""


def _pairs(amounts: Sequence[Amount], arounds: Sequence[Around]) -> None:
    """ "From 10 to 5", "10 -> 5", "van 12 naar 25", in either order."""
    for number, (amount, around) in enumerate(zip(amounts, arounds, strict=True)):
        if around.left == "from" and amount.role == "baseline":
            _pair_from(number, amounts, arounds)
        elif around.left == "from_or_of" and amount.role == "target":
            following = number + 1 < len(amounts) and arounds[number + 1].left == "to"
            earlier = number > 0 and arounds[number - 1].left == "to"
            neighbour = amounts[number + 1] if following else amounts[number - 1] if earlier else None
            if neighbour is not None and _comparable(amount, neighbour) and not around.share:
                amount.role = "baseline"
        elif amount.role == "target" and around.left in ("", "of") and number + 1 < len(amounts):
            following_amount, its = amounts[number + 1], arounds[number + 1]
            between = following_amount.first - amount.last
            if (
                its.left == "to"
                and between <= 2
                and _comparable(amount, following_amount)
                and around.comparator is None
            ):
                amount.role = "baseline"


def _pair_from(number: int, amounts: Sequence[Amount], arounds: Sequence[Around]) -> None:
    """ "From 30 countries" is no baseline: it takes a target of its own kind to make one."""
    amount, around = amounts[number], arounds[number]
    others = [
        amounts[other]
        for other in range(max(0, number - _NEAR), min(len(amounts), number + _NEAR + 1))
        if other != number
        and arounds[other].sentence == around.sentence
        and amounts[other].role in ("target", "stretch")
        and (arounds[other].left != "" or not around.noun_follows or amount.unit is not None)
    ]
    if not any(_comparable(amount, other) for other in others) and not around.now:
        amount.role = "other" if others else "target"


def _comparable(one: Amount, other: Amount) -> bool:
    if one.kind is None or other.kind is None or one.kind == other.kind:
        return True
    return (
        convert(1, one.kind, other.kind) is not None
        or {one.unit, other.unit} <= {"%", "pp"}
        or (not one.factor_word and not other.factor_word)
    )


def _tell_apart(amounts: Sequence[Amount], arounds: Sequence[Around], dated: Container[int], *, running: bool) -> None:
    """ "Delivery precision is 91 percent. It must be 97." - what is only stated is today's value.

    `dated` are the sentences that name a deadline. In a running text, a number without any sign of a
    goal is no target: it is today's value, or none of ours.
    """
    wanted = [
        number
        for number, (amount, around) in enumerate(zip(amounts, arounds, strict=True))
        if amount.role == "target" and _is_wanted(amount, around, dated)
    ]
    for number, (amount, around) in enumerate(zip(amounts, arounds, strict=True)):
        plain = around.present and not around.must and not around.comparator
        if amount.role != "target" or (number in wanted and not plain):
            continue
        stated = around.present or (around.share and is_share(amount.unit))
        later = [other for other in wanted[-_NEAR:] if arounds[other].sentence > around.sentence]
        if any(_same_measure(amount, amounts[other]) for other in later):
            amount.role = "baseline"
        elif running and number not in wanted:
            amount.role = "baseline" if stated and not around.comparator else "other"


def _is_wanted(amount: Amount, around: Around, dated: Container[int]) -> bool:
    """Whether something says that the number is a goal: a must, a verb of change, a limit, a deadline."""
    return (
        around.must
        or around.comparator in ("at_least", "at_most", "less_than")
        or around.left in ("to", "by", "reach")
        or around.verb in ("increase", "decrease", "maintain")
        or (around.opens and around.verb != "" and not (around.left == "of" and around.present))
        or around.sentence in dated
        or amount.factor_word
        or bool(amount.signed == "+")
        or bool(around.more)
    )


def _same_measure(one: Amount, other: Amount) -> bool:
    return convert(1, one.kind, other.kind) is not None or (is_share(one.unit) and is_share(other.unit))


def _rank(amount: Amount, around: Around, shares: bool) -> int:
    rank = {"to": 6, "reach": 6, "by": 5, "of": 2, "from_or_of": 2, "": 2}.get(around.left, 1)
    if around.comparator:
        rank += 2
    if around.must:
        rank += 1
    if amount.unit in ("%", "pp", "x"):
        rank += 1
    if amount.worded and amount.value == 1 and not amount.unit:
        rank -= 3
    if around.within:
        rank -= 3
    if amount.unit in DURATIONS and around.left == "":
        rank -= 1
    if amount.unit in DURATIONS and shares and around.left not in ("to", "by", "reach"):
        rank -= 4  # "8 of 10 stay longer than two years"
    return rank


def _thresholds(amounts: Sequence[Amount], arounds: Sequence[Around], roles: Roles) -> None:
    """ "95 % within 24 hours": a time beside the target says what is counted."""
    for amount, around in zip(amounts, arounds, strict=True):
        if (
            amount is not roles.target
            and amount.role in ("target", "other")
            and amount.unit in DURATIONS
            and around.within
        ):
            amount.role = "definition"


def _baseline(amounts: Sequence[Amount], target: Amount | None) -> Amount | None:
    """The start value that suits the target; a past value of the same measure is one too."""
    for role in ("baseline", "past"):
        for amount in amounts:
            if amount.role == role and (
                role == "baseline" or (target is not None and amount.unit == target.unit and amount.unit)
            ):
                if role == "past":
                    amount.role = "baseline"
                return amount
    return None
