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
        "en": "Every input can be green while the key result has not moved at all.",
        "nl": "Input-KPI's laten zien wat je erin stopt; ze kunnen allemaal groen zijn terwijl het kernresultaat stilstaat.",
        "sv": "Insatsmått visar vad du lägger ner. Alla kan vara gröna medan nyckelresultatet står still.",
        "vi": "KPI đầu vào cho biết đã bỏ ra những gì; tất cả có thể đều xanh mà kết quả then chốt vẫn đứng yên.",
        "zh": "投入只说明花了多少力气；投入样样达标，关键结果也可能纹丝不动。",
    },
    source="W.K. Kellogg Foundation, Logic Model Development Guide (2004)",
    message={
        "en": "The KPIs for “{text}” count only what goes in ({names}). Add one that shows what comes of it.",
        "nl": "De KPI's bij ‘{text}’ meten alleen wat je erin stopt ({names}). Waaraan zie je het effect? Voeg daar een KPI voor toe.",
        "sv": "Allt som mäter ”{text}” är insatser ({names}). Vad skulle visa att de har effekt? Lägg till en KPI för det.",
        "vi": "“{text}” mới được đo bằng đầu vào ({names}). Con số nào sẽ cho thấy công sức ấy có tác dụng? Hãy thêm làm KPI.",
        "zh": "衡量“{text}”的只有投入（{names}）。力气花下去，什么会变？为那个变化加一个指标。",
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
