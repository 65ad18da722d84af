"""Closed word classes for reading goals; `assistant.reading` puts them together.

Every field is a list of phrases, or a mapping from phrases to what they mean. Phrases are written in
lower case and matched token by token (character by character in Chinese), the longest first. One
phrase may stand in several fields: Swedish "till" leads to a value, joins a range and names a date.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Words = tuple[str, ...]
PeriodUnit = Literal["day", "week", "month", "quarter", "tertial", "half", "year", "fiscal", "term"]


def words(text: str) -> Words:
    """The phrases of a comma-separated list, line breaks and all."""
    return tuple(dict.fromkeys(phrase.strip() for phrase in text.replace("\n", " ").split(",") if phrase.strip()))


# Nobody compares or prints these; without the methods for it the class is built in half the time.
@dataclass(frozen=True, slots=True, eq=False, repr=False)
class GoalWords:
    """How one language writes goals."""

    # Numerals -------------------------------------------------------------------------------------
    decimal_mark: Literal[".", ","]
    numbers: Mapping[str, float]
    """Number words up to twenty, and those that no rule builds."""
    tens: Mapping[str, int]
    ones: Mapping[str, int]
    """The units as written after a ten ("lăm" after "hai mươi")."""
    compounds: Words
    """How tens and ones are joined: "{ones}en{tens}"."""
    scales: Mapping[str, float]
    """Words that multiply the number before them; single letters only where glued to it ("200k")."""
    articles: Words
    """"a", "een": one in "within a year", nothing at all elsewhere."""
    fractions: Mapping[str, float]
    """Shares written in words, in percent; also zero written as "no …"."""
    none_words: Words
    """"no", "geen": zero where they open a statement and a noun follows."""
    zero_words: Words = ()
    """Words that are zero wherever they stand: "không để xảy ra", 清零."""
    dozens: Mapping[str, int] = field(default_factory=dict)
    worded_amounts: Mapping[str, tuple[float, str]] = field(default_factory=dict)
    """Words that are a value with its unit: "trekvart" is 45 min."""
    half_words: Words = ()
    """"half a", "nửa": 0.5 where a unit follows."""
    half_after: Words = ()
    """"and a half", "rưỡi", 半: half of the number, scale or unit before it."""
    scale_tails: Words = ()
    """Scales that a digit may follow for the next lower place: "1 tỷ 2", 1w5, 2千3."""
    in_every: Words = ()
    """"cứ", 每: a whole, and then so many of it ("cứ 10 người thì 9")."""

    # Units ----------------------------------------------------------------------------------------
    units: Mapping[str, str] = field(default_factory=dict)
    currencies: Mapping[str, str] = field(default_factory=dict)
    home_currency: str = ""
    """The currency of a bare amount where `money_words` tell that it is one."""
    money_words: Words = ()
    money_scales: Words = ()
    """Scales of money alone: "tỷ" with nothing to count after it is đồng."""
    scaled_currencies: Mapping[str, tuple[float, str]] = field(default_factory=dict)
    score_words: Words = ()
    """Words of a metric whose bare numbers are scores: NPS, rating, betyg."""
    counters: Words = ()
    """Measure words between a number and a counted noun (Chinese, Vietnamese)."""

    # Factors --------------------------------------------------------------------------------------
    factors: Mapping[str, float] = field(default_factory=dict)
    """Words that are a factor by themselves: double is 2, halve is 0.5."""
    half_nouns: Words = ()
    """"half", 一半: a factor under a verb of decrease, half of all elsewhere; stands in `factors` too."""
    times: Words = ()
    """"times", "keer": make the number before them a factor."""
    times_add: bool = False
    """Whether a growth by so many times comes on top: 增长1.5倍 is 2.5 times as much."""
    times_before: Words = ()
    """"gấp": make the number after them a factor."""

    # Comparators ----------------------------------------------------------------------------------
    at_least: Words = ()
    at_most: Words = ()
    more_than: Words = ()
    less_than: Words = ()
    about: Words = ()
    at_least_after: Words = ()
    at_most_after: Words = ()
    about_after: Words = ()
    between: Words = ()
    between_and: Words = ()
    range_to: Words = ()

    # Roles ----------------------------------------------------------------------------------------
    from_value: Words = ()
    to_value: Words = ()
    at_value: Words = ()
    """"op", "på", "ở mức": a level that is reached with a verb of change, and today's without one."""
    by_amount: Words = ()
    of_value: Words = ()
    """Words that put a level after its metric: "of", "på", "van", "là"."""
    now: Words = ()
    past: Words = ()
    """Auxiliaries and times of the past; `past_verbs` are forms that also serve as participles."""
    past_verbs: Words = ()
    perfect_auxiliaries: Words = ()
    """"has", "is", "har": with one of `perfects` in the sentence, they tell a result."""
    perfects: Words = ()
    """"fallen", "gedaald", "minskat": participles of change."""
    others: Words = ()
    """"competitor", "national average", "by law": a number in their clause is not ours."""
    must: Words = ()
    """"has to be", "ska": what stands after them is wanted, not so yet."""
    present: Words = ()
    """"is", "are": a bare number after them describes today."""
    stretch: Words = ()
    compared: Words = ()
    """"compared with", "than in": what stands after them is a yardstick."""
    per: Words = ()
    out_of: Words = ()
    in_whole: Words = ()
    """"in", "op de": between two numbers, so many of so many ("nine in ten")."""
    percent_before: Mapping[str, tuple[float, str]] = field(default_factory=dict)
    """Shares written before the number, as factor and unit: 百分之二十, 万分之三."""
    share_without_of: bool = False
    """Whether a noun right after a percentage is what it is a share of: "95% đơn hàng"."""
    definite: Words = ()
    """"the", "alle", "våra": the number after them counts what is there already."""
    population: Words = ()
    """"of our", "van de": a number after them counts the whole, not the goal."""
    relative: Words = ()
    """"who", "die", "som": a limit in the clause they open says which people or things are meant."""
    subset: Words = ()
    """"of which", "waarvan", 其中: the number after them is a part of the one before."""
    within: Words = ()
    name_before: Words = ()
    """Words whose number is a name: version, ISO, phase, chapter."""
    name_after: Words = ()
    ordinal_marks: Words = ()

    # Verbs ----------------------------------------------------------------------------------------
    increase: Words = ()
    decrease: Words = ()
    maintain: Words = ()
    reach: Words = ()
    make: Words = ()
    """Verbs of getting and making: what they govern is counted from zero."""
    more: Words = ()
    fewer: Words = ()
    growth: Words = ()
    """Nouns of change upward: "an increase of 20 %"."""
    decline: Words = ()

    # Dates ----------------------------------------------------------------------------------------
    months: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    period_words: Mapping[str, PeriodUnit] = field(default_factory=dict)
    """Calendar units as periods; "maand", "kwartaal", also counted ("6 maanden")."""
    labels: Mapping[str, PeriodUnit] = field(default_factory=dict)
    """Letters before a number: Q3, H1, T2, W12, FY27."""
    day_words: Words = ()
    year_words: Words = ()
    month_words: Words = ()
    """Words that make a month of a number: "tháng 6", 6月."""
    halves: Mapping[str, int] = field(default_factory=dict)
    """Phrases that name a half year: 上半年, "nửa đầu năm"."""
    quarters: Mapping[str, int] = field(default_factory=dict)
    durations: Mapping[str, int] = field(default_factory=dict)
    """Phrases that are a length of time, in months: "half a year"."""
    fixed_periods: Mapping[str, tuple[PeriodUnit, int]] = field(default_factory=dict)
    """Phrases that name a period from today: "i år" is the year, 0 ahead; 下季度 the quarter, 1 ahead."""
    fixed_ends: Mapping[str, tuple[PeriodUnit, int]] = field(default_factory=dict)
    """Phrases that name the end of such a period: "year end", 年底."""
    from_today: Mapping[str, tuple[PeriodUnit, int]] = field(default_factory=dict)
    """Phrases that are a day some time from today: "this time next year"."""
    spans: Mapping[str, int] = field(default_factory=dict)
    """Plans with a name, by their last year: 十五五 ends in 2030."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Monday is 0; from 7 on those of next week (下周五)."""
    week_of: Words = ()
    """What makes a week of the day after it: "w/c 7 June"."""
    month_thirds: Mapping[str, int] = field(default_factory=dict)
    """上旬, 中旬, 下旬: the days to the tenth, to the twentieth, the rest."""
    same_period: Mapping[str, PeriodUnit] = field(default_factory=dict)
    """"The same quarter" (last year); the year where the phrase names no unit."""
    this: Words = ()
    next: Words = ()
    last: Words = ()
    end: Words = ()
    start: Words = ()
    early: Words = ()
    middle: Words = ()
    date_joints: Words = ()
    """Small words inside a date: "the", "of", "den", "ngày"."""
    by_date: Words = ()
    in_date: Words = ()
    before_date: Words = ()
    before_or_for: Words = ()
    """Dutch "voor": before, or for."""
    until_date: Words = ()
    """Swedish "till": up to the start of a period, or by its end."""
    from_date: Words = ()
    as_of: Words = ()
    """Words of a count taken on a day ("as at 1 November"), which the nearer such day is meant by."""
    since_date: Words = ()
    than_date: Words = ()
    """What a time after is a yardstick: "compared with 2019"."""
    before_after: Words = ()
    """Before, written after the date: 前."""
    in_after: Words = ()
    by_after: Words = ()
    from_after: Words = ()
    since_after: Words = ()
    after_date: Words = ()
    """"After": a feast after it is a time without a day."""
    attributive: Words = ()
    """What makes a name of the year before it: "2025 års undersökning"."""
    after_length: Words = ()
    """"of", "after", "kể từ": a length of time before them counts from an event, and is no deadline."""
    every: Words = ()
    """"each", "every": the period after them is a frequency."""
    loose_times: Words = ()
    """Times that no calendar fixes: "the summer"."""
    events: Words = ()
    """Events, a time after "before" and "by" alone: "the annual meeting"."""
    also: Words = ()
    """"Also", "even": a feast after them is a circumstance: "staffed, also during carnival"."""
    clause_times: Words = ()
    """What makes a time of the clause after it: "by the time …"; or is one: 上线时."""
    event_endings: Words = ()
    """How compounds of such times end: "zomerseizoen", "höstterminen"."""
    holidays: Mapping[str, str] = field(default_factory=dict)
    """Holidays with a date, by the names of `assistant.reading.holidays`."""
    month_day_order: bool = False
    """Whether "June 15" is a date."""
    month_needs_capital: Words = ()

    # Tables -------------------------------------------------------------------------------------
    column_metric: Words = ()
    """How people head the columns of a table of goals."""
    column_now: Words = ()
    column_target: Words = ()
    column_when: Words = ()

    # Metrics --------------------------------------------------------------------------------------
    subjects: Words = ()
    """Who acts: "we", "our team", 我们; never part of a metric."""
    lead_words: Words = ()
    """Words trimmed from the front of a metric."""
    trail_words: Words = ()
    """Words trimmed from its end."""
    breaks: Words = ()
    """Words that end a metric: "through", "by means of", conjunctions with a new clause."""
    tenseless: bool = False
    """Whether a verb alone does not say that something is over."""
    verbs_last: bool = False
    """Whether verbs may close a phrase: "nieuwe klanten werven"."""
    verbs_in_nouns: bool = False
    """Whether a verb of making is as often the first part of a noun: 交付周期."""
    bare_years: bool = False
    """Whether a year needs no preposition: "ska vara 55 % lägre 2030"."""
    ignored: Words = ()
    """Words that only look like one of the above (一起, 统一)."""
