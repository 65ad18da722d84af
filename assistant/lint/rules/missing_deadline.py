"""No date of its own and none to inherit."""

from collections.abc import Iterator

from assistant.lint.completing import edits_to, with_date
from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.around.period is not None or goal.deadline is not None:
        return
    if goal.record is None and goal.reading.has_deadline:
        return
    if goal.record is not None:
        # What the set lacks is its period; one choice there dates every key result.
        yield Hit(field="deadline")
    else:
        yield Hit(edits=edits_to(goal, with_date(goal)), fix="date")


RULE = Rule(
    id="missing-deadline",
    code="KR203",
    loose="warning",
    set="error",
    applies_to=("key_result",),
    why={
        "en": "Without an end date a key result can never be late, and so never has to be done now.",
        "nl": "Zonder einddatum is een kernresultaat nooit te laat, en dus ook nooit aan de beurt.",
        "sv": "Utan slutdatum blir ett nyckelresultat aldrig försenat, och därför aldrig bråttom.",
        "vi": "Không có thời hạn thì kết quả then chốt không bao giờ trễ, nên cũng chẳng bao giờ phải làm ngay.",
        "zh": "没有截止日期就永远不算晚，于是今天也永远不必动手。",
    },
    source="Doran, There's a S.M.A.R.T. way to write management's goals and objectives (1981)",
    message={
        "en": "By when: “{text}”? Write the date, or choose the period it belongs to.",
        "nl": "Wanneer moet ‘{text}’ gehaald zijn? Zet er een datum bij, of kies de periode waar het bij hoort.",
        "sv": "Till när ska ”{text}” vara nått? Skriv ett slutdatum, eller välj vilken period det hör till.",
        "vi": "Bao giờ “{text}” cần đạt được? Ghi một ngày, hoặc chọn kỳ, chẳng hạn một quý.",
        "zh": "“{text}”要在哪天之前达到？写上日期，或选定它所属的周期。",
    },
    fixes={
        "date": {
            "en": "Add a blank for the date",
            "nl": "Maak ruimte voor de datum",
            "sv": "Lämna plats för datumet",
            "vi": "Chừa chỗ cho thời hạn",
            "zh": "留空填写日期",
        },
    },
    bad={
        "en": (
            "Raise punctual departures from 82% to 92%",
            "Win 12 new freight customers",
            "Cut page load time from 4 to 2 seconds",
            "Lower the return rate of shoes from 18% to 12%",
        ),
        "nl": (
            "Stipte afvaarten verhogen van 82% naar 92%",
            "12 nieuwe vrachtklanten werven",
            "Het aantal bezorgklachten verlagen van 240 naar 120",
            "30 nieuwe leerbedrijven werven voor de techniekopleiding",
        ),
        "sv": (
            "Öka andelen punktliga avgångar från 82 % till 92 %",
            "Värva 12 nya fraktkunder",
            "Minska kassationen i gjuteriet från 6 % till 3 %",
            "Sänk antalet fallolyckor på avdelningen från 30 till 18",
        ),
        "vi": (
            "Tăng tỷ lệ tàu đúng giờ từ 82% lên 92%",
            "Ký được 12 khách hàng vận tải mới",
            "Giảm thời gian giao hàng từ 5 xuống 3 ngày",
            "Nâng tỷ lệ học sinh nộp bài đúng hạn từ 70% lên 88%",
        ),
        "zh": (
            "将准点率从82%提高到92%",
            "新增12家货运客户",
            "将注塑车间废品率从4.5%降到2%",
            "把学生午餐剩余量从每天90公斤减少到50公斤",
        ),
    },
    good={
        "en": (
            "Raise punctual departures from 82% to 92% by 30 June 2027",
            "Win 12 new freight customers in Q2 2027",
            "Cut page load time from 4 to 2 seconds by 30 September 2027",
            "Lower the return rate of shoes from 18% to 12% in Q3 2027",
        ),
        "nl": (
            "Stipte afvaarten verhogen van 82% naar 92% uiterlijk 30 juni 2027",
            "12 nieuwe vrachtklanten werven in Q2 2027",
            "Het aantal bezorgklachten verlagen van 240 naar 120 uiterlijk 30 september 2027",
            "30 nieuwe leerbedrijven werven voor de techniekopleiding in Q3 2027",
        ),
        "sv": (
            "Öka andelen punktliga avgångar från 82 % till 92 % senast den 30 juni 2027",
            "Värva 12 nya fraktkunder under Q2 2027",
            "Minska kassationen i gjuteriet från 6 % till 3 % senast den 30 september 2027",
            "Sänk antalet fallolyckor på avdelningen från 30 till 18 under 2027",
        ),
        "vi": (
            "Tăng tỷ lệ tàu đúng giờ từ 82% lên 92% chậm nhất ngày 30/6/2027",
            "Ký được 12 khách hàng vận tải mới trong quý 2 năm 2027",
            "Giảm thời gian giao hàng từ 5 xuống 3 ngày trước ngày 30/9/2027",
            "Nâng tỷ lệ học sinh nộp bài đúng hạn từ 70% lên 88% trong quý 3 năm 2027",
        ),
        "zh": (
            "在2027年6月30日前将准点率从82%提高到92%",
            "2027年第二季度新增12家货运客户",
            "在2027年9月30日前将注塑车间废品率从4.5%降到2%",
            "2027年第四季度把学生午餐剩余量从每天90公斤减少到50公斤",
        ),
    },
    check=_check,
)
