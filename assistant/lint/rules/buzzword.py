"""Synergy, empower: words that sound like something."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    for mark in goal.found("buzzwords"):
        if mark.words.lower() not in goal.around.glossary:
            yield Hit.at(mark)


RULE = Rule(
    id="buzzword",
    code="TXT606",
    loose="info",
    set="info",
    applies_to=("objective", "key_result", "kpi"),
    why={
        "en": "Everybody nods at such a word and pictures something else; a plain word shows what is meant.",
        "nl": "Bij zo'n woord knikt iedereen en denkt ieder aan iets anders; een gewoon woord laat zien wat je bedoelt.",
        "sv": "Alla nickar åt ett sådant ord och tänker på olika saker; ett vanligt ord visar vad du menar.",
        "vi": "Nghe từ này ai cũng gật đầu nhưng mỗi người hiểu một kiểu; từ ngữ bình thường cho thấy rõ ý định.",
        "zh": "听到这样的词人人点头，理解却各不相同；平实的说法才能说清意思。",
    },
    message={
        "en": "“{found}” can mean many things. Say in plain words what changes, or accept the word in your glossary.",
        "nl": "‘{found}’ kan van alles betekenen. Zeg in gewone woorden wat er verandert, of neem het woord op in je woordenlijst.",
        "sv": "”{found}” kan betyda mycket. Säg med vanliga ord vad som ändras, eller godta ordet i din ordlista.",
        "vi": "“{found}” có thể hiểu nhiều cách. Hãy nói bằng lời giản dị điều gì thay đổi, hoặc thêm từ này vào bảng thuật ngữ.",
        "zh": "“{found}”可以有多种理解。请用平实的话说明改变什么，或把这个词收入你的术语表。",
    },
    bad={
        "en": ("Find synergies between freight and passenger lines", "A holistic timetable for islanders"),
        "nl": ("Synergie tussen vracht- en passagierslijnen vinden", "Een holistische dienstregeling voor eilanders"),
        "sv": ("Hitta synergier mellan frakt- och passagerarlinjer", "Ett helhetsgrepp om tidtabellen för öborna"),
        "vi": ("Tạo sự cộng hưởng giữa tuyến hàng và tuyến khách", "Xây dựng hệ sinh thái vận tải cho cư dân đảo"),
        "zh": ("打通货运与客运航线", "以新抓手解决岛民出行难"),
    },
    good={
        "en": (
            "Let freight and passenger lines share one crew plan",
            "A timetable that lets islanders work on the mainland",
        ),
        "nl": (
            "Vracht- en passagierslijnen met één bemanningsplan laten varen",
            "Een dienstregeling waarmee eilanders op het vasteland kunnen werken",
        ),
        "sv": (
            "Låt frakt- och passagerarlinjer dela bemanningsplan",
            "En tidtabell som låter öborna arbeta på fastlandet",
        ),
        "vi": (
            "Tuyến hàng và tuyến khách dùng chung một kế hoạch bố trí thủy thủ",
            "Lịch tàu giúp cư dân đảo đi làm ở đất liền",
        ),
        "zh": ("货运与客运航线共用一套船员排班表", "让岛民每天都能到对岸上班的时刻表"),
    },
    check=_check,
)
