"""The figure belongs to a key result."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Operation, Rule
from assistant.lint.statement import Statement
from assistant.records import KeyResult, Objective, item_id, to_json


def _check(goal: Statement) -> Iterator[Hit]:
    for quantity in goal.figures:
        yield Hit(quantity.start, quantity.end, operations=_as_key_result(goal))
        return
    if goal.reading.has_target and (span := goal.reading.spans.get("target")):
        yield Hit(*span, operations=_as_key_result(goal))


def _as_key_result(goal: Statement) -> tuple[Operation, ...]:
    if not isinstance(goal.record, Objective) or any(each.text == goal.text for each in goal.record.key_results):
        return ()
    added = to_json(KeyResult(item_id(goal.record.id, "figure"), goal.text, sources=goal.record.sources))
    return ({"op": "add", "path": f"{goal.pointer}/key_results/-", "value": added},)


RULE = Rule(
    id="metric-in-objective",
    code="OBJ102",
    loose="info",
    set="info",
    applies_to=("objective",),
    why={
        "en": "The objective says where to go, the key results tell you when you are there; a figure up here narrows the goal to one measure.",
        "nl": "De doelstelling zegt waarheen, de kernresultaten of je er bent; een cijfer hier maakt het doel zo smal als één meting.",
        "sv": "Målet säger vart du ska, nyckelresultaten hur det märks att du är framme. En siffra här krymper målet till ett enda mått.",
        "vi": "Mục tiêu nói đi đâu, kết quả then chốt cho biết đã đến chưa; con số ở đây thu hẹp đích đến còn một thước đo.",
        "zh": "目标说去哪里，关键结果说怎样算到了；目标里写数字，眼里就只剩这个数。",
    },
    source="Wodtke, Radical Focus (2016)",
    message={
        "en": "“{found}” would sit well in a key result. Keep the objective in words: what will be different?",
        "nl": "‘{found}’ hoort thuis in een kernresultaat. Zeg hier in woorden waar je naartoe wilt.",
        "sv": "Siffran ”{found}” hör hemma i ett nyckelresultat. Flytta den dit och säg målet i ord.",
        "vi": "“{found}” hợp với một kết quả then chốt hơn. Ở mục tiêu, hãy tả bằng lời nơi bạn muốn đến.",
        "zh": "“{found}”更适合放进关键结果。目标这里用文字说：到那时会是什么样？",
    },
    fixes={
        "": {
            "en": "Add it as a key result",
            "nl": "Voeg het toe als kernresultaat",
            "sv": "Lägg till som nyckelresultat",
            "vi": "Thêm thành kết quả then chốt",
            "zh": "添加为关键结果",
        },
    },
    bad={
        "en": (
            "Grow freight revenue by 50%",
            "Raise passenger satisfaction to 85%",
            "Parents trust the children’s ward and 90% would come back",
            "Customers in 40 towns find fresh bread close to home",
        ),
        "nl": (
            "De vrachtomzet met 50% verhogen",
            "De tevredenheid van passagiers verhogen tot 85%",
            "Het slagingspercentage verhogen tot 95%",
            "De uitval op de vullijn met 30% verlagen",
        ),
        "sv": (
            "Öka fraktintäkterna med 50 %",
            "Höj passagerarnas nöjdhet till 85 %",
            "Minska väntetiden på akuten med 30 %",
            "Få 95 % av eleverna att klara matematiken",
        ),
        "vi": (
            "Tăng doanh thu vận tải hàng hóa 50%",
            "Nâng mức hài lòng của hành khách lên 85%",
            "Giảm thời gian chờ khám xuống 30 phút",
            "Nâng tỷ lệ học sinh thích đến trường lên 90%",
        ),
        "zh": (
            "货运收入增长50%",
            "将乘客满意度提高到85%",
            "将毕业生就业率提高到92%",
            "会员复购增长30%",
        ),
    },
    good={
        "en": (
            "Become the carrier that island shops rely on",
            "Passengers look forward to the crossing",
            "Parents trust the children’s ward with their questions at any hour",
            "Customers in small towns find fresh bread close to home",
        ),
        "nl": (
            "De vervoerder worden op wie eilandwinkels vertrouwen",
            "Passagiers kijken uit naar de overtocht",
            "Leerlingen gaan met een gerust hart het examen in",
            "Operators lossen storingen op de vullijn zelf op",
        ),
        "sv": (
            "Bli transportören som öbutikerna litar på",
            "Passagerarna ser fram emot överfarten",
            "Patienterna på akuten vet hela tiden vad som händer härnäst",
            "Eleverna vågar räcka upp handen på matematiken",
        ),
        "vi": (
            "Trở thành nhà vận tải mà các cửa hàng trên đảo tin cậy",
            "Hành khách mong chờ mỗi chuyến vượt biển",
            "Người bệnh được bác sĩ khám ngay trong buổi sáng đến viện",
            "Học sinh háo hức đến trường mỗi sáng thứ hai",
        ),
        "zh": (
            "成为岛上商店信赖的承运人",
            "乘客期待每一次渡海",
            "毕业生在家乡就能找到心仪的工作",
            "街坊把我们的店当成自家厨房",
        ),
    },
    check=_check,
)
