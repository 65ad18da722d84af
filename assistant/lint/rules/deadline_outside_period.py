"""Due before the period begins, after it ends, or already over."""

from collections.abc import Iterator
from datetime import date

from assistant.lint.completing import day_written
from assistant.lint.deadlines import YEAR, falls_in, names_no_year
from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement
from assistant.records import Edit, Period

# So many characters may part the target from its date.
_NEAR = 24


def _check(goal: Statement) -> Iterator[Hit]:
    deadline, period = goal.deadline, goal.around.period
    if deadline is None:
        yield from _long_over(goal)
        yield from _in_another_year(goal)
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


def _long_over(goal: Statement) -> Iterator[Hit]:
    """A year gone by right behind the target ("to 90 % in 2025"), with no figure of that year to compare with."""
    spans = goal.reading.spans
    target, baseline = spans.get("target"), spans.get("baseline")
    if goal.record is not None or target is None or goal.reading.has_deadline:
        return
    # What stands behind "from 80 to 70" dates the 70; what stands behind "70, now 80" may date either.
    if goal.reading.baseline_date is not None and (baseline is None or baseline[0] > target[0]):
        return
    if not YEAR.search(goal.text, target[1]):
        return
    # Loaded here because few goals name a year that no deadline holds.
    from assistant.reading.dates import read_dates

    for mention in read_dates(goal.text, goal.lang, today=goal.around.today, period=goal.around.period):
        between = goal.text[target[1] : mention.start]
        over = mention.last_day is not None and mention.last_day < goal.around.today
        if 0 <= mention.start - target[1] <= _NEAR and over and not any(map(str.isdigit, between)):
            values = {"deadline": str(mention.last_day), "plain": ""}
            yield Hit(mention.start, mention.end, values=values, message="past", severity="error")
            return


def _in_another_year(goal: Statement) -> Iterator[Hit]:
    """A season or school year that no calendar fixes, in a year outside the period ("autumn 2028")."""
    span, period = goal.reading.spans.get("deadline"), goal.around.period
    if span is None or period is None or goal.kind == "kpi":
        return
    if any(each.role != "target" and 0 <= span[0] - each.end <= 2 for each in goal.reading.quantities):
        return  # "against 49 % in spring 2026"
    years = [int(year) for year in YEAR.findall(goal.text, *span)]
    first, last = int(period.start[:4]), int(period.end[:4])
    if years and not any(first <= year <= last for year in years):
        side = "after" if years[0] > last else "before"
        values = {"deadline": str(years[0]), "period": period.label, "plain": ""}
        yield Hit(*span, values=values, message=side)


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
