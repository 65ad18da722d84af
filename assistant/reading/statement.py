"""One goal statement, read: the steps in order."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from datetime import date
from typing import Any

from assistant.reading.amount import Amount
from assistant.reading.dates import find_times
from assistant.reading.metric import find_metric
from assistant.reading.numerals import as_number
from assistant.reading.periods import Clock, Found, is_han
from assistant.reading.quantities import find_amounts
from assistant.reading.records import Change, Comparator, Direction, Quantity, Reading, Span
from assistant.reading.roles import Roles, assign, row_roles
from assistant.reading.rows import Row, columns_of, find_row
from assistant.reading.scanner import Lexicon, Token, lexicon_for, scan
from assistant.reading.surroundings import Around, look_around, sentence_numbers
from assistant.reading.units import DURATIONS, convert, is_currency, is_share
from assistant.records import Kind, LanguageCode, Number, Period

_PLACEHOLDER = re.compile(
    r"(?<![^\W_])[xX]{1,3} ?%|(?<![^\W_])[xXyYnN]{2,3}(?![^\W_])|\[[xyznXYZN#?_…. ]{1,5}\]|_{2,}"
    r"|<[xyznXYZN#?]{1,3}>|\?{2,} ?%?"
    r"|[_…] ?%|(?<!\w)[NnYZ] ?%|(?<![^\W_])TBD(?![^\W_])|[〇○×]{2,} ?[%％]|[XＸ]{1,3}[%％]"
)
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


def _read(
    text: str,
    language: LanguageCode,
    today: date,
    period: Period | None,
    running: bool | None,
    header: Sequence[str] = (),
) -> Reading:
    words = lexicon_for(text, language)
    tokens = scan(text, language)
    times, rates = find_times(tokens, words, Clock.of(today, period, words))
    taken = _taken(len(tokens), [*times, *rates])
    amounts = find_amounts(tokens, taken)
    if thresholds := _thresholds(times, amounts):
        times = [found for found in times if found not in thresholds]
        taken = _taken(len(tokens), [*times, *rates])
        amounts = find_amounts(tokens, taken)
    _spell_units(amounts, text)
    sentences = sentence_numbers(tokens)
    arounds = look_around(amounts, tokens, taken, sentences, words)
    for amount, around in zip(amounts, arounds, strict=True):
        _settle_portion(amount, counted=around.noun_follows or around.share)
    columns = columns_of(header, words.goal_words) if header else None
    if row := find_row(text, tokens, times, amounts, words.goal_words, columns):
        roles = row_roles(row, amounts, arounds)
        return _reading(text, words, tokens, taken, amounts, roles, row.when, times, today, row)
    if running is None:
        running = text.rstrip().endswith(_ENDS)
    deadlines = [found for found in times if _is_deadline(found, tokens, words, today)]
    dated = {sentences[found.core] for found in deadlines if found.how != "length" and not _is_over(found, today)}
    if times and amounts:
        _recall(times, arounds, sentences, dated, today, running=running)
    roles = assign(amounts, arounds, dated, running=running)
    deadline = _deadline(deadlines, roles, sentences, today)
    return _reading(text, words, tokens, taken, amounts, roles, deadline, times, today)


def read_quantities(text: str, language: LanguageCode) -> tuple[Quantity, ...]:
    """Every number of a text that is no date, version or list number, with the part it plays."""
    return _read(text, language, _ANY_DAY, None, None).quantities


def reading_to_json(reading: Reading) -> dict[str, Any]:
    """The `reading` object of the lint report (DESIGN 5.3)."""
    names = (
        "metric", "has_target", "withheld", "target", "target_high", "stretch", "unit", "baseline", "baseline_high",
        "baseline_date", "direction", "comparator", "change", "has_deadline", "deadline",
    )  # fmt: skip
    return {
        **{name: getattr(reading, name) for name in names},
        "deadline_alternatives": list(reading.deadline_alternatives),
        "ambiguous": reading.ambiguous,
        "spans": {name: list(span) for name, span in reading.spans.items()},
    }


def _taken(count: int, times: Sequence[Found]) -> list[bool]:
    taken = [False] * count
    for found in times:
        for position in range(found.first, found.last):
            taken[position] = True
    return taken


def _spell_units(amounts: Sequence[Amount], text: str) -> None:
    """A measure that has no canonical name is spelled as the text has it."""
    for amount in amounts:
        if amount.unit == "measure" and amount.unit_span:
            amount.unit = text[slice(*amount.unit_span)]


def _thresholds(times: Sequence[Found], amounts: Sequence[Amount]) -> list[Found]:
    """Days and weeks that say what is counted ("95 % within 5 days") or are the target themselves."""
    counted = any(amount.unit is None or is_currency(amount.unit) for amount in amounts)
    return [found for found in times if found.shape == "days" and not counted]


def _recall(
    times: Sequence[Found],
    arounds: Sequence[Around],
    sentences: Sequence[int],
    dated: Container[int],
    today: date,
    *,
    running: bool,
) -> None:
    """A number in a sentence that tells of last year is past, unless a verb of change makes it a goal.

    In a running text, so is one beside a year gone by: "in 2025 sales rose by 12 % to 48 million".
    """
    told = {sentences[found.core] for found in times if found.how == "past"}
    gone = {
        sentences[found.core] for found in times if running and found.how in ("in", "bare") and _is_over(found, today)
    }
    for around in arounds:
        if around.must or around.sentence in dated:
            continue
        around.told = around.sentence in gone
        if around.sentence in told and around.verb not in ("increase", "decrease"):
            around.past = True


def _is_over(found: Found, today: date) -> bool:
    return found.deadline is not None and found.deadline < today


def _is_deadline(found: Found, tokens: Sequence[Token], words: Lexicon, today: date) -> bool:
    following = tokens[found.last] if found.last < len(tokens) else None
    preceding = tokens[found.first - 1] if found.first else None
    if found.how in ("since", "past") or (found.how == "from" and _is_over(found, today)):
        return False
    if following is not None and "attributive" in following.marks:
        return False  # "2025 års undersökning"
    if found.how != "bare" or (found.days is not None and found.days[0] == found.days[1]):
        return True  # a single day is always meant as one
    if _is_over(found, today):
        return False  # a bare year gone by is part of a name
    if preceding is None or preceding.text in (".", "。", ";"):
        named = len(tokens[found.first : found.last]) > 1 or words.goal_words.bare_years
        return named or following is None or following.text in ",:-–" or is_han(following)
    if words.goal_words.bare_years and found.by_year:
        return True
    if preceding.text in ("(", "[", ",", ";", ":", "-", "–"):
        return True
    return following is None or following.text in (")", "]", ".", "。", ",", ";", ":")


_FIRMNESS = {"by": 4, "before": 4, "until": 3, "before_or_for": 3, "length": 2, "in": 2, "from": 1}


def _deadline(times: Sequence[Found], roles: Roles, sentences: Sequence[int], today: date) -> Found | None:
    """The deadline among several times: in the target's sentence, to come, firm rather than a mere "in"."""
    if roles.target is None and roles.baseline is not None:
        times = [found for found in times if found.how != "length"]  # "12 % leave within a year" tells of no goal
    if roles.target is None:
        times = [found for found in times if found.how != "in" or not _is_over(found, today)]  # "founded in 1987"
    sentence = sentences[roles.target.first] if roles.target else None

    def weight(found: Found) -> tuple[bool, bool, int, date]:
        firmness = _FIRMNESS.get(found.how, 1) + (found.edge == "e")
        return sentences[found.core] == sentence, not _is_over(found, today), firmness, found.deadline or today

    return max(times, key=weight, default=None)


def _baseline_date(times: Sequence[Found], deadline: Found | None, baseline: Amount | None) -> str | None:
    """The day of the baseline: the time named right beside it, other than the deadline."""
    if baseline is None:
        return None
    for found in times:
        near = 0 <= found.first - baseline.last <= 3 or 0 <= baseline.first - found.last <= 4
        if found is not deadline and near and found.days is not None and found.how != "length":
            return found.days[1].isoformat()
    return None


def _reading(
    text: str,
    words: Lexicon,
    tokens: Sequence[Token],
    taken: Sequence[bool],
    amounts: Sequence[Amount],
    roles: Roles,
    deadline: Found | None,
    times: Sequence[Found],
    today: date,
    row: Row | None = None,
) -> Reading:
    target, baseline, stretch = roles.target, roles.baseline, roles.stretch
    spans: dict[str, Span] = {}
    verb = _verb(tokens, taken)
    if row is not None:
        metric: Span | None = (tokens[row.metric[0]].start, tokens[row.metric[1] - 1].end)
    else:
        metric = find_metric(words, tokens, taken, amounts, roles)
    if metric:
        spans["metric"] = metric
    metric_text = text[slice(*metric)] if metric else None
    scored = _is_scored(tokens, target, roles)
    around = roles.around[id(target)] if target else None
    unit = target.unit if target else (baseline.unit if baseline else None)
    if target is not None and baseline is not None:
        unit = unit or baseline.unit
    decimal = any(isinstance(amount.value, float) for amount in (target, baseline) if amount is not None)
    if unit is None and (target or baseline) and (scored or decimal):
        unit = "score"
    change = _change(target, around, unit, verb) if target and around else None
    value = target.value if target else None
    baseline_value, baseline_high, baseline_unit = _in_unit(baseline, unit, target.kind if target else None)
    direction = _direction(value, baseline_value, change, target, around, verb)
    comparator: Comparator | None = None
    if target and around:
        comparator = "between" if target.high is not None else around.comparator or "exactly"
        spans["target"] = (tokens[target.first].start, tokens[target.last - 1].end)
        if target.unit_span:
            spans["unit"] = target.unit_span
        if around.comparator_span:
            spans["comparator"] = around.comparator_span
    if baseline:
        spans["baseline"] = (tokens[baseline.first].start, tokens[baseline.last - 1].end)
    if stretch:
        spans["stretch"] = (tokens[stretch.first].start, tokens[stretch.last - 1].end)
    if deadline:
        spans["deadline"] = (tokens[deadline.first].start, tokens[deadline.last - 1].end)
    withheld = target is None and _PLACEHOLDER.search(text) is not None
    return Reading(
        metric=metric_text,
        has_target=target is not None,
        withheld=withheld,
        target=value,
        target_high=target.high if target else None,
        stretch=stretch.value if stretch else None,
        unit=unit,
        baseline=baseline_value,
        baseline_high=baseline_high,
        baseline_date=_baseline_date(times, deadline, baseline),
        baseline_unit=baseline_unit,
        direction=direction,
        comparator=comparator,
        change=change,
        has_deadline=deadline is not None,
        deadline=deadline.deadline.isoformat() if deadline and deadline.deadline else None,
        deadline_alternatives=tuple(day.isoformat() for day in deadline.alternatives) if deadline else (),
        ambiguous=bool(deadline and deadline.alternatives),
        spans=spans,
        quantities=tuple(_quantity(amount, tokens) for amount in amounts),
        verb_direction=verb,
    )


def _quantity(amount: Amount, tokens: Sequence[Token]) -> Quantity:
    return Quantity(
        value=amount.value,
        unit=amount.unit,
        start=tokens[amount.first].start,
        end=tokens[amount.last - 1].end,
        role=amount.role,
        high=amount.high,
        worded=amount.worded,
    )


def _settle_portion(amount: Amount, *, counted: bool) -> None:
    """ "9 out of 10 calls" is 90 %; "8/10" with nothing to count is a score of 8."""
    if not amount.out_of or amount.high is None:
        return
    whole, amount.high = amount.high, None
    if counted:
        amount.value, amount.unit = as_number(round(100 * amount.value / whole, 2)), "%"
    else:
        amount.unit = "score"


def _is_scored(tokens: Sequence[Token], target: Amount | None, roles: Roles) -> bool:
    """Whether a bare number is a score: the statement speaks of NPS, a rating, a grade."""
    counted = target is not None and target.unit is None and not target.out_of and roles.around[id(target)].noun_follows
    if counted and target is not None:
        following = tokens[target.last].marks
        if "score_words" not in following or "units" in following:
            return False
    return any("score_words" in token.marks for token in tokens)


def _verb(tokens: Sequence[Token], taken: Sequence[bool]) -> Direction | None:
    """The direction the statement's verb names; the first one counts."""
    weak: Direction | None = None
    for token, gone in zip(tokens, taken, strict=True):
        if gone:
            continue
        marks = token.marks
        if "increase" in marks or "decrease" in marks:
            return "increase" if "increase" in marks else "decrease"
        if weak is None:
            if "maintain" in marks:
                weak = "maintain"
            elif "more" in marks or "fewer" in marks:
                weak = "increase" if "more" in marks else "decrease"
            elif "reach" in marks:
                weak = "reach"
        elif weak == "reach":
            if "maintain" in marks:
                weak = "maintain"
            elif "more" in marks or "fewer" in marks:
                weak = "increase" if "more" in marks else "decrease"
    return weak


def _in_unit(
    baseline: Amount | None, unit: str | None, kind: str | None
) -> tuple[Number | None, Number | None, str | None]:
    """The baseline in the target's unit where there is a way to it, with the unit it was written in."""
    if baseline is None:
        return None, None, None
    written = baseline.unit or unit
    value = convert(baseline.value, baseline.kind or kind, kind)
    high = convert(baseline.high, baseline.kind or kind, kind) if baseline.high is not None else None
    if value is None:
        return baseline.value, baseline.high, written
    return value, high, written


def _change(target: Amount, around: Around, unit: str | None, verb: Direction | None) -> Change:
    """Whether the target is a level, a change by an amount, a factor, or a count from zero."""
    if target.unit == "x":
        return "factor"
    if around.left == "to":
        return "level"
    directed = verb in ("increase", "decrease")
    if around.left == "by" and (directed or around.growth or around.more):
        return "delta"
    if target.signed == "+" or (target.signed == "-" and is_share(target.unit)):
        target.value = abs(target.value)
        return "delta"
    if around.more or around.growth:
        return "delta"
    if is_currency(target.unit) and around.make and around.left == "":
        return "count"
    if around.verb_adjacent and around.comparator is None and (is_share(target.unit) or not around.noun_follows):
        return "delta"
    if (
        directed
        and is_share(target.unit)
        and around.left in ("", "by")
        and not around.share
        and around.comparator is None
    ):
        return "delta"
    if verb == "decrease" and target.unit in DURATIONS and around.left == "" and around.comparator is None:
        return "delta"
    if target.unit is None and unit is None and (around.noun_follows or around.counted) and around.left != "of":
        return "count"
    return "level"


def _direction(
    value: Number | None,
    baseline: Number | None,
    change: Change | None,
    target: Amount | None,
    around: Around | None,
    verb: Direction | None,
) -> Direction | None:
    if value is not None and baseline is not None and change == "level" and value != baseline:
        return "increase" if value > baseline else "decrease"
    if verb not in (None, "reach"):
        return verb
    if change == "count" and around is not None:
        return "decrease" if value == 0 or around.comparator in ("at_most", "less_than") else "increase"
    if change == "factor" and value is not None:
        return "increase" if value > 1 else "decrease"
    return verb
