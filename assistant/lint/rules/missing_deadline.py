"""No date of its own and none to inherit."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.around.period is not None or goal.deadline is not None:
        return
    if goal.record is None and goal.reading.has_deadline:
        return
    yield Hit(field="deadline" if goal.record is not None else None)


RULE = Rule(
    id="missing-deadline",
    code="KR203",
    loose="warning",
    set="error",
    applies_to=("key_result",),
    why={
        "en": "Without an end date a key result can never be late, and so never has to be done now.",
        "nl": "Zonder einddatum is een kernresultaat nooit te laat en hoeft het dus ook nooit nu.",
        "sv": "Utan slutdatum kan ett nyckelresultat aldrig bli försenat och behöver därför aldrig göras nu.",
        "vi": "Không có hạn chót thì kết quả then chốt không bao giờ trễ, nên cũng chẳng bao giờ phải làm ngay.",
        "zh": "没有截止日期，关键结果永远不会逾期，也就永远不必现在做。",
    },
    message={
        "en": "“{text}” has no date. Write by when it is reached, or choose the period it belongs to.",
        "nl": "‘{text}’ heeft geen datum. Schrijf wanneer het gehaald is of kies de periode waar het bij hoort.",
        "sv": "”{text}” saknar datum. Skriv när det ska vara nått, eller välj vilken period det hör till.",
        "vi": "“{text}” chưa có thời hạn. Hãy ghi khi nào đạt được hoặc chọn kỳ mà nó thuộc về.",
        "zh": "“{text}”没有日期。请写明何时达到，或选择它所属的周期。",
    },
    bad={
        "en": ("Raise punctual departures from 82% to 92%", "Win 12 new freight customers"),
        "nl": ("Stipte afvaarten verhogen van 82% naar 92%", "12 nieuwe vrachtklanten werven"),
        "sv": ("Öka andelen punktliga avgångar från 82 % till 92 %", "Värva 12 nya fraktkunder"),
        "vi": ("Tăng tỷ lệ tàu đúng giờ từ 82% lên 92%", "Ký được 12 khách hàng vận tải mới"),
        "zh": ("将准点率从82%提高到92%", "新增12家货运客户"),
    },
    good={
        "en": ("Raise punctual departures from 82% to 92% by 30 June 2027", "Win 12 new freight customers in Q2 2027"),
        "nl": (
            "Stipte afvaarten verhogen van 82% naar 92% uiterlijk 30 juni 2027",
            "12 nieuwe vrachtklanten werven in Q2 2027",
        ),
        "sv": (
            "Öka andelen punktliga avgångar från 82 % till 92 % senast den 30 juni 2027",
            "Värva 12 nya fraktkunder under Q2 2027",
        ),
        "vi": (
            "Tăng tỷ lệ tàu đúng giờ từ 82% lên 92% chậm nhất ngày 30/6/2027",
            "Ký được 12 khách hàng vận tải mới trong quý 2 năm 2027",
        ),
        "zh": ("在2027年6月30日前将准点率从82%提高到92%", "2027年第二季度新增12家货运客户"),
    },
    check=_check,
)
