"""More, many, significantly: an amount that is none."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.shown_by_key_results or goal.says_nothing:
        return
    for mark in goal.found("vague_quantities"):
        # "more than 40", "20 % more", "不少于5家": a comparator beside its number is precise.
        if goal.beside_a_number(mark) or goal.measures(mark) or mark.words.lower() in goal.around.glossary:
            continue
        yield Hit.at(mark)


RULE = Rule(
    id="vague-quantity",
    code="TXT603",
    loose="warning",
    set="warning",
    applies_to=("key_result", "objective", "kpi"),
    why={
        "en": "Without a number, one more is already enough, and nobody can say otherwise.",
        "nl": "Zonder getal is één al genoeg, en niemand kan zeggen dat het te weinig was.",
        "sv": "Utan siffra skulle en enda till räcka, och ingen kan säga emot.",
        "vi": "Không có con số thì thêm một đơn vị cũng là đủ, và không ai nói được là chưa.",
        "zh": "没有数，多一个就算达成，谁也说不出不对。",
    },
    source="ISO/IEC/IEEE 29148:2018, 5.2.7: ambiguous terms",
    message={
        "en": "“{found}”: how many, or how much? Write the number, for example “from 120 to 150”.",
        "nl": "‘{found}’: hoeveel is dat? Schrijf een getal, bijvoorbeeld ‘van 120 naar 150’.",
        "sv": "”{found}”: hur många eller hur mycket? Skriv en siffra, till exempel ”från 120 till 150”.",
        "vi": "“{found}” là bao nhiêu? Ghi con số, ví dụ “từ 120 lên 150”.",
        "zh": "“{found}”是多少？写个数，例如“从120到150”。",
    },
    bad={
        "en": (
            "Win more school groups",
            "Significantly increase bicycle parking",
            "Sell fewer plastic bags at the tills",
            "Recruit several apprentices for the foundry",
        ),
        "nl": (
            "Meer schoolgroepen aantrekken",
            "Aantal fietsplekken fors verhogen",
            "Minder klachten over de maaltijdbezorging",
            "De uitval van koelcellen aanzienlijk verlagen",
        ),
        "sv": (
            "Värva fler skolgrupper",
            "Öka antalet cykelplatser kraftigt",
            "Minska antalet felplock på lagret avsevärt",
            "Värva fler kontaktfamiljer till kommunen",
        ),
        "vi": (
            "Thu hút nhiều đoàn học sinh hơn",
            "Tăng đáng kể số chỗ gửi xe đạp",
            "Giảm đáng kể số đơn giao trễ",
            "Có thêm nhiều nhà máy dùng phần mềm của chúng tôi",
        ),
        "zh": (
            "吸引更多学生团体",
            "大幅增加自行车停车位",
            "让更多病人在网上预约",
            "签下若干新的软件客户",
        ),
    },
    good={
        "en": (
            "Win more than 40 school groups",
            "Get 20% more bookings from school groups",
            "Cut plastic bags sold at the tills from 900 to 300 a week",
            "Grow the number of apprentices in the foundry from 4 to 9",
        ),
        "nl": (
            "Meer dan 40 schoolgroepen werven",
            "20% meer boekingen van schoolgroepen krijgen",
            "Het aantal klachten over de maaltijdbezorging verlagen van 80 naar 50",
            "De uitval van koelcellen verlagen van 9 naar 4 uur per maand",
        ),
        "sv": (
            "Värva fler än 40 skolgrupper",
            "Få 20 % fler bokningar från skolgrupper",
            "Minska antalet felplock på lagret från 40 till 25 i veckan",
            "Öka antalet kontaktfamiljer i kommunen från 45 till 60",
        ),
        "vi": (
            "Thu hút nhiều hơn 40 đoàn học sinh",
            "Tăng thêm 20% lượt đặt vé của đoàn học sinh",
            "Giảm số đơn giao trễ từ 90 xuống 40 đơn mỗi tuần",
            "Tăng số nhà máy dùng phần mềm của chúng tôi từ 18 lên 30",
        ),
        "zh": (
            "签约不少于40个学生团体",
            "学生团体预订量增长20%",
            "将网上预约的病人从每月300人增加到500人",
            "签下25家新的软件客户",
        ),
    },
    check=_check,
)
