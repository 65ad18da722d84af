"""A number, but of what?"""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if not goal.has_target or goal.is_milestone or (goal.key_result and goal.key_result.metric):
        return
    # Generic nouns name a measure here ("customers"), so only words of no meaning at all count as none.
    if goal.content or goal.found(
        "generic_nouns", "rates", "promoter_scores", "pressure_metrics", "vanity_metrics", "task_verbs"
    ):
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
        "en": "A number without a measure can be read as anything, and so reported as anything.",
        "nl": "Een getal zonder maatstaf kan van alles betekenen, en dus ook als van alles worden gerapporteerd.",
        "sv": "En siffra utan mått kan tolkas som vad som helst, och därmed rapporteras som vad som helst.",
        "vi": "Con số không gắn với chỉ số nào thì hiểu thế nào cũng được, và báo cáo thế nào cũng xong.",
        "zh": "没有指标的数字怎么理解都行，也就怎么汇报都行。",
    },
    message={
        "en": "“{found}” of what? Name what is counted or measured.",
        "nl": "‘{found}’ van wat? Noem wat je telt of meet.",
        "sv": "”{found}” av vad? Ange vad som räknas eller mäts.",
        "vi": "“{found}” của cái gì? Hãy nêu rõ đếm hoặc đo cái gì.",
        "zh": "“{found}”指的是什么？请写明统计或衡量的对象。",
    },
    bad={
        "en": ("Reach 90%", "Increase by 20%"),
        "nl": ("90% halen", "Met 20% verhogen"),
        "sv": ("Uppnå 90 %", "Öka med 20 %"),
        "vi": ("Đạt 90%", "Tăng 20%"),
        "zh": ("达到90%", "提高20%"),
    },
    good={
        "en": ("Reach 90% punctual departures", "Increase freight orders by 20%"),
        "nl": ("90% stipte afvaarten halen", "Vrachtorders met 20% verhogen"),
        "sv": ("Uppnå 90 % punktliga avgångar", "Öka antalet fraktorder med 20 %"),
        "vi": ("Đạt 90% chuyến tàu đúng giờ", "Tăng đơn hàng vận tải 20%"),
        "zh": ("准点率达到90%", "货运订单提高20%"),
    },
    check=_check,
)
