"""Nobody said yet how it will be followed."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.survey import Survey


def _survey(survey: Survey) -> Iterator[Hit]:
    for _, key_result in survey.key_results:
        if key_result.id not in survey.measured_by and key_result.kind != "milestone":
            yield Hit(item=key_result.id)


RULE = Rule(
    id="key-result-without-kpi",
    code="SET404",
    loose=None,
    set="info",
    applies_to=("key_result",),
    why={
        "en": "A KPI says where the figure comes from and how often; without it progress is a matter of opinion.",
        "nl": "Een KPI zegt waar het cijfer vandaan komt en hoe vaak; zonder KPI is voortgang een mening.",
        "sv": "En KPI säger varifrån siffran kommer och hur ofta; utan den blir framsteg en åsikt.",
        "vi": "KPI cho biết số liệu lấy từ đâu và bao lâu một lần; thiếu nó, tiến độ chỉ là cảm nhận.",
        "zh": "指标说明数据从哪来、多久看一次；没有它，进展只是各说各话。",
    },
    message={
        "en": "No KPI measures “{text}”. Add one with its source and frequency.",
        "nl": "Geen KPI meet ‘{text}’. Voeg er een toe met bron en frequentie.",
        "sv": "Ingen KPI mäter ”{text}”. Lägg till en med källa och frekvens.",
        "vi": "Chưa có KPI nào đo “{text}”. Hãy thêm một KPI kèm nguồn và tần suất.",
        "zh": "没有KPI衡量“{text}”。请添加一个，并注明来源和频率。",
    },
    bad=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}",
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKR {waiting}\nKPI {k_waiting} [measures=2]",
    ),
    good=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKPI {k_punctual} [measures=1]",
        "PERIOD 2027-Q1\nO {o1}\nKR {waiting}\nKPI {k_waiting} [measures=1]",
    ),
    survey=_survey,
)
