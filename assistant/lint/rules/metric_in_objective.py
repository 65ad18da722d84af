"""The figure belongs to a key result."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    for quantity in goal.figures:
        yield Hit(quantity.start, quantity.end)
        return
    if goal.reading.has_target and (span := goal.reading.spans.get("target")):
        yield Hit(*span)


RULE = Rule(
    id="metric-in-objective",
    code="OBJ102",
    loose="info",
    set="info",
    applies_to=("objective",),
    why={
        "en": "The objective says where to go, the key results how you will know you are there; a figure here narrows the goal to one measure.",
        "nl": "De doelstelling zegt waarheen, de kernresultaten waaraan je het merkt; een cijfer op deze plek verengt het doel tot één maatstaf.",
        "sv": "Målet säger vart ni ska, nyckelresultaten hur det märks; en siffra här krymper målet till ett enda mått.",
        "vi": "Mục tiêu nói đi đâu, kết quả then chốt nói làm sao biết đã đến; con số ở đây thu hẹp mục tiêu còn một thước đo.",
        "zh": "目标说明去哪里，关键结果说明怎样算到达；在目标里放数字会把它缩成单一指标。",
    },
    message={
        "en": "“{found}” is a figure. Keep the objective in words and move the figure to a key result.",
        "nl": "‘{found}’ is een cijfer. Houd de doelstelling in woorden en zet het cijfer in een kernresultaat.",
        "sv": "”{found}” är en siffra. Håll målet i ord och flytta siffran till ett nyckelresultat.",
        "vi": "“{found}” là con số. Hãy giữ mục tiêu bằng lời và chuyển con số sang một kết quả then chốt.",
        "zh": "“{found}”是数字。目标用文字表述，数字移到关键结果中。",
    },
    bad={
        "en": ("Grow freight revenue by 50%", "Raise passenger satisfaction to 85%"),
        "nl": ("De vrachtomzet met 50% verhogen", "De tevredenheid van passagiers verhogen tot 85%"),
        "sv": ("Öka fraktintäkterna med 50 %", "Höj passagerarnas nöjdhet till 85 %"),
        "vi": ("Tăng doanh thu vận tải hàng hóa 50%", "Nâng mức hài lòng của hành khách lên 85%"),
        "zh": ("货运收入增长50%", "将乘客满意度提高到85%"),
    },
    good={
        "en": ("Become the carrier that island shops rely on", "Passengers look forward to the crossing"),
        "nl": ("De vervoerder worden op wie eilandwinkels vertrouwen", "Passagiers kijken uit naar de overtocht"),
        "sv": ("Bli transportören som öbutikerna litar på", "Passagerarna ser fram emot överfarten"),
        "vi": ("Trở thành nhà vận tải mà các cửa hàng trên đảo tin cậy", "Hành khách mong chờ mỗi chuyến vượt biển"),
        "zh": ("成为岛上商店信赖的承运人", "乘客期待每一次渡海"),
    },
    check=_check,
)
