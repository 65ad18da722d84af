"""One metric, two directions or two targets."""

from collections.abc import Iterator
from itertools import combinations

from assistant.lint.likeness import words_of
from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.statement import Statement
from assistant.lint.survey import Survey
from assistant.records import KeyResult


def _survey(survey: Survey) -> Iterator[Hit]:
    for (_, one), (_, other) in combinations(survey.key_results, 2):
        first, second = survey.statement(one.id), survey.statement(other.id)
        if _one_metric(first, second) and _conflict(one, other):
            yield Hit(item=other.id, values={"number": survey.numbers[one.id], "other": one.text})


def _one_metric(one: Statement, other: Statement) -> bool:
    """The same measure of the same thing: revenue here and revenue there are two."""
    first, second = words_of(one), words_of(other)
    return bool(first) and first == second and one.unit == other.unit


def _conflict(one: KeyResult, other: KeyResult) -> bool:
    if one.target is None or other.target is None or one.deadline != other.deadline or one.change != other.change:
        return False
    ways = {one.direction, other.direction}
    return one.target != other.target or ways == {"increase", "decrease"}


RULE = Rule(
    id="metric-conflict",
    code="SET409",
    loose=None,
    set="error",
    applies_to=("key_result",),
    why={
        "en": "Two targets for one metric cannot both guide the work; whoever reaches one misses the other.",
        "nl": "Twee streefwaarden voor één maatstaf kunnen niet allebei sturen; wie de ene haalt, mist de andere.",
        "sv": "Två målvärden för ett mått kan inte båda styra; den som når det ena missar det andra.",
        "vi": "Hai chỉ tiêu cho cùng một chỉ số không thể cùng dẫn dắt; đạt cái này thì hụt cái kia.",
        "zh": "同一指标的两个目标值无法同时指导工作；达到一个就会错过另一个。",
    },
    message={
        "en": "“{text}” contradicts {number} (“{other}”): one metric, two ends. Keep one.",
        "nl": "‘{text}’ spreekt {number} (‘{other}’) tegen: één maat, twee uitkomsten. Houd er één.",
        "sv": "”{text}” motsäger {number} (”{other}”): ett mått, två slut. Behåll ett.",
        "vi": "“{text}” mâu thuẫn với {number} (“{other}”): một chỉ số, hai đích. Hãy giữ lại một.",
        "zh": "“{text}”与{number}（“{other}”）矛盾：同一指标，两个终点。请保留一个。",
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
