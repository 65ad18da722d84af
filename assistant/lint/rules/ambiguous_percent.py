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
        "en": "From 10%, “by 5%” ends at 5% if points are meant and at 9.5% if not: two very different results.",
        "nl": "Begin je op 10%, dan eindigt ‘5% minder’ op 5% (procentpunten) of op 9,5% (relatief): een groot verschil.",
        "sv": "Sänks 10 % ”med 5 %” blir det 5 % i procentenheter men 9,5 % relativt. Det är två helt olika resultat.",
        "vi": "Từ 10%, “giảm 5%” có thể còn 5% (điểm phần trăm) hoặc 9,5% (tương đối): hai kết quả cách nhau rất xa.",
        "zh": "从10%“降低5%”：按百分点算是5%，按比例算是9.5%，差了将近一倍。",
    },
    source="Eurostat, Beginners: percentage change and percentage points",
    message={
        "en": "“{found}”: percentage points, or a part of the present rate? Write both values, for example “from 10% to 5%”.",
        "nl": "‘{found}’: in procentpunten of ten opzichte van nu? Schrijf beide waarden, bijvoorbeeld ‘van 10% naar 5%’.",
        "sv": "Är ”{found}” procentenheter eller en relativ förändring? Skriv båda värdena, till exempel ”från 10 % till 5 %”.",
        "vi": "“{found}” là điểm phần trăm hay mức thay đổi tương đối? Ghi cả hai đầu thì không ai hiểu nhầm, ví dụ “từ 10% xuống 5%”.",
        "zh": "“{found}”是百分点，还是相对变化？写出前后两个数就清楚了，例如“从10%降到5%”。",
    },
    bad={
        "en": (
            "Reduce passenger churn by 5%",
            "Raise seat occupancy by 10%",
            "Lower the scrap rate by 2%",
            "Raise the conversion rate of the web shop by 3%",
        ),
        "nl": (
            "De churn onder abonnees verminderen met 5%",
            "De bezettingsgraad verhogen met 10%",
            "Het uitvalpercentage in leerjaar 1 verlagen met 3%",
            "De conversie van de webshop verhogen met 2%",
        ),
        "sv": (
            "Minska kundbortfallet med 5 %",
            "Höj beläggningsgraden med 10 %",
            "Sänk sjukfrånvaron på äldreboendet med 2 %",
            "Öka andelen behöriga lärare med 8 %",
        ),
        "vi": (
            "Giảm tỷ lệ rời bỏ 5%",
            "Tăng tỷ lệ lấp đầy ghế thêm 10%",
            "Giảm tỷ lệ học sinh bỏ học 3%",
            "Tăng tỷ lệ chuyển đổi của cửa hàng trực tuyến thêm 2%",
        ),
        "zh": (
            "将会员流失率降低5%",
            "将上座率提高10%",
            "将网店退货率降低4%",
            "把床位使用率提高6%",
        ),
    },
    good={
        "en": (
            "Reduce passenger churn from 10% to 5%",
            "Raise freight revenue by 10%",
            "Lower the scrap rate from 6% to 4%",
            "Raise the conversion rate of the web shop from 2% to 3%",
        ),
        "nl": (
            "De churn onder abonnees verminderen van 10% naar 5%",
            "De vrachtomzet verhogen met 10%",
            "Het uitvalpercentage in leerjaar 1 verlagen van 12% naar 9%",
            "De conversie van de webshop verhogen van 3% naar 5%",
        ),
        "sv": (
            "Minska kundbortfallet från 10 % till 5 %",
            "Öka fraktintäkterna med 10 %",
            "Sänk sjukfrånvaron på äldreboendet från 8 % till 6 %",
            "Öka andelen behöriga lärare från 74 % till 82 %",
        ),
        "vi": (
            "Giảm tỷ lệ rời bỏ từ 10% xuống 5%",
            "Tăng doanh thu vận tải 10%",
            "Giảm tỷ lệ học sinh bỏ học từ 8% xuống 5%",
            "Tăng tỷ lệ chuyển đổi của cửa hàng trực tuyến từ 2% lên 4%",
        ),
        "zh": (
            "将会员流失率从10%降到5%",
            "将货运收入提高10%",
            "将网店退货率从9%降到5%",
            "把床位使用率从78%提高到84%",
        ),
    },
    check=_check,
)
