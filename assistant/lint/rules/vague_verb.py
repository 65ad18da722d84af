"""Improve, optimise, strengthen: a direction without a distance."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    for mark in goal.found("vague_verbs"):
        if not goal.measures(mark) and mark.words.lower() not in goal.around.glossary:
            yield Hit.at(mark)


RULE = Rule(
    id="vague-verb",
    code="TXT601",
    loose="warning",
    set="warning",
    applies_to=("key_result", "kpi"),
    why={
        "en": "A verb like this points in a direction without saying how far; any small step would count as success.",
        "nl": "Zo'n werkwoord wijst een richting aan zonder te zeggen hoe ver; elke kleine stap zou al als succes tellen.",
        "sv": "Ett sådant verb pekar ut en riktning men inte hur långt; vilket litet steg som helst skulle räknas som framgång.",
        "vi": "Động từ như vậy chỉ nêu hướng đi mà không nói đi bao xa; bước tiến nhỏ nào cũng có thể coi là thành công.",
        "zh": "这类动词只指出方向，没有说明幅度，任何一点进展都可以算作成功。",
    },
    message={
        "en": "“{found}” says in which direction, not how far. Name the measure and write from what value to what value.",
        "nl": "‘{found}’ zegt welke kant het op gaat, niet hoe ver. Noem de maat en schrijf van welke waarde naar welke waarde.",
        "sv": "”{found}” säger åt vilket håll, inte hur långt. Ange måttet och skriv från vilket värde till vilket värde.",
        "vi": "“{found}” cho biết hướng nhưng không cho biết mức. Hãy nêu chỉ số và ghi rõ từ giá trị nào đến giá trị nào.",
        "zh": "“{found}”只说明方向，没有说明幅度。请写明衡量什么，从多少到多少。",
    },
    bad={
        "en": ("Strengthen the on-board catering", "Streamline ticket sales at the quay"),
        "nl": ("De catering aan boord versterken", "Kaartverkoop op de kade stroomlijnen"),
        "sv": ("Stärk serveringen ombord", "Effektivisera biljettköpen på kajen"),
        "vi": ("Tăng cường phục vụ ăn uống trên tàu", "Đẩy mạnh bán vé tại bến"),
        "zh": ("加强船上餐饮", "优化码头售票"),
    },
    good={
        "en": (
            "Improve the catering rating from 6.8 to 7.6",
            "Improve on-board sales from 4 to 5 euros per passenger",
        ),
        "nl": (
            "Het cijfer voor de catering verbeteren van 6,8 naar 7,6",
            "De verkoop aan boord versterken van 4 naar 5 euro per passagier",
        ),
        "sv": (
            "Förbättra betyget för serveringen från 6,8 till 7,6",
            "Stärk försäljningen ombord från 40 till 50 kronor per passagerare",
        ),
        "vi": (
            "Cải thiện điểm đánh giá dịch vụ ăn uống từ 6,8 lên 7,6",
            "Nâng cao tỷ lệ đặt vé trực tuyến từ 40% lên 55%",
        ),
        "zh": ("将餐饮评分从6.8分提升到7.6分", "将线上购票比例从40%提升至55%"),
    },
    check=_check,
)
