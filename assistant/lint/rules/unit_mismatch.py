"""From minutes to per cent: two values that no subtraction joins."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement
from assistant.reading import Quantity
from assistant.reading.units import is_currency

_ENDS = ("baseline", "target")
_MEASURES = frozenset({"%", "pp", "ms", "s", "min", "h", "day", "week", "month", "year"})


def _check(goal: Statement) -> Iterator[Hit]:
    # "20 % more, from 500 to 600 t": a change has a unit of its own.
    if (
        goal.reading.baseline is None
        or goal.reading.withheld
        or goal.change in ("delta", "factor")
        or (goal.units_agree and not _counts_one_end(goal))
    ):
        return
    if _has_a_partner(goal):
        return
    start, end = goal.reading.spans.get("baseline", (None, None))
    first, last = _ends(goal)
    values = {"first": _written(goal, first, "baseline"), "last": _written(goal, last, "target")}
    yield Hit(start, end, values=values)


def _has_a_partner(goal: Statement) -> bool:
    """Whether the start value is followed by one in its own unit: "20 % more, that is from 500 t to 600 t"."""
    baseline = next((each for each in goal.reading.quantities if each.role == "baseline"), None)
    return baseline is not None and any(
        each.role == "other" and each.unit == baseline.unit and each.start > baseline.end
        for each in goal.reading.quantities
    )


def _ends(goal: Statement) -> tuple[str | None, str | None]:
    """The units as written; a bare number has none."""
    by_role = {
        quantity.role: quantity.unit if _is_written(goal, quantity) else None
        for quantity in goal.reading.quantities
        if quantity.role in _ENDS
    }
    return by_role.get("baseline"), by_role.get("target")


def _counts_one_end(goal: Statement) -> bool:
    """Whether one end counts things that it names and the other has a unit: "from 530 tickets to 3 weeks"."""
    first, last = _ends(goal)
    if first is None and _is_measure(last):
        return goal.names_what_it_counts("baseline")
    return last is None and _is_measure(first) and goal.names_what_it_counts("target")


def _is_written(goal: Statement, quantity: Quantity) -> bool:
    """Whether the money stands there; in a goal about prices the reading supplies it to bare numbers."""
    words = goal.text[quantity.start : quantity.end]
    return not is_currency(quantity.unit) or any(not (each.isdigit() or each in " .,") for each in words)


def _is_measure(unit: str | None) -> bool:
    return unit in _MEASURES or is_currency(unit)


def _written(goal: Statement, unit: str | None, name: str) -> str:
    """The unit, or for a bare number the number with what it counts."""
    if unit is not None:
        return unit
    return goal.counted(name)


RULE = Rule(
    id="unit-mismatch",
    code="KR210",
    loose="error",
    set="error",
    applies_to=("key_result",),
    why={
        "en": "Progress is the distance from start to target, and from minutes to per cent there is none.",
        "nl": "Voortgang is hoe ver je bent op weg van start naar doel; tussen minuten en procenten loopt geen weg.",
        "sv": "Framsteg är vägen från startvärde till målvärde. Mellan två olika enheter finns ingen väg att mäta.",
        "vi": "Tiến độ là quãng đường đã đi từ giá trị ban đầu đến chỉ tiêu; hai đơn vị khác loại thì không có quãng đường nào để đo.",
        "zh": "进度就是从基线值走到目标值的路程；两头单位不同，路程就算不出来。",
    },
    source="OKR Assistant, docs/reading.md",
    message={
        "en": "“{found}” is in {first}, the target in {last}. Pick one unit for both.",
        "nl": "‘{found}’ staat in {first}, de streefwaarde in {last}. Kies één eenheid voor allebei.",
        "sv": "”{found}” räknas i {first} men målvärdet i {last}. Välj en enhet för båda.",
        "vi": "“{found}” tính bằng {first}, còn chỉ tiêu tính bằng {last}. Bạn chọn đơn vị nào? Dùng đơn vị ấy cho cả hai.",
        "zh": "“{found}”用的是{first}，目标值用的是{last}。想用哪一个？两头写成一样的。",
    },
    bad={
        "en": (
            "Cut boarding time from 20 minutes to 10%",
            "Raise the fare from €12 to 15%",
            "Reduce the energy bill of the bakery from €9,000 to 12%",
            "Shorten the waiting list from 240 patients to 6 weeks",
        ),
        "nl": (
            "De inschepingstijd verlagen van 20 minuten naar 10%",
            "Het tarief verhogen van € 12 naar 15%",
            "De levertijd van brillen verlagen van 9 dagen naar 20%",
            "De kosten per patiënt verlagen van € 90 naar 12 uur",
        ),
        "sv": (
            "Sänk ombordstigningstiden från 20 minuter till 10 %",
            "Höj priset från 120 kr till 15 %",
            "Korta väntetiden till operation från 90 dagar till 20 %",
            "Sänk elkostnaden per ton från 400 kr till 12 %",
        ),
        "vi": (
            "Giảm thời gian lên tàu từ 20 phút xuống 10%",
            "Tăng giá vé từ 120.000 đồng lên 15%",
            "Giảm thời gian tải trang từ 4 giây xuống 30%",
            "Tăng doanh thu quầy bánh từ 80 triệu đồng lên 25%",
        ),
        "zh": (
            "将登船时间从20分钟缩短到10%",
            "将票价从120元提高到15%",
            "将平均住院时间从9天缩短到15%",
            "把单件加工成本从38元降到25分钟",
        ),
    },
    good={
        "en": (
            "Cut boarding time from 1 hour to 40 minutes",
            "Raise the fare from €12 to €15",
            "Reduce the energy bill of the bakery from €9,000 to €7,900",
            "Shorten the waiting list from 240 to 150 patients",
        ),
        "nl": (
            "De inschepingstijd verlagen van 1 uur naar 40 minuten",
            "Het tarief verhogen van € 12 naar € 15",
            "De levertijd van brillen verlagen van 2 weken naar 9 dagen",
            "De kosten per patiënt verlagen van € 90 naar € 75",
        ),
        "sv": (
            "Sänk ombordstigningstiden från 1 timme till 40 minuter",
            "Höj priset från 120 kr till 150 kr",
            "Korta väntetiden till operation från 90 till 60 dagar",
            "Sänk elkostnaden per ton från 400 kr till 350 kr",
        ),
        "vi": (
            "Giảm thời gian lên tàu từ 1 giờ xuống 40 phút",
            "Tăng giá vé từ 120.000 đồng lên 150.000 đồng",
            "Giảm thời gian tải trang từ 4 giây xuống 2 giây",
            "Tăng doanh thu quầy bánh từ 80 triệu đồng lên 100 triệu đồng",
        ),
        "zh": (
            "将登船时间从1小时缩短到40分钟",
            "将票价从120元提高到150元",
            "将平均住院时间从9天缩短到7天",
            "把单件加工成本从38元降到31元",
        ),
    },
    check=_check,
)
