"""Churn minus 5 %: five points, or a twentieth?"""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.change != "delta" or goal.unit != "%" or goal.baseline is not None or not goal.names_a_rate:
        return
    start, end = goal.reading.spans.get("target", (None, None))
    yield Hit(start, end)


RULE = Rule(
    id="ambiguous-percent",
    code="KR206",
    loose="info",
    set="info",
    applies_to=("key_result", "kpi"),
    why={
        "en": "From 10%, “by 5%” leads to 5% (points) or to 9.5% (relative): two very different results.",
        "nl": "Bij een startwaarde van 10% leidt een daling ‘met 5%’ tot 5% (procentpunten) of tot 9,5% (relatief): twee heel verschillende uitkomsten.",
        "sv": "En minskning ”med 5 %” från 10 % ger antingen 5 % (procentenheter) eller 9,5 % (relativt): två helt olika resultat.",
        "vi": "Từ 10%, “giảm 5%” có thể thành 5% (điểm phần trăm) hoặc 9,5% (tương đối): hai kết quả rất khác nhau.",
        "zh": "以10%为起点，“降低5%”可能指降到5%（按百分点），也可能指降到9.5%（按相对值），两者相差很大。",
    },
    message={
        "en": "“{found}” of a rate can mean percentage points or a relative change. Write both values, for example “from 10% to 5%”.",
        "nl": "‘{found}’ op een percentage kan procentpunten of een relatieve verandering zijn. Schrijf beide waarden, bijvoorbeeld ‘van 10% naar 5%’.",
        "sv": "”{found}” på en andel kan vara procentenheter eller en relativ ändring. Skriv båda värdena, till exempel ”från 10 % till 5 %”.",
        "vi": "“{found}” trên một tỷ lệ có thể là điểm phần trăm hoặc mức tương đối. Hãy ghi cả hai giá trị, ví dụ “từ 10% xuống 5%”.",
        "zh": "对比率说“{found}”，可能指百分点，也可能指相对变化。请写出两个数值，例如“从10%降到5%”。",
    },
    bad={
        "en": ("Reduce passenger churn by 5%", "Raise seat occupancy by 10%"),
        "nl": ("De churn onder abonnees verminderen met 5%", "De bezettingsgraad verhogen met 10%"),
        "sv": ("Minska kundbortfallet med 5 %", "Höj beläggningsgraden med 10 %"),
        "vi": ("Giảm tỷ lệ rời bỏ 5%", "Tăng tỷ lệ lấp đầy ghế thêm 10%"),
        "zh": ("将会员流失率降低5%", "将上座率提高10%"),
    },
    good={
        "en": ("Reduce passenger churn from 10% to 5%", "Raise freight revenue by 10%"),
        "nl": ("De churn onder abonnees verminderen van 10% naar 5%", "De vrachtomzet verhogen met 10%"),
        "sv": ("Minska kundbortfallet från 10 % till 5 %", "Öka fraktintäkterna med 10 %"),
        "vi": ("Giảm tỷ lệ rời bỏ từ 10% xuống 5%", "Tăng doanh thu vận tải 10%"),
        "zh": ("将会员流失率从10%降到5%", "将货运收入提高10%"),
    },
    check=_check,
)
