"""One goal statement, read: the steps in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from assistant.reading.amount import Amount
from assistant.reading.bare_numbers import add_times, share_units
from assistant.reading.changes import direction_of, in_unit, kind_of_change, verb_direction
from assistant.reading.clauses import tell_times
from assistant.reading.dates import find_times
from assistant.reading.deadlines import choose_deadline, is_deadline, is_over, take_back_aside
from assistant.reading.lexicon import lexicon_for
from assistant.reading.metric import find_metric
from assistant.reading.periods import Clock, Found
from assistant.reading.placeholders import find_placeholder
from assistant.reading.records import Comparator, Direction, Quantity, Reading, Span
from assistant.reading.roles import Roles, assign, row_roles
from assistant.reading.rows import Columns, Row, columns_of, find_row
from assistant.reading.scanner import scan
from assistant.reading.shares import names_a_share
from assistant.reading.statement import Statement, look_at
from assistant.reading.units import DURATIONS
from assistant.reading.yardsticks import baseline_date, send_back
from assistant.records import Kind, LanguageCode, Period

_ENDS = (".", "。", "！", "!")
_MOST_CHARACTERS = 2_000
_ANY_DAY = date(2026, 1, 1)
"""Numbers do not hang on the day, but for telling a year from a number ("to 2000 members")."""


def read_goal(
    text: str,
    language: LanguageCode,
    *,
    today: date,
    period: Period | None = None,
    kind: Kind = "key_result",
    running: bool | None = None,
    header: Sequence[str] = (),
) -> Reading:
    """What a goal, or a sentence of a strategy text, says of metric, baseline, target and deadline.

    `running` says whether the text is such a sentence, where "is 91 percent" describes today rather
    than a goal; left out, a full stop at the end decides. Relative times count from the start of
    `period` where there is one, else from `today`. `header` names the columns of the table that a row
    ("Sick leave | 6.1 % | 4.5 %") was taken from. Of a text longer than any goal, the beginning is read.
    """
    return _read(text[:_MOST_CHARACTERS], language, today, period, running, header)


def read_quantities(text: str, language: LanguageCode) -> tuple[Quantity, ...]:
    """Every number of a text that is no date, version or list number, with the part it plays."""
    return _read(text, language, _ANY_DAY).quantities


def reading_to_json(reading: Reading) -> dict[str, Any]:
    """The `reading` object of the lint report (DESIGN 5.3)."""
    names = (
        "metric", "has_target", "withheld", "target", "target_high", "stretch", "unit", "baseline", "baseline_high",
        "baseline_date", "direction", "comparator", "change", "has_deadline", "deadline",
    )  # fmt: skip
    return {
        **{name: getattr(reading, name) for name in names},
        "deadline_alternatives": list(reading.deadline_alternatives),
        "unit_alternatives": list(reading.unit_alternatives),
        "ambiguous": reading.ambiguous,
        "spans": {name: list(span) for name, span in reading.spans.items()},
    }


def _read(
    text: str,
    language: LanguageCode,
    today: date,
    period: Period | None = None,
    running: bool | None = None,
    header: Sequence[str] = (),
) -> Reading:
    words = lexicon_for(text, language)
    statement = look_at(text, words, Clock.of(today, period, words))
    placeholder = find_placeholder(text)
    habits = words.goal_words
    columns = columns_of(header, habits) if header else None
    row = find_row(text, statement.tokens, statement.times, statement.amounts, habits, columns, placeholder)
    if row is not None:
        return _read_row(statement, row, header, columns, withheld=placeholder is not None)
    if running is None:
        running = text.rstrip().endswith(_ENDS)
    return read_statement(statement, running=running, placeholder=placeholder)


def read_statement(statement: Statement, *, running: bool, placeholder: int | None = None) -> Reading:
    """The reading of a statement that is no table row; settles the role of each of its amounts.

    `placeholder` is where in the text a figure is withheld.
    """
    deadlines = _deadlines(statement)
    roles = _roles(statement, deadlines, running=running)
    if placeholder is not None:
        _withhold(statement, roles, placeholder)
    deadline = None
    if statement.times:
        deadline = choose_deadline(
            deadlines, roles, statement.sentences, statement.clauses, statement.tokens, statement.today
        )
    based = _baseline_date(statement, roles, deadline)
    return _reading(statement, roles, deadline, based, withheld=placeholder is not None)


def _deadlines(statement: Statement) -> list[Found]:
    """The times that may be the deadline."""
    if not statement.times:
        return []
    tokens, words, today = statement.tokens, statement.words, statement.today
    send_back(statement.times, tokens, statement.clauses, statement.sentences, today)
    return [found for found in statement.times if is_deadline(found, tokens, words, today)]


def _roles(statement: Statement, deadlines: Sequence[Found], *, running: bool) -> Roles:
    """The part each amount plays."""
    amounts, arounds, today = statement.amounts, statement.arounds, statement.today
    if not amounts:
        return Roles()
    sentences = statement.sentences
    dated = {sentences[found.core] for found in deadlines if found.how != "length" and not is_over(found, today)}
    if statement.times or len(amounts) > 1:
        tell_times(
            amounts, arounds, statement.tokens, sentences, statement.clauses, statement.times, today, running=running
        )
    tenseless = statement.words.goal_words.tenseless or running
    roles = assign(amounts, arounds, dated, running=running, tenseless=tenseless)
    if roles.target is not None and _tells_a_result(statement, deadlines):
        roles.target.role, roles.target, roles.stretch = "past", None, None
    return roles


def _tells_a_result(statement: Statement, deadlines: Sequence[Found]) -> bool:
    """ "Vessel idle time has halved since May": a perfect without a must or a time to come."""
    seen = statement.marks
    told = "perfects" in seen and "perfect_auxiliaries" in seen and "must" not in seen
    return told and all(is_over(found, statement.today) for found in deadlines)


def _withhold(statement: Statement, roles: Roles, placeholder: int) -> None:
    """Beside a placeholder, a number that nothing leads to is not the target.

    Nor is one that stands before it ("from 212 to at most [X]", "answered within 4 hours in [X] %"): what it starts
    from it may be.
    """
    target = roles.target
    if target is None:
        return
    around = roles.around[id(target)]
    if around.left in ("to", "by", "reach"):
        return
    before = statement.tokens[target.last - 1].end <= placeholder
    if before and around.left == "from" and roles.baseline is None:
        target.role, roles.baseline, roles.target = "baseline", target, None
    elif before or around.comparator is None:
        target.role, roles.target = "other", None


def _baseline_date(statement: Statement, roles: Roles, deadline: Found | None) -> str | None:
    """The day the baseline or the comparison belongs to; what only tells of the past is compared with nothing."""
    if not statement.times:
        return None
    wanted = roles.target is not None or deadline is not None or "must" in statement.marks
    if not wanted and statement.amounts:
        return None
    return baseline_date(statement.times, deadline, roles.baseline, roles.target, statement.clauses, statement.today)


def _read_row(
    statement: Statement, row: Row, header: Sequence[str], columns: Columns | None, *, withheld: bool
) -> Reading:
    roles = row_roles(row, statement.amounts, statement.arounds)
    take_back_aside(statement.times, roles, statement.clauses, statement.tokens, statement.today)
    based = baseline_date(statement.times, row.when, roles.baseline, roles.target, statement.clauses, statement.today)
    reading = _reading(statement, roles, row.when, based, row, withheld=withheld)
    if reading.has_deadline or not columns:
        return reading
    return _dated(reading, header[columns["target"]], statement)


def _dated(reading: Reading, head: str, statement: Statement) -> Reading:
    """A row under "Target 2027" has its time from there."""
    words = statement.words
    for found in find_times(scan(head, words), words, statement.clock)[0]:
        if found.deadline is not None:
            return replace(reading, has_deadline=True, deadline=found.deadline.isoformat())
    return reading


def _reading(
    statement: Statement,
    roles: Roles,
    deadline: Found | None,
    based: str | None,
    row: Row | None = None,
    *,
    withheld: bool,
) -> Reading:
    """Everything together, with the spans of the statement."""
    share_units(roles)
    target, baseline, stretch = roles.target, roles.baseline, roles.stretch
    if target is not None and statement.words.goal_words.times_add:
        add_times(target, roles)
    verb = verb_direction(statement.tokens, statement.taken)
    around = roles.around[id(target)] if target else None
    unit = _unit(statement, roles)
    change = kind_of_change(target, around, unit, verb, baseline) if target and around else None
    value = target.value if target else None
    baseline_value, baseline_high, baseline_unit = in_unit(baseline, unit, target.kind if target else None)
    nearest: Direction | None = verb
    if around is not None and around.verb in ("increase", "decrease"):
        nearest = "increase" if around.verb == "increase" else "decrease"
    comparator: Comparator | None = None
    if target and around:
        within: Comparator = "at_most" if around.within and target.unit in DURATIONS else "exactly"
        comparator = "between" if target.high is not None else around.comparator or within
    spans = _spans(statement, roles, deadline, row)
    points = change == "delta" and unit == "%" and baseline is None
    points = points and names_a_share(statement.text, statement.words.code)
    return Reading(
        metric=statement.text[slice(*spans["metric"])] if "metric" in spans else None,
        has_target=target is not None,
        withheld=withheld and target is None,
        target=value,
        target_high=target.high if target else None,
        stretch=stretch.value if stretch else None,
        unit=unit,
        baseline=baseline_value,
        baseline_high=baseline_high,
        baseline_date=based,
        baseline_unit=baseline_unit,
        direction=direction_of(value, baseline_value, change, target, around, nearest),
        comparator=comparator,
        change=change,
        has_deadline=deadline is not None,
        deadline=deadline.deadline.isoformat() if deadline and deadline.deadline else None,
        deadline_alternatives=tuple([day.isoformat() for day in deadline.alternatives]) if deadline else (),
        unit_alternatives=("pp",) if points else (),
        ambiguous=points or bool(deadline and deadline.alternatives),
        spans=spans,
        quantities=tuple([_quantity(amount, statement) for amount in statement.amounts]),
        verb_direction=verb,
    )


def _unit(statement: Statement, roles: Roles) -> str | None:
    """The unit of the target, else of the baseline; a bare number is a score where the statement speaks of one."""
    target, baseline = roles.target, roles.baseline
    unit = target.unit if target else None
    if unit is None and baseline is not None:
        unit = baseline.unit
    if unit is None and (target or baseline) and _is_scored(statement, target, roles):
        return "score"
    return unit


def _is_scored(statement: Statement, target: Amount | None, roles: Roles) -> bool:
    """Whether a bare number is a score: the statement speaks of NPS, a rating, a grade."""
    if "score_words" not in statement.marks:
        return False
    counted = target is not None and target.unit is None and not target.out_of and roles.around[id(target)].noun_follows
    if counted and target is not None:
        following = statement.tokens[target.last].marks
        return "score_words" in following and "units" not in following
    return True


def _spans(statement: Statement, roles: Roles, deadline: Found | None, row: Row | None) -> dict[str, Span]:
    """Where the words of each field stand."""
    tokens = statement.tokens
    spans: dict[str, Span] = {}
    if row is not None:
        spans["metric"] = (tokens[row.metric[0]].start, tokens[row.metric[1] - 1].end)
    elif metric := find_metric(statement.words, tokens, statement.taken, statement.amounts, roles):
        spans["metric"] = metric
    target = roles.target
    if target is not None:
        spans["target"] = (tokens[target.first].start, tokens[target.last - 1].end)
        if target.unit_span:
            spans["unit"] = target.unit_span
        if found := roles.around[id(target)].comparator_span:
            spans["comparator"] = found
    for name, amount in (("baseline", roles.baseline), ("stretch", roles.stretch)):
        if amount is not None:
            spans[name] = (tokens[amount.first].start, tokens[amount.last - 1].end)
    if deadline is not None:
        spans["deadline"] = (tokens[deadline.first].start, tokens[deadline.last - 1].end)
    return spans


def _quantity(amount: Amount, statement: Statement) -> Quantity:
    tokens = statement.tokens
    return Quantity(
        value=amount.value,
        unit=amount.unit,
        start=tokens[amount.first].start,
        end=tokens[amount.last - 1].end,
        role=amount.role,
        high=amount.high,
        worded=amount.worded,
    )
