"""Due before the period begins, after it ends, or already over."""

from collections.abc import Iterator
from datetime import date

from assistant.lint.completing import day_written
from assistant.lint.deadlines import falls_in, names_no_year
from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement
from assistant.records import Edit, Period


def _check(goal: Statement) -> Iterator[Hit]:
    deadline, period = goal.deadline, goal.around.period
    if deadline is None:
        return
    start, end = goal.reading.spans.get("deadline", (None, None))
    if period is not None and deadline == goal.reading.deadline and _is_within(goal, period, deadline):
        return
    found = deadline if start is None or goal.reading.deadline != deadline else None
    if found is not None:
        start = end = None
    field = "deadline" if goal.record is not None else None
    plain = day_written(goal, date.fromisoformat(period.end)) if period is not None else ""
    edits = (Edit(start, end, plain),) if plain and start is not None and end is not None else ()
    if deadline < goal.around.today.isoformat():
        yield Hit(
            start,
            end,
            found,
            field,
            values={"deadline": deadline, "plain": plain},
            message="past",
            severity="error",
            edits=edits,
        )
    elif period is not None and goal.kind != "kpi" and not period.start <= deadline <= period.end:
        # A KPI may look further ahead than the period; a key result may not.
        side = "after" if deadline > period.end else "before"
        values = {"deadline": deadline, "period": period.label, "plain": plain}
        yield Hit(start, end, found, field, values=values, message=side, edits=edits)


def _is_within(goal: Statement, period: Period, deadline: str) -> bool:
    """ "By 30 June" in a goal for 2027 means that year's, whatever day it is read on."""
    return names_no_year(goal) and falls_in(period, deadline, any_year=True)


RULE = Rule(
    id="deadline-outside-period",
    code="KR214",
    loose="warning",
    set="warning",
    applies_to=("key_result", "kpi"),
    why={
        "en": "Goals are looked at when the period ends; a date outside it falls between two reviews.",
        "nl": "Aan het eind van de periode kijk je samen terug; een datum daarbuiten mist dat gesprek.",
        "sv": "När perioden är slut ser du efter vad som har nåtts. Ett datum utanför den hamnar mellan två uppföljningar.",
        "vi": "Cuối kỳ là lúc nhìn lại những gì đã đạt; thời hạn nằm ngoài kỳ sẽ lọt giữa hai lần xem xét.",
        "zh": "周期结束时大家一起看成果；落在周期外的日期，哪次回顾都轮不到它。",
    },
    source="Wodtke, Radical Focus (2016)",
    message={
        "en": "“{found}” lies outside the period. Which date within it do you mean?",
        "nl": "‘{found}’ valt buiten de periode. Kies een datum binnen de periode.",
        "sv": "”{found}” ligger utanför perioden. Välj ett datum som ryms i den.",
        "vi": "“{found}” không nằm trong kỳ này. Hãy chọn một ngày trong kỳ.",
        "zh": "“{found}”不在这个周期里。换成周期内的哪一天合适？",
    },
    messages={
        "past": {
            "en": "“{found}” has already passed ({deadline}). Choose a date that is still to come.",
            "nl": "‘{found}’ is al voorbij ({deadline}). Welke datum wordt het nu?",
            "sv": "”{found}” ({deadline}) har redan varit. Välj ett datum som ligger framåt.",
            "vi": "“{found}” ({deadline}) đã qua rồi. Thời hạn mới là ngày nào?",
            "zh": "“{found}”已经过去了（{deadline}）。新的日期定在哪天？",
        },
        "after": {
            "en": "“{found}” ({deadline}) comes after {period}. How far will you be when the period ends?",
            "nl": "‘{found}’ ({deadline}) valt na {period}. Hoe ver wil je aan het eind van de periode zijn? Schrijf dat op.",
            "sv": "”{found}” ({deadline}) ligger efter {period}. Skriv hur långt du ska ha kommit när perioden är slut.",
            "vi": "“{found}” ({deadline}) rơi vào sau {period}. Đến cuối kỳ sẽ đạt tới đâu? Hãy ghi mức đó.",
            "zh": "“{found}”（{deadline}）在{period}之后。到周期结束时，要走到多少？写那一步。",
        },
        "before": {
            "en": "“{found}” ({deadline}) is before {period} begins. Choose a later date.",
            "nl": "‘{found}’ ({deadline}) valt vóór {period}. Kies een datum binnen de periode.",
            "sv": "”{found}” ({deadline}) ligger före {period}. Flytta det till ett datum i perioden.",
            "vi": "“{found}” ({deadline}) đến trước {period}. Hãy dời thời hạn vào trong kỳ.",
            "zh": "“{found}”（{deadline}）在{period}之前。改成周期内的日期。",
        },
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
            "Cut waiting time from 30 to 20 minutes by 30 June 2020",
            "Raise NPS from 40 to 55 by August 2021",
            "Raise exam passes from 71% to 80% by 15 July 2029",
            "Lower scrap from 6% to 4% by 1 March 2024",
        ),
        "nl": (
            "De wachttijd verlagen van 30 naar 20 minuten uiterlijk 30 juni 2020",
            "De NPS verhogen van 40 naar 55 tegen augustus 2021",
            "Het aantal valincidenten in het verpleeghuis verlagen van 40 naar 25 uiterlijk 1 maart 2022",
            "Aandeel tijdig ingeleverde scripties verhogen van 62% naar 80% vóór eind december 2025",
        ),
        "sv": (
            "Sänk väntetiden från 30 till 20 minuter senast den 30 juni 2020",
            "Höj NPS från 40 till 55 senast augusti 2021",
            "Minska kassationen i sågverket från 6 % till 3 % senast den 31 mars 2022",
            "Öka andelen elever med lånekort från 55 % till 80 % senast den 15 juni 2023",
        ),
        "vi": (
            "Giảm thời gian chờ từ 30 xuống 20 phút chậm nhất ngày 30/6/2020",
            "Nâng điểm NPS từ 40 lên 55 trước ngày 31/8/2021",
            "Giảm tỷ lệ phế phẩm từ 5% xuống 2% chậm nhất ngày 31/3/2024",
            "Nâng số học viên nghề từ 200 lên 260 trước ngày 15/9/2029",
        ),
        "zh": (
            "在2020年6月30日前将等待时间从30分钟缩短到20分钟",
            "到2021年8月底将NPS从40提高到55",
            "在2022年3月31日前将手术取消率从8%降到4%",
            "到2029年9月底把付费用户从1200人增加到2000人",
        ),
    },
    good={
        "en": (
            "Cut waiting time from 30 to 20 minutes by 30 June 2027",
            "Raise NPS from 40 to 55 by May 2027",
            "Raise exam passes from 71% to 80% by 15 July 2027",
            "Lower scrap from 6% to 4% by 1 March 2027",
        ),
        "nl": (
            "De wachttijd verlagen van 30 naar 20 minuten uiterlijk 30 juni 2027",
            "De NPS verhogen van 40 naar 55 uiterlijk mei 2027",
            "Het aantal valincidenten in het verpleeghuis verlagen van 40 naar 25 uiterlijk 1 maart 2027",
            "Aandeel tijdig ingeleverde scripties verhogen van 62% naar 80% vóór eind november 2027",
        ),
        "sv": (
            "Sänk väntetiden från 30 till 20 minuter senast den 30 juni 2027",
            "Höj NPS från 40 till 55 senast maj 2027",
            "Minska kassationen i sågverket från 6 % till 3 % senast den 31 mars 2027",
            "Öka andelen elever med lånekort från 55 % till 80 % senast den 15 juni 2027",
        ),
        "vi": (
            "Giảm thời gian chờ từ 30 xuống 20 phút chậm nhất ngày 30/6/2027",
            "Nâng điểm NPS từ 40 lên 55 trước ngày 31/5/2027",
            "Giảm tỷ lệ phế phẩm từ 5% xuống 2% chậm nhất ngày 30/9/2027",
            "Nâng số học viên nghề từ 200 lên 260 trước ngày 15/9/2027",
        ),
        "zh": (
            "在2027年6月30日前将等待时间从30分钟缩短到20分钟",
            "到2027年5月底将NPS从40提高到55",
            "在2027年3月31日前将手术取消率从8%降到4%",
            "到2027年9月底把付费用户从1200人增加到2000人",
        ),
    },
    check=_check,
)
