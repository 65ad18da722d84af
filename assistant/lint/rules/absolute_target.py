"""All, never, zero, 100 %: the last per cent costs as much as the rest."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.found("safety") or goal.found("completion"):
        return
    marks = goal.found("absolutes")
    if marks:
        yield Hit.at(marks[0])
    elif _is_the_whole(goal):
        start, end = goal.reading.spans.get("target", (None, None))
        yield Hit(start, end)


def _is_the_whole(goal: Statement) -> bool:
    if goal.change == "delta":
        return False
    return (goal.target == 100 and goal.unit == "%") or (goal.target == 0 and goal.change in ("level", "count"))


RULE = Rule(
    id="absolute-target",
    code="KR219",
    loose="info",
    set="info",
    applies_to=("key_result",),
    why={
        "en": "One exception breaks an absolute goal, and the last few per cent often cost more than all the rest.",
        "nl": "Eén uitzondering en een absoluut doel is gemist; en de laatste procenten kosten vaak meer dan de rest.",
        "sv": "Ett enda undantag spräcker ett absolut mål, och de sista procenten kostar ofta mer än resten.",
        "vi": "Chỉ một trường hợp lệch là hỏng chỉ tiêu tuyệt đối, mà vài phần trăm cuối thường tốn hơn cả phần trước.",
        "zh": "一个例外就能让它落空，而最后几个百分点往往比前面加起来还贵。",
    },
    source="ISO/IEC/IEEE 29148:2018, 5.2.7: terms that imply totality",
    message={
        "en": "“{found}” allows no exception. If that is not needed, which value would you be happy with?",
        "nl": "‘{found}’ laat geen uitzondering toe. Moet dat echt? Kies anders een waarde waar je tevreden mee bent.",
        "sv": "”{found}” tål inga undantag. Måste det vara så? Välj annars ett värde du skulle vara nöjd med.",
        "vi": "“{found}” không chừa chỗ cho ngoại lệ nào. Có cần đến vậy không? Nếu không, hãy chọn mức bạn thấy đủ tốt.",
        "zh": "“{found}”不留任何例外，有必要吗？如果没有，到多少你就满意？写那个数。",
    },
    bad={
        "en": (
            "Raise paperless tickets from 60% to 100%",
            "Have all shops order online: from 40% to 95%",
            "Raise on-time discharge letters from 72% to 100%",
            "All nurses trained in first aid: from 60% to 95%",
        ),
        "nl": (
            "Aandeel papierloze kaartjes verhogen van 60% naar 100%",
            "Alle winkels bestellen online, van 40% naar 95%",
            "Aandeel op tijd betaalde facturen verhogen van 80% naar 100%",
            "Alle mbo-studenten vinden een stageplek, van 85% naar 95%",
        ),
        "sv": (
            "Öka andelen papperslösa biljetter från 60 % till 100 %",
            "Alla butiker beställer på nätet, från 40 % till 95 %",
            "Öka andelen leveranser i tid från 91 % till 100 %",
            "Höj andelen patienter som får svar samma dag från 70 % till 100 %",
        ),
        "vi": (
            "Tăng tỷ lệ vé điện tử từ 60% lên 100%",
            "Tất cả cửa hàng đặt hàng trực tuyến, từ 40% lên 95%",
            "Nâng tỷ lệ đơn thuốc ghi đúng mẫu từ 88% lên 100%",
            "Tăng tỷ lệ học sinh nộp bài đúng hạn từ 70% lên 100%",
        ),
        "zh": (
            "将无纸化车票占比从60%提高到100%",
            "所有商店在线订货，占比从40%提高到95%",
            "将疫苗接种登记率从85%提高到100%",
            "所有班级使用电子点名，占比从50%提高到90%",
        ),
    },
    good={
        "en": (
            "Raise paperless tickets from 60% to 90%",
            "Zero accidents at the quay, down from 4",
            "Raise on-time discharge letters from 72% to 92%",
            "Raise the share of nurses trained in first aid from 60% to 90%",
        ),
        "nl": (
            "Aandeel papierloze kaartjes verhogen van 60% naar 90%",
            "Geen ongevallen op de kade, nu 4",
            "Aandeel op tijd betaalde facturen verhogen van 80% naar 95%",
            "Aandeel mbo-studenten met een stageplek verhogen van 85% naar 95%",
        ),
        "sv": (
            "Öka andelen papperslösa biljetter från 60 % till 90 %",
            "Inga olyckor vid kajen, från 4 till 0",
            "Öka andelen leveranser i tid från 91 % till 97 %",
            "Höj andelen patienter som får svar samma dag från 70 % till 90 %",
        ),
        "vi": (
            "Tăng tỷ lệ vé điện tử từ 60% lên 90%",
            "Giảm tai nạn tại bến từ 4 xuống 0",
            "Nâng tỷ lệ đơn thuốc ghi đúng mẫu từ 88% lên 97%",
            "Tăng tỷ lệ học sinh nộp bài đúng hạn từ 70% lên 90%",
        ),
        "zh": (
            "将无纸化车票占比从60%提高到90%",
            "码头事故从4起降到0起",
            "将疫苗接种登记率从85%提高到96%",
            "将使用电子点名的班级占比从50%提高到90%",
        ),
    },
    check=_check,
)
