"""A share over 100 %, a promoter score beyond 100, fewer than none."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement
from assistant.records import Number


def _check(goal: Statement) -> Iterator[Hit]:
    for name, value in (("target", goal.target), ("baseline", goal.baseline)):
        if value is not None and (kind := _impossible(goal, value, name)):
            start, end = goal.reading.spans.get(name, (None, None))
            yield Hit(start, end, message=kind, field=name if goal.record is not None else None)


def _impossible(goal: Statement, value: Number, name: str) -> str:
    """Which limit the value breaks, if any."""
    if name == "target" and goal.change == "delta":
        # Growth may pass 100 %, a fall cannot: nothing is left after 100 %.
        return "fall" if goal.unit == "%" and value > 100 and goal.direction == "decrease" else ""
    if goal.found("promoter_scores"):
        return "score" if abs(value) > 100 and goal.unit in (None, "score") else ""
    if goal.unit == "%" and goal.change in ("level", None):
        return "share" if value > 100 and goal.names_a_rate and not goal.found("beyond_hundred") else ""
    return "count" if value < 0 and goal.change == "count" else ""


RULE = Rule(
    id="impossible-value",
    code="KR209",
    loose="error",
    set="error",
    applies_to=("key_result", "kpi"),
    why={
        "en": "A value that cannot occur is a slip of the pen or a wrong unit; the goal could never be reached.",
        "nl": "Een waarde die niet kan voorkomen, is een schrijffout of heeft een verkeerde eenheid; het doel is nooit te halen.",
        "sv": "Ett värde som inte kan förekomma är ett skrivfel eller en felaktig enhet; målet kan aldrig nås.",
        "vi": "Giá trị không thể xảy ra là do viết nhầm hoặc sai đơn vị; mục tiêu như vậy không bao giờ đạt được.",
        "zh": "不可能出现的数值要么是笔误，要么是单位错了；这样的目标永远无法达成。",
    },
    message={
        "en": "“{found}” cannot occur. Check the value and its unit.",
        "nl": "‘{found}’ kan niet voorkomen. Controleer de waarde en de eenheid.",
        "sv": "”{found}” kan inte förekomma. Kontrollera värdet och enheten.",
        "vi": "“{found}” không thể xảy ra. Hãy kiểm tra giá trị và đơn vị.",
        "zh": "“{found}”不可能出现。请检查数值和单位。",
    },
    messages={
        "share": {
            "en": "“{found}” is more than all there is: a share ends at 100%. Check the value, or write it as growth.",
            "nl": "‘{found}’ is meer dan alles: een aandeel houdt op bij 100%. Controleer de waarde of schrijf het als groei.",
            "sv": "”{found}” är mer än allt: en andel slutar vid 100 %. Kontrollera värdet eller skriv det som tillväxt.",
            "vi": "“{found}” nhiều hơn toàn bộ: tỷ lệ chỉ đến 100%. Hãy kiểm tra giá trị hoặc viết thành mức tăng.",
            "zh": "“{found}”超过了全部：占比最多100%。请检查数值，或改写为增长幅度。",
        },
        "fall": {
            "en": "“{found}” takes away more than there is: nothing is left after 100%. Check the value.",
            "nl": "‘{found}’ haalt er meer af dan er is: na 100% is er niets over. Controleer de waarde.",
            "sv": "”{found}” tar bort mer än vad som finns: efter 100 % är inget kvar. Kontrollera värdet.",
            "vi": "“{found}” giảm nhiều hơn những gì đang có: sau 100% là hết. Hãy kiểm tra giá trị.",
            "zh": "“{found}”减去的比现有的还多：减到100%就没有了。请检查数值。",
        },
        "score": {
            "en": "“{found}” lies outside the scale: a promoter score runs from -100 to 100. Check the value.",
            "nl": "‘{found}’ ligt buiten de schaal: een NPS loopt van -100 tot 100. Controleer de waarde.",
            "sv": "”{found}” ligger utanför skalan: NPS går från -100 till 100. Kontrollera värdet.",
            "vi": "“{found}” nằm ngoài thang đo: NPS chạy từ -100 đến 100. Hãy kiểm tra giá trị.",
            "zh": "“{found}”超出量表：净推荐值的范围是-100到100。请检查数值。",
        },
        "count": {
            "en": "“{found}” is fewer than none. Check the value.",
            "nl": "‘{found}’ is minder dan niets. Controleer de waarde.",
            "sv": "”{found}” är färre än inga. Kontrollera värdet.",
            "vi": "“{found}” ít hơn cả không. Hãy kiểm tra giá trị.",
            "zh": "“{found}”比零还少。请检查数值。",
        },
    },
    bad={
        "en": ("Raise passenger satisfaction from 85% to 120%", "Raise NPS from 40 to 140"),
        "nl": ("De tevredenheid van passagiers verhogen van 85% naar 120%", "De NPS verhogen van 40 naar 140"),
        "sv": ("Höj passagerarnas nöjdhet från 85 % till 120 %", "Höj NPS från 40 till 140"),
        "vi": ("Nâng tỷ lệ hài lòng của hành khách từ 85% lên 120%", "Nâng điểm NPS từ 40 lên 140"),
        "zh": ("将乘客满意度从85%提高到120%", "将NPS从40提高到140"),
    },
    good={
        "en": ("Grow freight revenue by 120%", "Raise NPS from 40 to 55"),
        "nl": ("De vrachtomzet verhogen met 120%", "De NPS verhogen van 40 naar 55"),
        "sv": ("Öka fraktintäkterna med 120 %", "Höj NPS från 40 till 55"),
        "vi": ("Tăng doanh thu vận tải 120%", "Nâng điểm NPS từ 40 lên 55"),
        "zh": ("货运收入增长120%", "将NPS从40提高到55"),
    },
    check=_check,
)
