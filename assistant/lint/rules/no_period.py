"""A set without a period."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.survey import Survey
from assistant.period import default_period
from assistant.records import to_json


def _survey(survey: Survey) -> Iterator[Hit]:
    if survey.okr_set.period is None:
        proposed = default_period(survey.today, survey.okr_set.level)
        operations = ({"op": "replace", "path": "/period", "value": to_json(proposed)},)
        yield Hit(field="period", pointer="/period", values={"label": proposed.label}, operations=operations)


RULE = Rule(
    id="no-period",
    code="SET400",
    loose=None,
    set="error",
    applies_to=("set",),
    why={
        "en": "The period dates every key result that has no date of its own, and says when to look back.",
        "nl": "De periode is de einddatum van elk kernresultaat zonder eigen datum, en het moment om samen terug te kijken.",
        "sv": "Periodens slut är slutdatum för varje nyckelresultat utan eget datum, och dagen då du ser tillbaka.",
        "vi": "Kỳ là thời hạn của mọi kết quả then chốt chưa có ngày riêng, và là lúc cả nhóm nhìn lại.",
        "zh": "没写日期的关键结果都以周期末为截止日期，那也是回头看的时候。",
    },
    source="Doerr, Measure What Matters (2018)",
    message={
        "en": "Which period do these goals belong to? Choose one, for example a quarter.",
        "nl": "Voor welke periode gelden deze doelen? Kies er een, bijvoorbeeld een kwartaal.",
        "sv": "Vilken period gäller målen? Välj en, till exempel ett kvartal.",
        "vi": "Bộ mục tiêu này dành cho kỳ nào? Hãy chọn một kỳ, chẳng hạn một quý.",
        "zh": "这套目标管多长时间？先选一个周期，例如一个季度。",
    },
    fixes={
        "": {
            "en": "Choose {label}",
            "nl": "Kies {label}",
            "sv": "Välj {label}",
            "vi": "Chọn {label}",
            "zh": "选择{label}",
        },
    },
    bad=in_five("O {o1}\nKR {punctual}\nKR {waiting}", "O {o2}\nKR {damage}\nKR {revenue}"),
    good=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKR {waiting}", "PERIOD 2027-H1\nO {o2}\nKR {damage}\nKR {revenue}"
    ),
    survey=_survey,
)
