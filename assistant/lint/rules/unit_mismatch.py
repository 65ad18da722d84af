"""From minutes to per cent: two values that no subtraction joins."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.reading.baseline is None or goal.units_agree:
        return
    start, end = goal.reading.spans.get("baseline", (None, None))
    values = {"first": goal.reading.baseline_unit or "", "last": goal.reading.unit or ""}
    yield Hit(start, end, values=values)


RULE = Rule(
    id="unit-mismatch",
    code="KR210",
    loose="error",
    set="error",
    applies_to=("key_result",),
    why={
        "en": "Progress is the distance covered from start to target; between two different units there is no such distance.",
        "nl": "Voortgang is de weg van startwaarde naar streefwaarde; tussen twee soorten eenheden is er geen weg.",
        "sv": "Framsteg är vägen från utgångsvärde till målvärde; mellan två slags enheter finns ingen sådan väg.",
        "vi": "Tiến độ là quãng đường từ giá trị ban đầu đến chỉ tiêu; giữa hai đơn vị khác loại thì không có quãng đường đó.",
        "zh": "进度是从基线值到目标值的距离；单位类型不同，就算不出这段距离。",
    },
    message={
        "en": "“{found}” is in {first}, the target in {last}. Write both in one unit.",
        "nl": "‘{found}’ staat in {first}, de streefwaarde in {last}. Schrijf ze allebei in één eenheid.",
        "sv": "”{found}” är i {first}, målvärdet i {last}. Skriv båda i samma enhet.",
        "vi": "“{found}” tính bằng {first}, chỉ tiêu tính bằng {last}. Hãy viết cả hai theo cùng một đơn vị.",
        "zh": "“{found}”的单位是{first}，目标值的单位是{last}。请统一单位。",
    },
    bad={
        "en": ("Cut boarding time from 20 minutes to 10%", "Raise the fare from €12 to 15%"),
        "nl": ("De inschepingstijd verlagen van 20 minuten naar 10%", "Het tarief verhogen van € 12 naar 15%"),
        "sv": ("Sänk ombordstigningstiden från 20 minuter till 10 %", "Höj priset från 120 kr till 15 %"),
        "vi": ("Giảm thời gian lên tàu từ 20 phút xuống 10%", "Tăng giá vé từ 120.000 đồng lên 15%"),
        "zh": ("将登船时间从20分钟缩短到10%", "将票价从120元提高到15%"),
    },
    good={
        "en": ("Cut boarding time from 1 hour to 40 minutes", "Raise the fare from €12 to €15"),
        "nl": ("De inschepingstijd verlagen van 1 uur naar 40 minuten", "Het tarief verhogen van € 12 naar € 15"),
        "sv": ("Sänk ombordstigningstiden från 1 timme till 40 minuter", "Höj priset från 120 kr till 150 kr"),
        "vi": ("Giảm thời gian lên tàu từ 1 giờ xuống 40 phút", "Tăng giá vé từ 120.000 đồng lên 150.000 đồng"),
        "zh": ("将登船时间从1小时缩短到40分钟", "将票价从120元提高到150元"),
    },
    check=_check,
)
