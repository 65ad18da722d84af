"""Effort is measured, its effect is not."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.survey import Survey


def _survey(survey: Survey) -> Iterator[Hit]:
    for _, key_result in survey.key_results:
        kpis = survey.measured_by.get(key_result.id, [])
        if kpis and all("input" in kpi.kinds for kpi in kpis):
            yield Hit(item=key_result.id, values={"names": ", ".join(kpi.name for kpi in kpis)})


RULE = Rule(
    id="only-input-kpis",
    code="KPI306",
    loose=None,
    set="warning",
    applies_to=("key_result",),
    why={
        "en": "Input KPIs show what is put in; all of them can be green while the key result does not move.",
        "nl": "Input-KPI's laten zien wat je erin stopt; ze kunnen allemaal groen zijn terwijl het kernresultaat stilstaat.",
        "sv": "Insats-KPI:er visar vad som stoppas in; alla kan vara gröna medan nyckelresultatet står still.",
        "vi": "KPI đầu vào cho thấy đã bỏ ra gì; tất cả có thể đều đạt mà kết quả then chốt vẫn không nhúc nhích.",
        "zh": "投入指标只显示投入了什么；即使全部达标，关键结果也可能毫无变化。",
    },
    message={
        "en": "“{text}” is measured by input only ({names}). Add a KPI that shows the effect.",
        "nl": "‘{text}’ wordt alleen aan input gemeten ({names}). Voeg een KPI toe die het effect laat zien.",
        "sv": "”{text}” mäts bara med insatser ({names}). Lägg till en KPI som visar effekten.",
        "vi": "“{text}” chỉ được đo bằng đầu vào ({names}). Hãy thêm KPI cho thấy tác dụng.",
        "zh": "“{text}”只用投入来衡量（{names}）。请增加能反映效果的KPI。",
    },
    bad=in_five(
        "O {o1}\nKR {punctual}\nKPI {k_crew} [measures=1 kinds=input]",
        "O {o1}\nKR {waiting}\nKPI {k_crew} [measures=1 kinds=input,leading]",
    ),
    good=in_five(
        "O {o1}\nKR {punctual}\nKPI {k_punctual} [measures=1 kinds=lagging]",
        "O {o1}\nKR {punctual}\nKPI {k_crew} [measures=1 kinds=input]\nKPI {k_punctual} [measures=1 kinds=lagging]",
    ),
    survey=_survey,
)
