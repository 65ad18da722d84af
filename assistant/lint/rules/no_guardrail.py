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
        "en": "A push for growth, speed or lower cost pulls at quality, safety or people; a guardrail shows it in time.",
        "nl": "Wie hard op groei, snelheid of kosten stuurt, betaalt vaak met kwaliteit, veiligheid of mensen. Een bewakings-KPI laat dat op tijd zien.",
        "sv": "Press på tillväxt, tempo eller kostnader känns någon annanstans: i kvaliteten, säkerheten eller hos människorna. Ett skyddsmått visar det i tid.",
        "vi": "Dồn sức cho tăng trưởng, tốc độ hay chi phí thì chỗ khác dễ chịu thiệt: chất lượng, an toàn hoặc con người. KPI bảo vệ báo cho bạn kịp lúc.",
        "zh": "一头猛推增长、速度或成本，另一头的质量、安全或人就可能吃亏。护栏指标能及时提醒。",
    },
    source="Grove, High Output Management (1983): paired indicators",
    message={
        "en": "{number} (“{other}”) pushes hard: what must not suffer for it? Add a KPI as a guardrail.",
        "nl": "Wat mag er niet lijden onder {number} (‘{other}’)? Voeg een KPI toe die dat bewaakt.",
        "sv": "{number} (”{other}”) pressar på. Vad får inte bli sämre på vägen? Lägg till en KPI som skyddsmått.",
        "vi": "Khi dồn sức cho {number} (“{other}”), điều gì có thể xấu đi? Hãy thêm một KPI bảo vệ để canh chừng.",
        "zh": "{number}（“{other}”）推得很用力，哪里可能因此受影响？为那里加一个护栏指标。",
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
