"""Only mirrors, or only headlights."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.survey import Survey


def _survey(survey: Survey) -> Iterator[Hit]:
    kinds = [set(kpi.kinds) & {"leading", "lagging"} for _, kpi in survey.kpis]
    timed = [kind for kind in kinds if kind]
    if len(timed) < 2:
        return
    for side in ("lagging", "leading"):
        if all(kind == {side} for kind in timed):
            yield Hit(field="kpis", message=side)


RULE = Rule(
    id="one-sided-kpis",
    code="SET405",
    loose=None,
    set="info",
    applies_to=("set",),
    why={
        "en": "Lagging KPIs show what has happened, leading ones what is coming; you need both to steer.",
        "nl": "Terugkijkende KPI's (lagging) zeggen wat er gebeurd is, vooruitkijkende (leading) wat eraan komt; om te sturen heb je beide nodig.",
        "sv": "Eftersläpande KPI:er säger vad som har hänt, ledande vad som är på väg; för att styra behövs båda.",
        "vi": "KPI kết quả cho biết điều đã xảy ra, KPI dẫn dắt cho biết điều sắp tới; muốn điều hành cần cả hai.",
        "zh": "滞后指标说明发生了什么，领先指标预示将要发生什么；要掌舵，两者都需要。",
    },
    message={
        "en": "Every KPI looks one way. Add one of the other kind.",
        "nl": "Elke KPI kijkt één kant op. Voeg er een van de andere soort toe.",
        "sv": "Varje KPI ser åt samma håll. Lägg till en av det andra slaget.",
        "vi": "Mọi KPI đều nhìn về một phía. Hãy thêm một KPI loại kia.",
        "zh": "所有KPI都朝同一个方向看。请补充另一类指标。",
    },
    messages={
        "lagging": {
            "en": "Every KPI looks back. Add a leading one that warns in time.",
            "nl": "Elke KPI kijkt terug. Voeg een leidende toe die op tijd waarschuwt.",
            "sv": "Varje KPI ser bakåt. Lägg till en ledande som varnar i tid.",
            "vi": "Mọi KPI đều nhìn lại phía sau. Hãy thêm một KPI dẫn dắt để cảnh báo kịp lúc.",
            "zh": "所有KPI都是事后指标。请补充一个能提前预警的领先指标。",
        },
        "leading": {
            "en": "Every KPI looks ahead. Add a lagging one that shows the result.",
            "nl": "Elke KPI kijkt vooruit. Voeg een volgende toe die het resultaat laat zien.",
            "sv": "Varje KPI ser framåt. Lägg till en eftersläpande som visar resultatet.",
            "vi": "Mọi KPI đều nhìn về phía trước. Hãy thêm một KPI kết quả cho thấy đã đạt được gì.",
            "zh": "所有KPI都是事前指标。请补充一个反映结果的滞后指标。",
        },
    },
    bad=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKPI {k_punctual} [measures=1 kinds=lagging]\nKPI {k_waiting} [measures=1 kinds=lagging]",
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKPI {k_crew} [measures=1 kinds=leading]\nKPI {k_bookings} [measures=1 kinds=leading]",
    ),
    good=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKPI {k_punctual} [measures=1 kinds=lagging]\nKPI {k_crew} [measures=1 kinds=leading]",
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKPI {k_punctual} [measures=1 kinds=lagging]",
    ),
    survey=_survey,
)
