"""One metric, two directions or two targets."""

from collections.abc import Iterator
from itertools import combinations

from assistant.lint.likeness import is_telling, overlap, same_start
from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.statement import Statement
from assistant.lint.survey import Survey
from assistant.reading.units import convert
from assistant.records import KeyResult, Period

# The share of words two goals must have in common: with a telling start fewer will do.
_ALIKE = 0.3
_THE_SAME = 0.75


def _survey(survey: Survey) -> Iterator[Hit]:
    for (_, one), (_, other) in combinations(survey.key_results, 2):
        first, second = survey.statement(one.id), survey.statement(other.id)
        if _conflict(one, other, survey.okr_set.period) and _one_metric(first, second):
            yield Hit(item=other.id, values={"number": survey.numbers[one.id], "other": one.text})


def _one_metric(one: Statement, other: Statement) -> bool:
    """The same measure of the same thing: revenue here and revenue there are two, unless both start from one value."""
    if not one.subject or not other.subject:
        return False
    if same_start(one, other):
        return overlap(one, other) >= (_ALIKE if is_telling(one.baseline or 0) else _THE_SAME)
    same_words = one.subject == other.subject or (_has_no_start(one, other) and overlap(one, other) >= _THE_SAME)
    return same_words and one.unit == other.unit


def _has_no_start(one: Statement, other: Statement) -> bool:
    """Whether one of the two leaves open where it starts."""
    return (one.baseline is None) != (other.baseline is None)


def _conflict(one: KeyResult, other: KeyResult, period: Period | None) -> bool:
    if one.target is None or other.target is None or not _are_comparable(one, other):
        return False
    end = period.end if period else None
    if (one.deadline or end) != (other.deadline or end):
        return False
    target = convert(other.target, other.unit, one.unit)
    ways = {one.direction, other.direction}
    return (target is not None and one.target != target) or ways == {"increase", "decrease"}


def _are_comparable(one: KeyResult, other: KeyResult) -> bool:
    """Whether both name the value itself: "to 5,000" and "5,000 of them", but not "by 5 %"."""
    return one.change == other.change or {one.change, other.change} == {"level", "count"}


RULE = Rule(
    id="metric-conflict",
    code="SET409",
    loose=None,
    set="error",
    applies_to=("key_result",),
    why={
        "en": "Two targets for one metric cannot both guide the work; whoever reaches one misses the other.",
        "nl": "Twee streefwaarden voor dezelfde maatstaf trekken twee kanten op; wie de ene haalt, mist de andere.",
        "sv": "Två målvärden för samma mått kan inte båda styra arbetet. Den som når det ena missar det andra.",
        "vi": "Một chỉ số không thể chạy về hai đích: tới đích này là lỡ đích kia.",
        "zh": "一个指标两个目标值，顾了这头就丢了那头。",
    },
    source="ISO/IEC/IEEE 29148:2018, 5.2.6: consistent",
    message={
        "en": "“{text}” and {number} (“{other}”) give one metric two end values. Keep the one that holds.",
        "nl": "‘{text}’ botst met {number} (‘{other}’): één maatstaf, twee streefwaarden. Kies welke geldt.",
        "sv": "”{text}” och {number} (”{other}”) ger samma mått olika målvärden. Vilket gäller? Ta bort det andra.",
        "vi": "“{text}” và {number} (“{other}”) đặt hai đích cho cùng một chỉ số. Đích nào đúng? Hãy giữ lại một.",
        "zh": "“{text}”和{number}（“{other}”）给同一个指标定了两个终点。以哪个为准？只留那一个。",
    },
    bad=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKR {punctual_other}",
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual_other}\nO {o4}\nKR {punctual}",
    ),
    good=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKR {waiting}", "PERIOD 2027-Q1\nO {o2}\nKR {revenue}\nKR {damage}"
    ),
    survey=_survey,
)
