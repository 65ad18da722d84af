"""A date that two people read as two days."""

from collections.abc import Iterator
from datetime import date

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement
from assistant.records import Edit


def _check(goal: Statement) -> Iterator[Hit]:
    reading = goal.reading
    if (
        not reading.deadline
        or not reading.deadline_alternatives
        or (goal.record is not None and goal.deadline is not None)
    ):
        return
    span = reading.spans.get("deadline")
    if span is None:
        return
    plain = _written(goal, date.fromisoformat(reading.deadline))
    values = {"one": reading.deadline, "other": reading.deadline_alternatives[0], "plain": plain}
    yield Hit(*span, values=values, edits=(Edit(*span, plain),))


def _written(goal: Statement, day: date) -> str:
    """The deadline so that nobody can read it otherwise."""
    wording = goal.wording
    text = wording.by_date.format(day=day.day, month=wording.months[day.month - 1], year=day.year)
    span = goal.reading.spans["deadline"]
    return text[0].upper() + text[1:] if goal.text[span[0]].isupper() and span[0] == 0 else text


RULE = Rule(
    id="ambiguous-date",
    code="KR222",
    loose="info",
    set="info",
    applies_to=("key_result", "objective", "kpi"),
    why={
        "en": "Whoever reads it as the later date will be caught out by the earlier one.",
        "nl": "Wie de latere datum leest, wordt verrast als de eerdere bedoeld was.",
        "sv": "Den som tolkar det som det senare datumet blir överrumplad när det tidigare infaller.",
        "vi": "Người hiểu theo ngày muộn hơn sẽ bị động khi đến ngày sớm hơn.",
        "zh": "按较晚日期理解的人，到了较早的那天会措手不及。",
    },
    message={
        "en": "“{found}” can mean {one} or {other}. Write the day, for example “{plain}”.",
        "nl": "‘{found}’ kan {one} of {other} betekenen. Schrijf de dag, bijvoorbeeld ‘{plain}’.",
        "sv": "”{found}” kan betyda {one} eller {other}. Skriv dagen, till exempel ”{plain}”.",
        "vi": "“{found}” có thể hiểu là {one} hoặc {other}. Hãy ghi rõ ngày, ví dụ “{plain}”.",
        "zh": "“{found}”可以理解为{one}或{other}。请写明日期，例如“{plain}”。",
    },
    fix={
        "en": "Write “{plain}”",
        "nl": "Schrijf ‘{plain}’",
        "sv": "Skriv ”{plain}”",
        "vi": "Viết “{plain}”",
        "zh": "写成“{plain}”",
    },
    bad={
        "en": ("Sell 400 season tickets by 2028", "Cut waiting time from 30 to 20 minutes before Q3 2027"),
        "nl": ("400 seizoenskaarten verkopen voor Q3", "De wachttijd verlagen van 30 naar 20 minuten voor 1 juli 2027"),
        "sv": ("Sälj 400 säsongskort till 2028", "Sänk väntetiden från 30 till 20 minuter före juni 2027"),
        "vi": ("Bán 400 thẻ thành viên trước quý 3 năm 2027", "Giảm thời gian chờ từ 30 xuống 20 phút trước tháng 6"),
        "zh": ("在6月前售出400张季票", "第三季度前将等待时间从30分钟缩短到20分钟"),
    },
    good={
        "en": ("Sell 400 season tickets by 30 June 2027", "Cut waiting time from 30 to 20 minutes in Q2 2027"),
        "nl": (
            "400 seizoenskaarten verkopen uiterlijk 30 juni 2027",
            "De wachttijd verlagen van 30 naar 20 minuten in Q2 2027",
        ),
        "sv": ("Sälj 400 säsongskort senast den 30 juni 2027", "Sänk väntetiden från 30 till 20 minuter under Q2 2027"),
        "vi": (
            "Bán 400 vé tháng chậm nhất ngày 30/6/2027",
            "Giảm thời gian chờ từ 30 xuống 20 phút trong quý 2 năm 2027",
        ),
        "zh": ("2027年第二季度售出400张季票", "2027年第二季度将等待时间从30分钟缩短到20分钟"),
    },
    check=_check,
)
