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
        "nl": "Een KPI zegt waar het cijfer vandaan komt en hoe vaak; zonder KPI is voortgang een gevoel.",
        "sv": "En KPI säger varifrån siffran kommer och hur ofta. Utan den blir framsteg en tyckfråga.",
        "vi": "KPI cho biết số liệu lấy từ đâu và bao lâu một lần; thiếu nó, tiến độ chỉ là cảm nhận.",
        "zh": "有指标，才知道数从哪来、多久看一次；没有它，进展全凭各人感觉。",
    },
    source="Parmenter, Key Performance Indicators (2015)",
    message={
        "en": "Where will the figure for “{text}” come from, and how often? Add a KPI that says so.",
        "nl": "Waar haal je het cijfer voor ‘{text}’ vandaan? Voeg een KPI toe met bron en frequentie.",
        "sv": "Var hämtar du siffran för ”{text}”, och hur ofta? Lägg till en KPI som säger det.",
        "vi": "Chưa KPI nào đo “{text}”. Số liệu lấy từ đâu, bao lâu một lần? Hãy ghi vào một KPI mới.",
        "zh": "“{text}”的进展看哪个数？加一个指标，注明数据来源和统计频率。",
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
