"""More, many, significantly: an amount that is none."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
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
    applies_to=("key_result", "kpi"),
    why={
        "en": "Without a number, one more would already be enough, and nobody could say that it was not.",
        "nl": "Zonder getal zou één erbij al genoeg zijn, en niemand kan dat tegenspreken.",
        "sv": "Utan en siffra skulle en enda till räcka, och ingen kan säga emot.",
        "vi": "Không có con số thì chỉ thêm một đơn vị cũng đủ, và không ai có thể nói là chưa đạt.",
        "zh": "没有数字，多一个也算达成，谁也无法反驳。",
    },
    message={
        "en": "“{found}” is no number. Write how many or how much, for example “from 120 to 150”.",
        "nl": "‘{found}’ is geen getal. Schrijf hoeveel, bijvoorbeeld ‘van 120 naar 150’.",
        "sv": "”{found}” är ingen siffra. Skriv hur många eller hur mycket, till exempel ”från 120 till 150”.",
        "vi": "“{found}” không phải là con số. Hãy ghi rõ bao nhiêu, ví dụ “từ 120 lên 150”.",
        "zh": "“{found}”不是数字。请写明多少，例如“从120到150”。",
    },
    bad={
        "en": ("Win more school groups", "Significantly increase bicycle parking"),
        "nl": ("Meer schoolgroepen aantrekken", "Aantal fietsplekken fors verhogen"),
        "sv": ("Värva fler skolgrupper", "Öka antalet cykelplatser kraftigt"),
        "vi": ("Thu hút nhiều đoàn học sinh hơn", "Tăng đáng kể số chỗ gửi xe đạp"),
        "zh": ("吸引更多学生团体", "大幅增加自行车停车位"),
    },
    good={
        "en": ("Win more than 40 school groups", "Get 20% more bookings from school groups"),
        "nl": ("Meer dan 40 schoolgroepen werven", "20% meer boekingen van schoolgroepen krijgen"),
        "sv": ("Värva fler än 40 skolgrupper", "Få 20 % fler bokningar från skolgrupper"),
        "vi": ("Thu hút nhiều hơn 40 đoàn học sinh", "Tăng thêm 20% lượt đặt vé của đoàn học sinh"),
        "zh": ("签约不少于40个学生团体", "学生团体预订量增长20%"),
    },
    check=_check,
)
