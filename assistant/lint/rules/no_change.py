"""The target is where it already stands."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.target is None or goal.baseline is None or goal.change in ("delta", "factor"):
        return
    if goal.target == goal.baseline and goal.direction != "maintain" and not goal.found("keeping_verbs"):
        start, end = goal.reading.spans.get("target", (None, None))
        yield Hit(start, end, values={"target": goal.target})


RULE = Rule(
    id="no-change",
    code="KR208",
    loose="error",
    set="error",
    applies_to=("key_result",),
    why={
        "en": "A key result is a change; a target equal to the start is reached before anyone begins.",
        "nl": "Een kernresultaat is een verandering; een streefwaarde die gelijk is aan de startwaarde, is al gehaald voor je begint.",
        "sv": "Ett nyckelresultat är en förändring; ett målvärde som är lika med utgångsvärdet är nått innan någon har börjat.",
        "vi": "Kết quả then chốt là một thay đổi; chỉ tiêu bằng giá trị ban đầu thì chưa làm đã đạt.",
        "zh": "关键结果是一种变化；目标值等于基线值，还没开始就已达成。",
    },
    message={
        "en": "Start and target are both {target}. Write the value to reach, or say “keep” where it should stay.",
        "nl": "Start en streefwaarde zijn allebei {target}. Schrijf de te halen waarde, of ‘houden’ als het zo moet blijven.",
        "sv": "Start- och målvärde är båda {target}. Skriv värdet som ska nås, eller ”håll” om det ska förbli så.",
        "vi": "Giá trị ban đầu và chỉ tiêu đều là {target}. Hãy ghi mức cần đạt, hoặc viết “giữ” nếu muốn giữ nguyên.",
        "zh": "起始值和目标值都是{target}。请写出要达到的数值；如果要维持，请写“保持”。",
    },
    bad={
        "en": ("Raise punctual departures from 92% to 92%", "Move waiting time from 20 minutes to 20 minutes"),
        "nl": ("Stipte afvaarten verhogen van 92% naar 92%", "De wachttijd verlagen van 20 minuten naar 20 minuten"),
        "sv": ("Öka andelen punktliga avgångar från 92 % till 92 %", "Sänk väntetiden från 20 minuter till 20 minuter"),
        "vi": ("Tăng tỷ lệ tàu đúng giờ từ 92% lên 92%", "Giảm thời gian chờ từ 20 phút xuống 20 phút"),
        "zh": ("将准点率从92%提高到92%", "将等待时间从20分钟缩短到20分钟"),
    },
    good={
        "en": ("Raise punctual departures from 82% to 92%", "Keep punctual departures at 92%"),
        "nl": ("Stipte afvaarten verhogen van 82% naar 92%", "Stipte afvaarten op 92% houden"),
        "sv": ("Öka andelen punktliga avgångar från 82 % till 92 %", "Håll andelen punktliga avgångar på 92 %"),
        "vi": ("Tăng tỷ lệ tàu đúng giờ từ 82% lên 92%", "Giữ tỷ lệ tàu đúng giờ ở mức 92%"),
        "zh": ("将准点率从82%提高到92%", "将准点率保持在92%"),
    },
    check=_check,
)
