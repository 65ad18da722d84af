"""The same words again, and nothing added."""

from collections.abc import Iterator

from assistant.lint.likeness import contained
from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.statement import Statement
from assistant.lint.survey import Survey

_SAME = 0.67


def _survey(survey: Survey) -> Iterator[Hit]:
    for _, kpi in survey.kpis:
        if kpi.formula or kpi.data_source or kpi.frequency:
            continue
        for _, key_result in survey.key_results:
            if key_result.id in kpi.key_result_ids and _same(survey.statement(kpi.id), survey.statement(key_result.id)):
                yield Hit(item=kpi.id, values={"other": survey.numbers[key_result.id]})


def _same(kpi: Statement, key_result: Statement) -> bool:
    return kpi.text.strip().casefold() == key_result.text.strip().casefold() or contained(kpi, key_result) >= _SAME


RULE = Rule(
    id="kpi-repeats-key-result",
    code="KPI304",
    loose=None,
    set="info",
    applies_to=("kpi",),
    why={
        "en": "A KPI earns its place by saying how the key result is measured, from which source and how often.",
        "nl": "Een KPI verdient zijn plek door te zeggen hoe, uit welke bron en hoe vaak je het kernresultaat meet.",
        "sv": "En KPI förtjänar sin plats genom att säga hur, varifrån och hur ofta nyckelresultatet mäts.",
        "vi": "KPI đáng có khi cho biết kết quả then chốt được đo thế nào, số lấy từ đâu và bao lâu một lần.",
        "zh": "指标的用处，是说清关键结果怎么算、数据从哪来、多久看一次。",
    },
    source="Parmenter, Key Performance Indicators (2015)",
    message={
        "en": "“{text}” says no more than {other}. What could it add: a formula, a source, a frequency?",
        "nl": "‘{text}’ zegt hetzelfde als {other}. Zet erbij hoe je het berekent, uit welke bron of hoe vaak.",
        "sv": "”{text}” säger samma sak som {other}. Komplettera med hur siffran räknas, var den hämtas eller hur ofta.",
        "vi": "“{text}” chỉ nhắc lại {other}. Hãy ghi thêm công thức tính, nguồn số liệu hoặc tần suất đo.",
        "zh": "“{text}”与{other}内容相同。加上公式、数据来源或统计频率，别人才知道这个数怎么来。",
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
