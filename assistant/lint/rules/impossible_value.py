"""A share over 100 %, a promoter score beyond 100, fewer than none."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement
from assistant.records import Number

_NEVER_NEGATIVE = frozenset({"ms", "s", "min", "h", "day", "week", "month", "year"})


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
        if value < 0:
            return "count" if goal.names_a_rate and not goal.found("beyond_hundred") else ""
        whole = goal.names_a_rate or _is_of_a_group(goal, name)
        return "share" if value > 100 and whole and not goal.found("beyond_hundred") else ""
    never_negative = goal.change == "count" or goal.unit in _NEVER_NEGATIVE
    return "count" if value < 0 and never_negative else ""


def _is_of_a_group(goal: Statement, name: str) -> bool:
    """Whether the share is said of people or things right behind it ("120% of residents")."""
    start, end = goal.reading.spans.get(name, (0, 0))
    return start == 0 and end < len(goal.text) and not goal.text[end:].lstrip()[:1].isdigit() and name == "target"


RULE = Rule(
    id="impossible-value",
    code="KR209",
    loose="error",
    set="error",
    applies_to=("key_result", "kpi"),
    why={
        "en": "A value that cannot occur is usually a slip of the pen or a wrong unit, and no effort will reach it.",
        "nl": "Een waarde die niet kan bestaan, is meestal een tikfout of een verkeerde eenheid; zo is het doel nooit te halen.",
        "sv": "Ett värde som inte kan förekomma är oftast ett skrivfel eller fel enhet. Så som det står går målet aldrig att nå.",
        "vi": "Giá trị không thể có thường do gõ nhầm hoặc sai đơn vị; để vậy thì không ai đạt được mục tiêu.",
        "zh": "现实中不会有的数，多半是笔误或单位不对；照着做，永远达不到。",
    },
    source="OKR Assistant, docs/reading.md",
    message={
        "en": "“{found}” cannot occur. Is it a slip of the pen, or meant in another unit?",
        "nl": "‘{found}’ kan niet voorkomen. Kijk het getal en de eenheid nog eens na.",
        "sv": "”{found}” kan inte förekomma. Är det ett skrivfel? Se över siffran och enheten.",
        "vi": "“{found}” không thể có trong thực tế. Hãy xem lại con số và đơn vị.",
        "zh": "“{found}”在现实中不会出现。核对一下数值和单位。",
    },
    messages={
        "share": {
            "en": "A share ends at 100%, so “{found}” is out of reach. Check the value, or write it as growth.",
            "nl": "‘{found}’ is meer dan alles: een aandeel stopt bij 100%. Verlaag de waarde of schrijf het als groei.",
            "sv": "En andel slutar vid 100 %, så ”{found}” ryms inte. Ändra värdet, eller skriv det som tillväxt.",
            "vi": "Một tỷ lệ cao nhất là 100%, mà “{found}” vượt mức đó. Hãy xem lại con số, hoặc viết thành mức tăng.",
            "zh": "“{found}”比全部还多：占比最高是100%。核对一下；如果指的是增长，就写成增长幅度。",
        },
        "fall": {
            "en": "“{found}” is more than there is to lose: after 100% nothing is left. Check the value.",
            "nl": "‘{found}’ haalt er meer af dan er is: bij 100% is alles weg. Welke daling bedoel je?",
            "sv": "”{found}” är mer än vad som finns: efter 100 % är inget kvar att minska. Vilket värde menar du?",
            "vi": "Giảm đến 100% là không còn gì, mà “{found}” đi xa hơn thế. Con số đúng là bao nhiêu?",
            "zh": "“{found}”减得比现有的还多：减掉100%就一点不剩了。原本想写多少？",
        },
        "score": {
            "en": "A promoter score runs from -100 to 100; “{found}” lies outside. Check the value.",
            "nl": "Een NPS loopt van -100 tot 100; ‘{found}’ valt daarbuiten. Welke score bedoel je?",
            "sv": "NPS går från -100 till 100, så ”{found}” hamnar utanför skalan. Vilket värde ska det vara?",
            "vi": "“{found}” nằm ngoài thang điểm NPS, vốn chạy từ -100 đến 100. Hãy xem lại điểm số.",
            "zh": "“{found}”超出了刻度：净推荐值只在-100到100之间。核对一下数值。",
        },
        "count": {
            "en": "“{found}” is fewer than none. Which value did you mean?",
            "nl": "‘{found}’ is minder dan nul. Welk aantal bedoel je?",
            "sv": "”{found}” är färre än inga. Vilket antal ska det stå?",
            "vi": "“{found}” thấp hơn 0, trong khi số đếm ít nhất là 0. Hãy xem lại con số.",
            "zh": "“{found}”比零还少。是不是多了一个负号？",
        },
    },
    bad={
        "en": (
            "Raise passenger satisfaction from 85% to 120%",
            "Raise NPS from 40 to 140",
            "Lower the number of misprints from 200 by 130%",
            "Raise the share of pupils who pass from 80% to 110%",
        ),
        "nl": (
            "De tevredenheid van passagiers verhogen van 85% naar 120%",
            "De NPS verhogen van 40 naar 140",
            "Het aandeel geslaagde mbo-studenten verhogen van 88% naar 108%",
            "Het aantal lekkages in huurwoningen verlagen met 130%",
        ),
        "sv": (
            "Höj passagerarnas nöjdhet från 85 % till 120 %",
            "Höj NPS från 40 till 140",
            "Öka andelen kunder som förnyar avtalet från 80 % till 130 %",
            "Minska kassationen i pressverkstaden med 150 %",
        ),
        "vi": (
            "Nâng tỷ lệ hài lòng của hành khách từ 85% lên 120%",
            "Nâng điểm NPS từ 40 lên 140",
            "Giảm 130% chi phí lưu kho",
            "Tăng tỷ lệ giường bệnh được sử dụng từ 75% lên 115%",
        ),
        "zh": (
            "将乘客满意度从85%提高到120%",
            "将NPS从40提高到140",
            "将毕业生就业率从88%提高到108%",
            "把能耗成本降低130%",
        ),
    },
    good={
        "en": (
            "Grow freight revenue by 120%",
            "Raise NPS from 40 to 55",
            "Lower the number of misprints from 200 to 140",
            "Raise the share of pupils who pass from 80% to 92%",
        ),
        "nl": (
            "De vrachtomzet verhogen met 120%",
            "De NPS verhogen van 40 naar 55",
            "Het aandeel geslaagde mbo-studenten verhogen van 88% naar 94%",
            "Het aantal lekkages in huurwoningen verlagen van 60 naar 40",
        ),
        "sv": (
            "Öka fraktintäkterna med 120 %",
            "Höj NPS från 40 till 55",
            "Öka andelen kunder som förnyar avtalet från 80 % till 90 %",
            "Minska kassationen i pressverkstaden från 9 % till 4 %",
        ),
        "vi": (
            "Tăng doanh thu vận tải 120%",
            "Nâng điểm NPS từ 40 lên 55",
            "Giảm chi phí lưu kho từ 90 xuống 78 triệu đồng mỗi tháng",
            "Tăng tỷ lệ giường bệnh được sử dụng từ 75% lên 88%",
        ),
        "zh": (
            "货运收入增长120%",
            "将NPS从40提高到55",
            "将毕业生就业率从88%提高到94%",
            "把每月能耗成本从52万元降到44万元",
        ),
    },
    check=_check,
)
