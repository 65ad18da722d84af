"""Growth, speed or cost, and nothing that watches what it may cost elsewhere."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.survey import Survey


def _survey(survey: Survey) -> Iterator[Hit]:
    for objective in survey.okr_set.objectives:
        if any(kpi.role == "guardrail" for kpi in objective.kpis):
            continue
        pressed = [kr for kr in objective.key_results if survey.statement(kr.id).pushes]
        if pressed:
            yield Hit(
                item=objective.id,
                field="kpis",
                values={"number": survey.numbers[pressed[0].id], "other": pressed[0].text},
            )


RULE = Rule(
    id="no-guardrail",
    code="SET406",
    loose=None,
    set="info",
    applies_to=("objective",),
    why={
        "en": "Pushing growth, speed or cost pulls somewhere else: on quality, safety or people. A guardrail shows it in time.",
        "nl": "Sturen op groei, snelheid of kosten gaat al snel ten koste van iets anders: kwaliteit, veiligheid of mensen. Een bewakings-KPI laat dat op tijd zien.",
        "sv": "Press på tillväxt, tempo eller kostnader märks någon annanstans: i kvaliteten, i säkerheten eller hos människorna. Ett skyddsmått visar det i tid.",
        "vi": "Dồn sức cho tăng trưởng, tốc độ hay cắt giảm chi phí sẽ gây ảnh hưởng ở nơi khác: chất lượng, an toàn hoặc con người. Chỉ số bảo vệ giúp thấy điều đó kịp thời.",
        "zh": "追求增长、提速或降本，会影响质量、安全或人员。护栏指标能及时显示出来。",
    },
    message={
        "en": "{number} (“{other}”) pushes hard and nothing watches the side effects. Add a KPI as guardrail.",
        "nl": "{number} (‘{other}’) zet druk en niets bewaakt de bijwerkingen. Voeg een KPI toe als bewaking.",
        "sv": "{number} (”{other}”) sätter press och inget bevakar bieffekterna. Lägg till en KPI som skydd.",
        "vi": "{number} (“{other}”) tạo sức ép mà chưa có gì theo dõi tác dụng phụ. Hãy thêm một KPI bảo vệ.",
        "zh": "{number}（“{other}”）施加了压力，却没有指标留意副作用。请增加一个护栏KPI。",
    },
    bad=in_five(
        "PERIOD 2027-Q1\nO {o2}\nKR {revenue}\nKR {damage}",
        "PERIOD 2027-Q1\nO {o1}\nKR {waiting}\nKPI {k_waiting} [measures=1]",
    ),
    good=in_five(
        "PERIOD 2027-Q1\nO {o2}\nKR {revenue}\nKPI {k_crew} [role=guardrail]", "PERIOD 2027-Q1\nO {o3}\nKR {turnover}"
    ),
    survey=_survey,
)
