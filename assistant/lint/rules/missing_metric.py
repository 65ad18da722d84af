"""A number, but of what?"""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if not goal.has_target or goal.is_milestone or (goal.key_result and goal.key_result.metric):
        return
    # Generic nouns name a measure here ("customers"), so only words of no meaning at all count as none.
    blank = [(mark.start, mark.end) for mark in goal.found("blank_measures")]
    content = [token for token in goal.content if not any(start <= token.start < end for start, end in blank)]
    named = goal.found("generic_nouns", "rates", "promoter_scores", "pressure_metrics", "vanity_metrics", "task_verbs")
    if content or any("blank_measures" not in mark.lists for mark in named):
        return
    start, end = goal.reading.spans.get("target", (None, None))
    yield Hit(start, end)


RULE = Rule(
    id="missing-metric",
    code="KR211",
    loose="warning",
    set="warning",
    applies_to=("key_result",),
    why={
        "en": "A bare number can be read as anything, and so reported as anything.",
        "nl": "Een getal zonder maatstaf past overal bij: ieder leest er zijn eigen succes in.",
        "sv": "En siffra utan mått kan betyda vad som helst, och då rapporteras den som vad som helst.",
        "vi": "Con số đứng một mình thì hiểu thế nào cũng được, nên báo cáo thế nào cũng xong.",
        "zh": "光有数字，怎么理解都行，汇报时也就怎么说都行。",
    },
    source="Doran, There's a S.M.A.R.T. way to write management's goals and objectives (1981)",
    message={
        "en": "“{found}” of what? Name what is counted or measured.",
        "nl": "‘{found}’ van wat? Noem wat je telt of meet, bijvoorbeeld orders, klachten of minuten.",
        "sv": "”{found}” av vad? Skriv vad som räknas eller mäts.",
        "vi": "“{found}” của cái gì? Hãy nêu thứ được đếm hoặc đo.",
        "zh": "“{found}”说的是什么？写出统计或衡量的对象，例如退货率、订单数。",
    },
    bad={
        "en": (
            "Reach 90%",
            "Increase by 20%",
            "Get from 35 to 50",
            "Fall from 12 to 7",
        ),
        "nl": (
            "90% halen",
            "Met 20% verhogen",
            "Van 40% naar 60% gaan",
            "Groeien met 15%",
        ),
        "sv": (
            "Uppnå 90 %",
            "Öka med 20 %",
            "Minska med 15 %",
            "Från 12 till 4 dagar",
        ),
        "vi": (
            "Đạt 90%",
            "Tăng 20%",
            "Giảm từ 12 xuống 8",
            "Vượt 500",
        ),
        "zh": (
            "达到90%",
            "提高20%",
            "从40%提高到65%",
            "降低15%",
        ),
    },
    good={
        "en": (
            "Reach 90% punctual departures",
            "Increase freight orders by 20%",
            "Let complaints about cold meals fall from 12 to 7 a month",
            "Grow the school choir from 35 to 50 singers",
        ),
        "nl": (
            "90% stipte afvaarten halen",
            "Vrachtorders met 20% verhogen",
            "Aandeel herhaalrecepten dat digitaal binnenkomt verhogen van 40% naar 60%",
            "De omzet van de bakkerij in Zwolle verhogen met 15%",
        ),
        "sv": (
            "Uppnå 90 % punktliga avgångar",
            "Öka antalet fraktorder med 20 %",
            "Minska antalet reklamationer med 15 %",
            "Korta leveranstiden från 12 till 4 dagar",
        ),
        "vi": (
            "Đạt 90% chuyến tàu đúng giờ",
            "Tăng đơn hàng vận tải 20%",
            "Giảm số ca phải mổ lại từ 12 xuống 8",
            "Tăng số học viên lớp buổi tối từ 350 lên 500",
        ),
        "zh": (
            "准点率达到90%",
            "货运订单提高20%",
            "将课后作业按时提交率从40%提高到65%",
            "仓库用电量降低15%",
        ),
    },
    check=_check,
)
