"""One goal statement, read: the steps in order."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from assistant.reading.amount import Amount
from assistant.reading.clauses import clause_numbers, tell_times
from assistant.reading.dates import find_times
from assistant.reading.measures import measure_end
from assistant.reading.metric import find_metric
from assistant.reading.numerals import as_number
from assistant.reading.periods import Clock, Found, is_han
from assistant.reading.quantities import find_amounts
from assistant.reading.records import Change, Comparator, Direction, Quantity, Reading, Span
from assistant.reading.roles import Roles, assign, row_roles
from assistant.reading.rows import Row, columns_of, find_row
from assistant.reading.scanner import Lexicon, Token, lexicon_for, narrowed, scan
from assistant.reading.shares import names_a_share
from assistant.reading.surroundings import Around, look_around, sentence_numbers
from assistant.reading.units import CANONICAL, DURATIONS, MEASURES, convert, is_currency, is_share
from assistant.reading.yardsticks import AIMS, baseline_date, belongs_to_baseline, send_back, take_back
from assistant.records import Kind, LanguageCode, Number, Period

_PLACEHOLDER = re.compile(
    r"(?<![^\W_])[xX]{1,3} ?%|(?<![^\W_])[xXyYnN]{2,3}(?![^\W_])|\[[xyznXYZN#?_…. ]{1,5}\]|_{2,}"
    r"|<[xyznXYZN#?]{1,3}>|\?{2,} ?%?"
    r"|[_…] ?%|(?<!\w)[NnYZ] ?%|(?<![^\W_])(?i:tb[dca]|n\.?t\.?b)(?![^\W_])|待定|[〇○×]{2,} ?[%％]|[XＸ]{1,3}[%％]"
)
_PLACEHOLDER_HINTS = (
    "xx", "yy", "nn", "xy", "x%", "x %", "y%", "y %", "n%", "n %", "z%", "z %", "[", "_", "<", "??", "…", "tb", "n.t",
    "待定", "〇", "○", "×", "ｘ",
)  # fmt: skip
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
    placeholder = _placeholder(text)
    clock = Clock.of(today, period, words)
    times, rates = find_times(tokens, words, clock)
    taken = _taken(len(tokens), [*times, *rates])
    amounts = find_amounts(tokens, taken, text)
    if thresholds := _thresholds(times, amounts):
        times = [found for found in times if found not in thresholds]
        taken = _taken(len(tokens), [*times, *rates])
        amounts = find_amounts(tokens, taken, text)
    _spell_units(amounts, text)
    if "(" in text and any(amount.unit is None for amount in amounts):
        _bracketed_unit(amounts, tokens, text)
    sentences = sentence_numbers(tokens)
    arounds = look_around(amounts, tokens, taken, sentences, words)
    scored = any("score_words" in token.marks for token in tokens)
    for amount, around in zip(amounts, arounds, strict=True):
        _settle_portion(amount, counted=around.noun_follows or around.share or not scored)
        if amount.factor_word and "half_nouns" in tokens[amount.first].marks and around.verb != "decrease":
            amount.value, amount.unit, amount.factor_word = 50, "%", False  # "half the shops"
        if amount.unit == "x" and not amount.factor_word and any(rate.first == amount.last for rate in rates):
            amount.unit = amount.unit_span = None  # "3x per week" counts times
    clauses = clause_numbers(tokens, sentences) if times else []
    columns = columns_of(header, words.goal_words) if header else None
    _home_currency(amounts, arounds, tokens, words)
    placed = placeholder.start() if placeholder else -1
    if row := find_row(text, tokens, times, amounts, words.goal_words, columns, placed):
        roles = row_roles(row, amounts, arounds)
        _take_back_aside(times, roles, clauses, tokens, today)
        based = baseline_date(times, row.when, roles.baseline, roles.target, clauses, today)
        reading = _reading(text, words, tokens, taken, amounts, roles, row.when, based, row)
        return (
            reading if reading.has_deadline or not columns else _dated(reading, header[columns["target"]], words, clock)
        )
    if running is None:
        running = text.rstrip().endswith(_ENDS)
    if times:
        send_back(times, tokens, clauses, sentences, today)
    deadlines = [found for found in times if _is_deadline(found, tokens, words, today)]
    dated = {sentences[found.core] for found in deadlines if found.how != "length" and not _is_over(found, today)}
    if amounts and (times or len(amounts) > 1):
        tell_times(amounts, arounds, tokens, sentences, times, today, running=running)
    roles = assign(amounts, arounds, dated, running=running, tenseless=words.goal_words.tenseless or running)
    if roles.target is not None and _tells_a_result(tokens, deadlines, today):
        roles.target.role, roles.target, roles.stretch = "past", None, None
    if placeholder is not None:
        _withhold(roles)
    deadline = _deadline(deadlines, roles, sentences, clauses, tokens, today)
    wanted = roles.target is not None or deadline is not None or any("must" in token.marks for token in tokens)
    based = None
    if wanted or not amounts:  # what only tells of the past is compared with nothing
        based = baseline_date(times, deadline, roles.baseline, roles.target, clauses, today)
    return _reading(text, words, tokens, taken, amounts, roles, deadline, based)


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
        "unit_alternatives": list(reading.unit_alternatives),
        "ambiguous": reading.ambiguous,
        "spans": {name: list(span) for name, span in reading.spans.items()},
    }


def _dated(reading: Reading, head: str, words: Lexicon, clock: Clock) -> Reading:
    """A row under "Target 2027" has its time from there."""
    for found in find_times(scan(head, words.code), words, clock)[0]:
        if found.deadline is not None:
            return replace(reading, has_deadline=True, deadline=found.deadline.isoformat())
    return reading


def _placeholder(text: str) -> re.Match[str] | None:
    """Where a figure is withheld: "XX %", "[..]", "tbc"; the letters it takes are looked for first, which is quick."""
    lowered = text.lower()
    if any(hint in lowered for hint in _PLACEHOLDER_HINTS):
        return _PLACEHOLDER.search(text)
    return None


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
            amount.unit = narrowed(text[slice(*amount.unit_span)])


def _bracketed_unit(amounts: Sequence[Amount], tokens: Sequence[Token], text: str) -> None:
    """ "Absence (%): 6.8 → 5.5", "Waste (kg/inh)": a unit alone in brackets is that of the bare numbers."""
    for position in range(1, len(tokens) - 1):
        token = tokens[position]
        if tokens[position - 1].text not in ("(", "[") or not _is_unit(token):
            continue
        last = measure_end(position, tokens)
        if last < len(tokens) and tokens[last].text in (")", "]"):
            unit = token.marks.get("units") or token.marks.get("currencies") or token.text
            whole = last == position + 1 and (unit in CANONICAL or is_currency(unit))
            spelled = unit if whole else text[token.start : tokens[last - 1].end]
            for amount in amounts:
                if amount.unit is None:
                    amount.unit, amount.symbol = spelled, unit
            return


def _is_unit(token: Token) -> bool:
    return bool(token.marks.keys() & {"units", "currencies"}) or token.text in MEASURES


def _home_currency(
    amounts: Sequence[Amount], arounds: Sequence[Around], tokens: Sequence[Token], words: Lexicon
) -> None:
    """ "Doanh thu 20 tỷ" is đồng: a bare amount of money in a statement about money is in the money of the country."""
    currency = words.goal_words.home_currency
    if not currency or not any(amount.unit is None and amount.value >= 1000 for amount in amounts):
        return
    about_money = any("money_words" in token.marks for token in tokens)
    for amount, around in zip(amounts, arounds, strict=True):
        counts = around.noun_follows or around.counted
        large = amount.scaled or (about_money and amount.value >= 1000)
        if large and amount.unit is None and not counts and (amount.money or about_money):
            amount.unit = currency


def _share_units(roles: Roles) -> None:
    """ "£41.6m last year; floor 42.5": the bare one of two values has the unit and scale of the other."""
    target = roles.target
    if target is None:
        return
    for other in (roles.baseline, roles.stretch):
        if other is None:
            continue
        for bare, full in ((target, other), (other, target)):
            if bare.unit is None and full.unit is not None and full.unit != "x" and not _counts(bare, roles):
                bare.unit, bare.symbol = full.unit, full.symbol
            if full.scale > 1 and bare.scale == 1 and 0 < bare.value * 100 <= full.value and bare.kind == full.kind:
                bare.value = as_number(bare.value * full.scale)


def _counts(amount: Amount, roles: Roles) -> bool:
    around = roles.around[id(amount)]
    return around.noun_follows or around.counted


def _thresholds(times: Sequence[Found], amounts: Sequence[Amount]) -> list[Found]:
    """Days and weeks that say what is counted ("95 % within 5 days") or are the target themselves."""
    counted = any(amount.unit is None or is_currency(amount.unit) for amount in amounts)
    return [found for found in times if found.shape == "days" and not counted]


def _is_over(found: Found, today: date) -> bool:
    return found.deadline is not None and found.deadline < today


_LONG_AGO = timedelta(days=366)


def _is_deadline(found: Found, tokens: Sequence[Token], words: Lexicon, today: date) -> bool:
    following = tokens[found.last] if found.last < len(tokens) else None
    if found.told or found.how in ("since", "past") or (found.how == "from" and _is_over(found, today)):
        return False
    if following is not None and "attributive" in following.marks:
        return False  # "2025 års undersökning"
    if found.deadline is not None and found.deadline < today and not found.led:
        return False  # "in 2025 there were 38": without "by" it tells of what was
    if found.by_year and found.how.startswith("before") and found.deadline and found.deadline < today - _LONG_AGO:
        return False  # "built before 1985"
    if found.shape == "ends" and not found.led and following is not None and _is_plain_word(following):
        return False  # "the month-end close"
    if found.how != "bare" or (found.days is not None and found.days[0] == found.days[1]):
        return True  # a single day is always meant as one
    return _is_dated(found, tokens, words, following)


def _is_plain_word(token: Token) -> bool:
    return token.text.isalpha() and not is_han(token) and not token.marks.keys() & _GOES_ON


_GOES_ON = frozenset(
    {"subjects", "must", "present", "articles", "by_date", "in_date", "to_value", "between_and", "at_least"}
)


def _is_dated(found: Found, tokens: Sequence[Token], words: Lexicon, following: Token | None) -> bool:
    """Whether a time to come without a preposition is a deadline or part of a name ("Vision 2030")."""
    core = tokens[found.core : found.last]
    preceding = tokens[found.first - 1] if found.first else None
    if not found.by_year and found.shape != "split_year" and any(token.part == "y" for token in core):
        return True  # "Q3 2027"
    if preceding is None or preceding.text in (".", "。", ";"):
        named = len(tokens[found.first : found.last]) > 1 or words.goal_words.bare_years
        return named or following is None or following.text in ",:-–" or is_han(following)
    if found.by_year and (words.goal_words.bare_years or (core[-1].text == "年" and not _is_of(following))):
        return True
    if preceding.text in ("(", "[", ",", ";", ":", "-", "–"):
        return True
    if found.shape == "split_year":
        return False  # "Meerjarenplan 2025-2028"
    return following is None or following.text in (")", "]", ".", "。", ",", ";", ":")


def _is_of(following: Token | None) -> bool:
    """2027年的预算."""
    return following is not None and following.text[:1] == "的"


def _is_result(found: Found, filled: Container[int], wanting: Container[int], sentence: int, clause: int) -> bool:
    """ "92 % in Q3, 87 % in Q2": numbers beside times, and no word of wanting anything."""
    if found.led or found.how not in ("in", "bare") or found.recurs is None:
        return False
    return clause in filled and sentence not in wanting


def _take_back_aside(
    times: Sequence[Found], roles: Roles, clauses: Sequence[int], tokens: Sequence[Token], today: date
) -> list[Found]:
    """The times that belong to the baseline; where no year says which, the one gone by is meant."""
    aside = [found for found in times if belongs_to_baseline(found, roles.baseline, roles.target, clauses, tokens)]
    for found in aside:
        take_back(found, today)
    return aside


_FIRMNESS = {"by": 4, "before": 4, "until": 3, "before_or_for": 3, "length": 2, "in": 2, "from": 1}


def _deadline(
    times: Sequence[Found],
    roles: Roles,
    sentences: Sequence[int],
    clauses: Sequence[int],
    tokens: Sequence[Token],
    today: date,
) -> Found | None:
    """The deadline among several times: in the target's sentence, to come, firm rather than a mere "in"."""
    if roles.target is None and roles.baseline is not None:
        times = [found for found in times if found.how != "length"]  # "12 % leave within a year" tells of no goal
    if roles.target is None:
        times = [found for found in times if found.how != "in" or not _is_over(found, today)]  # "founded in 1987"
        filled = {around.clause for around in roles.around.values()}
        wanting = {number for number, token in zip(sentences, tokens, strict=True) if token.marks.keys() & AIMS}
        times = [t for t in times if not _is_result(t, filled, wanting, sentences[t.core], clauses[t.core])]
    aside = _take_back_aside(times, roles, clauses, tokens, today)
    times = [found for found in times if found not in aside]
    sentence = sentences[roles.target.first] if roles.target else None

    target = roles.target.first if roles.target else 0

    def weight(found: Found) -> tuple[bool, bool, int, int, date]:
        firmness = _FIRMNESS.get(found.how, 1) + (found.edge == "e")
        apart = max(target - found.last, found.core - target) if roles.target else 0
        return sentences[found.core] == sentence, not _is_over(found, today), firmness, -apart, found.deadline or today

    return max(times, key=weight, default=None)


def _reading(
    text: str,
    words: Lexicon,
    tokens: Sequence[Token],
    taken: Sequence[bool],
    amounts: Sequence[Amount],
    roles: Roles,
    deadline: Found | None,
    based: str | None,
    row: Row | None = None,
) -> Reading:
    _share_units(roles)
    target, baseline, stretch = roles.target, roles.baseline, roles.stretch
    spans: dict[str, Span] = {}
    verb = _verb(tokens, taken)
    if target is not None and words.goal_words.times_add:
        _add_times(target, roles)
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
    if unit is None and (target or baseline) and scored:
        unit = "score"
    change = _change(target, around, unit, verb, baseline) if target and around else None
    value = target.value if target else None
    baseline_value, baseline_high, baseline_unit = _in_unit(baseline, unit, target.kind if target else None)
    if around is not None and around.verb in ("increase", "decrease"):
        nearest: Direction | None = "increase" if around.verb == "increase" else "decrease"
    else:
        nearest = verb
    direction = _direction(value, baseline_value, change, target, around, nearest)
    comparator: Comparator | None = None
    if target and around:
        within: Comparator = "at_most" if around.within and target.unit in DURATIONS else "exactly"
        comparator = "between" if target.high is not None else around.comparator or within
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
    points = change == "delta" and unit == "%" and baseline is None and names_a_share(text, words.code)
    withheld = target is None and _placeholder(text) is not None
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
        baseline_date=based,
        baseline_unit=baseline_unit,
        direction=direction,
        comparator=comparator,
        change=change,
        has_deadline=deadline is not None,
        deadline=deadline.deadline.isoformat() if deadline and deadline.deadline else None,
        deadline_alternatives=tuple(day.isoformat() for day in deadline.alternatives) if deadline else (),
        unit_alternatives=("pp",) if points else (),
        ambiguous=points or bool(deadline and deadline.alternatives),
        spans=spans,
        quantities=tuple(_quantity(amount, tokens) for amount in amounts),
        verb_direction=verb,
    )


def _tells_a_result(tokens: Sequence[Token], deadlines: Sequence[Found], today: date) -> bool:
    """ "Vessel idle time has halved since May": a perfect without a must or a time to come."""
    if not any("perfects" in token.marks for token in tokens):
        return False
    told = any("perfect_auxiliaries" in token.marks for token in tokens)
    wished = any("must" in token.marks for token in tokens)
    return told and not wished and all(_is_over(found, today) for found in deadlines)


def _withhold(roles: Roles) -> None:
    """Beside a placeholder, a number that nothing leads to is not the target."""
    target = roles.target
    if target is None:
        return
    around = roles.around[id(target)]
    if around.left not in ("to", "by", "reach") and around.comparator is None:
        target.role, roles.target = "other", None


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


def _add_times(target: Amount, roles: Roles) -> None:
    """增长1.5倍 is growth by 150 %, to 2.5 times."""
    around = roles.around[id(target)]
    if target.unit == "x" and not target.factor_word and around.verb_adjacent and around.verb == "increase":
        target.value = as_number(target.value + 1)


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


def _change(
    target: Amount, around: Around, unit: str | None, verb: Direction | None, baseline: Amount | None
) -> Change:
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
    loose = around.comparator in (None, "at_least", "more_than", "at_most", "about")
    if around.verb_adjacent and loose and (is_share(target.unit) or not around.noun_follows):
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
    if target.value == 0 and target.worded:
        return "level"  # "no accidents"
    limited = around.comparator in ("at_most", "less_than") or baseline is not None
    counts = target.unit is None and unit is None and (around.noun_follows or around.counted)
    if counts and around.left != "of" and not limited:
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
    if change == "delta" and around is not None and around.more:
        return "increase" if around.more == "increase" else "decrease"
    if change == "delta" and target is not None and target.signed:
        return "increase" if target.signed == "+" else "decrease"
    if verb not in (None, "reach"):
        return verb
    if change == "factor" and value is not None:
        return "increase" if value > 1 else "decrease"
    return "reach" if value is not None else verb
