"""As soon as possible, in due course: a moment that never has to come."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    # "To be agreed" speaks of the value where one is left open.
    if goal.reading.deadline is not None or goal.reading.withheld:
        return
    for mark in goal.found("vague_deadlines"):
        if mark.words.lower() not in goal.around.glossary:
            yield Hit.at(mark)


RULE = Rule(
    id="vague-deadline",
    code="TXT605",
    loose="warning",
    set="warning",
    applies_to=("key_result", "objective", "kpi"),
    why={
        "en": "No calendar shows this date, so nobody can ever say that it has passed.",
        "nl": "Dit moment staat op geen kalender, dus niemand kan ooit zeggen dat het voorbij is.",
        "sv": "Den här tidpunkten finns i ingen kalender, så ingen kan någonsin säga att den har passerat.",
        "vi": "Không tờ lịch nào có thời điểm này, nên không ai nói được là đã quá hạn.",
        "zh": "日历上没有这个时间点，所以永远没有人能说它已经过去。",
    },
    message={
        "en": "“{found}” is no date. Write the day, month or quarter by which it is reached.",
        "nl": "‘{found}’ is geen datum. Schrijf de dag, maand of het kwartaal waarin het gehaald is.",
        "sv": "”{found}” är inget datum. Skriv dagen, månaden eller kvartalet då det ska vara nått.",
        "vi": "“{found}” không phải là thời hạn. Hãy ghi ngày, tháng hoặc quý phải đạt được.",
        "zh": "“{found}”不是日期。请写明在哪一天、哪个月或哪个季度达到。",
    },
    bad={
        "en": ("Cut waiting time from 30 to 20 minutes as soon as possible", "Sell 400 season tickets in due course"),
        "nl": (
            "De wachttijd zo snel mogelijk verlagen van 30 naar 20 minuten",
            "Te zijner tijd 400 seizoenskaarten verkopen",
        ),
        "sv": ("Sänk väntetiden från 30 till 20 minuter så snart som möjligt", "Sälj 400 säsongskort på sikt"),
        "vi": ("Giảm thời gian chờ từ 30 xuống 20 phút càng sớm càng tốt", "Bán 400 vé tháng trong thời gian tới"),
        "zh": ("尽快将等待时间从30分钟缩短到20分钟", "适时售出400张季票"),
    },
    good={
        "en": ("Cut waiting time from 30 to 20 minutes by 30 June 2027", "Sell 400 season tickets in Q2 2027"),
        "nl": (
            "De wachttijd verlagen van 30 naar 20 minuten uiterlijk 30 juni 2027",
            "400 seizoenskaarten verkopen in Q2 2027",
        ),
        "sv": ("Sänk väntetiden från 30 till 20 minuter senast den 30 juni 2027", "Sälj 400 säsongskort under Q2 2027"),
        "vi": (
            "Giảm thời gian chờ từ 30 xuống 20 phút chậm nhất ngày 30/6/2027",
            "Bán 400 vé tháng trong quý 2 năm 2027",
        ),
        "zh": ("在2027年6月30日前将等待时间从30分钟缩短到20分钟", "2027年第二季度售出400张季票"),
    },
    check=_check,
)
