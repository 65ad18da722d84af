"""As soon as possible, in due course: a moment that never has to come."""

from collections.abc import Iterator
from dataclasses import replace

from assistant.lint.completing import date_blank
from assistant.lint.deadlines import YEAR
from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement
from assistant.lint.words import Mark
from assistant.records import Edit


def _check(goal: Statement) -> Iterator[Hit]:
    # "To be agreed" speaks of the value where one is left open.
    if goal.reading.withheld:
        return
    for mark in goal.found("vague_deadlines"):
        # "In the coming years" may read as a date; a real date beside it settles the matter.
        if goal.reading.deadline is not None and not _is_the_deadline(goal, mark):
            continue
        if mark.words.lower() not in goal.around.glossary:
            edits = (Edit(mark.start, mark.end, date_blank(goal)),) if "…" not in mark.words else ()
            yield replace(Hit.at(mark), edits=edits)


def _is_the_deadline(goal: Statement, mark: Mark) -> bool:
    """Whether the date that was read is made of these very words, and no year stands elsewhere."""
    start, end = goal.reading.spans.get("deadline", (0, 0))
    elsewhere = goal.text[: mark.start] + goal.text[mark.end :]
    counted = any(character.isdigit() for character in goal.text[start:end])
    return start < mark.end and mark.start < end and not counted and not YEAR.search(elsewhere)


RULE = Rule(
    id="vague-deadline",
    code="TXT605",
    loose="warning",
    set="warning",
    applies_to=("key_result", "objective", "kpi"),
    why={
        "en": "No calendar shows this date, so nobody can ever say that it has passed.",
        "nl": "Dit moment staat in geen enkele agenda, dus niemand kan ooit zeggen dat het voorbij is.",
        "sv": "Den tidpunkten finns inte i någon kalender, så ingen kan säga att den har passerat.",
        "vi": "Không tờ lịch nào có ngày này, nên chẳng ai nói được là đã quá hạn.",
        "zh": "日历上找不到这一天，它也就永远不会过期。",
    },
    source="Doran, There's a S.M.A.R.T. way to write management's goals and objectives (1981)",
    message={
        "en": "Which day, month or quarter do you mean by “{found}”? Write that.",
        "nl": "Wanneer is ‘{found}’? Noem de dag, de maand of het kwartaal waarin het gehaald is.",
        "sv": "När är ”{found}”? Skriv dagen, månaden eller kvartalet då det ska vara nått.",
        "vi": "“{found}” là khi nào? Ghi ngày, tháng hoặc quý cần đạt.",
        "zh": "“{found}”是哪一天？写上日期、月份或季度。",
    },
    fixes={
        "": {
            "en": "Replace with a date",
            "nl": "Vervang door een datum",
            "sv": "Ersätt med ett datum",
            "vi": "Thay bằng một thời hạn cụ thể",
            "zh": "改为具体日期",
        },
    },
    bad={
        "en": (
            "Cut waiting time from 30 to 20 minutes as soon as possible",
            "Sell 400 season tickets in due course",
            "Soon cut app crashes from 30 to 10 a week",
            "Raise hand hygiene from 68% to 90% in the near future",
        ),
        "nl": (
            "De wachttijd zo snel mogelijk verlagen van 30 naar 20 minuten",
            "Te zijner tijd 400 seizoenskaarten verkopen",
            "Het aantal spijbelaars binnenkort verlagen van 60 naar 35",
            "Op termijn de laadtijd van de webshop verlagen van 5 naar 2 seconden",
        ),
        "sv": (
            "Sänk väntetiden från 30 till 20 minuter så snart som möjligt",
            "Sälj 400 säsongskort på sikt",
            "Höj betyget i appbutiken från 3,9 till 4,4 inom kort",
            "Öka närvaron i årskurs 9 från 88 % till 94 % så småningom",
        ),
        "vi": (
            "Giảm thời gian chờ từ 30 xuống 20 phút càng sớm càng tốt",
            "Bán 400 vé tháng trong thời gian tới",
            "Giảm số lỗi nghiêm trọng của phần mềm từ 14 xuống 5 trong tương lai gần",
            "Nâng sản lượng xưởng gỗ từ 400 lên 480 bộ bàn sớm nhất có thể",
        ),
        "zh": (
            "尽快将等待时间从30分钟缩短到20分钟",
            "适时售出400张季票",
            "近期将客户投诉从每月60件降到25件",
            "早日把化验报告出具时间从48小时缩短到24小时",
        ),
    },
    good={
        "en": (
            "Cut waiting time from 30 to 20 minutes by 30 June 2027",
            "Sell 400 season tickets in Q2 2027",
            "Cut app crashes from 30 to 10 a week by 31 May 2027",
            "Raise hand hygiene from 68% to 90% in Q3 2027",
        ),
        "nl": (
            "De wachttijd verlagen van 30 naar 20 minuten uiterlijk 30 juni 2027",
            "400 seizoenskaarten verkopen in Q2 2027",
            "Het aantal spijbelaars verlagen van 60 naar 35 uiterlijk 30 juni 2027",
            "De laadtijd van de webshop verlagen van 5 naar 2 seconden in Q3 2027",
        ),
        "sv": (
            "Sänk väntetiden från 30 till 20 minuter senast den 30 juni 2027",
            "Sälj 400 säsongskort under Q2 2027",
            "Höj betyget i appbutiken från 3,9 till 4,4 senast den 31 maj 2027",
            "Öka närvaron i årskurs 9 från 88 % till 94 % under 2027",
        ),
        "vi": (
            "Giảm thời gian chờ từ 30 xuống 20 phút chậm nhất ngày 30/6/2027",
            "Bán 400 vé tháng trong quý 2 năm 2027",
            "Giảm số lỗi nghiêm trọng của phần mềm từ 14 xuống 5 trong quý 2 năm 2027",
            "Nâng sản lượng xưởng gỗ từ 400 lên 480 bộ bàn chậm nhất ngày 31/10/2027",
        ),
        "zh": (
            "在2027年6月30日前将等待时间从30分钟缩短到20分钟",
            "2027年第二季度售出400张季票",
            "在2027年10月31日前将客户投诉从每月60件降到25件",
            "2027年第三季度把化验报告出具时间从48小时缩短到24小时",
        ),
    },
    check=_check,
)
