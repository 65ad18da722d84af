"""A date that two people read as two days."""

from collections.abc import Iterator
from datetime import date

from assistant.lint.completing import day_written
from assistant.lint.deadlines import other_reading
from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement
from assistant.records import Edit


def _check(goal: Statement) -> Iterator[Hit]:
    reading, span = goal.reading, goal.reading.spans.get("deadline")
    if not reading.deadline or span is None or (goal.record is not None and goal.deadline is not None):
        return
    other = next(iter(reading.deadline_alternatives), None) or other_reading(goal)
    if other is None or other == reading.deadline:
        return
    plain = _written(goal, date.fromisoformat(reading.deadline))
    yield Hit(*span, values={"one": reading.deadline, "other": other, "plain": plain}, edits=(Edit(*span, plain),))


def _written(goal: Statement, day: date) -> str:
    """The deadline so that nobody can read it otherwise."""
    text = day_written(goal, day)
    span = goal.reading.spans["deadline"]
    return text[0].upper() + text[1:] if goal.text[span[0]].isupper() and span[0] == 0 else text


RULE = Rule(
    id="ambiguous-date",
    code="KR222",
    loose="info",
    set="info",
    applies_to=("key_result", "objective", "kpi"),
    why={
        "en": "Whoever reads the later date is late for everyone who reads the earlier one.",
        "nl": "Zijn er twee data mogelijk, dan werkt de een naar de late toe terwijl de ander op de vroege rekent.",
        "sv": "Den som räknar med det senare datumet blir tagen på sängen av det tidigare.",
        "vi": "Ai hiểu theo ngày muộn sẽ trở tay không kịp khi ngày sớm đến.",
        "zh": "按晚的那天安排的人，会被早的那天弄得措手不及。",
    },
    source="ISO 8601-1:2019",
    message={
        "en": "Does “{found}” mean {one} or {other}? Write the day, for example “{plain}”.",
        "nl": "‘{found}’: is dat {one} of {other}? Leg de dag vast, bijvoorbeeld ‘{plain}’.",
        "sv": "Betyder ”{found}” {one} eller {other}? Skriv ut dagen, till exempel ”{plain}”.",
        "vi": "“{found}” là {one} hay {other}? Hãy ghi hẳn ngày, ví dụ “{plain}”.",
        "zh": "“{found}”是指{one}，还是{other}？写明到哪一天，例如“{plain}”。",
    },
    fixes={
        "": {
            "en": "Write “{plain}”",
            "nl": "Schrijf ‘{plain}’",
            "sv": "Skriv ”{plain}”",
            "vi": "Viết “{plain}”",
            "zh": "改为“{plain}”",
        },
    },
    bad={
        "en": (
            "Sell 400 season tickets by 2028",
            "Cut waiting time from 30 to 20 minutes before Q3 2027",
            "Lower the drop-out rate from 9% to 6% before May 2027",
            "Raise repeat orders from 22% to 30% by 03/04/2027",
        ),
        "nl": (
            "400 seizoenskaarten verkopen voor Q3",
            "De wachttijd verlagen van 30 naar 20 minuten voor 1 juli 2027",
            "Het aantal gevonden bugs verlagen van 60 naar 25 voor Q4",
            "De wachtlijst voor zwemles verlagen van 180 naar 90 kinderen voor 1 september 2027",
        ),
        "sv": (
            "Sälj 400 säsongskort till 2028",
            "Sänk väntetiden från 30 till 20 minuter före juni 2027",
            "Minska kassationen i gjuteriet från 6 % till 3 % före oktober 2027",
            "Korta väntetiden till röntgen från 21 till 14 dagar före september 2027",
        ),
        "vi": (
            "Bán 400 thẻ thành viên trước quý 3 năm 2027",
            "Giảm thời gian chờ từ 30 xuống 20 phút trước tháng 6",
            "Giảm tỷ lệ nghỉ việc của công nhân từ 12% xuống 8% trước tháng 9",
            "Tăng số học viên từ 300 lên 360 trước quý 4 năm 2027",
        ),
        "zh": (
            "在6月前售出400张季票",
            "第三季度前将等待时间从30分钟缩短到20分钟",
            "9月前将实习生转正率从50%提高到65%",
            "第二季度前把裁床布料损耗从每匹6米降到4米",
        ),
    },
    good={
        "en": (
            "Sell 400 season tickets by 30 June 2027",
            "Cut waiting time from 30 to 20 minutes in Q2 2027",
            "Lower the drop-out rate from 9% to 6% by 30 April 2027",
            "Raise repeat orders from 22% to 30% by 3 April 2027",
        ),
        "nl": (
            "400 seizoenskaarten verkopen uiterlijk 30 juni 2027",
            "De wachttijd verlagen van 30 naar 20 minuten in Q2 2027",
            "Het aantal gevonden bugs verlagen van 60 naar 25 in Q3 2027",
            "De wachtlijst voor zwemles verlagen van 180 naar 90 kinderen uiterlijk 31 augustus 2027",
        ),
        "sv": (
            "Sälj 400 säsongskort senast den 30 juni 2027",
            "Sänk väntetiden från 30 till 20 minuter under Q2 2027",
            "Minska kassationen i gjuteriet från 6 % till 3 % senast den 30 september 2027",
            "Korta väntetiden till röntgen från 21 till 14 dagar senast den 31 augusti 2027",
        ),
        "vi": (
            "Bán 400 vé tháng chậm nhất ngày 30/6/2027",
            "Giảm thời gian chờ từ 30 xuống 20 phút trong quý 2 năm 2027",
            "Giảm tỷ lệ nghỉ việc của công nhân từ 12% xuống 8% chậm nhất ngày 31/8/2027",
            "Tăng số học viên từ 300 lên 360 trong quý 3 năm 2027",
        ),
        "zh": (
            "2027年第二季度售出400张季票",
            "2027年第二季度将等待时间从30分钟缩短到20分钟",
            "到2027年8月底将实习生转正率从50%提高到65%",
            "2027年第二季度把裁床布料损耗从每匹6米降到4米",
        ),
    },
    check=_check,
)
