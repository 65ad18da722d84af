"""A KPI is a target, a time frame, a data source and a frequency."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Named, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    missing = tuple(name for name, present in _parts(goal) if not present)
    if missing:
        field = "data_source" if missing[0] == "source" else {"time": "deadline"}.get(missing[0], missing[0])
        yield Hit(field=field if goal.record is not None else None, values={"missing": Named(missing)})


def _parts(goal: Statement) -> Iterator[tuple[str, bool]]:
    kpi, period = goal.kpi, goal.around.period is not None
    if kpi is None:
        yield "target", goal.reading.has_target or goal.reading.withheld
        yield "time", goal.reading.has_deadline or period
        yield "source", bool(goal.found("data_sources"))
        yield "frequency", bool(goal.found("frequencies"))
        return
    inherits = bool(kpi.key_result_ids)
    yield "target", inherits or kpi.target is not None
    yield "time", inherits or kpi.deadline is not None or period
    yield "source", bool(kpi.data_source)
    yield "frequency", kpi.frequency is not None


RULE = Rule(
    id="incomplete-kpi",
    code="KPI301",
    loose="warning",
    set="warning",
    applies_to=("kpi",),
    why={
        "en": "A KPI can be tracked only when people know what to aim for, by when, where the figure comes from and how often it is measured.",
        "nl": "Een KPI is pas te volgen als je weet wat je wilt halen, wanneer, waar het cijfer vandaan komt en hoe vaak.",
        "sv": "En KPI går att följa först när man vet vad som ska nås, när, varifrån siffran kommer och hur ofta.",
        "vi": "KPI chỉ theo dõi được khi biết cần đạt gì, khi nào, số liệu lấy từ đâu và bao lâu một lần.",
        "zh": "只有知道要达到多少、何时达到、数据从哪来、多久看一次，指标才能跟踪。",
    },
    message={
        "en": "“{text}” lacks: {missing}. Add what is missing.",
        "nl": "Bij ‘{text}’ ontbreekt: {missing}. Vul aan wat ontbreekt.",
        "sv": "”{text}” saknar: {missing}. Lägg till det som saknas.",
        "vi": "“{text}” còn thiếu: {missing}. Hãy bổ sung.",
        "zh": "“{text}”缺少：{missing}。请补充。",
    },
    terms={
        "target": {"en": "target", "nl": "streefwaarde", "sv": "målvärde", "vi": "chỉ tiêu", "zh": "目标值"},
        "time": {"en": "time frame", "nl": "termijn", "sv": "tidsram", "vi": "thời hạn", "zh": "时限"},
        "source": {
            "en": "data source",
            "nl": "gegevensbron",
            "sv": "datakälla",
            "vi": "nguồn dữ liệu",
            "zh": "数据来源",
        },
        "frequency": {"en": "frequency", "nl": "frequentie", "sv": "frekvens", "vi": "tần suất", "zh": "频率"},
    },
    bad={
        "en": ("Waiting time at the quay under 20 minutes", "Raise winter bookings by 15% by next month"),
        "nl": ("Wachttijd op de kade onder 20 minuten", "Winterboekingen verhogen met 15% vóór eind volgende maand"),
        "sv": ("Väntetid vid kajen under 20 minuter", "Öka vinterbokningarna med 15 % till nästa månad"),
        "vi": ("Thời gian chờ tại bến dưới 20 phút", "Tăng 15% lượt đặt vé mùa đông đến hết tháng sau"),
        "zh": ("码头等待时间低于20分钟", "下个月前冬季预订量增长15%"),
    },
    good={
        "en": (
            "Waiting time at the quay under 20 minutes in Q2 2027, weekly from the gate system",
            "Winter bookings to 1,400 by 31 March 2027, measured in the booking system every month",
        ),
        "nl": (
            "Wachttijd op de kade onder 20 minuten in Q2 2027, wekelijks uit het poortsysteem, bron: logboek",
            "Winterboekingen naar 1400 uiterlijk 31 maart 2027, maandelijks gemeten in het CRM",
        ),
        "sv": (
            "Väntetid vid kajen under 20 minuter under Q2 2027, veckovis enligt loggen",
            "Vinterbokningar till 1400 senast den 31 mars 2027, mäts i CRM varje månad",
        ),
        "vi": (
            "Thời gian chờ tại bến dưới 20 phút trong quý 2 năm 2027, theo dõi hằng tuần bằng hệ thống cổng soát vé",
            "Đạt 1400 lượt đặt vé trước ngày 31/3/2027, thống kê hằng tháng trong CRM",
        ),
        "zh": (
            "2027年第二季度码头等待时间低于20分钟，每周从闸机系统统计",
            "2027年3月31日前冬季预订量达到1400张，每月由CRM统计",
        ),
    },
    check=_check,
)
