"""A target without the value it starts from."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if not goal.has_target or goal.baseline is not None or goal.is_milestone:
        return
    if goal.change == "count" or goal.direction == "maintain" or goal.found("keeping_verbs") or _is_threshold(goal):
        return
    if goal.found("baseline_unknown") or _settled(goal):
        return
    start, end = goal.reading.spans.get("target", (None, None))
    yield Hit(start, end, field="baseline" if goal.record is not None else None)


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
        "en": "Without the present value nobody can see how big the step is, or how far along you are.",
        "nl": "Zonder startwaarde ziet niemand hoe groot de stap is of hoe ver je bent.",
        "sv": "Utan dagens värde ser ingen hur stort steget är eller hur långt ni har kommit.",
        "vi": "Không có giá trị ban đầu thì không ai thấy bước tiến lớn cỡ nào hay đã đi đến đâu.",
        "zh": "没有基线值，就看不出步子有多大，也看不出走到了哪里。",
    },
    message={
        "en": "The target “{found}” has no start value. Add where it stands today, or “baseline unknown, to be established by …”.",
        "nl": "Bij ‘{found}’ staat geen startwaarde. Zet erbij hoe het er nu voor staat, of ‘startwaarde onbekend, vast te stellen vóór …’.",
        "sv": "Målvärdet ”{found}” saknar startvärde. Ange dagens läge, eller ”startvärde okänt, fastställs senast …”.",
        "vi": "“{found}” chưa có giá trị ban đầu. Hãy thêm mức hiện nay, hoặc “chưa biết giá trị ban đầu, xác định trước …”.",
        "zh": "“{found}”没有起始值。请补上目前的数值，或写“基线未知，于……前确定”。",
    },
    bad={
        "en": ("Raise passenger satisfaction to 90%", "Cut fuel use per crossing by 8%"),
        "nl": (
            "De tevredenheid van passagiers verhogen tot 90%",
            "Het brandstofverbruik per overtocht met 8% verlagen",
        ),
        "sv": ("Höj passagerarnas nöjdhet till 90 %", "Minska bränsleförbrukningen per överfart med 8 %"),
        "vi": ("Nâng mức hài lòng của hành khách lên 90%", "Giảm 8% nhiên liệu mỗi chuyến"),
        "zh": ("将乘客满意度提高到90%", "将每航次油耗降低8%"),
    },
    good={
        "en": ("Raise passenger satisfaction from 82% to 90%", "Recruit 100 new volunteers"),
        "nl": ("De tevredenheid van passagiers verhogen van 82% naar 90%", "100 nieuwe vrijwilligers werven"),
        "sv": ("Höj passagerarnas nöjdhet från 82 % till 90 %", "Värva 100 nya volontärer"),
        "vi": ("Nâng mức hài lòng của hành khách từ 82% lên 90%", "Tuyển 100 tình nguyện viên mới"),
        "zh": ("将乘客满意度从82%提高到90%", "招募100名新志愿者"),
    },
    check=_check,
)
