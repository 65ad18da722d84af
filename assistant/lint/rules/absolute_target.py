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
        "en": "One exception breaks an absolute goal, and the last few per cent often cost more than all the others.",
        "nl": "Met één uitzondering is een absoluut doel al gemist, en de laatste procenten kosten vaak meer dan de rest.",
        "sv": "Ett enda undantag spräcker ett absolut mål, och de sista procenten kostar ofta mer än resten.",
        "vi": "Chỉ cần một trường hợp sai lệch là không đạt chỉ tiêu tuyệt đối, và vài phần trăm cuối thường tốn hơn cả phần còn lại.",
        "zh": "一个例外就会让绝对目标落空，而最后几个百分点的代价往往超过其余全部。",
    },
    message={
        "en": "“{found}” allows no exception. Is that needed? Otherwise choose a value you would be content with.",
        "nl": "‘{found}’ laat geen uitzondering toe. Is dat nodig? Kies anders een waarde waarmee je tevreden bent.",
        "sv": "”{found}” tillåter inga undantag. Är det nödvändigt? Välj annars ett värde du är nöjd med.",
        "vi": "“{found}” không cho phép ngoại lệ. Có cần vậy không? Nếu không, hãy chọn mức mà bạn thấy hài lòng.",
        "zh": "“{found}”不允许任何例外。真的需要吗？否则请选一个可以接受的数值。",
    },
    bad={
        "en": ("Raise paperless tickets from 60% to 100%", "Have all shops order online: from 40% to 95%"),
        "nl": (
            "Aandeel papierloze kaartjes verhogen van 60% naar 100%",
            "Alle winkels bestellen online, van 40% naar 95%",
        ),
        "sv": (
            "Öka andelen papperslösa biljetter från 60 % till 100 %",
            "Alla butiker beställer på nätet, från 40 % till 95 %",
        ),
        "vi": ("Tăng tỷ lệ vé điện tử từ 60% lên 100%", "Tất cả cửa hàng đặt hàng trực tuyến, từ 40% lên 95%"),
        "zh": ("将无纸化车票占比从60%提高到100%", "所有商店在线订货，占比从40%提高到95%"),
    },
    good={
        "en": ("Raise paperless tickets from 60% to 90%", "Zero accidents at the quay, down from 4"),
        "nl": ("Aandeel papierloze kaartjes verhogen van 60% naar 90%", "Geen ongevallen op de kade, nu 4"),
        "sv": ("Öka andelen papperslösa biljetter från 60 % till 90 %", "Inga olyckor vid kajen, från 4 till 0"),
        "vi": ("Tăng tỷ lệ vé điện tử từ 60% lên 90%", "Giảm tai nạn tại bến từ 4 xuống 0"),
        "zh": ("将无纸化车票占比从60%提高到90%", "码头事故从4起降到0起"),
    },
    check=_check,
)
