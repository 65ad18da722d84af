"""Two key results in one sentence."""

import re
from collections.abc import Iterator

from assistant.lint.deadlines import YEAR
from assistant.lint.rule import Hit, Operation, Rule
from assistant.lint.statement import Statement
from assistant.reading import Quantity, read_goal
from assistant.reading.units import is_currency
from assistant.records import Edit, KeyResult, item_id, to_json

_TIMES = frozenset({"ms", "s", "min", "h", "day", "week", "month", "year"})
_VERBS = ("rising_verbs", "falling_verbs", "reaching_verbs")
# What says the same once more in other figures: "i.e. from 500 to 600 t".
_RESTATES = ("即", "也就是", "其中", "i.e.", "d.w.z.", "dvs", "tức")
_NAMES = ("generic_nouns", "pressure_metrics", "rates", "promoter_scores")
_PARTS = re.compile(r"[;；，、]\s*|,\s+|\s[+/&]\s")


def _check(goal: Statement) -> Iterator[Hit]:
    figures = [quantity for quantity in goal.reading.quantities if quantity.role in ("target", "baseline", "other")]
    if len(figures) < 2 or all(figure.role != "target" for figure in figures):
        return
    joints = _joints(goal)
    for index, (start, end, joined) in enumerate(joints):
        close = joints[index + 1][0] if index + 1 < len(joints) else len(goal.text)
        second = next((figure for figure in figures if end <= figure.start < close), None)
        first = next((figure for figure in figures if figure.end <= start), None)
        if first is None or second is None or _is_bracketed(goal.text, second.start):
            continue
        if _is_second_measure(goal, second, end, close, joined) and (
            joined or _stands_alone(goal, first, second, end, close)
        ):
            edits, operations = _split(goal, start, end)
            found = goal.text[start : second.end].strip(" ,;，；、")
            yield Hit(start, second.end, found, edits=edits, operations=operations)
            return


def _joints(goal: Statement) -> list[tuple[int, int, bool]]:
    """Where one part of the sentence may end and another begin, outside brackets; True for a word such as "and"."""
    found = [(mark.start, mark.end, True) for mark in goal.found("joiners")]
    found += [(match.start(), match.end(), match[0].strip() in "+/&") for match in _PARTS.finditer(goal.text)]
    return sorted(joint for joint in found if not _is_bracketed(goal.text, joint[0]))


def _is_bracketed(text: str, at: int) -> bool:
    before = text[:at]
    return any(before.count(opening) > before.count(closing) for opening, closing in ("()", "[]", "（）"))


def _is_second_measure(goal: Statement, quantity: Quantity, start: int, end: int, joined: bool) -> bool:
    """Whether the joined part wants a number of something that it names; behind a mere comma the name comes first."""
    if quantity.role == "other" and quantity.unit in _TIMES and not goal.found("rising_verbs", "falling_verbs"):
        return False
    named = [token.start for token in goal.content if start <= token.start < end]
    named += [mark.start for mark in goal.found(*_NAMES) if start <= mark.start < end]
    before = any(at < quantity.start for at in named)
    behind = any(at >= quantity.end and not goal.text[quantity.end : at].strip() for at in named)
    return before or (joined and (behind or is_currency(quantity.unit)))


def _stands_alone(goal: Statement, first: Quantity, second: Quantity, start: int, end: int) -> bool:
    """Behind a mere comma: with start and target, a verb of its own or another unit; "…, 28 % last year" compares."""
    if goal.text.startswith(_RESTATES, start) or _tells_of_before(goal, start, end):
        return False
    part = read_goal(goal.text[start:end], goal.lang, today=goal.around.today, kind=goal.kind, running=False)
    if not part.has_target or any(each.role == "past" for each in part.quantities):
        return False
    if part.baseline is not None:
        return True
    if second.role == "baseline":
        return False
    if part.unit not in (first.unit, goal.unit):
        return True
    return any(start <= mark.start < end for mark in goal.found(*_VERBS))


def _tells_of_before(goal: Statement, start: int, end: int) -> bool:
    """Whether the part names this year or an earlier one ("…, in 2026 900 were sold") in a goal for a later one."""
    this_year = goal.around.today.year
    return any(int(year) <= this_year for year in YEAR.findall(goal.text, start, end))


def _split(goal: Statement, start: int, end: int) -> tuple[tuple[Edit, ...], tuple[Operation, ...]]:
    """A line of its own becomes two lines; a key result of a set keeps the first half and gets a neighbour."""
    first = goal.text[:start].rstrip(" ,，、;；")
    second = goal.text[end:].lstrip()
    second = second[:1].upper() + second[1:]
    record = goal.key_result
    if record is None or goal.pointer is None:
        return (Edit(len(first), len(goal.text), f"\n{second}"),), ()
    group, _, index = goal.pointer.rpartition("/")
    added = to_json(KeyResult(item_id(record.id, "second"), second, owner=record.owner, sources=record.sources))
    operations: tuple[Operation, ...] = (
        {"op": "replace", "path": f"{goal.pointer}/text", "value": first},
        {"op": "add", "path": f"{group}/{int(index) + 1}", "value": added},
    )
    return (), operations


RULE = Rule(
    id="two-measures",
    code="KR215",
    loose="warning",
    set="warning",
    applies_to=("key_result",),
    why={
        "en": "Half of it reached: is that a yes or a no? With one measure the question never comes up.",
        "nl": "Is de ene helft gehaald en de andere niet, wat zeg je dan: gehaald of gemist?",
        "sv": "Nås den ena halvan men inte den andra kan ingen säga om nyckelresultatet är nått.",
        "vi": "Nửa này đạt, nửa kia chưa: khi đó không ai nói được kết quả then chốt đã đạt hay chưa.",
        "zh": "一半成了，一半没成：这个关键结果，到底算不算达成？",
    },
    source="ISO/IEC/IEEE 29148:2018, 5.2.5: singular",
    message={
        "en": "“{found}” brings in a second measure. Give each its own key result.",
        "nl": "Met ‘{found}’ komt er een tweede maatstaf bij. Maak er twee kernresultaten van.",
        "sv": "”{found}” är ett mått till. Ge det ett eget nyckelresultat.",
        "vi": "“{found}” là thước đo thứ hai trong cùng một câu. Tách thành hai kết quả then chốt để mỗi bên có câu trả lời riêng.",
        "zh": "“{found}”带出了第二个要衡量的数。分开写成两个关键结果，各有各的目标值。",
    },
    fixes={
        "": {
            "en": "Split into two key results",
            "nl": "Splits in twee kernresultaten",
            "sv": "Dela upp i två nyckelresultat",
            "vi": "Tách thành hai kết quả then chốt",
            "zh": "拆成两个关键结果",
        },
    },
    bad={
        "en": (
            "Raise NPS to 60 and cut churn to 5%",
            "Win 12 freight customers and sell 400 season tickets",
            "Cut defects from 40 to 20 a week and raise output from 300 to 360 units",
            "Lower sick leave from 8% to 6% and raise staff retention from 80% to 90%",
        ),
        "nl": (
            "De NPS verhogen naar 60 en de churn verlagen naar 5%",
            "12 vrachtklanten werven en 400 seizoenskaarten verkopen",
            "Het lerarentekort verlagen van 6% naar 4% en de uitstroom verlagen van 12% naar 9%",
            "De levertijd verlagen van 9 naar 6 dagen en de omzet verhogen van € 2 miljoen naar € 3 miljoen",
        ),
        "sv": (
            "Höj NPS till 60 och minska kundbortfallet till 5 %",
            "Värva 12 fraktkunder och sälj 400 säsongskort",
            "Minska kassationen från 6 % till 3 % och korta ledtiden från 12 till 8 dagar",
            "Sänk sjukfrånvaron från 8 % till 5 % och höj antalet vårdplatser från 40 till 46",
        ),
        "vi": (
            "Nâng NPS lên 60 và giảm tỷ lệ rời bỏ xuống 5%",
            "Ký 12 khách hàng vận tải và bán 400 vé tháng",
            "Giảm thời gian chờ khám từ 50 xuống 30 phút và tăng số ca mổ từ 200 lên 240",
            "Giảm tỷ lệ hàng lỗi từ 4% xuống 2% và nâng sản lượng từ 500 lên 600 áo",
        ),
        "zh": (
            "将NPS提高到60，并将流失率降到5%",
            "签约12家货运客户并售出400张季票",
            "将试卷批改时间从7天缩短到3天，并将及格率从80%提高到90%",
            "把库存周转天数从45天降到30天，同时把缺货率从6%降到2%",
        ),
    },
    good={
        "en": (
            "Raise NPS from 40 to 60",
            "Win 12 freight customers on Texel and Vlieland",
            "Cut defects in welding and assembly from 40 to 20 a week",
            "Lower sick leave among nurses and porters from 8% to 6%",
        ),
        "nl": (
            "De NPS verhogen van 40 naar 60",
            "12 vrachtklanten werven op Texel en Vlieland",
            "De uitstroom van leraren en conciërges verlagen van 12% naar 9%",
            "De levertijd van fietsen verlagen van 9 naar 6 dagen",
        ),
        "sv": (
            "Höj NPS från 40 till 60",
            "Värva 12 fraktkunder på Öland och Gotland",
            "Minska kassationen från 6 % till 3 % i gjuteriet och lackeringen",
            "Sänk sjukfrånvaron bland läkare och sköterskor från 8 % till 5 %",
        ),
        "vi": (
            "Nâng NPS từ 40 lên 60",
            "Ký 12 khách hàng vận tải ở Phú Quốc và Côn Đảo",
            "Giảm thời gian chờ khám từ 50 xuống 30 phút",
            "Nâng sản lượng áo sơ mi và áo khoác từ 500 lên 600 chiếc",
        ),
        "zh": (
            "将NPS从40提高到60",
            "在定海和嵊泗签约12家货运客户",
            "将试卷批改时间从7天缩短到3天",
            "把药房和病区的库存周转天数从45天降到30天",
        ),
    },
    check=_check,
)
