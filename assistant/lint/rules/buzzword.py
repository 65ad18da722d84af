"""Synergy, empower: words that sound like something."""

from collections.abc import Iterator

from assistant.lint.rejected import rejected_words
from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement
from assistant.records import Edit


def _check(goal: Statement) -> Iterator[Hit]:
    for mark in goal.found("buzzwords"):
        if mark.words.lower() not in goal.around.glossary:
            yield Hit.at(mark)
    for start, end, better in rejected_words(goal):
        edits = (Edit(start, end, better),) if better else ()
        yield Hit(start, end, values={"better": better}, message="rejected", edits=edits, fix="better")


RULE = Rule(
    id="buzzword",
    code="TXT606",
    loose="info",
    set="info",
    applies_to=("objective", "key_result", "kpi"),
    why={
        "en": "Everybody nods at such a word and pictures something else; a plain word shows what is meant.",
        "nl": "Bij zo'n woord knikt iedereen en denkt ieder aan iets anders; een gewoon woord laat zien wat je bedoelt.",
        "sv": "Alla nickar åt ett sådant ord och tänker på olika saker. Ett vanligt ord visar vad du menar.",
        "vi": "Nghe từ này ai cũng gật đầu nhưng mỗi người hình dung một kiểu; lời giản dị cho thấy rõ ý muốn nói.",
        "zh": "人人听了都点头，心里想的却不是一回事；大白话才说得清。",
    },
    source="Rumelt, Good Strategy Bad Strategy (2011)",
    message={
        "en": "What does “{found}” mean here? Say it in plain words, or accept the word in your glossary.",
        "nl": "‘{found}’ kan van alles zijn. Wat zie je straks veranderen? Schrijf dat, of neem het woord op in je woordenlijst.",
        "sv": "Vad betyder ”{found}” hos dig? Säg det med vanliga ord, eller godta ordet i din ordlista.",
        "vi": "“{found}” có thể hiểu nhiều cách. Điều gì sẽ thay đổi? Nói bằng lời giản dị, hoặc đưa từ này vào bảng thuật ngữ.",
        "zh": "“{found}”在这里具体指什么？用大白话写出会变什么；如果团队都懂，就收进术语表。",
    },
    messages={
        "rejected": {
            "en": "“{found}” is on your list of words to avoid. Choose another one.",
            "nl": "‘{found}’ staat op je lijst met te vermijden woorden. Kies een ander woord.",
            "sv": "”{found}” står på din lista över ord att undvika. Välj ett annat.",
            "vi": "“{found}” có trong danh sách từ cần tránh của bạn. Hãy thay bằng từ khác.",
            "zh": "“{found}”在你的回避用词表里。换哪个词更直白？",
        },
    },
    fixes={
        "better": {
            "en": "Write “{better}”",
            "nl": "Schrijf ‘{better}’",
            "sv": "Skriv ”{better}”",
            "vi": "Viết “{better}”",
            "zh": "改为“{better}”",
        },
    },
    bad={
        "en": (
            "Find synergies between freight and passenger lines",
            "A holistic timetable for islanders",
            "Empower the shift leaders to stop the line",
            "Pupils benefit from a paradigm shift in teaching",
        ),
        "nl": (
            "Synergie tussen vracht- en passagierslijnen vinden",
            "Een holistische dienstregeling voor eilanders",
            "Een ecosysteem van leerbedrijven rond onze school",
            "Een paradigmaverschuiving in de operatiekamer",
        ),
        "sv": (
            "Hitta synergier mellan frakt- och passagerarlinjer",
            "Ett helhetsgrepp om tidtabellen för öborna",
            "En holistisk vård för de äldre i kommunen",
            "Skapa ett ekosystem kring verktygen i verkstaden",
        ),
        "vi": (
            "Tạo sự cộng hưởng giữa tuyến hàng và tuyến khách",
            "Xây dựng hệ sinh thái vận tải cho cư dân đảo",
            "Chuyển đổi số bệnh viện huyện",
            "Giáo viên có tư duy đột phá",
        ),
        "zh": (
            "打通货运与客运航线",
            "以新抓手解决岛民出行难",
            "以数字化赋能乡村教师",
            "形成门店与仓库的闭环",
        ),
    },
    good={
        "en": (
            "Let freight and passenger lines share one crew plan",
            "A timetable that lets islanders hold jobs on the mainland",
            "Shift leaders decide for themselves when to stop the line",
            "Pupils explain to each other what they have just learnt",
        ),
        "nl": (
            "Vracht- en passagierslijnen met één bemanningsplan laten varen",
            "Een dienstregeling waarmee eilanders op het vasteland kunnen werken",
            "Leerbedrijven en scholen plannen stages in dezelfde agenda",
            "Het operatieteam bespreekt elke ingreep vooraf met de patiënt",
        ),
        "sv": (
            "Låt frakt- och passagerarlinjer dela bemanningsplan",
            "En tidtabell som låter öborna arbeta på fastlandet",
            "De äldre i kommunen möter samma sköterska vid sina besök",
            "Lärarna lånar färdiga lektioner av varandra",
        ),
        "vi": (
            "Tuyến hàng và tuyến khách dùng chung một kế hoạch bố trí thủy thủ",
            "Lịch tàu giúp cư dân đảo đi làm ở đất liền",
            "Người bệnh ở huyện đặt lịch khám ngay trên điện thoại",
            "Giáo viên tự thử cách dạy mới và chia sẻ cho nhau",
        ),
        "zh": (
            "货运与客运航线共用一套船员排班表",
            "让岛民每天都能到对岸上班的时刻表",
            "乡村教师备课时用得上城里学校的教案",
            "店员随时看得到仓库里还有什么货",
        ),
    },
    check=_check,
)
