"""The same words again, and nothing added."""

from collections.abc import Iterator

from assistant.lint.likeness import likeness
from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.statement import Statement
from assistant.lint.survey import Survey

_SAME = 0.85


def _survey(survey: Survey) -> Iterator[Hit]:
    for _, kpi in survey.kpis:
        if kpi.formula or kpi.data_source or kpi.frequency:
            continue
        for _, key_result in survey.key_results:
            if key_result.id in kpi.key_result_ids and _same(survey.statement(kpi.id), survey.statement(key_result.id)):
                yield Hit(item=kpi.id, values={"other": survey.numbers[key_result.id]})


def _same(kpi: Statement, key_result: Statement) -> bool:
    return kpi.text.strip().casefold() == key_result.text.strip().casefold() or likeness(kpi, key_result) >= _SAME


RULE = Rule(
    id="kpi-repeats-key-result",
    code="KPI304",
    loose=None,
    set="info",
    applies_to=("kpi",),
    why={
        "en": "A KPI earns its place by saying how, from where and how often the key result is measured.",
        "nl": "Een KPI verdient zijn plek door te zeggen hoe, met welke bron en hoe vaak je het kernresultaat meet.",
        "sv": "En KPI förtjänar sin plats genom att säga hur, varifrån och hur ofta nyckelresultatet mäts.",
        "vi": "KPI có ích khi cho biết kết quả then chốt được đo thế nào, từ đâu và bao lâu một lần.",
        "zh": "指标的价值在于说明关键结果怎样衡量、数据从哪来、多久看一次。",
    },
    message={
        "en": "“{text}” repeats {other} and adds nothing. Add a formula, a source or a frequency.",
        "nl": "‘{text}’ herhaalt {other} en voegt niets toe. Voeg een formule, bron of frequentie toe.",
        "sv": "”{text}” upprepar {other} och tillför inget. Lägg till formel, källa eller frekvens.",
        "vi": "“{text}” lặp lại {other} mà không thêm gì. Hãy thêm công thức, nguồn hoặc tần suất.",
        "zh": "“{text}”重复了{other}，没有补充内容。请加上公式、来源或频率。",
    },
    bad=in_five(
        "O {o1}\nKR {punctual}\nKPI {punctual} [measures=1]", "O {o1}\nKR {waiting}\nKPI {waiting} [measures=1]"
    ),
    good=in_five(
        "O {o1}\nKR {punctual}\nKPI {k_punctual} [measures=1]",
        "O {o1}\nKR {waiting}\nKPI {waiting} [measures=1 frequency=weekly]",
    ),
    survey=_survey,
)
