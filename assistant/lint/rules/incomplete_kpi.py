"""A KPI is a target, a time frame, a data source and a frequency."""

from collections.abc import Iterator

from assistant.lint.completing import BLANK
from assistant.lint.rule import Hit, Named, Rule, Texts
from assistant.lint.statement import Statement
from assistant.records import Edit


def _check(goal: Statement) -> Iterator[Hit]:
    missing = tuple(name for name, present in _parts(goal) if not present)
    if missing:
        field = "data_source" if missing[0] == "source" else {"time": "deadline"}.get(missing[0], missing[0])
        yield Hit(
            field=field if goal.record is not None else None,
            values={"missing": Named(missing)},
            edits=_blanks(goal, missing),
        )


def _blanks(goal: Statement, missing: tuple[str, ...]) -> tuple[Edit, ...]:
    """For a line of its own: a labelled blank for each missing part, behind the goal."""
    if goal.record is not None:
        return ()
    end = len(goal.text.rstrip(" .。"))
    joint, colon = ("，", "：") if goal.lang == "zh" else ("; ", ": ")
    blanks = "".join(f"{joint}{_TERMS[name][goal.lang]}{colon}{BLANK}" for name in missing)
    return (Edit(end, len(goal.text), blanks),)


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


_TERMS: dict[str, Texts] = {
    "target": {"en": "target", "nl": "streefwaarde", "sv": "målvärde", "vi": "chỉ tiêu", "zh": "目标值"},
    "time": {"en": "time frame", "nl": "termijn", "sv": "tidsram", "vi": "thời hạn", "zh": "时限"},
    "source": {
        "en": "data source",
        "nl": "gegevensbron",
        "sv": "datakälla",
        "vi": "nguồn dữ liệu",
        "zh": "数据来源",
    },
    "frequency": {"en": "frequency", "nl": "frequentie", "sv": "mätfrekvens", "vi": "tần suất đo", "zh": "统计频率"},
}

RULE = Rule(
    id="incomplete-kpi",
    code="KPI301",
    loose="warning",
    set="warning",
    applies_to=("kpi",),
    why={
        "en": "A KPI works only if everyone knows what to aim for, by when, where the figure comes from and how often it is taken.",
        "nl": "Een KPI werkt pas als iedereen weet welke waarde telt, wanneer, waar het cijfer vandaan komt en hoe vaak je meet.",
        "sv": "En KPI går att följa först när alla vet vad som ska nås, till när, varifrån siffran kommer och hur ofta den mäts.",
        "vi": "KPI chỉ theo dõi được khi ai cũng biết cần đạt bao nhiêu, đến khi nào, số liệu lấy từ đâu và bao lâu đo một lần.",
        "zh": "要跟踪一个指标，先得说清四件事：达到多少、何时达到、数据从哪来、多久看一次。",
    },
    source="Parmenter, Key Performance Indicators (2015)",
    message={
        "en": "“{text}” still needs: {missing}. Add these so that others can follow it.",
        "nl": "Nog open bij ‘{text}’: {missing}. Vul dat aan, dan meet iedereen hetzelfde.",
        "sv": "I ”{text}” saknas {missing}. Lägg till det, så kan vem som helst följa siffran.",
        "vi": "Để theo dõi được “{text}”, bạn cần thêm: {missing}.",
        "zh": "“{text}”还差：{missing}。补上就能开始跟踪。",
    },
    terms=_TERMS,
    fixes={
        "": {
            "en": "Add blanks for: {missing}",
            "nl": "Maak ruimte voor: {missing}",
            "sv": "Lämna plats för {missing}",
            "vi": "Chừa chỗ để điền: {missing}",
            "zh": "留空待填：{missing}",
        },
    },
    bad={
        "en": (
            "Waiting time at the quay under 20 minutes",
            "Raise winter bookings by 15% by next month",
            "Patients seen within 4 hours above 90%",
            "Scrap rate in the foundry below 3%, weekly from the inspection system",
        ),
        "nl": (
            "Wachttijd op de kade onder 20 minuten",
            "Winterboekingen verhogen met 15% vóór eind volgende maand",
            "Afgekeurde onderdelen op lijn 3 van 4% naar 2% in Q3 2027",
            "Reactietijd van de helpdesk onder 4 uur, bron: ticketsysteem",
        ),
        "sv": (
            "Väntetid vid kajen under 20 minuter",
            "Öka vinterbokningarna med 15 % till nästa månad",
            "Svarstid i supporten under 4 timmar",
            "Sjukfrånvaron på lagret under 5 % under 2027",
        ),
        "vi": (
            "Thời gian chờ tại bến dưới 20 phút",
            "Tăng 15% lượt đặt vé mùa đông đến hết tháng sau",
            "Tỷ lệ tái nhập viện dưới 6%",
            "Số lỗi trên mỗi bản phát hành tối đa 4, thống kê hằng tuần",
        ),
        "zh": (
            "码头等待时间低于20分钟",
            "下个月前冬季预订量增长15%",
            "急诊候诊时间低于45分钟",
            "门店退货率低于3%，每周统计",
        ),
    },
    good={
        "en": (
            "Waiting time at the quay under 20 minutes in Q2 2027, weekly from the gate system",
            "Winter bookings to 1,400 by 31 March 2027, measured in the booking system every month",
            "Patients seen within 4 hours above 90% by 30 June 2027, weekly from the ward system",
            "Scrap rate in the foundry below 3% by 30 September 2027, weekly from the inspection system",
        ),
        "nl": (
            "Wachttijd op de kade onder 20 minuten in Q2 2027, wekelijks uit het poortsysteem, bron: logboek",
            "Winterboekingen naar 1400 uiterlijk 31 maart 2027, maandelijks gemeten in het CRM",
            "Afgekeurde onderdelen op lijn 3 van 4% naar 2% in Q3 2027, wekelijks, bron: keuringslijst",
            "Reactietijd van de helpdesk onder 4 uur uiterlijk 30 september 2027, dagelijks gemeten in het ticketsysteem",
        ),
        "sv": (
            "Väntetid vid kajen under 20 minuter under Q2 2027, veckovis enligt loggen",
            "Vinterbokningar till 1400 senast den 31 mars 2027, mäts i CRM varje månad",
            "Svarstid i supporten under 4 timmar under Q3 2027, veckovis enligt ärendesystemet",
            "Sjukfrånvaron på lagret under 5 % under 2027, mäts varje månad i lönesystemet",
        ),
        "vi": (
            "Thời gian chờ tại bến dưới 20 phút trong quý 2 năm 2027, theo dõi hằng tuần bằng hệ thống cổng soát vé",
            "Đạt 1400 lượt đặt vé trước ngày 31/3/2027, thống kê hằng tháng trong CRM",
            "Tỷ lệ tái nhập viện dưới 6% trong quý 3 năm 2027, theo dõi hằng tháng bằng phần mềm bệnh án",
            "Tối đa 4 lỗi trên mỗi bản phát hành đến ngày 30/9/2027, thống kê hằng tuần trong hệ thống quản lý lỗi",
        ),
        "zh": (
            "2027年第二季度码头等待时间低于20分钟，每周从闸机系统统计",
            "2027年3月31日前冬季预订量达到1400张，每月由CRM统计",
            "2027年第三季度急诊候诊时间低于45分钟，每天由挂号系统统计",
            "2027年12月31日前门店退货率低于3%，每周由收银系统统计",
        ),
    },
    check=_check,
)
