"""Nobody could tell what would be different."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.says_nothing:
        yield Hit()


RULE = Rule(
    id="vague-objective",
    code="OBJ103",
    loose="warning",
    set="warning",
    applies_to=("objective",),
    why={
        "en": "An objective guides choices only if people can picture what will be different, and for whom.",
        "nl": "Een doelstelling helpt pas bij kiezen als je voor je ziet wat er voor wie verandert.",
        "sv": "Ett mål hjälper folk att välja först när de ser framför sig vad som blir annorlunda, och för vem.",
        "vi": "Mục tiêu chỉ giúp lựa chọn khi mọi người hình dung được điều gì sẽ khác đi, cho ai.",
        "zh": "大家想得出谁的什么会变，目标才帮得上取舍。",
    },
    source="Doran, There's a S.M.A.R.T. way to write management's goals and objectives (1981)",
    message={
        "en": "If “{text}” came true, who would notice first, and what would they see? Write that.",
        "nl": "Stel dat ‘{text}’ lukt: wie merkt dat, waar, en wat ziet diegene? Schrijf dat op.",
        "sv": "Vad blir annorlunda med ”{text}”? Skriv vem som märker det, var, och vad de ser.",
        "vi": "Khi “{text}” thành sự thật, ai sẽ nhận ra, ở đâu và họ thấy gì? Hãy viết điều đó vào mục tiêu.",
        "zh": "读完“{text}”，还想象不出会有什么不同。谁会最先察觉？在哪里，看到什么？",
    },
    bad={
        "en": (
            "Be better",
            "Optimise our processes",
            "Improve quality",
            "Work on communication",
        ),
        "nl": (
            "Beter worden",
            "Onze processen optimaliseren",
            "Onze dienstverlening verbeteren",
            "Als organisatie een volgende stap zetten",
        ),
        "sv": (
            "Bli bättre",
            "Optimera våra processer",
            "Förbättra kvaliteten",
            "Utveckla verksamheten",
        ),
        "vi": (
            "Trở nên tốt hơn",
            "Tối ưu hóa quy trình của chúng tôi",
            "Nâng cao chất lượng",
            "Cải thiện hiệu quả hoạt động",
        ),
        "zh": (
            "变得更好",
            "优化我们的流程",
            "提升整体水平",
            "全面改进工作",
        ),
    },
    good={
        "en": (
            "Crew members plan their own rosters",
            "Wheelchair users board without help",
            "Patients leave the ward knowing whom to call at night",
            "Shop staff can answer questions about allergies on the spot",
        ),
        "nl": (
            "Bemanningsleden plannen hun eigen rooster",
            "Reizigers in een rolstoel gaan zonder hulp aan boord",
            "Ouders weten elke week hoe het met hun kind op school gaat",
            "Monteurs vinden het juiste onderdeel zonder te bellen",
        ),
        "sv": (
            "Besättningen planerar sina egna scheman",
            "Resenärer i rullstol går ombord utan hjälp",
            "Montörerna slipper leta verktyg när skiftet börjar",
            "Föräldrar får svar från skolan samma dag",
        ),
        "vi": (
            "Thủy thủ tự sắp xếp ca làm của mình",
            "Hành khách đi xe lăn tự lên tàu không cần trợ giúp",
            "Phụ huynh biết con mình học gì mỗi tuần",
            "Công nhân xưởng may về nhà đúng giờ mỗi tối",
        ),
        "zh": (
            "船员自己安排班表",
            "坐轮椅的旅客无需帮助即可登船",
            "夜班护士能按时下班",
            "家长当天就知道孩子在学校学了什么",
        ),
    },
    check=_check,
)
