"""A target without the value it starts from."""

from collections.abc import Iterator

from assistant.lint.completing import edits_to, start_known_by, to_establish, with_baseline
from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement
from assistant.records import Assumption, to_json


def _check(goal: Statement) -> Iterator[Hit]:
    if not goal.has_target or goal.baseline is not None or goal.is_milestone:
        return
    if goal.change == "count" or goal.direction == "maintain" or goal.found("keeping_verbs") or _is_threshold(goal):
        return
    if goal.found("baseline_unknown") or _settled(goal):
        return
    start, end = goal.reading.spans.get("target", (None, None))
    if goal.record is None:
        yield Hit(start, end, edits=edits_to(goal, with_baseline(goal)), fix="now")
        return
    day = start_known_by(goal.around.today, goal.around.period)
    reason = to_establish(day, goal.lang)
    assumption = to_json(Assumption("baseline", reason))
    operations = ({"op": "add", "path": f"{goal.pointer}/assumptions/-", "value": assumption},)
    yield Hit(start, end, field="baseline", values={"date": day}, operations=operations, fix="unknown")


def _is_threshold(goal: Statement) -> bool:
    """A limit to stay on the right side of ("loads in under 2 seconds") has no start."""
    bounded = goal.comparator in ("at_least", "at_most", "less_than", "more_than")
    return bounded and not goal.found("rising_verbs", "falling_verbs")


def _settled(goal: Statement) -> bool:
    """Somebody wrote that the start is unknown and when it will be established."""
    record = goal.key_result
    return record is not None and any(assumption.field == "baseline" for assumption in record.assumptions)


RULE = Rule(
    id="missing-baseline",
    code="KR202",
    loose="info",
    set="warning",
    applies_to=("key_result",),
    why={
        "en": "To 90% is a small step from 88% and a huge one from 40%; only the start value shows which.",
        "nl": "Zonder startwaarde ziet niemand hoe groot de stap is en hoe ver je al bent.",
        "sv": "Utan dagens värde ser ingen hur stort steget är, eller hur långt du har kommit.",
        "vi": "Không biết xuất phát từ đâu thì không thấy được bước tiến lớn cỡ nào và đã đi được bao xa.",
        "zh": "不知道从哪出发，就看不出这一步有多大，也看不出走了多远。",
    },
    source="UNDG, Results-Based Management Handbook (2011)",
    message={
        "en": "“{found}”: where do you stand today? Add that value, or “baseline unknown, to be established by …”.",
        "nl": "‘{found}’ is het doel, maar waar sta je nu? Zet de startwaarde erbij, of ‘startwaarde onbekend, vast te stellen vóór …’.",
        "sv": "”{found}” räknat från vad? Skriv dagens värde, eller ”startvärde okänt, fastställs senast …”.",
        "vi": "Đích là “{found}”, còn hiện nay là bao nhiêu? Ghi mức hiện nay, hoặc “chưa biết giá trị ban đầu, xác định trước …”.",
        "zh": "“{found}”：现在是多少？补上基线值；还不清楚，就写“基线未知，于……前确定”。",
    },
    fixes={
        "now": {
            "en": "Add a blank for the present value",
            "nl": "Maak ruimte voor de huidige waarde",
            "sv": "Lämna plats för dagens värde",
            "vi": "Chừa chỗ cho mức hiện nay",
            "zh": "留空填写现值",
        },
        "unknown": {
            "en": "Mark as unknown, to be established by {date}",
            "nl": "Markeer als onbekend, vast te stellen vóór {date}",
            "sv": "Markera som okänt, fastställs senast {date}",
            "vi": "Ghi là chưa biết, xác định chậm nhất {date}",
            "zh": "标为未知，{date}前确定",
        },
    },
    bad={
        "en": (
            "Raise passenger satisfaction to 90%",
            "Cut fuel use per crossing by 8%",
            "Bring weekly machine downtime down to 6 hours",
            "Lower the school drop-out rate to 4%",
        ),
        "nl": (
            "De tevredenheid van passagiers verhogen tot 90%",
            "Het brandstofverbruik per overtocht met 8% verlagen",
            "Het aandeel geslaagde havoleerlingen verhogen tot 93%",
            "De stilstand van de verpakkingslijn met 15% verlagen",
        ),
        "sv": (
            "Höj passagerarnas nöjdhet till 90 %",
            "Minska bränsleförbrukningen per överfart med 8 %",
            "Sänk väntetiden till röntgen till 14 dagar",
            "Öka andelen elever med godkänt i matematik till 92 %",
        ),
        "vi": (
            "Nâng mức hài lòng của hành khách lên 90%",
            "Giảm 8% nhiên liệu mỗi chuyến",
            "Giảm tỷ lệ phế phẩm của xưởng may xuống 2%",
            "Nâng điểm đánh giá ứng dụng lên 4,6",
        ),
        "zh": (
            "将乘客满意度提高到90%",
            "将每航次油耗降低8%",
            "将应届生留任率提高到88%",
            "把客服首次响应时间缩短到15分钟",
        ),
    },
    good={
        "en": (
            "Raise passenger satisfaction from 82% to 90%",
            "Recruit 100 new volunteers",
            "Bring weekly machine downtime down from 11 to 6 hours",
            "Lower the school drop-out rate from 7% to 4%",
        ),
        "nl": (
            "De tevredenheid van passagiers verhogen van 82% naar 90%",
            "100 nieuwe vrijwilligers werven",
            "Het aandeel geslaagde havoleerlingen verhogen van 86% naar 93%",
            "De stilstand van de verpakkingslijn verlagen van 14 naar 9 uur per maand",
        ),
        "sv": (
            "Höj passagerarnas nöjdhet från 82 % till 90 %",
            "Värva 100 nya volontärer",
            "Sänk väntetiden till röntgen från 21 till 14 dagar",
            "Öka andelen elever med godkänt i matematik från 85 % till 92 %",
        ),
        "vi": (
            "Nâng mức hài lòng của hành khách từ 82% lên 90%",
            "Tuyển 100 tình nguyện viên mới",
            "Giảm tỷ lệ phế phẩm của xưởng may từ 5% xuống 2%",
            "Nâng điểm đánh giá ứng dụng từ 4,1 lên 4,6",
        ),
        "zh": (
            "将乘客满意度从82%提高到90%",
            "招募100名新志愿者",
            "将应届生留任率从74%提高到88%",
            "把客服首次响应时间从40分钟缩短到15分钟",
        ),
    },
    check=_check,
)
