"""The target is where it already stands."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.target is None or goal.baseline is None or goal.change in ("delta", "factor"):
        return
    if _is_of_a_ratio(goal):
        return
    if goal.target == goal.baseline and goal.direction != "maintain" and not goal.found("keeping_verbs"):
        start, end = goal.reading.spans.get("target", (None, None))
        yield Hit(start, end, values={"target": goal.target})


def _is_of_a_ratio(goal: Statement) -> bool:
    """Whether the figure is one side of "1:3", whose other side changes."""
    _, end = goal.reading.spans.get("target", (0, 0))
    return goal.text[end : end + 1] in (":", "：") and goal.text[end + 1 : end + 2].isdigit()


RULE = Rule(
    id="no-change",
    code="KR208",
    loose="error",
    set="error",
    applies_to=("key_result",),
    why={
        "en": "A target equal to the start is reached before anyone begins.",
        "nl": "Een streefwaarde die gelijk is aan de startwaarde, is al gehaald voordat iemand begint.",
        "sv": "Ett nyckelresultat är en förändring. Är målvärdet lika med startvärdet är det nått innan någon har börjat.",
        "vi": "Kết quả then chốt là một sự thay đổi; đích trùng với điểm xuất phát thì chưa làm đã đạt.",
        "zh": "关键结果要有变化；目标值等于基线值，还没动手就已经达成。",
    },
    source="OKR Assistant, docs/reading.md",
    message={
        "en": "Start and target are both {target}. Write the value you want to reach, or “keep” if it should stay there.",
        "nl": "Je begint en eindigt op {target}. Welke waarde wil je halen? Moet het zo blijven, schrijf dan ‘houden’.",
        "sv": "{target} är både startvärde och målvärde. Vart vill du komma? Skriv det värdet, eller ”håll” om det ska stanna där.",
        "vi": "Lúc đầu và lúc cuối đều là {target}. Bạn muốn đến mức nào? Nếu muốn giữ nguyên, hãy viết “giữ”.",
        "zh": "基线值和目标值都是{target}。想达到多少？如果是要守住这个数，就写“保持”。",
    },
    bad={
        "en": (
            "Raise punctual departures from 92% to 92%",
            "Move waiting time from 20 minutes to 20 minutes",
            "Reduce bed occupancy from 85% to 85%",
            "Grow library loans from 1,200 to 1,200 a month",
        ),
        "nl": (
            "Stipte afvaarten verhogen van 92% naar 92%",
            "De wachttijd verlagen van 20 minuten naar 20 minuten",
            "Het aantal leden van de bibliotheek verhogen van 1.200 naar 1.200",
            "De levertijd van keukens verlagen van 9 weken naar 9 weken",
        ),
        "sv": (
            "Öka andelen punktliga avgångar från 92 % till 92 %",
            "Sänk väntetiden från 20 minuter till 20 minuter",
            "Höj elevernas trivsel från 78 % till 78 %",
            "Minska antalet driftstopp från 6 till 6 i månaden",
        ),
        "vi": (
            "Tăng tỷ lệ tàu đúng giờ từ 92% lên 92%",
            "Giảm thời gian chờ từ 20 phút xuống 20 phút",
            "Nâng điểm toán trung bình lớp cuối cấp từ 7,2 lên 7,2",
            "Giảm số yêu cầu hỗ trợ tồn đọng từ 120 xuống 120",
        ),
        "zh": (
            "将准点率从92%提高到92%",
            "将等待时间从20分钟缩短到20分钟",
            "将门诊预约率从65%提高到65%",
            "把系统加载时间从4秒缩短到4秒",
        ),
    },
    good={
        "en": (
            "Raise punctual departures from 82% to 92%",
            "Keep punctual departures at 92%",
            "Reduce bed occupancy from 93% to 85%",
            "Grow library loans from 1,200 to 1,600 a month",
        ),
        "nl": (
            "Stipte afvaarten verhogen van 82% naar 92%",
            "Stipte afvaarten op 92% houden",
            "Het aantal leden van de bibliotheek verhogen van 1.200 naar 1.500",
            "De levertijd van keukens verlagen van 9 weken naar 6 weken",
        ),
        "sv": (
            "Öka andelen punktliga avgångar från 82 % till 92 %",
            "Håll andelen punktliga avgångar på 92 %",
            "Höj elevernas trivsel från 78 % till 86 %",
            "Minska antalet driftstopp från 6 till 2 i månaden",
        ),
        "vi": (
            "Tăng tỷ lệ tàu đúng giờ từ 82% lên 92%",
            "Giữ tỷ lệ tàu đúng giờ ở mức 92%",
            "Nâng điểm toán trung bình lớp cuối cấp từ 6,5 lên 7,2",
            "Giảm số yêu cầu hỗ trợ tồn đọng từ 120 xuống 60",
        ),
        "zh": (
            "将准点率从82%提高到92%",
            "将准点率保持在92%",
            "将门诊预约率从65%提高到80%",
            "把系统加载时间从4秒缩短到2秒",
        ),
    },
    check=_check,
)
