"""Two key results in one sentence."""

from bisect import bisect_left
from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement
from assistant.reading import Quantity

_TIMES = frozenset({"ms", "s", "min", "h", "day", "week", "month", "year"})


def _check(goal: Statement) -> Iterator[Hit]:
    figures = [quantity for quantity in goal.reading.quantities if quantity.role in ("target", "other")]
    if len(figures) < 2 or all(quantity.role == "other" for quantity in figures):
        return
    for joiner in goal.found("joiners"):
        second = bisect_left(figures, joiner.end, key=lambda quantity: quantity.start)
        if second in (0, len(figures)) or figures[0].end > joiner.start:
            continue
        if _is_second_measure(goal, figures[second], joiner.end):
            end = figures[second].end
            yield Hit(joiner.start, end, goal.text[joiner.start : end])
            return


def _is_second_measure(goal: Statement, quantity: Quantity, start: int) -> bool:
    """Whether the joined part names something of its own; a stretch of time there is a condition."""
    if quantity.role == "other" and quantity.unit in _TIMES:
        return False
    nouns = goal.found("generic_nouns", "pressure_metrics")
    return any(token.start >= start for token in goal.content) or any(noun.start >= start for noun in nouns)


RULE = Rule(
    id="two-measures",
    code="KR215",
    loose="warning",
    set="warning",
    applies_to=("key_result",),
    why={
        "en": "When one half is reached and the other is not, nobody can say whether the key result has been.",
        "nl": "Is de ene helft gehaald en de andere niet, dan kan niemand zeggen of het kernresultaat gehaald is.",
        "sv": "När ena halvan är nådd men inte den andra kan ingen säga om nyckelresultatet är nått.",
        "vi": "Khi nửa này đạt mà nửa kia chưa, không ai nói được kết quả then chốt đã đạt hay chưa.",
        "zh": "一半达成、另一半没有达成时，没有人能说这个关键结果算不算达成。",
    },
    message={
        "en": "“{found}” adds a second measure. Write two key results.",
        "nl": "‘{found}’ voegt een tweede maat toe. Schrijf twee kernresultaten.",
        "sv": "”{found}” lägger till ett andra mått. Skriv två nyckelresultat.",
        "vi": "“{found}” thêm một thước đo thứ hai. Hãy viết thành hai kết quả then chốt.",
        "zh": "“{found}”加入了第二个指标。请拆成两个关键结果。",
    },
    bad={
        "en": ("Raise NPS to 60 and cut churn to 5%", "Win 12 freight customers and sell 400 season tickets"),
        "nl": (
            "De NPS verhogen naar 60 en de churn verlagen naar 5%",
            "12 vrachtklanten werven en 400 seizoenskaarten verkopen",
        ),
        "sv": ("Höj NPS till 60 och minska kundbortfallet till 5 %", "Värva 12 fraktkunder och sälj 400 säsongskort"),
        "vi": ("Nâng NPS lên 60 và giảm tỷ lệ rời bỏ xuống 5%", "Ký 12 khách hàng vận tải và bán 400 vé tháng"),
        "zh": ("将NPS提高到60，并将流失率降到5%", "签约12家货运客户并售出400张季票"),
    },
    good={
        "en": ("Raise NPS from 40 to 60", "Win 12 freight customers on Texel and Vlieland"),
        "nl": ("De NPS verhogen van 40 naar 60", "12 vrachtklanten werven op Texel en Vlieland"),
        "sv": ("Höj NPS från 40 till 60", "Värva 12 fraktkunder på Öland och Gotland"),
        "vi": ("Nâng NPS từ 40 lên 60", "Ký 12 khách hàng vận tải ở Phú Quốc và Côn Đảo"),
        "zh": ("将NPS从40提高到60", "在定海和嵊泗签约12家货运客户"),
    },
    check=_check,
)
