"""Improve, optimise, strengthen: a direction without a distance."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.shown_by_key_results or goal.says_nothing:
        return
    for mark in goal.found("vague_verbs"):
        if not goal.measures(mark) and mark.words.lower() not in goal.around.glossary:
            yield Hit.at(mark)


RULE = Rule(
    id="vague-verb",
    code="TXT601",
    loose="warning",
    set="warning",
    applies_to=("key_result", "objective", "kpi"),
    why={
        "en": "A verb like this points the way without saying how far, so the smallest step already counts as success.",
        "nl": "Zo'n werkwoord wijst een richting aan maar geen afstand; elk stapje telt dan al als succes.",
        "sv": "Ett sådant verb har en riktning men inget slut. Minsta lilla steg skulle räknas som framgång.",
        "vi": "Động từ này chỉ hướng mà không nói đi bao xa; nhích một chút cũng tính là thành công.",
        "zh": "这样的动词只指方向，不说走多远，挪一小步也算成功。",
    },
    source="ISO/IEC/IEEE 29148:2018, 5.2.7: ambiguous terms",
    message={
        "en": "“{found}” gives the direction; how far should it go? Name the measure, and its value now and at the end.",
        "nl": "‘{found}’: hoe ver, en waaraan meet je dat? Schrijf van welke waarde naar welke waarde.",
        "sv": "”{found}” säger åt vilket håll, men hur långt? Ange måttet och skriv från vilket värde till vilket.",
        "vi": "“{found}” đến mức nào? Hãy nêu chỉ số và ghi từ giá trị nào đến giá trị nào.",
        "zh": "“{found}”到什么程度？写明衡量什么，从多少到多少。",
    },
    bad={
        "en": (
            "Strengthen the on-board catering",
            "Streamline ticket sales at the quay",
            "Boost bread sales on Mondays",
            "Optimise the layout of the spare parts store",
        ),
        "nl": (
            "De catering aan boord versterken",
            "Kaartverkoop op de kade stroomlijnen",
            "De begeleiding van stagiairs verbeteren",
            "Het voorraadbeheer in de bouwmarkt optimaliseren",
        ),
        "sv": (
            "Stärk serveringen ombord",
            "Effektivisera biljettköpen på kajen",
            "Förbättra introduktionen av nya sjuksköterskor",
            "Effektivisera lagret i Borås",
        ),
        "vi": (
            "Tăng cường phục vụ ăn uống trên tàu",
            "Đẩy mạnh bán vé tại bến",
            "Thúc đẩy việc đọc sách trong học sinh tiểu học",
            "Tối ưu hóa lịch trực của điều dưỡng",
        ),
        "zh": (
            "加强船上餐饮",
            "优化码头售票",
            "改善病房伙食",
            "完善新生入学流程",
        ),
    },
    good={
        "en": (
            "Improve the catering rating from 6.8 to 7.6",
            "Improve on-board sales from 4 to 5 euros per passenger",
            "Boost bread sales on Mondays from 180 to 260 loaves",
            "Shorten the walk to the spare parts store from 9 to 4 minutes",
        ),
        "nl": (
            "Het cijfer voor de catering verbeteren van 6,8 naar 7,6",
            "De verkoop aan boord versterken van 4 naar 5 euro per passagier",
            "Het cijfer van stagiairs voor hun begeleiding verbeteren van 6,5 naar 7,8",
            "De voorraad in de bouwmarkt verlagen van 45 naar 30 dagen",
        ),
        "sv": (
            "Förbättra betyget för serveringen från 6,8 till 7,6",
            "Stärk försäljningen ombord från 40 till 50 kronor per passagerare",
            "Öka andelen nya sjuksköterskor som stannar ett år från 70 % till 85 %",
            "Höj antalet plockade order i Borås från 60 till 75 i timmen",
        ),
        "vi": (
            "Cải thiện điểm đánh giá dịch vụ ăn uống từ 6,8 lên 7,6",
            "Nâng cao tỷ lệ đặt vé trực tuyến từ 40% lên 55%",
            "Tăng số sách học sinh tiểu học mượn mỗi tháng từ 180 lên 300",
            "Giảm số ca trực đổi vào phút chót từ 24 xuống 10 ca mỗi tháng",
        ),
        "zh": (
            "将餐饮评分从6.8分提升到7.6分",
            "将线上购票比例从40%提升至55%",
            "将病房伙食的剩饭率从30%降到18%",
            "将新生报到用时从90分钟缩短到30分钟",
        ),
    },
    check=_check,
)
