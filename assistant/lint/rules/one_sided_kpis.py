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
        "en": "Steering takes a windscreen and a mirror: leading KPIs show what is coming, lagging ones what has happened.",
        "nl": "Terugkijkende KPI's (lagging) zeggen wat er gebeurd is, vooruitkijkende (leading) wat eraan komt; om te sturen heb je beide nodig.",
        "sv": "Eftersläpande KPI:er visar vad som har hänt, ledande vad som är på väg. För att styra behövs båda.",
        "vi": "KPI kết quả cho biết điều đã xảy ra, KPI dẫn dắt báo trước điều sắp tới; muốn lái cho đúng cần cả hai.",
        "zh": "滞后指标像后视镜，看已经发生的；领先指标像前车窗，看将要来的。上路两样都得有。",
    },
    source="Kaplan and Norton, The Balanced Scorecard (1996)",
    message={
        "en": "All KPIs look the same way, back or ahead. Add one of the other kind.",
        "nl": "Alle KPI's kijken dezelfde kant op. Voeg er een toe die de andere kant op kijkt.",
        "sv": "Alla KPI:er ser åt samma håll. Lägg till en som ser åt det andra.",
        "vi": "Các KPI đều nhìn về một phía. Hãy thêm một KPI nhìn về phía còn lại.",
        "zh": "所有指标都朝一个方向看。再补一个另一类的。",
    },
    messages={
        "lagging": {
            "en": "All KPIs look back. Add a leading one: which figure would warn you in time?",
            "nl": "Alle KPI's kijken terug. Voeg er een toe die vooruitkijkt en op tijd waarschuwt.",
            "sv": "Alla KPI:er ser bakåt. Vad skulle varna dig i tid? Lägg till en ledande.",
            "vi": "Các KPI đều kể chuyện đã qua. Điều gì báo trước cho bạn kịp lúc? Hãy thêm một KPI dẫn dắt.",
            "zh": "现有指标都在回头看。什么能提前发出信号？补一个领先指标。",
        },
        "leading": {
            "en": "All KPIs look ahead. Add a lagging one: which figure will show the result?",
            "nl": "Alle KPI's kijken vooruit. Voeg er een toe die achteraf het resultaat laat zien.",
            "sv": "Alla KPI:er ser framåt. Lägg till en eftersläpande som visar hur det gick.",
            "vi": "Các KPI đều nhìn về phía trước. Cuối cùng thu được gì? Hãy thêm một KPI kết quả.",
            "zh": "现有指标都在往前看。最后的结果看哪个数？补一个滞后指标。",
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
