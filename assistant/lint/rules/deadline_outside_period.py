"""Due before the period begins, after it ends, or already over."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    deadline, period = goal.deadline, goal.around.period
    if deadline is None:
        return
    start, end = goal.reading.spans.get("deadline", (None, None))
    found = deadline if start is None or goal.reading.deadline != deadline else None
    if found is not None:
        start = end = None
    field = "deadline" if goal.record is not None else None
    if deadline < goal.around.today.isoformat():
        yield Hit(start, end, found, field, values={"deadline": deadline}, message="past", severity="error")
    elif period is not None and goal.kind != "kpi" and not period.start <= deadline <= period.end:
        # A KPI may look further ahead than the period; a key result may not.
        side = "after" if deadline > period.end else "before"
        yield Hit(start, end, found, field, values={"deadline": deadline, "period": period.label}, message=side)


RULE = Rule(
    id="deadline-outside-period",
    code="KR214",
    loose="warning",
    set="warning",
    applies_to=("key_result", "kpi"),
    why={
        "en": "At the end of the period people look at what was reached; a date outside it falls between two reviews.",
        "nl": "Aan het eind van de periode kijk je wat gehaald is; een datum daarbuiten valt tussen wal en schip.",
        "sv": "I slutet av perioden ser man vad som har nåtts; ett datum utanför den faller mellan stolarna.",
        "vi": "Cuối kỳ mọi người xem đã đạt được gì; thời hạn nằm ngoài kỳ sẽ bị bỏ sót.",
        "zh": "周期结束时要看达成了什么；周期之外的日期两头都顾不到。",
    },
    message={
        "en": "“{found}” lies outside the period. Choose a date within it.",
        "nl": "‘{found}’ valt buiten de periode. Kies een datum erbinnen.",
        "sv": "”{found}” ligger utanför perioden. Välj ett datum inom den.",
        "vi": "“{found}” nằm ngoài kỳ. Hãy chọn một ngày trong kỳ.",
        "zh": "“{found}”不在周期之内。请选择周期内的日期。",
    },
    messages={
        "past": {
            "en": "“{found}” is over ({deadline}). Choose a date that is still to come.",
            "nl": "‘{found}’ is al voorbij ({deadline}). Kies een datum die nog komt.",
            "sv": "”{found}” har redan passerat ({deadline}). Välj ett datum som ligger framåt.",
            "vi": "“{found}” đã qua ({deadline}). Hãy chọn một ngày trong tương lai.",
            "zh": "“{found}”已经过去（{deadline}）。请选择将来的日期。",
        },
        "after": {
            "en": "“{found}” ({deadline}) comes after {period}. Say how far you will be by the end of the period.",
            "nl": "‘{found}’ ({deadline}) valt na {period}. Schrijf hoe ver je aan het eind van de periode bent.",
            "sv": "”{found}” ({deadline}) kommer efter {period}. Skriv hur långt ni ska vara när perioden slutar.",
            "vi": "“{found}” ({deadline}) ở sau {period}. Hãy ghi đến cuối kỳ sẽ đạt mức nào.",
            "zh": "“{found}”（{deadline}）晚于{period}。请写明到周期结束时达到多少。",
        },
        "before": {
            "en": "“{found}” ({deadline}) comes before {period}. Choose a date within the period.",
            "nl": "‘{found}’ ({deadline}) valt vóór {period}. Kies een datum binnen de periode.",
            "sv": "”{found}” ({deadline}) kommer före {period}. Välj ett datum inom perioden.",
            "vi": "“{found}” ({deadline}) ở trước {period}. Hãy chọn một ngày trong kỳ.",
            "zh": "“{found}”（{deadline}）早于{period}。请选择周期内的日期。",
        },
    },
    bad={
        "en": ("Cut waiting time from 30 to 20 minutes by 30 June 2020", "Raise NPS from 40 to 55 by August 2021"),
        "nl": (
            "De wachttijd verlagen van 30 naar 20 minuten uiterlijk 30 juni 2020",
            "De NPS verhogen van 40 naar 55 tegen augustus 2021",
        ),
        "sv": (
            "Sänk väntetiden från 30 till 20 minuter senast den 30 juni 2020",
            "Höj NPS från 40 till 55 senast augusti 2021",
        ),
        "vi": (
            "Giảm thời gian chờ từ 30 xuống 20 phút chậm nhất ngày 30/6/2020",
            "Nâng điểm NPS từ 40 lên 55 trước ngày 31/8/2021",
        ),
        "zh": ("在2020年6月30日前将等待时间从30分钟缩短到20分钟", "到2021年8月底将NPS从40提高到55"),
    },
    good={
        "en": ("Cut waiting time from 30 to 20 minutes by 30 June 2027", "Raise NPS from 40 to 55 by May 2027"),
        "nl": (
            "De wachttijd verlagen van 30 naar 20 minuten uiterlijk 30 juni 2027",
            "De NPS verhogen van 40 naar 55 uiterlijk mei 2027",
        ),
        "sv": (
            "Sänk väntetiden från 30 till 20 minuter senast den 30 juni 2027",
            "Höj NPS från 40 till 55 senast maj 2027",
        ),
        "vi": (
            "Giảm thời gian chờ từ 30 xuống 20 phút chậm nhất ngày 30/6/2027",
            "Nâng điểm NPS từ 40 lên 55 trước ngày 31/5/2027",
        ),
        "zh": ("在2027年6月30日前将等待时间从30分钟缩短到20分钟", "到2027年5月底将NPS从40提高到55"),
    },
    check=_check,
)
