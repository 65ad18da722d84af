"""Two goals that mean the same."""

from collections.abc import Iterator
from itertools import combinations

from assistant.lint.likeness import likeness
from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.statement import Statement
from assistant.lint.survey import Survey

_SAME = 0.75
_ALIKE = 0.5


def _survey(survey: Survey) -> Iterator[Hit]:
    for kind in ("objective", "key_result"):
        goals = [goal for goal in survey.statements if goal.kind == kind]
        for one, other in combinations(goals, 2):
            if _same(one, other):
                yield Hit(item=other.id, values={"number": survey.numbers[one.id], "other": one.text})


def _same(one: Statement, other: Statement) -> bool:
    """The same words, or much the same words around the same figures."""
    if one.text.strip().casefold() == other.text.strip().casefold():
        return True
    alike = likeness(one, other)
    if one.kind == "objective":
        return alike >= _SAME
    same_way = one.target is not None and (one.target, one.baseline, one.unit) == (
        other.target,
        other.baseline,
        other.unit,
    )
    return same_way and alike >= (_ALIKE if one.baseline is not None else _SAME)


RULE = Rule(
    id="near-duplicate",
    code="SET403",
    loose=None,
    set="warning",
    applies_to=("objective", "key_result"),
    why={
        "en": "Two goals that mean the same are counted twice and drift apart in the reports.",
        "nl": "Twee doelen die hetzelfde betekenen, tellen dubbel en lopen in rapportages uiteen.",
        "sv": "Två mål som betyder samma sak räknas dubbelt och glider isär i rapporterna.",
        "vi": "Hai mục tiêu cùng nghĩa sẽ bị tính hai lần và lệch nhau trong báo cáo.",
        "zh": "两个意思相同的目标会被重复计算，汇报时还会出现偏差。",
    },
    message={
        "en": "“{text}” means the same as {number} (“{other}”). Merge them or say how they differ.",
        "nl": "‘{text}’ betekent hetzelfde als {number} (‘{other}’). Voeg ze samen of zeg waarin ze verschillen.",
        "sv": "”{text}” betyder samma sak som {number} (”{other}”). Slå ihop dem eller säg vad som skiljer.",
        "vi": "“{text}” cùng nghĩa với {number} (“{other}”). Hãy gộp lại hoặc nói rõ khác nhau ở đâu.",
        "zh": "“{text}”与{number}（“{other}”）意思相同。请合并，或说明区别。",
    },
    bad=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKR {punctual}",
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKR {punctual_again}",
    ),
    good=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKR {waiting}",
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nO {o2}\nKR {damage}",
    ),
    survey=_survey,
)
