"""Which number is the target, which the baseline, and which define the metric or belong to the past."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from datetime import date

from assistant.reading.amount import Amount
from assistant.reading.rows import Row
from assistant.reading.surroundings import Around
from assistant.reading.units import DURATIONS, SHORT_DURATIONS, convert, is_currency, is_share


@dataclass(slots=True, eq=False, repr=False)
class Roles:
    """The amounts by part. `ranked` is every candidate for the target, best first."""

    target: Amount | None = None
    baseline: Amount | None = None
    stretch: Amount | None = None
    around: dict[int, Around] = field(default_factory=dict)


def assign(
    amounts: Sequence[Amount],
    arounds: Sequence[Around],
    dated: Container[int],
    *,
    running: bool,
    tenseless: bool = False,
) -> Roles:
    """Give each amount its part.

    `running`: a sentence of a text, where "is 91 %" describes today; `dated`: the sentences that name a
    deadline; `tenseless`: a time that is over makes a result of a verb of change too.
    """
    roles = Roles(around={id(amount): around for amount, around in zip(amounts, arounds, strict=True)})
    for amount, around in zip(amounts, arounds, strict=True):
        _first_guess(amount, around, tenseless=tenseless)
    if len(amounts) > 1:
        _carry_past(amounts, arounds)
        _carry_population(amounts, arounds)
        _none_of_what(amounts, arounds)
    _pairs(amounts, arounds)
    _tell_apart(amounts, arounds, dated, running=running)
    if len(amounts) == 1 and amounts[0].role != "definition":
        _settle_alone(amounts[0], arounds[0], roles)
        return roles
    shares = any(is_share(amount.unit) for amount in amounts)
    candidates = [
        (_rank(amount, around, shares), -number, amount)
        for number, (amount, around) in enumerate(zip(amounts, arounds, strict=True))
        if amount.role == "target"
    ]
    if candidates:
        roles.target = _chosen(candidates, roles)
    else:
        roles.target = _length_wanted(amounts, arounds)
    for _, _, amount in candidates:
        if amount is not roles.target:
            amount.role = "other"
    _thresholds(amounts, arounds, roles)
    roles.stretch = next((amount for amount in amounts if amount.role == "stretch"), None)
    if roles.stretch is not None and roles.target is None:
        roles.target, roles.stretch = roles.stretch, None
        roles.target.role = "target"
    roles.baseline = _baseline(amounts, roles.target, roles)
    return roles


def _settle_alone(amount: Amount, around: Around, roles: Roles) -> None:
    """With one number there is nothing to choose from."""
    if amount.role == "stretch":
        amount.role = "target"
    if amount.role == "target":
        roles.target = amount
    elif amount.role == "baseline":
        roles.baseline = amount


def _length_wanted(amounts: Sequence[Amount], arounds: Sequence[Around]) -> Amount | None:
    """ "Waiting time under 3 weeks": with nothing else to be the target, the length is."""
    for amount, around in zip(amounts, arounds, strict=True):
        limit = around.comparator in ("at_most", "less_than") and not around.relative and not around.per
        if amount.role == "definition" and amount.unit in DURATIONS and limit:
            amount.role = "target"
            return amount
    return None


_STRONG = 4


def _chosen(candidates: Sequence[tuple[int, int, Amount]], roles: Roles) -> Amount:
    """The first clause with a clear goal has the target; without one, the clearest of all."""
    best: dict[int, tuple[int, int, Amount]] = {}
    for entry in candidates:
        clause = roles.around[id(entry[2])].clause
        if clause not in best or entry[:2] > best[clause][:2]:
            best[clause] = entry
    for clause in sorted(best):
        if best[clause][0] >= _STRONG:
            return _level_of(best[clause][2], candidates, roles)
    return max(candidates, key=lambda entry: entry[:2])[2]


def _level_of(chosen: Amount, candidates: Sequence[tuple[int, int, Amount]], roles: Roles) -> Amount:
    """ "By 9 days, to 41 days", "double to 60,000": the level is the target, not the step."""
    around = roles.around[id(chosen)]
    if around.left != "by" and not chosen.factor_word:
        return chosen
    for _, _, other in candidates:
        its = roles.around[id(other)]
        alike = chosen.factor_word or chosen.kind in (other.kind, "%", "x")
        if other is not chosen and its.left == "to" and its.sentence == around.sentence and alike:
            return other
    return chosen


def row_roles(row: Row, amounts: Sequence[Amount], arounds: Sequence[Around]) -> Roles:
    """The parts that the cells of a table row give."""
    roles = Roles(row.target, row.now, around={id(a): around for a, around in zip(amounts, arounds, strict=True)})
    for amount in amounts:
        amount.role = "target" if amount is row.target else "baseline" if amount is row.now else "other"
    return roles


_MOVES = ("by", "to", "reach")


def _first_guess(amount: Amount, around: Around, *, tenseless: bool) -> None:
    if around.subset or (around.others and not around.must and around.verb not in ("increase", "decrease")):
        amount.role = "other"
        return
    counts_all = around.definite and around.noun_follows and amount.unit is None and around.comparator is None
    of_all = counts_all and around.left in ("", "of") and around.verb != "reach" and not around.more
    if of_all or (around.bracketed and _describes(amount, around) and not _is_said(around)):
        amount.role = "population"
    elif around.relative and around.comparator in ("more_than", "less_than", "at_least", "at_most"):
        amount.role = "definition"  # "tenants who stay longer than two years"
    elif around.per or around.population:
        amount.role = "definition" if around.per else "population"
    elif around.stretch:
        amount.role = "stretch"
    elif around.left == "from":
        amount.role = "baseline"
    elif around.compared:
        amount.role = "past"
    elif around.now and around.left not in _MOVES and not around.must:
        amount.role = "baseline"
    elif not around.must and _is_past(around, tenseless=tenseless):
        amount.role = "past"
    elif around.within and amount.unit in DURATIONS:
        counted = amount.unit in SHORT_DURATIONS | {"day"} or around.left in _MOVES
        amount.role = "target" if counted else "definition"
    else:
        amount.role = "target"


def _describes(amount: Amount, around: Around) -> bool:
    """Whether a number in brackets only says how large a thing is: "phase 2 (84 homes, £19.4m)"."""
    return (amount.unit is None and around.noun_follows) or is_currency(amount.unit)


def _is_said(around: Around) -> bool:
    """Whether something beside a number in brackets says what part it plays."""
    return bool(around.comparator or around.left or around.now or around.must or around.stretch or around.over)


def _is_past(around: Around, *, tenseless: bool) -> bool:
    """Whether a number belongs to a time that is over, by that time or by the verb."""
    if around.over is not None and _is_told(around, tenseless=tenseless):
        return True
    return around.past and not around.aimed and not _is_ordered(around)


def _is_ordered(around: Around) -> bool:
    """ "Raise what was 5 to 8": the verb that opens the sentence wants it."""
    return around.opens and around.verb in ("increase", "decrease", "maintain")


def _is_told(around: Around, *, tenseless: bool) -> bool:
    """Whether a number beside a time that is over tells of that time, rather than of a plan made in it."""
    if around.past:
        return True
    if around.opens and around.verb and not (tenseless and around.verb == "make"):
        return False
    return tenseless or around.told_past or around.left not in _MOVES


def _carry_population(amounts: Sequence[Amount], arounds: Sequence[Around]) -> None:
    """ "With a crew of 6 and 2 contractors": what is joined to a headcount is one too."""
    for number in range(1, len(amounts)):
        before, amount, around = amounts[number - 1], amounts[number], arounds[number]
        plain = amount.role == "target" and amount.unit is None and not around.comparator and around.left == ""
        if before.role == "population" and plain and around.joined and around.noun_follows:
            amount.role = "population"


def _carry_past(amounts: Sequence[Amount], arounds: Sequence[Around]) -> None:
    """A verb of the past tells of every number of its sentence, until a must or a time to come."""
    told, moved = -1, False
    for amount, around in zip(amounts, arounds, strict=True):
        if around.must or around.aimed or around.now or around.comparator in ("at_least", "at_most"):
            told = -1
        elif around.finite and around.left in ("from", "from_or_of"):
            told, moved = around.sentence, True  # "rose from 6.4 to 6.9"
            amount.role = "past"
        elif amount.role == "past" and around.past:
            told, moved = around.sentence, False
        elif told == around.sentence and amount.role in ("target", "baseline") and (moved or around.left != "to"):
            amount.role = "past"


def _none_of_what(amounts: Sequence[Amount], arounds: Sequence[Around]) -> None:
    """ "No patient waits more than 12 hours": none is the target, and the hours say of what."""
    for number, (amount, around) in enumerate(zip(amounts, arounds, strict=True)):
        if amount.value != 0 or not amount.worded or amount.unit is not None or not around.noun_follows:
            continue
        for other, its in zip(amounts[number + 1 :], arounds[number + 1 :], strict=True):
            if its.clause == around.clause and other.role == "target" and its.left not in ("to", "reach"):
                other.role = "definition"
        return


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
                and not amount.factor_word
                and (between <= 2 or (around.noun != "" and around.noun == its.noun and around.clause == its.clause))
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
        amount.role = "other" if others or (around.noun_follows and amount.unit is None) else "target"


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
    firm = [number for number in wanted if not _is_stated(arounds[number])]
    place = 0
    for number, (amount, around) in enumerate(zip(amounts, arounds, strict=True)):
        while place < len(firm) and firm[place] < number:
            place += 1
        if amount.role != "target" or (number in wanted and not _is_stated(around)):
            continue
        near = firm[max(0, place - _NEAR) : place + _NEAR]
        stated = _is_stated(around) or (around.share and is_share(amount.unit))
        if any(_is_start_of(amount, around, amounts[other], arounds[other], stated) for other in near):
            amount.role = "baseline"
        elif running and number not in wanted:
            amount.role = "baseline" if stated and not around.comparator else "other"


def _is_stated(around: Around) -> bool:
    """Whether the words around a number say how things are: "is 91 %", "we are at 41"."""
    stated = around.present or around.left == "at" or around.before_must
    return stated and not around.must and not around.comparator


def _is_start_of(amount: Amount, around: Around, target: Amount, its: Around, stated: bool) -> bool:
    """Whether a number that is merely stated is where a target starts from."""
    if not _same_measure(amount, target) and (amount.kind is not None and target.kind is not None):
        return False
    if around.sentence < its.sentence:
        return stated or not around.noun_follows or around.noun == its.noun
    if around.before_must or (stated and around.clause != its.clause):
        return True
    level = amount.unit is not None and not around.noun_follows and not around.comparator and not around.share
    return level and around.clause < its.clause and bool(its.must or its.comparator or its.left in ("to", "reach"))


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
    rank = {"to": 6, "reach": 6, "at": 4, "by": 5, "of": 2, "from_or_of": 2, "": 2}.get(around.left, 1)
    if (
        around.left == "by"
        and around.noun_follows
        and around.verb not in ("increase", "decrease")
        and not around.growth
    ):
        rank = 1  # "packed by 60 volunteers"
    if around.comparator:
        rank += 2
    if around.must:
        rank += 1
    if amount.unit in ("%", "pp", "x"):
        rank += 1
    if around.make and around.noun_follows and around.left == "":
        rank += 2
    if amount.worded and amount.value == 1 and not amount.unit:
        rank -= 3
    if around.within and around.comparator != "less_than":
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


def _baseline(amounts: Sequence[Amount], target: Amount | None, roles: Roles) -> Amount | None:
    """The start value that suits the target; a past value of the same measure is one too, the latest of them."""
    starts = []
    for amount in amounts:
        if amount.role != "baseline":
            continue
        around = roles.around[id(amount)]
        led = around.left in ("from", "from_or_of")
        if target is not None and not led and not _suits(amount, target, roles):
            amount.role = "other"
        elif led or around.now:
            return amount
        else:
            starts.append(amount)
    if starts:
        return starts[-1]
    if target is None:
        return None
    past = [amount for amount in amounts if amount.role == "past" and _suits(amount, target, roles)]
    if not past:
        return None
    latest = max(past, key=lambda amount: (roles.around[id(amount)].over or date.min, amount.first))
    latest.role = "baseline"
    return latest


def _suits(past: Amount, target: Amount, roles: Roles) -> bool:
    """Whether a past value may be the start of the target: of its unit, and counting the same things."""
    if past.kind == target.kind and past.kind is not None:
        return True
    if is_share(past.kind) and is_share(target.kind):
        return True
    if target.unit == "x":
        return True
    if past.kind is not None and target.kind is not None:
        return convert(1, past.kind, target.kind) is not None
    one, other = roles.around[id(past)], roles.around[id(target)]
    if past.kind is None and target.kind is not None:
        return not one.noun and not one.counted
    return not one.noun or not other.noun or one.noun == other.noun
