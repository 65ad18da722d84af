"""The sentence says other figures than the fields."""

from collections.abc import Iterator
from datetime import timedelta
from math import isclose

from assistant.lint.deadlines import falls_in, names_no_year
from assistant.lint.field_names import FIELD_NAMES
from assistant.lint.rule import Hit, Named, Rule
from assistant.lint.sketches import in_five
from assistant.lint.statement import Statement
from assistant.reading import read_goal
from assistant.reading.units import DURATIONS, convert, is_currency, is_share
from assistant.records import KeyResult, Number, Period

_NUMBERS = ("target", "target_high", "stretch", "baseline")
_ROUNDED = 0.05


def _check(goal: Statement) -> Iterator[Hit]:
    record = goal.record
    if not isinstance(record, KeyResult) or record.kind == "milestone":
        return
    unit_differs = _unit_differs(record.unit, goal.reading.unit)
    if unit_differs or _only_the_unit_differs(goal, record):
        yield _hit(goal, "unit", record.unit or "", goal.reading.unit or "", "target")
    else:
        yield from _numbers(goal, record)
    yield from _deadline(goal, record)


def _numbers(goal: Statement, record: KeyResult) -> Iterator[Hit]:
    for name in _NUMBERS:
        held, said = getattr(record, name), getattr(goal.reading, name)
        if held is None or said is None:
            continue
        said_in_unit = _in_unit(said, goal.reading.unit, record.unit)
        # Months in days and minutes in hours are rounded by whoever writes them.
        if not isclose(held, said_in_unit, rel_tol=1e-9 if said_in_unit == said else _ROUNDED):
            yield _hit(goal, name, held, said_in_unit, "target" if name == "target_high" else name)


def _in_unit(value: Number, unit: str | None, wanted: str | None) -> Number:
    converted = convert(value, unit, wanted)
    return value if converted is None else converted


def _unit_differs(held: str | None, said: str | None) -> bool:
    """Whether two units known to the program measure different things; a unit of one's own may be any of them."""
    kinds = _kind(held), _kind(said)
    return None not in kinds and kinds[0] != kinds[1]


def _kind(unit: str | None) -> str | None:
    if unit in DURATIONS:
        return "time"
    if is_share(unit):
        return "share"
    return unit if is_currency(unit) else None


def _only_the_unit_differs(goal: Statement, record: KeyResult) -> bool:
    """Whether "14 days" is written where the fields hold 14 weeks."""
    said, held = goal.reading.target, record.target
    if said is None or said != held or convert(1, goal.reading.unit, record.unit) in (None, 1):
        return False
    return said != 0


def _deadline(goal: Statement, record: KeyResult) -> Iterator[Hit]:
    said, period = goal.reading.deadline, goal.around.period
    if said is None:
        return
    readings = (said, *goal.reading.deadline_alternatives)
    if record.deadline is not None:
        if record.deadline not in readings and not (names_no_year(goal) and record.deadline[4:] == said[4:]):
            yield _hit(goal, "deadline", record.deadline, said, "deadline")
    elif period is not None and _lies_outside(goal, period, readings):
        # An empty deadline is the period's end.
        yield _hit(goal, "deadline", period.end, said, "deadline", message="inherited")


def _lies_outside(goal: Statement, period: Period, readings: tuple[str, ...]) -> bool:
    """A span of time may be part of the measure ("who come back within half a year"): only the calendar counts."""
    inside = any(falls_in(period, day, any_year=names_no_year(goal)) for day in readings)
    return not inside and _is_of_the_calendar(goal)


def _is_of_the_calendar(goal: Statement) -> bool:
    """Whether the deadline stays where it is when the goal is read a day later, as "within a year" does not."""
    days = (goal.around.today, goal.around.today + timedelta(days=1))
    return len({read_goal(goal.text, goal.lang, today=day, kind=goal.kind).deadline for day in days}) == 1


def _hit(goal: Statement, name: str, held: str | Number, said: str | Number, span: str, message: str = "") -> Hit:
    start, end = goal.reading.spans.get(span) or (None, None)
    values = {"held": held, "said": said, "name": Named((name,))}
    found = str(said) if start is None else None
    return Hit(start, end, found, name, values=values, message=message, sets=((name, said),))


RULE = Rule(
    id="text-disagrees",
    code="KR223",
    loose=None,
    set="error",
    applies_to=("key_result",),
    why={
        "en": "People read the sentence and tools read the fields; if the two differ, they work towards different things.",
        "nl": "Mensen lezen de zin, programma's de velden; verschillen die, dan werkt ieder aan iets anders.",
        "sv": "Folk läser meningen, verktyg läser fälten. Skiljer de sig åt arbetar man mot olika saker.",
        "vi": "Con người đọc câu, công cụ đọc trường dữ liệu; hai bên lệch nhau thì mỗi bên chạy về một đích.",
        "zh": "人读句子，工具读字段；两处不一样，大家就各走各的方向。",
    },
    source="OKR Assistant, docs/decisions/0001-fields-are-the-truth.md",
    message={
        "en": "The sentence says “{found}”, the {name} field {held}: which is right? Change the other.",
        "nl": "In de zin staat ‘{found}’, in het veld {name} staat {held}. Wat klopt? Pas het andere aan.",
        "sv": "I meningen står ”{found}”, i fältet {name} står {held}. Vilket gäller? Rätta det andra.",
        "vi": "Câu ghi “{found}”, còn trường {name} ghi {held}. Bên nào đúng? Hãy sửa bên kia cho khớp.",
        "zh": "句子里是“{found}”，{name}字段里是{held}。哪个对？把另一个改过来。",
    },
    messages={
        "inherited": {
            "en": "The sentence says “{found}”, but the deadline field is empty and the period ends on {held}. Fill in the date that holds.",
            "nl": "In de zin staat ‘{found}’, maar de periode eindigt op {held} en het veld deadline is leeg. Pas een van beide aan.",
            "sv": "I meningen står ”{found}”, men perioden slutar {held} och fältet slutdatum är tomt. Vilket gäller? Fyll i det.",
            "vi": "Câu ghi “{found}”, nhưng trường thời hạn còn trống và kỳ kết thúc ngày {held}. Hãy điền thời hạn hoặc sửa câu cho khớp.",
            "zh": "句子里是“{found}”，而周期到{held}结束，截止日期字段空着。以哪个为准？改成一致。",
        }
    },
    terms=FIELD_NAMES,
    fixes={
        "": {
            "en": "Use {said} from the sentence",
            "nl": "Neem {said} over uit de zin",
            "sv": "Hämta {said} ur meningen",
            "vi": "Lấy {said} theo câu",
            "zh": "采用句中的{said}",
        },
    },
    bad=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual} [target=95]",
        "PERIOD 2027-Q1\nO {o1}\nKR {waiting} [baseline=25]",
        "PERIOD 2027-Q1\nO {o1}\nKR {waiting} [unit=h]",
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual} [unit=SEK]",
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual} {by_2028} [deadline=none]",
    ),
    good=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}",
        "PERIOD 2027-Q1\nO {o1}\nKR {waiting} [baseline=30]",
        "PERIOD 2027-Q1\nO {o1}\nKR {waiting} [baseline=1800 target=1200 unit=s]",
        "PERIOD 2028\nO {o1}\nKR {punctual} {by_2028} [deadline=none]",
    ),
    check=_check,
)
