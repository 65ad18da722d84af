"""A set without a period."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.survey import Survey


def _survey(survey: Survey) -> Iterator[Hit]:
    if survey.okr_set.period is None:
        yield Hit(field="period", pointer="/period")


RULE = Rule(
    id="no-period",
    code="SET400",
    loose=None,
    set="error",
    applies_to=("set",),
    why={
        "en": "The period is the deadline of every key result without its own, and the moment to look back.",
        "nl": "De periode is de einddatum van elk kernresultaat zonder eigen datum, en het moment om terug te kijken.",
        "sv": "Periodens slut är slutdatum för varje nyckelresultat som saknar ett eget, och tillfället att se tillbaka.",
        "vi": "Kỳ là thời hạn của mọi kết quả then chốt không có hạn riêng, và là lúc nhìn lại.",
        "zh": "没有单独日期的关键结果都以周期末为截止日，周期末也是回顾的时刻。",
    },
    message={
        "en": "The set has no period. Choose one, for example a quarter.",
        "nl": "De set heeft geen periode. Kies er een, bijvoorbeeld een kwartaal.",
        "sv": "Uppsättningen saknar period. Välj en, till exempel ett kvartal.",
        "vi": "Bộ này chưa có kỳ. Hãy chọn một kỳ, ví dụ một quý.",
        "zh": "这一套还没有周期。请选择一个，例如一个季度。",
    },
    bad=in_five("O {o1}\nKR {punctual}\nKR {waiting}", "O {o2}\nKR {damage}\nKR {revenue}"),
    good=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKR {waiting}", "PERIOD 2027-H1\nO {o2}\nKR {damage}\nKR {revenue}"
    ),
    survey=_survey,
)
